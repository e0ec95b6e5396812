// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `outbound_flows`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_platform_restrictions/properties/outbound_flows`.
///
/// Feature: `treasury`.
#[cfg(feature = "treasury")]
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundFlows {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_outbound_payment_resource_tracking_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPaymentTrackingDetailsType {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(feature = "treasury")]
rt::open_enum! {
    OutboundFlows;
    0 => Restricted "restricted";
    1 => Unrestricted "unrestricted";
}

rt::open_enum! {
    OutboundPaymentTrackingDetailsType;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}
