// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `period`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/period`.
#[derive(Clone, Default)]
#[must_use]
pub struct Period {
    end: rt::Timestamp,
    start: rt::Timestamp,
    extra: rt::Extra,
}
impl Period {
    /// With what is required.
    pub fn new(end: impl Into<rt::Timestamp>, start: impl Into<rt::Timestamp>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
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
    Period;
    0 => end "end" required;
    1 => start "start" required;
}
