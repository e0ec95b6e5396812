// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`BankAccount`](crate::customers::BankAccount): A bank account in one of two roles: where the payouts of a connected account go, or an old kind of payment method on a customer.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists a customer's bank accounts that were saved as sources. | `GET /v1/customers/{customer}/bank_accounts` |
//! | [`create`](create()) | Saves a bank account, card or source for a customer. | `POST /v1/customers/{customer}/bank_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a customer's bank account that was saved as a source. | `GET /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`update`](update()) | Changes a saved bank account, card or source of a customer. | `POST /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`delete`](delete()) | Deletes a saved bank account, card or source of a customer. | `DELETE /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`verify`](verify()) | Proves that a customer owns a bank account, with the amounts of two small deposits. | `POST /v1/customers/{customer}/bank_accounts/{id}/verify` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerBankAccountsId")]
#[doc(alias = "deletecustomerscustomerbankaccountsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccounts")]
#[doc(alias = "getcustomerscustomerbankaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsId")]
#[doc(alias = "postcustomerscustomerbankaccountsid")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBankAccountsIdVerify")]
#[doc(alias = "postcustomerscustomerbankaccountsidverify")]
pub use self::requests::verify::verify;
#[cfg(feature = "customers")]
pub mod params;
