// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

use crate::rt;

/// The `customer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/customer`.
///
/// Feature: `customers`.
#[non_exhaustive]
pub struct Customer {
    pub id: rt::Id<Customer>,
    /// What the customer owes.
    pub account_balance: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => id "id" required;
    1 => account_balance = None "account_balance";
}
