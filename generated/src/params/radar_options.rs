// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `radar_options`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/radar_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarOptions {
    session: Option<String>,
    extra: rt::Extra,
}
impl RadarOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Session. At most 5000 characters.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    RadarOptions;
    0 => session "session";
}
