// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether customers must give their tax id, where Stripe supports one (`if_supported`), or may skip it.
///
/// The values of `required`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id_collection/properties/required`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdCollectionRequired {
    /// `if_supported`: The customer must enter a tax id, where Stripe knows the ids of their country.
    IfSupported,
    /// `never`: The customer may leave the tax id out.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TaxIdCollectionRequired;
    0 => IfSupported "if_supported";
    1 => Never "never";
}
