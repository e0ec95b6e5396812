// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Who pays, as told with the payment method: name, address, email, phone. The bank can compare some of it.
///
/// Contract: `#/components/schemas/billing_details`.
#[non_exhaustive]
pub struct BillingDetails {
    /// The billing address. May be null.
    pub address: Option<Box<Address>>,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The payer's full name, as on the card or at the bank. May be null.
    pub name: Option<String>,
    /// The phone number that goes with the payment method, with extension. May be null.
    pub phone: Option<String>,
    /// The customer's tax number, for buyers in Latin America who buy from elsewhere. May be null.
    pub tax_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BillingDetails;
    0 => address = None "address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
    4 => tax_id = None "tax_id" sensitive;
}
