// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the network is secured.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/terminal_configuration_configuration_resource_wifi_config/properties/type`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WifiType {
    /// `enterprise_eap_peap`: A company network, joined by user name and password (EAP-PEAP).
    EnterpriseEapPeap,
    /// `enterprise_eap_tls`: A company network, joined by certificate (EAP-TLS).
    EnterpriseEapTls,
    /// `personal_psk`: A network with one password for all (WPA).
    PersonalPsk,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    WifiType;
    0 => EnterpriseEapPeap "enterprise_eap_peap";
    1 => EnterpriseEapTls "enterprise_eap_tls";
    2 => PersonalPsk "personal_psk";
}
