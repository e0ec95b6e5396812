// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `charge` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/object)
///
/// Contract: `#/components/schemas/charge`.
///
/// Feature: `charges`.
#[non_exhaustive]
pub struct Charge {
    pub id: rt::Id<Charge>,
    /// In the currency's smallest unit.
    pub amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Charge;
    const "object" = Str("charge");
    0 => id "id" required;
    1 => amount = None "amount";
}
