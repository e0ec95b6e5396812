// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Who owns the bank account at the other end, with address and email.
///
/// Contract: `#/components/schemas/treasury_shared_resource_billing_details`.
#[non_exhaustive]
pub struct BillingDetails {
    /// The billing address.
    pub address: Address,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The payer's full name, as on the card or at the bank. May be null.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BillingDetails;
    0 => address "address" required sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
}
