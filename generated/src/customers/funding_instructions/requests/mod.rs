// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.funding_instructions`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
pub use self::create::Create;
