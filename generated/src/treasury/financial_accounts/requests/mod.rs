// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.financial_accounts`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod close;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
pub use self::close::Close;
#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccounts")]
#[doc(alias = "gettreasuryfinancialaccounts")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "treasury")]
pub(super) mod update;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
pub use self::update::Update;
