// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::terminal::WifiType;

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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn fixed_amounts(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(0, value))
    }

    /// Which tips the reader suggests, in percent of the amount. An empty list says that there are none. A second call replaces the first.
    pub fn percentages(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.set_list::<i64>(1, value))
    }

    /// The payment, in the smallest currency unit, below which tips are suggested as fixed amounts, and from which on as percentages.
    pub fn smart_tip_threshold(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn ca_certificate_file(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
                .set::<String>(0, client_certificate_file)
                .set::<String>(1, private_key_file)
                .set::<String>(2, ssid),
        )
    }

    /// Id of the file with the certificate of the network's server, as PEM.
    pub fn ca_certificate_file(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// The password that opens the private key file.
    pub fn private_key_file_password(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn aed(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(0, value))
    }

    /// The tips that readers suggest for payments in Australian dollars.
    pub fn aud(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(1, value))
    }

    /// The tips that readers suggest for payments in Canadian dollars.
    pub fn cad(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(2, value))
    }

    /// The tips that readers suggest for payments in Swiss francs.
    pub fn chf(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(3, value))
    }

    /// The tips that readers suggest for payments in Czech koruny.
    pub fn czk(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(4, value))
    }

    /// The tips that readers suggest for payments in Danish kroner.
    pub fn dkk(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(5, value))
    }

    /// The tips that readers suggest for payments in euros.
    pub fn eur(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(6, value))
    }

    /// The tips that readers suggest for payments in British pounds.
    pub fn gbp(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(7, value))
    }

    /// The tips that readers suggest for payments in Gibraltar pounds.
    pub fn gip(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(8, value))
    }

    /// The tips that readers suggest for payments in Hong Kong dollars.
    pub fn hkd(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(9, value))
    }

    /// The tips that readers suggest for payments in Hungarian forints.
    pub fn huf(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(10, value))
    }

    /// The tips that readers suggest for payments in Japanese yen.
    pub fn jpy(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(11, value))
    }

    /// The tips that readers suggest for payments in Mexican pesos.
    pub fn mxn(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(12, value))
    }

    /// The tips that readers suggest for payments in Malaysian ringgit.
    pub fn myr(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(13, value))
    }

    /// The tips that readers suggest for payments in Norwegian kroner.
    pub fn nok(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(14, value))
    }

    /// The tips that readers suggest for payments in New Zealand dollars.
    pub fn nzd(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(15, value))
    }

    /// The tips that readers suggest for payments in Polish zloty.
    pub fn pln(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(16, value))
    }

    /// The tips that readers suggest for payments in Romanian lei.
    pub fn ron(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(17, value))
    }

    /// The tips that readers suggest for payments in Swedish kronor.
    pub fn sek(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(18, value))
    }

    /// The tips that readers suggest for payments in Singapore dollars.
    pub fn sgd(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(19, value))
    }

    /// The tips that readers suggest for payments in US dollars.
    pub fn usd(self, value: CurrencySpecificConfig) -> Self {
        Self(self.0.set::<CurrencySpecificConfig>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn splashscreen(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
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
    pub fn enterprise_eap_peap(self, value: EnterpriseEapPeap) -> Self {
        Self(self.0.set::<EnterpriseEapPeap>(1, value))
    }

    /// For networks that ask for a certificate (EAP-TLS).
    pub fn enterprise_eap_tls(self, value: EnterpriseEapTls) -> Self {
        Self(self.0.set::<EnterpriseEapTls>(2, value))
    }

    /// For networks with one common password (WPA personal).
    pub fn personal_psk(self, value: PersonalPsk) -> Self {
        Self(self.0.set::<PersonalPsk>(3, value))
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
