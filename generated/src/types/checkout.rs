// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Payment pages checkout session managed payments.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_managed_payments`.
#[derive(Default)]
#[non_exhaustive]
pub struct CheckoutSessionManagedPayments {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CheckoutSessionManagedPayments;
    0 => enabled "enabled" required;
}
