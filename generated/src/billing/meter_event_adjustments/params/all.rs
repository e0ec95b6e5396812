// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `cancel`.
///
/// Contract: `#/paths/~1v1~1billing~1meter_event_adjustments/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cancel {
    identifier: Option<String>,
    extra: rt::Extra,
}
impl Cancel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Identifier. At most 100 characters.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Cancel;
    0 => identifier "identifier";
}
/// Type: the same shape as [`crate::params::CreateType`].
pub type Type = crate::params::CreateType;
