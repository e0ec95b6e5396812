// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::terminal::WifiType;

/// Settings for BBPOS WisePad 3 readers, such as their splash screen.
///
/// The parameters of `bbpos_wisepad3`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bbpos_wisepad3`.
#[derive(Clone)]
#[must_use]
pub struct BbposWisepad3(rt::Params);

impl BbposWisepad3 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for BBPOS WisePOS E readers, such as their splash screen.
///
/// The parameters of `bbpos_wisepos_e`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bbpos_wisepos_e`.
#[derive(Clone)]
#[must_use]
pub struct BbposWiseposE(rt::Params);

impl BbposWiseposE {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Whether readers may use the mobile network.
///
/// The parameters of `cellular`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cellular/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Cellular(rt::Params);

impl Cellular {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Cellular(Cellular::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `tipping.aed`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tipping/anyOf/0/properties/aed`.
#[derive(Clone)]
#[must_use]
pub struct CurrencySpecificConfig(rt::Params);

impl CurrencySpecificConfig {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Tips that the reader offers, in the smallest currency unit. An empty list says that there are none. A second call replaces the first.
    pub fn fixed_amounts<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(0, value))
    }

    /// Which tips the reader suggests, in percent of the amount. An empty list says that there are none. A second call replaces the first.
    pub fn percentages<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(1, value))
    }

    /// The payment, in the smallest currency unit, below which tips are suggested as fixed amounts, and from which on as percentages.
    pub fn smart_tip_threshold(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// For networks that ask for a user name and password (EAP-PEAP).
///
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
                .set::<String>(0, password)
                .set::<String>(1, ssid)
                .set::<String>(2, username),
        )
    }

    /// Id of the file with the certificate of the network's server, as PEM.
    pub fn ca_certificate_file<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// For networks that ask for a certificate (EAP-TLS).
///
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
                .set::<String>(0, client_certificate_file)
                .set::<String>(1, private_key_file)
                .set::<String>(2, ssid),
        )
    }

    /// Id of the file with the certificate of the network's server, as PEM.
    pub fn ca_certificate_file<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The password that opens the private key file.
    pub fn private_key_file_password<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether readers take payments while they have no connection.
///
/// The parameters of `offline`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/offline/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Offline(rt::Params);

impl Offline {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Offline(Offline::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// For networks with one common password (WPA personal).
///
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

/// In which hours the reader may restart, for models that can be told.
///
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

/// Settings for Stripe S700 readers, such as their splash screen.
///
/// The parameters of `stripe_s700`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/stripe_s700`.
#[derive(Clone)]
#[must_use]
pub struct StripeS700(rt::Params);

impl StripeS700 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for Stripe S710 readers, such as their splash screen.
///
/// The parameters of `stripe_s710`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/stripe_s710`.
#[derive(Clone)]
#[must_use]
pub struct StripeS710(rt::Params);

impl StripeS710 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// The tips that readers suggest, by currency.
///
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

    /// The tips that readers suggest for payments in UAE dirhams.
    pub fn aed<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(0, value))
    }

