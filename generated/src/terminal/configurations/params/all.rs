// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cellular: the same shape as [`crate::params::Enabled`].
pub type Cellular = crate::params::Enabled;
/// The parameters of `wifi.enterprise_eap_peap`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/enterprise_eap_peap`.
#[derive(Clone)]
#[must_use]
pub struct EnterpriseEapPeap(rt::Params);
impl EnterpriseEapPeap {
    /// With what is required.
    pub fn new(
        password: impl Into<String>,
        ssid: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        EnterpriseEapPeap(
            EnterpriseEapPeap::default()
                .0
                .set::<String>(1, password)
                .set::<String>(2, ssid)
                .set::<String>(3, username),
        )
    }
    /// Ca certificate file.
    pub fn ca_certificate_file(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    EnterpriseEapPeap;
    "ca_certificate_file": Option<String>;
    "password" required sensitive: String;
    "ssid" required: String;
    "username" required sensitive: String;
}
/// The parameters of `wifi.enterprise_eap_tls`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/enterprise_eap_tls`.
#[derive(Clone)]
#[must_use]
pub struct EnterpriseEapTls(rt::Params);
impl EnterpriseEapTls {
    /// With what is required.
    pub fn new(
        client_certificate_file: impl Into<String>,
        private_key_file: impl Into<String>,
        ssid: impl Into<String>,
    ) -> Self {
        EnterpriseEapTls(
            EnterpriseEapTls::default()
                .0
                .set::<String>(1, client_certificate_file)
                .set::<String>(2, private_key_file)
                .set::<String>(4, ssid),
        )
    }
    /// Ca certificate file.
    pub fn ca_certificate_file(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Private key file password. At most 5000 characters.
    pub fn private_key_file_password(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    EnterpriseEapTls;
    "ca_certificate_file": Option<String>;
    "client_certificate_file" required: String;
    "private_key_file" required sensitive: String;
    "private_key_file_password" sensitive: Option<String>;
    "ssid" required: String;
}
/// Offline: the same shape as [`crate::params::Enabled`].
pub type Offline = crate::params::Enabled;
/// The parameters of `wifi.personal_psk`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/personal_psk`.
#[derive(Clone)]
#[must_use]
pub struct PersonalPsk(rt::Params);
impl PersonalPsk {
    /// With what is required.
    pub fn new(password: impl Into<String>, ssid: impl Into<String>) -> Self {
        PersonalPsk(
            PersonalPsk::default().0.set::<String>(0, password).set::<String>(1, ssid),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PersonalPsk;
    "password" required sensitive: String;
    "ssid" required: String;
}
/// The parameters of `bbpos_wisepad3`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bbpos_wisepad3`.
#[derive(Clone)]
#[must_use]
pub struct ReaderModel(rt::Params);
impl ReaderModel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Splashscreen.
    pub fn splashscreen(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(0, value))
    }
    /// Clears `splashscreen`.
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ReaderModel;
    "splashscreen": rt::Clearable<String>;
}
/// The parameters of `reboot_window`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/reboot_window`.
#[derive(Clone)]
#[must_use]
pub struct RebootWindow(rt::Params);
impl RebootWindow {
    /// With what is required.
    pub fn new(end_hour: i64, start_hour: i64) -> Self {
        RebootWindow(
            RebootWindow::default().0.set::<i64>(0, end_hour).set::<i64>(1, start_hour),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    RebootWindow;
    "end_hour" required: i64;
    "start_hour" required: i64;
}
/// The parameters of `tipping`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tipping/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Tipping(rt::Params);
impl Tipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Aed.
    pub fn aed(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(0, value))
    }
    /// Aud.
    pub fn aud(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(1, value))
    }
    /// Cad.
    pub fn cad(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(2, value))
    }
    /// Chf.
    pub fn chf(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(3, value))
    }
    /// Czk.
    pub fn czk(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(4, value))
    }
    /// Dkk.
    pub fn dkk(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(5, value))
    }
    /// Eur.
    pub fn eur(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(6, value))
    }
    /// Gbp.
    pub fn gbp(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(7, value))
    }
    /// Gip.
    pub fn gip(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(8, value))
    }
    /// Hkd.
    pub fn hkd(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(9, value))
    }
    /// Huf.
    pub fn huf(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(10, value))
    }
    /// Jpy.
    pub fn jpy(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(11, value))
    }
    /// Mxn.
    pub fn mxn(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(12, value))
    }
    /// Myr.
    pub fn myr(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(13, value))
    }
    /// Nok.
    pub fn nok(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(14, value))
    }
    /// Nzd.
    pub fn nzd(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(15, value))
    }
    /// Pln.
    pub fn pln(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(16, value))
    }
    /// Ron.
    pub fn ron(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(17, value))
    }
    /// Sek.
    pub fn sek(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(18, value))
    }
    /// Sgd.
    pub fn sgd(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(19, value))
    }
    /// Usd.
    pub fn usd(self, value: TippingCurrency) -> Self {
        Self(self.0.set::<TippingCurrency>(20, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Tipping;
    "aed": Option<TippingCurrency>;
    "aud": Option<TippingCurrency>;
    "cad": Option<TippingCurrency>;
    "chf": Option<TippingCurrency>;
    "czk": Option<TippingCurrency>;
    "dkk": Option<TippingCurrency>;
    "eur": Option<TippingCurrency>;
    "gbp": Option<TippingCurrency>;
    "gip": Option<TippingCurrency>;
    "hkd": Option<TippingCurrency>;
    "huf": Option<TippingCurrency>;
    "jpy": Option<TippingCurrency>;
    "mxn": Option<TippingCurrency>;
    "myr": Option<TippingCurrency>;
    "nok": Option<TippingCurrency>;
    "nzd": Option<TippingCurrency>;
    "pln": Option<TippingCurrency>;
    "ron": Option<TippingCurrency>;
    "sek": Option<TippingCurrency>;
    "sgd": Option<TippingCurrency>;
    "usd": Option<TippingCurrency>;
}
/// The parameters of `tipping.aed`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tipping/anyOf/0/properties/aed`.
#[derive(Clone)]
#[must_use]
pub struct TippingCurrency(rt::Params);
impl TippingCurrency {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fixed amounts.
    pub fn fixed_amounts(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(0, value))
    }
    /// Percentages.
    pub fn percentages(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(1, value))
    }
    /// Smart tip threshold.
    pub fn smart_tip_threshold(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    TippingCurrency;
    "fixed_amounts": Option<Vec<i64>>;
    "percentages": Option<Vec<i64>>;
    "smart_tip_threshold": Option<i64>;
}
/// The parameters of `wifi`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Wifi(rt::Params);
impl Wifi {
    /// With what is required.
    pub fn new(r#type: crate::terminal::ConfigurationWifiConfigType) -> Self {
        Wifi(
            Wifi::default()
                .0
                .set::<crate::terminal::ConfigurationWifiConfigType>(3, r#type),
        )
    }
    /// Enterprise eap peap.
    pub fn enterprise_eap_peap(self, value: EnterpriseEapPeap) -> Self {
        Self(self.0.set::<EnterpriseEapPeap>(0, value))
    }
    /// Enterprise eap tls.
    pub fn enterprise_eap_tls(self, value: EnterpriseEapTls) -> Self {
        Self(self.0.set::<EnterpriseEapTls>(1, value))
    }
    /// Personal psk.
    pub fn personal_psk(self, value: PersonalPsk) -> Self {
        Self(self.0.set::<PersonalPsk>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Wifi;
    "enterprise_eap_peap": Option<EnterpriseEapPeap>;
    "enterprise_eap_tls": Option<EnterpriseEapTls>;
    "personal_psk": Option<PersonalPsk>;
    "type" required: crate::terminal::ConfigurationWifiConfigType;
}
