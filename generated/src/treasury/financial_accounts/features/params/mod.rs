// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::treasury::financial_accounts::params::Aba;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::Access;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::FinancialAddresses;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::InboundTransfers;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::InboundTransfersAch;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::OutboundPayments;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::OutboundPaymentsAch;
#[doc(inline)]
pub use crate::treasury::financial_accounts::params::OutboundTransfers;
