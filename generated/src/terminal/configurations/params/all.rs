// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cellular: the same shape as [`crate::params::Enabled`].
pub type Cellular = crate::params::Enabled;
/// The parameters of `wifi.enterprise_eap_peap`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/enterprise_eap_peap`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnterpriseEapPeap {
    ca_certificate_file: Option<String>,
    password: String,
    ssid: String,
    username: String,
    extra: rt::Extra,
}
impl EnterpriseEapPeap {
    /// With what is required.
    pub fn new(
        password: impl Into<String>,
        ssid: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            ssid: ssid.into(),
            username: username.into(),
            ..Default::default()
        }
    }
    /// Ca certificate file.
    pub fn ca_certificate_file(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_file = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EnterpriseEapPeap;
    0 => ca_certificate_file "ca_certificate_file";
    1 => password "password" required sensitive;
    2 => ssid "ssid" required;
    3 => username "username" required sensitive;
}
/// The parameters of `wifi.enterprise_eap_tls`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/enterprise_eap_tls`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnterpriseEapTls {
    ca_certificate_file: Option<String>,
    client_certificate_file: String,
    private_key_file: String,
    private_key_file_password: Option<String>,
    ssid: String,
    extra: rt::Extra,
}
impl EnterpriseEapTls {
    /// With what is required.
    pub fn new(
        client_certificate_file: impl Into<String>,
        private_key_file: impl Into<String>,
        ssid: impl Into<String>,
    ) -> Self {
        Self {
            client_certificate_file: client_certificate_file.into(),
            private_key_file: private_key_file.into(),
            ssid: ssid.into(),
            ..Default::default()
        }
    }
    /// Ca certificate file.
    pub fn ca_certificate_file(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate_file = Some(value.into());
        self
    }
    /// Private key file password. At most 5000 characters.
    pub fn private_key_file_password(mut self, value: impl Into<String>) -> Self {
        self.private_key_file_password = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EnterpriseEapTls;
    0 => ca_certificate_file "ca_certificate_file";
    1 => client_certificate_file "client_certificate_file" required;
    2 => private_key_file "private_key_file" required sensitive;
    3 => private_key_file_password "private_key_file_password" sensitive;
    4 => ssid "ssid" required;
}
/// Offline: the same shape as [`crate::params::Enabled`].
pub type Offline = crate::params::Enabled;
/// The parameters of `wifi.personal_psk`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0/properties/personal_psk`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersonalPsk {
    password: String,
    ssid: String,
    extra: rt::Extra,
}
impl PersonalPsk {
    /// With what is required.
    pub fn new(password: impl Into<String>, ssid: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ssid: ssid.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PersonalPsk;
    0 => password "password" required sensitive;
    1 => ssid "ssid" required;
}
/// The parameters of `bbpos_wisepad3`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bbpos_wisepad3`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReaderModel {
    splashscreen: rt::Clearable<rt::Id<crate::files::File>>,
    extra: rt::Extra,
}
impl ReaderModel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Splashscreen.
    pub fn splashscreen(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.splashscreen = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `splashscreen`.
    pub fn clear_splashscreen(mut self) -> Self {
        self.splashscreen = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ReaderModel;
    0 => splashscreen "splashscreen";
}
/// The parameters of `reboot_window`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/reboot_window`.
#[derive(Clone, Default)]
#[must_use]
pub struct RebootWindow {
    end_hour: i64,
    start_hour: i64,
    extra: rt::Extra,
}
impl RebootWindow {
    /// With what is required.
    pub fn new(end_hour: i64, start_hour: i64) -> Self {
        Self {
            end_hour,
            start_hour,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    RebootWindow;
    0 => end_hour "end_hour" required;
    1 => start_hour "start_hour" required;
}
/// The parameters of `tipping`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tipping/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tipping {
    aed: Option<Box<TippingCurrency>>,
    aud: Option<Box<TippingCurrency>>,
    cad: Option<Box<TippingCurrency>>,
    chf: Option<Box<TippingCurrency>>,
    czk: Option<Box<TippingCurrency>>,
    dkk: Option<Box<TippingCurrency>>,
    eur: Option<Box<TippingCurrency>>,
    gbp: Option<Box<TippingCurrency>>,
    gip: Option<Box<TippingCurrency>>,
    hkd: Option<Box<TippingCurrency>>,
    huf: Option<Box<TippingCurrency>>,
    jpy: Option<Box<TippingCurrency>>,
    mxn: Option<Box<TippingCurrency>>,
    myr: Option<Box<TippingCurrency>>,
    nok: Option<Box<TippingCurrency>>,
    nzd: Option<Box<TippingCurrency>>,
    pln: Option<Box<TippingCurrency>>,
    ron: Option<Box<TippingCurrency>>,
    sek: Option<Box<TippingCurrency>>,
    sgd: Option<Box<TippingCurrency>>,
    usd: Option<Box<TippingCurrency>>,
    extra: rt::Extra,
}
impl Tipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Aed.
    pub fn aed(mut self, value: TippingCurrency) -> Self {
        self.aed = Some(Box::new(value));
        self
    }
    /// Aud.
    pub fn aud(mut self, value: TippingCurrency) -> Self {
        self.aud = Some(Box::new(value));
        self
    }
    /// Cad.
    pub fn cad(mut self, value: TippingCurrency) -> Self {
        self.cad = Some(Box::new(value));
        self
    }
    /// Chf.
    pub fn chf(mut self, value: TippingCurrency) -> Self {
        self.chf = Some(Box::new(value));
        self
    }
    /// Czk.
    pub fn czk(mut self, value: TippingCurrency) -> Self {
        self.czk = Some(Box::new(value));
        self
    }
    /// Dkk.
    pub fn dkk(mut self, value: TippingCurrency) -> Self {
        self.dkk = Some(Box::new(value));
        self
    }
    /// Eur.
    pub fn eur(mut self, value: TippingCurrency) -> Self {
        self.eur = Some(Box::new(value));
        self
    }
    /// Gbp.
    pub fn gbp(mut self, value: TippingCurrency) -> Self {
        self.gbp = Some(Box::new(value));
        self
    }
    /// Gip.
    pub fn gip(mut self, value: TippingCurrency) -> Self {
        self.gip = Some(Box::new(value));
        self
    }
    /// Hkd.
    pub fn hkd(mut self, value: TippingCurrency) -> Self {
        self.hkd = Some(Box::new(value));
        self
    }
    /// Huf.
    pub fn huf(mut self, value: TippingCurrency) -> Self {
        self.huf = Some(Box::new(value));
        self
    }
    /// Jpy.
    pub fn jpy(mut self, value: TippingCurrency) -> Self {
        self.jpy = Some(Box::new(value));
        self
    }
    /// Mxn.
    pub fn mxn(mut self, value: TippingCurrency) -> Self {
        self.mxn = Some(Box::new(value));
        self
    }
    /// Myr.
    pub fn myr(mut self, value: TippingCurrency) -> Self {
        self.myr = Some(Box::new(value));
        self
    }
    /// Nok.
    pub fn nok(mut self, value: TippingCurrency) -> Self {
        self.nok = Some(Box::new(value));
        self
    }
    /// Nzd.
    pub fn nzd(mut self, value: TippingCurrency) -> Self {
        self.nzd = Some(Box::new(value));
        self
    }
    /// Pln.
    pub fn pln(mut self, value: TippingCurrency) -> Self {
        self.pln = Some(Box::new(value));
        self
    }
    /// Ron.
    pub fn ron(mut self, value: TippingCurrency) -> Self {
        self.ron = Some(Box::new(value));
        self
    }
    /// Sek.
    pub fn sek(mut self, value: TippingCurrency) -> Self {
        self.sek = Some(Box::new(value));
        self
    }
    /// Sgd.
    pub fn sgd(mut self, value: TippingCurrency) -> Self {
        self.sgd = Some(Box::new(value));
        self
    }
    /// Usd.
    pub fn usd(mut self, value: TippingCurrency) -> Self {
        self.usd = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Tipping;
    0 => aed "aed";
    1 => aud "aud";
    2 => cad "cad";
    3 => chf "chf";
    4 => czk "czk";
    5 => dkk "dkk";
    6 => eur "eur";
    7 => gbp "gbp";
    8 => gip "gip";
    9 => hkd "hkd";
    10 => huf "huf";
    11 => jpy "jpy";
    12 => mxn "mxn";
    13 => myr "myr";
    14 => nok "nok";
    15 => nzd "nzd";
    16 => pln "pln";
    17 => ron "ron";
    18 => sek "sek";
    19 => sgd "sgd";
    20 => usd "usd";
}
/// The parameters of `tipping.aed`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tipping/anyOf/0/properties/aed`.
#[derive(Clone, Default)]
#[must_use]
pub struct TippingCurrency {
    fixed_amounts: Option<Vec<i64>>,
    percentages: Option<Vec<i64>>,
    smart_tip_threshold: Option<i64>,
    extra: rt::Extra,
}
impl TippingCurrency {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fixed amounts.
    pub fn fixed_amounts(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.fixed_amounts = Some(value.into_iter().collect());
        self
    }
    /// Percentages.
    pub fn percentages(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.percentages = Some(value.into_iter().collect());
        self
    }
    /// Smart tip threshold.
    pub fn smart_tip_threshold(mut self, value: i64) -> Self {
        self.smart_tip_threshold = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TippingCurrency;
    0 => fixed_amounts "fixed_amounts";
    1 => percentages "percentages";
    2 => smart_tip_threshold "smart_tip_threshold";
}
/// The parameters of `wifi`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Wifi {
    enterprise_eap_peap: Option<Box<EnterpriseEapPeap>>,
    enterprise_eap_tls: Option<Box<EnterpriseEapTls>>,
    personal_psk: Option<Box<PersonalPsk>>,
    r#type: crate::terminal::ConfigurationWifiConfigType,
    extra: rt::Extra,
}
impl Wifi {
    /// With what is required.
    pub fn new(r#type: crate::terminal::ConfigurationWifiConfigType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Enterprise eap peap.
    pub fn enterprise_eap_peap(mut self, value: EnterpriseEapPeap) -> Self {
        self.enterprise_eap_peap = Some(Box::new(value));
        self
    }
    /// Enterprise eap tls.
    pub fn enterprise_eap_tls(mut self, value: EnterpriseEapTls) -> Self {
        self.enterprise_eap_tls = Some(Box::new(value));
        self
    }
    /// Personal psk.
    pub fn personal_psk(mut self, value: PersonalPsk) -> Self {
        self.personal_psk = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Wifi;
    0 => enterprise_eap_peap "enterprise_eap_peap";
    1 => enterprise_eap_tls "enterprise_eap_tls";
    2 => personal_psk "personal_psk";
    3 => r#type "type" required;
}
