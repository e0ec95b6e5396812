// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.bank_accounts`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerBankAccountsId")]
#[doc(alias = "deletecustomerscustomerbankaccountsid")]
pub use self::delete::Delete;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccounts")]
#[doc(alias = "getcustomerscustomerbankaccounts")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsId")]
#[doc(alias = "postcustomerscustomerbankaccountsid")]
pub use self::update::Update;
#[cfg(feature = "customers")]
pub(super) mod verify;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsIdVerify")]
#[doc(alias = "postcustomerscustomerbankaccountsidverify")]
pub use self::verify::Verify;
