// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `dropdown`
    Dropdown,
    /// `numeric`
    Numeric,
    /// `text`
    Text,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CustomFieldType;
    0 => Dropdown "dropdown";
    1 => Numeric "numeric";
    2 => Text "text";
}
