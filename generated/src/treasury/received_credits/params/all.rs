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

/// The values of `linked_flows.source_flow_type`.
///
/// Contract: `#/paths/~1v1~1treasury~1received_credits/get/parameters/4/schema/properties/source_flow_type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceFlowType {
    /// `credit_reversal`: Money that went in and was sent back.
    CreditReversal,
    /// `other`: Something else, such as a transfer from a bank.
    Other,
    /// `outbound_payment`: Another financial account paid you.
    OutboundPayment,
    /// `outbound_transfer`: Another financial account of the same owner sent it.
    OutboundTransfer,
    /// `payout`: A payout of a Stripe balance.
    Payout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    LinkedFlows;
    "source_flow_type" required: SourceFlowType;
}

rt::open_enum! {
    SourceFlowType;
    0 => CreditReversal "credit_reversal";
    1 => Other "other";
    2 => OutboundPayment "outbound_payment";
    3 => OutboundTransfer "outbound_transfer";
    4 => Payout "payout";
}
