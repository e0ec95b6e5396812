// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Groups that the account is to be in, by kind of group.
///
/// The parameters of `groups`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/groups`.
#[derive(Clone)]
#[must_use]
pub struct Groups(rt::Params);

impl Groups {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The platform's pricing group to put the account in. Cleared, the account leaves it.
    pub fn payments_pricing<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `payments_pricing`.
    pub fn clear_payments_pricing(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Groups;
    "payments_pricing": rt::Clearable<String>;
}
