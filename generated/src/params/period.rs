// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `period`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct Period(rt::Params);
impl Period {
    /// With what is required.
    pub fn new(end: impl Into<rt::Timestamp>, start: impl Into<rt::Timestamp>) -> Self {
        Period(
            Period::default()
                .0
                .set::<rt::Timestamp>(0, end)
                .set::<rt::Timestamp>(1, start),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Period;
    "end" required: i64;
    "start" required: i64;
}
