// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `cancel`.
///
/// Contract: `#/paths/~1v2~1billing~1meter_event_adjustments/post/requestBody/content/application~1json/schema/properties/cancel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cancel {
    identifier: String,
    extra: rt::Extra,
}
impl Cancel {
    /// With what is required.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Cancel;
    0 => identifier "identifier" required;
}
/// Type: the same shape as [`crate::params::CreateType`].
pub type Type = crate::params::CreateType;
