// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where the picture comes from: a `file` or a `url`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings_icon/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BrandingSettingsType {
    /// `file`: A file uploaded to Stripe.
    File,
    /// `url`: An image at a public address.
    Url,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BrandingSettingsType;
    0 => File "file";
    1 => Url "url";
}
