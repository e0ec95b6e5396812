// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `transform_usage`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transform_usage`.
#[derive(Clone)]
#[must_use]
pub struct TransformUsage(rt::Params);
impl TransformUsage {
    /// With what is required.
    pub fn new(divide_by: i64, round: crate::types::TransformUsageRound) -> Self {
        TransformUsage(
            TransformUsage::default()
                .0
                .set::<i64>(0, divide_by)
                .set::<crate::types::TransformUsageRound>(1, round),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    TransformUsage;
    "divide_by" required: i64;
    "round" required: crate::types::TransformUsageRound;
}
