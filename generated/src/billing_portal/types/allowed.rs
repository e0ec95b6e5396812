// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What customers can change about themselves in the portal.
///
/// The values of `allowed_updates[]`.
///
/// Contract: `#/components/schemas/portal_customer_update/properties/allowed_updates/items`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedUpdate {
    /// `address`: The billing address.
    Address,
    /// `email`: The email address that invoices and receipts go to.
    Email,
    /// `name`: What the customer is called.
    Name,
    /// `phone`: The phone number.
    Phone,
    /// `shipping`: The shipping address.
    Shipping,
    /// `tax_id`: Tax ids, which invoices show.
    TaxId,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowedUpdate;
    0 => Address "address";
    1 => Email "email";
    2 => Name "name";
    3 => Phone "phone";
    4 => Shipping "shipping";
    5 => TaxId "tax_id";
}
