// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The code that a customer entered again for a card that is saved: this makes a `cvc_update` token.
///
/// The parameters of `cvc_update`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cvc_update`.
#[derive(Clone)]
#[must_use]
pub struct CvcUpdate(rt::Params);

impl CvcUpdate {
    /// With what is required.
    pub fn new(cvc: impl Into<String>) -> Self {
        CvcUpdate(CvcUpdate::default().0.set::<String>(0, cvc))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CvcUpdate;
    "cvc" required sensitive: String;
}
