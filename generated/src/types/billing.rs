// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Billing details.
///
/// Contract: `#/components/schemas/billing_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Tax id. At most 5000 characters. May be null.
    pub tax_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BillingDetails;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => tax_id "tax_id" sensitive;
}
