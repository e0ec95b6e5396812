// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Treasury shared resource billing details.
///
/// Contract: `#/components/schemas/treasury_shared_resource_billing_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Address.
    pub address: Address,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BillingDetails;
    0 => address "address" required sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
}
