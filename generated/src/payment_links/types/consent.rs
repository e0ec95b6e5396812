// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the page asks if the customer wants offers by email.
///
/// The values of `promotions`.
///
/// Contract: `#/components/schemas/payment_links_resource_consent_collection/properties/promotions`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsentCollectionPromotions {
    /// `auto`: Customers are asked whether they want promotions, where the law of their country and Stripe support it.
    Auto,
    /// `none`: Customers aren't asked.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ConsentCollectionPromotions;
    0 => Auto "auto";
    1 => None "none";
}
