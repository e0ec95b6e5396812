// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether money may come in, as the platform sets it.
///
/// The values of `inbound_flows`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_platform_restrictions/properties/inbound_flows`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundFlows {
    /// `restricted`: No money can come in.
    Restricted,
    /// `unrestricted`: Money can come in.
    Unrestricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    InboundFlows;
    0 => Restricted "restricted";
    1 => Unrestricted "unrestricted";
}
