// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::retrieve::*;
#[cfg(feature = "treasury")]
mod update;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::update::*;
