// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Has Stripe sell as merchant of record for you, with taxes, disputes and support (Managed Payments), here and in all that follows from it.
///
/// The parameters of `managed_payments`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/managed_payments`.
#[derive(Clone)]
#[must_use]
pub struct ManagedPayments(rt::Params);

impl ManagedPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Stripe sells to the customer in its own name (Managed Payments) and takes care of taxes, disputes and support.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    ManagedPayments;
    "enabled": bool;
}