    /// The tips that readers suggest for payments in Australian dollars.
    pub fn aud<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(1, value))
    }

    /// The tips that readers suggest for payments in Canadian dollars.
    pub fn cad<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(2, value))
    }

    /// The tips that readers suggest for payments in Swiss francs.
    pub fn chf<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(3, value))
    }

    /// The tips that readers suggest for payments in Czech koruny.
    pub fn czk<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(4, value))
    }

    /// The tips that readers suggest for payments in Danish kroner.
    pub fn dkk<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(5, value))
    }

    /// The tips that readers suggest for payments in euros.
    pub fn eur<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(6, value))
    }

    /// The tips that readers suggest for payments in British pounds.
    pub fn gbp<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(7, value))
    }

    /// The tips that readers suggest for payments in Gibraltar pounds.
    pub fn gip<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(8, value))
    }

    /// The tips that readers suggest for payments in Hong Kong dollars.
    pub fn hkd<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(9, value))
    }

    /// The tips that readers suggest for payments in Hungarian forints.
    pub fn huf<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(10, value))
    }

    /// The tips that readers suggest for payments in Japanese yen.
    pub fn jpy<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(11, value))
    }

    /// The tips that readers suggest for payments in Mexican pesos.
    pub fn mxn<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(12, value))
    }

    /// The tips that readers suggest for payments in Malaysian ringgit.
    pub fn myr<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(13, value))
    }

    /// The tips that readers suggest for payments in Norwegian kroner.
    pub fn nok<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(14, value))
    }

    /// The tips that readers suggest for payments in New Zealand dollars.
    pub fn nzd<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(15, value))
    }

    /// The tips that readers suggest for payments in Polish zloty.
    pub fn pln<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(16, value))
    }

    /// The tips that readers suggest for payments in Romanian lei.
    pub fn ron<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(17, value))
    }

    /// The tips that readers suggest for payments in Swedish kronor.
    pub fn sek<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(18, value))
    }

    /// The tips that readers suggest for payments in Singapore dollars.
    pub fn sgd<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(19, value))
    }

    /// The tips that readers suggest for payments in US dollars.
    pub fn usd<K>(self, value: impl rt::Maybe<CurrencySpecificConfig, K>) -> Self {
        Self(self.0.maybe::<CurrencySpecificConfig, K>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for Verifone M425 readers, such as their splash screen.
///
/// The parameters of `verifone_m425`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verifone_m425`.
#[derive(Clone)]
#[must_use]
pub struct VerifoneM425(rt::Params);

impl VerifoneM425 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for Verifone P400 readers, such as their splash screen.
///
/// The parameters of `verifone_p400`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verifone_p400`.
#[derive(Clone)]
#[must_use]
pub struct VerifoneP400(rt::Params);

impl VerifoneP400 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for Verifone P630 readers, such as their splash screen.
///
/// The parameters of `verifone_p630`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verifone_p630`.
#[derive(Clone)]
#[must_use]
pub struct VerifoneP630(rt::Params);

impl VerifoneP630 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for Verifone UX700 readers, such as their splash screen.
///
/// The parameters of `verifone_ux700`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verifone_ux700`.
#[derive(Clone)]
#[must_use]
pub struct VerifoneUx700(rt::Params);

impl VerifoneUx700 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// Settings for Verifone V660p readers, such as their splash screen.
///
/// The parameters of `verifone_v660p`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verifone_v660p`.
#[derive(Clone)]
#[must_use]
pub struct VerifoneV660p(rt::Params);

impl VerifoneV660p {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the file with the picture that the reader shows while it is idle. Clearing it brings back Stripe's own.
    pub fn splashscreen<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
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

/// How readers join the Wi-Fi network.
///
/// The parameters of `wifi`.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wifi/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Wifi(rt::Params);

impl Wifi {
    /// With what is required.
    pub fn new(r#type: WifiType) -> Self {
        Wifi(Wifi::default().0.set::<WifiType>(0, r#type))
    }

    /// For networks that ask for a user name and password (EAP-PEAP).
    pub fn enterprise_eap_peap<K>(
        self,
        value: impl rt::Maybe<EnterpriseEapPeap, K>,
    ) -> Self {
        Self(self.0.maybe::<EnterpriseEapPeap, K>(1, value))
    }

    /// For networks that ask for a certificate (EAP-TLS).
    pub fn enterprise_eap_tls<K>(
        self,
        value: impl rt::Maybe<EnterpriseEapTls, K>,
    ) -> Self {
        Self(self.0.maybe::<EnterpriseEapTls, K>(2, value))
    }

    /// For networks with one common password (WPA personal).
    pub fn personal_psk<K>(self, value: impl rt::Maybe<PersonalPsk, K>) -> Self {
        Self(self.0.maybe::<PersonalPsk, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BbposWisepad3;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    BbposWiseposE;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    Cellular;
    "enabled" required: bool;
}

rt::params! {
    CurrencySpecificConfig;
    "fixed_amounts": Vec<i64>;
    "percentages": Vec<i64>;
    "smart_tip_threshold": i64;
}

rt::params! {
    EnterpriseEapPeap;
    "password" required sensitive: String;
    "ssid" required: String;
    "username" required sensitive: String;
    "ca_certificate_file": String;
}

rt::params! {
    EnterpriseEapTls;
    "client_certificate_file" required: String;
    "private_key_file" required sensitive: String;
    "ssid" required: String;
    "ca_certificate_file": String;
    "private_key_file_password" sensitive: String;
}

rt::params! {
    Offline;
    "enabled" required: bool;
}

rt::params! {
    PersonalPsk;
    "password" required sensitive: String;
    "ssid" required: String;
}

rt::params! {
    RebootWindow;
    "end_hour" required: i64;
    "start_hour" required: i64;
}

rt::params! {
    StripeS700;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    StripeS710;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    Tipping;
    "aed": CurrencySpecificConfig;
    "aud": CurrencySpecificConfig;
    "cad": CurrencySpecificConfig;
    "chf": CurrencySpecificConfig;
    "czk": CurrencySpecificConfig;
    "dkk": CurrencySpecificConfig;
    "eur": CurrencySpecificConfig;
    "gbp": CurrencySpecificConfig;
    "gip": CurrencySpecificConfig;
    "hkd": CurrencySpecificConfig;
    "huf": CurrencySpecificConfig;
    "jpy": CurrencySpecificConfig;
    "mxn": CurrencySpecificConfig;
    "myr": CurrencySpecificConfig;
    "nok": CurrencySpecificConfig;
    "nzd": CurrencySpecificConfig;
    "pln": CurrencySpecificConfig;
    "ron": CurrencySpecificConfig;
    "sek": CurrencySpecificConfig;
    "sgd": CurrencySpecificConfig;
    "usd": CurrencySpecificConfig;
}

rt::params! {
    VerifoneM425;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    VerifoneP400;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    VerifoneP630;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    VerifoneUx700;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    VerifoneV660p;
    "splashscreen": rt::Clearable<String>;
}

rt::params! {
    Wifi;
    "type" required: WifiType;
    "enterprise_eap_peap": EnterpriseEapPeap;
    "enterprise_eap_tls": EnterpriseEapTls;
    "personal_psk": PersonalPsk;
}
