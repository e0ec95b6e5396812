// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::terminal::WifiType;

/// The `terminal.configuration` object.
///
/// Contract: `#/components/schemas/terminal.configuration`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct Configuration {
    /// Bbpos wisepad3.
    pub bbpos_wisepad3: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Bbpos wisepos e.
    pub bbpos_wisepos_e: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Cellular.
    pub cellular: Option<Box<ConfigurationCellularConfig>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Configuration>,
    /// Is account default. May be null.
    pub is_account_default: Option<bool>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Offline.
    pub offline: Option<Box<ConfigurationOfflineConfig>>,
    /// Reboot window.
    pub reboot_window: Option<Box<ConfigurationRebootWindow>>,
    /// Stripe s700.
    pub stripe_s700: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Stripe s710.
    pub stripe_s710: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Tipping.
    pub tipping: Option<Box<ConfigurationTipping>>,
    /// Verifone m425.
    pub verifone_m425: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone p400.
    pub verifone_p400: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone p630.
    pub verifone_p630: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone ux700.
    pub verifone_ux700: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone v660p.
    pub verifone_v660p: Option<Box<ConfigurationDeviceTypeSpecificConfig>>,
    /// Wifi.
    pub wifi: Option<Box<ConfigurationWifiConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource cellular config.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_cellular_config`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationCellularConfig {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource currency specific config.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_currency_specific_config`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationCurrencySpecificConfig {
    /// Fixed amounts. May be null.
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages. May be null.
    pub percentages: Option<Vec<i64>>,
    /// Smart tip threshold.
    pub smart_tip_threshold: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource device type specific config.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_device_type_specific_config`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationDeviceTypeSpecificConfig {
    /// Splashscreen. An id; the object itself when `splashscreen` is expanded.
    pub splashscreen: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource enterprise peap wifi.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_enterprise_peap_wifi`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationEnterprisePeapWifi {
    /// Ca certificate file. At most 5000 characters.
    pub ca_certificate_file: Option<String>,
    /// Password. At most 5000 characters.
    pub password: String,
    /// Ssid. At most 5000 characters.
    pub ssid: String,
    /// Username. At most 5000 characters.
    pub username: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource enterprise tls wifi.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_enterprise_tls_wifi`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationEnterpriseTlsWifi {
    /// Ca certificate file. At most 5000 characters.
    pub ca_certificate_file: Option<String>,
    /// Client certificate file. At most 5000 characters.
    pub client_certificate_file: String,
    /// Private key file. At most 5000 characters.
    pub private_key_file: String,
    /// Private key file password. At most 5000 characters.
    pub private_key_file_password: Option<String>,
    /// Ssid. At most 5000 characters.
    pub ssid: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource offline config.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_offline_config`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationOfflineConfig {
    /// Enabled. May be null.
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
    Configuration(Box<Configuration>),
    /// A deleted object whose `object` is `terminal.configuration`.
    DeletedConfiguration(Box<DeletedConfiguration>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Terminal configuration configuration resource personal psk wifi.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_personal_psk_wifi`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationPersonalPskWifi {
    /// Password. At most 5000 characters.
    pub password: String,
    /// Ssid. At most 5000 characters.
    pub ssid: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource reboot window.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_reboot_window`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationRebootWindow {
    /// End hour.
    pub end_hour: i64,
    /// Start hour.
    pub start_hour: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource tipping.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_tipping`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationTipping {
    /// Aed.
    pub aed: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Aud.
    pub aud: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Cad.
    pub cad: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Chf.
    pub chf: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Czk.
    pub czk: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Dkk.
    pub dkk: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Eur.
    pub eur: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Gbp.
    pub gbp: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Gip.
    pub gip: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Hkd.
    pub hkd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Huf.
    pub huf: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Jpy.
    pub jpy: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Mxn.
    pub mxn: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Myr.
    pub myr: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Nok.
    pub nok: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Nzd.
    pub nzd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Pln.
    pub pln: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Ron.
    pub ron: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Sek.
    pub sek: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Sgd.
    pub sgd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// Usd.
    pub usd: Option<Box<ConfigurationCurrencySpecificConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal configuration configuration resource wifi config.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_wifi_config`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConfigurationWifiConfig {
    /// Enterprise eap peap.
    pub enterprise_eap_peap: Option<Box<ConfigurationEnterprisePeapWifi>>,
    /// Enterprise eap tls.
    pub enterprise_eap_tls: Option<Box<ConfigurationEnterpriseTlsWifi>>,
    /// Personal psk.
    pub personal_psk: Option<Box<ConfigurationPersonalPskWifi>>,
    /// Type. `enterprise_eap_peap`, `enterprise_eap_tls` or `personal_psk`.
    pub r#type: WifiType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `terminal.configuration`.
///
/// Contract: `#/components/schemas/deleted_terminal.configuration`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedConfiguration {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Configuration>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Configuration;
    const "object" = Str("terminal.configuration");
    0 => bbpos_wisepad3 "bbpos_wisepad3";
    1 => bbpos_wisepos_e "bbpos_wisepos_e";
    2 => cellular "cellular";
    3 => id "id" required;
    4 => is_account_default "is_account_default";
    5 => livemode "livemode" required;
    6 => name "name";
    7 => offline "offline";
    8 => reboot_window "reboot_window";
    9 => stripe_s700 "stripe_s700";
    10 => stripe_s710 "stripe_s710";
    11 => tipping "tipping";
    12 => verifone_m425 "verifone_m425";
    13 => verifone_p400 "verifone_p400";
    14 => verifone_p630 "verifone_p630";
    15 => verifone_ux700 "verifone_ux700";
    16 => verifone_v660p "verifone_v660p";
    17 => wifi "wifi";
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
    0 => enabled "enabled" required;
}

rt::record! {
    ConfigurationCurrencySpecificConfig;
    0 => fixed_amounts "fixed_amounts";
    1 => percentages "percentages";
    2 => smart_tip_threshold "smart_tip_threshold";
}

rt::record! {
    ConfigurationDeviceTypeSpecificConfig;
    0 => splashscreen "splashscreen";
}

rt::expandable! {
    crate::ExpandPath;
    ConfigurationDeviceTypeSpecificConfig;
    splashscreen "splashscreen" => File;
}

rt::record! {
    ConfigurationEnterprisePeapWifi;
    0 => ca_certificate_file "ca_certificate_file";
    1 => password "password" required sensitive;
    2 => ssid "ssid" required;
    3 => username "username" required sensitive;
}

rt::record! {
    ConfigurationEnterpriseTlsWifi;
    0 => ca_certificate_file "ca_certificate_file";
    1 => client_certificate_file "client_certificate_file" required;
    2 => private_key_file "private_key_file" required sensitive;
    3 => private_key_file_password "private_key_file_password" sensitive;
    4 => ssid "ssid" required;
}

rt::record! {
    ConfigurationOfflineConfig;
    0 => enabled "enabled";
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
    0 => end_hour "end_hour" required;
    1 => start_hour "start_hour" required;
}

rt::record! {
    ConfigurationTipping;
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

rt::record! {
    ConfigurationWifiConfig;
    0 => enterprise_eap_peap "enterprise_eap_peap";
    1 => enterprise_eap_tls "enterprise_eap_tls";
    2 => personal_psk "personal_psk";
    3 => r#type "type" required;
}

rt::record! {
    DeletedConfiguration;
    const "deleted" = Bool(true);
    const "object" = Str("terminal.configuration");
    0 => id "id" required;
}
