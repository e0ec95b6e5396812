// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `transform_usage`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transform_usage`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformUsage {
    divide_by: i64,
    round: crate::types::TransformUsageRound,
    extra: rt::Extra,
}
impl TransformUsage {
    /// With what is required.
    pub fn new(divide_by: i64, round: crate::types::TransformUsageRound) -> Self {
        Self {
            divide_by,
            round,
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
    TransformUsage;
    0 => divide_by "divide_by" required;
    1 => round "round" required;
}
