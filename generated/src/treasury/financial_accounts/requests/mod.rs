// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod close;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
pub use self::close::*;
#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccounts")]
#[doc(alias = "gettreasuryfinancialaccounts")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
pub use self::retrieve::*;
#[cfg(feature = "treasury")]
mod update;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
pub use self::update::*;
