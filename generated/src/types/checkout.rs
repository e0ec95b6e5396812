// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Stripe sells in your place, as merchant of record with what follows for taxes and disputes.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_managed_payments`.
#[non_exhaustive]
pub struct CheckoutSessionManagedPayments {
    /// Whether Stripe sells to the customer in its own name (Managed Payments) and takes care of taxes, disputes and support.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CheckoutSessionManagedPayments;
    0 => enabled = false "enabled" required;
}
