// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `scope`.
///
/// Contract: `#/paths/~1v1~1apps~1secrets/get/parameters/3/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scope {
    r#type: crate::apps::SecretScopeType,
    user: Option<String>,
    extra: rt::Extra,
}
impl Scope {
    /// With what is required.
    pub fn new(r#type: crate::apps::SecretScopeType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// User. At most 5000 characters.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Scope;
    0 => r#type "type" required;
    1 => user "user";
}
