// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
///
/// The values of `billing_address_collection`.
///
/// Contract: `#/components/schemas/payment_link/properties/billing_address_collection`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingAddressCollection {
    /// `auto`: Asked for only as far as payment or tax needs it.
    Auto,
    /// `required`: The customer always has to enter one.
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillingAddressCollection;
    0 => Auto "auto";
    1 => Required "required";
}
