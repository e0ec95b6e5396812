// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the button looks: `primary` stands out.
///
/// The values of `style`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_choice/properties/style`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChoiceStyle {
    /// `primary`: The button stands out.
    Primary,
    /// `secondary`: The button stays in the background.
    Secondary,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ChoiceStyle;
    0 => Primary "primary";
    1 => Secondary "secondary";
}
