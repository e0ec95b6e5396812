// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::apps::ScopeType;
use crate::rt;

/// The parameters of `scope`.
///
/// Contract: `#/paths/~1v1~1apps~1secrets/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct Scope(rt::Params);

impl Scope {
    /// With what is required.
    pub fn new(r#type: ScopeType) -> Self {
        Scope(Scope::default().0.set::<ScopeType>(0, r#type))
    }

    /// Id of the user whose secret it is, if `type` is `user`.
    pub fn user<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Scope;
    "type" required: ScopeType;
    "user": String;
}
