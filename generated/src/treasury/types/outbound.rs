// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether money can leave the account.
///
/// The values of `outbound_flows`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_platform_restrictions/properties/outbound_flows`.
///
/// Feature: `treasury`.
#[cfg(feature = "treasury")]
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundFlows {
    /// `restricted`: No money can go out.
    Restricted,
    /// `unrestricted`: Money can go out.
    Unrestricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which network the money went by.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_outbound_payment_resource_tracking_details/properties/type`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "test_helpers", feature = "treasury"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPaymentTrackingDetailsType {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
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
