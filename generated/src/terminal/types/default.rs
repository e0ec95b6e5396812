// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the toggle stands when the reader shows it.
///
/// The values of `default_value`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_toggle/properties/default_value`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultValue {
    /// `disabled`: Starts switched off.
    Disabled,
    /// `enabled`: Starts switched on.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DefaultValue;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}
