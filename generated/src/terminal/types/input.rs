// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the customer is asked for.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_input/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputType {
    /// `email`: An email address.
    Email,
    /// `numeric`: Digits only.
    Numeric,
    /// `phone`: A phone number.
    Phone,
    /// `selection`: One of several buttons.
    Selection,
    /// `signature`: A signature on the screen.
    Signature,
    /// `text`: Any text.
    Text,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    InputType;
    0 => Email "email";
    1 => Numeric "numeric";
    2 => Phone "phone";
    3 => Selection "selection";
    4 => Signature "signature";
    5 => Text "text";
}
