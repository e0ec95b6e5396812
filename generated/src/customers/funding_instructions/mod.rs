// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`FundingInstructions`](crate::customers::FundingInstructions): Where a customer sends money by bank transfer to fill their cash balance: account numbers made for this customer.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Fetches the bank account to which a customer sends money for their cash balance. | `POST /v1/customers/{customer}/funding_instructions` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
pub mod params;
