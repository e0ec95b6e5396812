// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What happens if the session expires, such as a link to start it again.
///
/// The parameters of `after_expiration`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_expiration`.
#[derive(Clone)]
#[must_use]
pub struct AfterExpiration(rt::Params);

impl AfterExpiration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Lets the customer take up the session again after it expires.
    pub fn recovery<K>(self, value: impl rt::Maybe<Recovery, K>) -> Self {
        Self(self.0.maybe::<Recovery, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the customer take up the session again after it expires.
///
/// The parameters of `after_expiration.recovery`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_expiration/properties/recovery`.
#[derive(Clone)]
#[must_use]
pub struct Recovery(rt::Params);

impl Recovery {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Recovery(Recovery::default().0.set::<bool>(0, enabled))
    }

    /// Whether the customer can enter promotion codes in the session that replaces the expired one.
    pub fn allow_promotion_codes<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AfterExpiration;
    "recovery": Recovery;
}

rt::params! {
    Recovery;
    "enabled" required: bool;
    "allow_promotion_codes": bool;
}
