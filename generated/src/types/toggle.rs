// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/balance_settings_resource_payouts/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Toggle {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Toggle;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}
