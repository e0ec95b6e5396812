// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers` |
//! | [`create`](create()) | `POST /v1/customers` |
//! | [`search`](search()) | `GET /v1/customers/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}` |
//! | [`retrieve_discount`](retrieve_discount()) | `GET /v1/customers/{customer}/discount` |
//! | [`delete_discount`](delete_discount()) | `DELETE /v1/customers/{customer}/discount` |

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountRequirementsError;
#[doc(inline)]
pub use crate::types::AccountRequirementsErrorCode;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferAbaRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferFinancialAddress;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferFinancialAddressType;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferIbanRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSortCodeRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSpeiRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferSwiftRecord;
#[doc(inline)]
pub use crate::types::FundingInstructionsBankTransferZenginRecord;
#[doc(inline)]
pub use crate::types::InstructionsBankTransferFinancialAddressSupportedNetwork;
#[doc(inline)]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
pub use crate::types::Shipping;
#[cfg(feature = "customers")]
pub mod balance_transactions;
#[cfg(feature = "customers")]
pub mod bank_accounts;
#[cfg(feature = "customers")]
pub mod cards;
#[cfg(feature = "customers")]
pub mod cash_balance;
#[cfg(feature = "customers")]
pub mod cash_balance_transactions;
#[cfg(feature = "customers")]
pub mod funding_instructions;
#[cfg(feature = "customers")]
pub mod params;
#[cfg(feature = "customers")]
pub mod payment_methods;
#[cfg(feature = "customers")]
pub mod payment_sources;
#[cfg(feature = "customers")]
pub mod subscriptions;
#[cfg(feature = "customers")]
pub mod tax_ids;
