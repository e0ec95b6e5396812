// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `linked_flows`.
///
/// Contract: `#/paths/~1v1~1treasury~1received_credits/get/parameters/4/schema`.
#[derive(Clone)]
#[must_use]
pub struct LinkedFlows(rt::Params);
impl LinkedFlows {
    /// With what is required.
    pub fn new(source_flow_type: SourceFlowType) -> Self {
        LinkedFlows(LinkedFlows::default().0.set::<SourceFlowType>(0, source_flow_type))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LinkedFlows;
    "source_flow_type" required: SourceFlowType;
}
/// Source flow type: the same shape as [`crate::treasury::ReceivedCreditSourceFlowsDetailsType`].
pub type SourceFlowType = crate::treasury::ReceivedCreditSourceFlowsDetailsType;
