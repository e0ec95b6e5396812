// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.financial_accounts.features`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "treasury")]
pub(super) mod update;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::update::Update;
