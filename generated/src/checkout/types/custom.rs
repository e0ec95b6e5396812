// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the customer can enter: text, digits or a choice of a list.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `dropdown`: The customer picks one of the options.
    Dropdown,
    /// `numeric`: Digits only.
    Numeric,
    /// `text`: Any text, up to 255 characters.
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
