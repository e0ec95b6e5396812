// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::terminal::WifiType;

/// Settings for readers: tipping, offline mode, splash screen, network. It holds for the whole account or for the locations that refer to it.
///
/// The `terminal.configuration` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/configurations/object)
///
/// Contract: `#/components/schemas/terminal.configuration`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct Configuration {
    /// Settings for BBPOS WisePad 3 readers, such as their splash screen.
    pub bbpos_wisepad3: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for BBPOS WisePOS E readers, such as their splash screen.
    pub bbpos_wisepos_e: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Whether readers may use the mobile network.
    pub cellular: Option<Box<ConfigurationCellularConfig>>,
    /// Names this object in other calls.
    pub id: rt::Id<Configuration>,
    /// Whether locations without a configuration of their own use it. May be null.
    pub is_account_default: Option<bool>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own name of the configuration. May be null.
    pub name: Option<String>,
    /// Whether readers take payments while they have no connection.
    pub offline: Option<Box<ConfigurationOfflineConfig>>,
    /// In which hours the reader may restart, for models that can be told.
    pub reboot_window: Option<Box<ConfigurationRebootWindow>>,
    /// Settings for Stripe S700 readers, such as their splash screen.
    pub stripe_s700: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for Stripe S710 readers, such as their splash screen.
    pub stripe_s710: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// The tips that readers suggest, by currency.
    pub tipping: Option<Box<ConfigurationTipping>>,
    /// Settings for Verifone M425 readers, such as their splash screen.
    pub verifone_m425: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for Verifone P400 readers, such as their splash screen.
    pub verifone_p400: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for Verifone P630 readers, such as their splash screen.
    pub verifone_p630: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for Verifone UX700 readers, such as their splash screen.
    pub verifone_ux700: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Settings for Verifone V660p readers, such as their splash screen.
    pub verifone_v660p: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// How readers join the Wi-Fi network.
    pub wifi: Option<Box<ConfigurationWifiConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether readers may use the mobile network.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_cellular_config`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationCellularConfig {
    /// Whether readers that can may go online over the mobile network.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which tips the reader suggests for payments in this currency: percentages, fixed sums, or sums below a threshold and percentages above.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_currency_specific_config`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationCurrencySpecificConfig {
    /// Tips that the reader offers, in the smallest currency unit. May be null.
    pub fixed_amounts: Option<Vec<i64>>,
    /// Which tips the reader suggests, in percent of the amount. May be null.
    pub percentages: Option<Vec<i64>>,
    /// The payment, in the smallest currency unit, below which tips are suggested as fixed amounts, and from which on as percentages.
    pub smart_tip_threshold: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for readers of one model: the picture that they show while idle.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_device_type_specific_config`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationDeviceTypeSpecificConfig {
    /// The file with the picture that the reader shows while it is idle. An id; the object itself when `splashscreen` is expanded.
    pub splashscreen: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// For networks that ask for a user name and password (EAP-PEAP).
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_enterprise_peap_wifi`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationEnterprisePeapWifi {
    /// Id of the file with the certificate of the network's server, as PEM.
    pub ca_certificate_file: Option<String>,
    /// The password of the Wi-Fi network.
    pub password: String,
    /// The Wi-Fi network, by its name.
    pub ssid: String,
    /// The name to join the Wi-Fi network with.
    pub username: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// For networks that ask for a certificate (EAP-TLS).
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_enterprise_tls_wifi`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationEnterpriseTlsWifi {
    /// Id of the file with the certificate of the network's server, as PEM.
    pub ca_certificate_file: Option<String>,
    /// Id of the file with the reader's own certificate, as PEM.
    pub client_certificate_file: String,
    /// Id of the [file](crate::files::File) with the reader's RSA private key, in PEM form.
    pub private_key_file: String,
    /// The password that opens the private key file.
    pub private_key_file_password: Option<String>,
    /// The Wi-Fi network, by its name.
    pub ssid: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether readers take payments while they have no connection.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_offline_config`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationOfflineConfig {
    /// Whether readers may take payments while they are offline. They can't unless you say so. May be null.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Configuration or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1terminal~1configurations~1{configuration}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigurationOrDeleted {
    /// An object whose `object` is `terminal.configuration`.
    Configuration(rt::Boxed<Configuration>),
    /// A deleted object whose `object` is `terminal.configuration`.
    DeletedConfiguration(rt::Boxed<DeletedConfiguration>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl ConfigurationOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Configuration> {
        match self {
            Self::Configuration(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Configuration> {
        match self {
            Self::Configuration(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedConfiguration> {
        match self {
            Self::DeletedConfiguration(object) => Some(object),
            _ => None,
        }
    }
}

/// For networks with one common password (WPA personal).
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_personal_psk_wifi`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationPersonalPskWifi {
    /// The password of the Wi-Fi network.
    pub password: String,
    /// The Wi-Fi network, by its name.
    pub ssid: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which hours the reader may restart, for models that can be told.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_reboot_window`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationRebootWindow {
    /// Hour of the day, from 0 to 23, before which the reader restarts. Not the hour at which this time begins.
    pub end_hour: i64,
    /// The hour from which on the reader may reboot, 0 to 23.
    pub start_hour: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The tips that readers suggest, by currency.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_tipping`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationTipping {
    /// The tips that readers suggest for payments in UAE dirhams.
    pub aed: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Australian dollars.
    pub aud: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Canadian dollars.
    pub cad: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Swiss francs.
    pub chf: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Czech koruny.
    pub czk: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Danish kroner.
    pub dkk: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in euros.
    pub eur: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in British pounds.
    pub gbp: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Gibraltar pounds.
    pub gip: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Hong Kong dollars.
    pub hkd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Hungarian forints.
    pub huf: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Japanese yen.
    pub jpy: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Mexican pesos.
    pub mxn: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Malaysian ringgit.
    pub myr: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Norwegian kroner.
    pub nok: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in New Zealand dollars.
    pub nzd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Polish zloty.
    pub pln: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Romanian lei.
    pub ron: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Swedish kronor.
    pub sek: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in Singapore dollars.
    pub sgd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// The tips that readers suggest for payments in US dollars.
    pub usd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How readers join the Wi-Fi network.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_wifi_config`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConfigurationWifiConfig {
    /// For networks that ask for a user name and password (EAP-PEAP).
    pub enterprise_eap_peap: Option<Box<ConfigurationEnterprisePeapWifi>>,
    /// For networks that ask for a certificate (EAP-TLS).
    pub enterprise_eap_tls: Option<Box<ConfigurationEnterpriseTlsWifi>>,
    /// For networks with one common password (WPA personal).
    pub personal_psk: Option<Box<ConfigurationPersonalPskWifi>>,
    /// How the network is secured. The field of the same name has what is needed to join it. `enterprise_eap_peap`, `enterprise_eap_tls` or `personal_psk`.
    pub r#type: WifiType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a configuration for readers after its deletion: the id.
///
/// What is left of a deleted `terminal.configuration`.
///
/// Contract: `#/components/schemas/deleted_terminal.configuration`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct DeletedConfiguration {
    /// Names this object in other calls.
    pub id: rt::Id<Configuration>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Configuration;
    const "object" = Str("terminal.configuration");
    0 => bbpos_wisepad3 = None "bbpos_wisepad3";
    1 => bbpos_wisepos_e = None "bbpos_wisepos_e";
    2 => cellular = None "cellular";
    3 => id "id" required;
    4 => is_account_default = None "is_account_default";
    5 => livemode = false "livemode" required;
    6 => name = None "name";
    7 => offline = None "offline";
    8 => reboot_window = None "reboot_window";
    9 => stripe_s700 = None "stripe_s700";
    10 => stripe_s710 = None "stripe_s710";
    11 => tipping = None "tipping";
    12 => verifone_m425 = None "verifone_m425";
    13 => verifone_p400 = None "verifone_p400";
    14 => verifone_p630 = None "verifone_p630";
    15 => verifone_ux700 = None "verifone_ux700";
    16 => verifone_v660p = None "verifone_v660p";
    17 => wifi = None "wifi";
}

rt::expandable! {
    crate::ExpandPath;
    Configuration;
    bbpos_wisepad3 "bbpos_wisepad3" => ConfigurationDeviceTypeSpecificConfig;
    bbpos_wisepos_e "bbpos_wisepos_e" => ConfigurationDeviceTypeSpecificConfig;
    cellular "cellular" => ConfigurationCellularConfig;
    offline "offline" => ConfigurationOfflineConfig;
    reboot_window "reboot_window" => ConfigurationRebootWindow;
    stripe_s700 "stripe_s700" => ConfigurationDeviceTypeSpecificConfig;
    stripe_s710 "stripe_s710" => ConfigurationDeviceTypeSpecificConfig;
    tipping "tipping" => ConfigurationTipping;
    verifone_m425 "verifone_m425" => ConfigurationDeviceTypeSpecificConfig;
    verifone_p400 "verifone_p400" => ConfigurationDeviceTypeSpecificConfig;
    verifone_p630 "verifone_p630" => ConfigurationDeviceTypeSpecificConfig;
    verifone_ux700 "verifone_ux700" => ConfigurationDeviceTypeSpecificConfig;
    verifone_v660p "verifone_v660p" => ConfigurationDeviceTypeSpecificConfig;
    wifi "wifi" => ConfigurationWifiConfig;
}

rt::record! {
    ConfigurationCellularConfig;
    0 => enabled = false "enabled" required;
}

rt::record! {
    ConfigurationCurrencySpecificConfig;
    0 => fixed_amounts = None "fixed_amounts";
    1 => percentages = None "percentages";
    2 => smart_tip_threshold = None "smart_tip_threshold";
}

rt::record! {
    ConfigurationDeviceTypeSpecificConfig;
    0 => splashscreen = None "splashscreen";
}

rt::expandable! {
    crate::ExpandPath;
    ConfigurationDeviceTypeSpecificConfig;
    splashscreen "splashscreen" => File;
}

rt::record! {
    ConfigurationEnterprisePeapWifi;
    0 => ca_certificate_file = None "ca_certificate_file";
    1 => password "password" required sensitive;
    2 => ssid "ssid" required;
    3 => username "username" required sensitive;
}

rt::record! {
    ConfigurationEnterpriseTlsWifi;
    0 => ca_certificate_file = None "ca_certificate_file";
    1 => client_certificate_file "client_certificate_file" required;
    2 => private_key_file "private_key_file" required sensitive;
    3 => private_key_file_password = None "private_key_file_password" sensitive;
    4 => ssid "ssid" required;
}

rt::record! {
    ConfigurationOfflineConfig;
    0 => enabled = None "enabled";
}

rt::union! {
    ConfigurationOrDeleted by "object";
    0 => Configuration(tag "terminal.configuration");
    1 => DeletedConfiguration(deleted "terminal.configuration");
}

rt::expandable! {
    crate::ExpandPath;
    ConfigurationOrDeleted;
    bbpos_wisepad3 "bbpos_wisepad3" => ConfigurationDeviceTypeSpecificConfig;
    bbpos_wisepos_e "bbpos_wisepos_e" => ConfigurationDeviceTypeSpecificConfig;
    cellular "cellular" => ConfigurationCellularConfig;
    offline "offline" => ConfigurationOfflineConfig;
    reboot_window "reboot_window" => ConfigurationRebootWindow;
    stripe_s700 "stripe_s700" => ConfigurationDeviceTypeSpecificConfig;
    stripe_s710 "stripe_s710" => ConfigurationDeviceTypeSpecificConfig;
    tipping "tipping" => ConfigurationTipping;
    verifone_m425 "verifone_m425" => ConfigurationDeviceTypeSpecificConfig;
    verifone_p400 "verifone_p400" => ConfigurationDeviceTypeSpecificConfig;
    verifone_p630 "verifone_p630" => ConfigurationDeviceTypeSpecificConfig;
    verifone_ux700 "verifone_ux700" => ConfigurationDeviceTypeSpecificConfig;
    verifone_v660p "verifone_v660p" => ConfigurationDeviceTypeSpecificConfig;
    wifi "wifi" => ConfigurationWifiConfig;
}

rt::record! {
    ConfigurationPersonalPskWifi;
    0 => password "password" required sensitive;
    1 => ssid "ssid" required;
}

rt::record! {
    ConfigurationRebootWindow;
    0 => end_hour = 0 "end_hour" required;
    1 => start_hour = 0 "start_hour" required;
}

rt::record! {
    ConfigurationTipping;
    0 => aed = None "aed";
    1 => aud = None "aud";
    2 => cad = None "cad";
    3 => chf = None "chf";
    4 => czk = None "czk";
    5 => dkk = None "dkk";
    6 => eur = None "eur";
    7 => gbp = None "gbp";
    8 => gip = None "gip";
    9 => hkd = None "hkd";
    10 => huf = None "huf";
    11 => jpy = None "jpy";
    12 => mxn = None "mxn";
    13 => myr = None "myr";
    14 => nok = None "nok";
    15 => nzd = None "nzd";
    16 => pln = None "pln";
    17 => ron = None "ron";
    18 => sek = None "sek";
    19 => sgd = None "sgd";
    20 => usd = None "usd";
}

rt::record! {
    ConfigurationWifiConfig;
    0 => enterprise_eap_peap = None "enterprise_eap_peap";
    1 => enterprise_eap_tls = None "enterprise_eap_tls";
    2 => personal_psk = None "personal_psk";
    3 => r#type "type" required;
}

rt::record! {
    DeletedConfiguration;
    const "deleted" = Bool(true);
    const "object" = Str("terminal.configuration");
    0 => id "id" required;
}
