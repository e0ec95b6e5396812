// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Code: the same shape as [`crate::treasury::InboundTransferFailureDetailsCode`].
pub type Code = crate::treasury::InboundTransferFailureDetailsCode;
/// The parameters of `failure_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1inbound_transfers~1{id}~1fail/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failure_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailureDetails {
    code: Option<Code>,
    extra: rt::Extra,
}
impl FailureDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Code.
    pub fn code(mut self, value: Code) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FailureDetails;
    0 => code "code";
}
