// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Code: the same shape as [`crate::treasury::InboundTransferFailureDetailsCode`].
pub type Code = crate::treasury::InboundTransferFailureDetailsCode;
/// The parameters of `failure_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1inbound_transfers~1{id}~1fail/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failure_details`.
#[derive(Clone)]
#[must_use]
pub struct FailureDetails(rt::Params);
impl FailureDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Code.
    pub fn code(self, value: Code) -> Self {
        Self(self.0.set::<Code>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FailureDetails;
    "code": Option<Code>;
}
