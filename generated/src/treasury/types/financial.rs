// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the account can be used, or is `closed`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/status`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountStatus {
    /// `closed`: Closed for good: no money moves.
    Closed,
    /// `open`: In use.
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FinancialAccountStatus;
    0 => Closed "closed";
    1 => Open "open";
}
