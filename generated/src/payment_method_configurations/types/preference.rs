// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `preference`.
///
/// Contract: `#/components/schemas/payment_method_config_resource_display_preference/properties/preference`.
///
/// Feature: `payment_method_configurations`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Preference {
    /// `none`: No preference: as the parent configuration or Stripe has it by default.
    None,
    /// `off`: Don't offer it.
    Off,
    /// `on`: Offer it where it can be used.
    On,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Preference;
    0 => None "none";
    1 => Off "off";
    2 => On "on";
}
