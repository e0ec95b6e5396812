// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How round the corners of the page are: `pill` is the roundest.
///
/// The values of `border_style`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings/properties/border_style`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BorderStyle {
    /// `pill`: Fully round ends.
    Pill,
    /// `rectangular`: Sharp corners.
    Rectangular,
    /// `rounded`: Slightly round corners.
    Rounded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BorderStyle;
    0 => Pill "pill";
    1 => Rectangular "rectangular";
    2 => Rounded "rounded";
}
