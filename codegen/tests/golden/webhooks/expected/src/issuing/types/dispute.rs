// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `issuing.dispute` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/object)
///
/// Contract: `#/components/schemas/issuing.dispute`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct Dispute {
    pub id: rt::Id<Dispute>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Dispute;
    const "object" = Str("issuing.dispute");
    0 => id "id" required;
}
