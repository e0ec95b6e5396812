// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerBankAccountsId")]
#[doc(alias = "deletecustomerscustomerbankaccountsid")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccounts")]
#[doc(alias = "getcustomerscustomerbankaccounts")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsId")]
#[doc(alias = "postcustomerscustomerbankaccountsid")]
pub use self::update::*;
#[cfg(feature = "customers")]
mod verify;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsIdVerify")]
#[doc(alias = "postcustomerscustomerbankaccountsidverify")]
pub use self::verify::*;
