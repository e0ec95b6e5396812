// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Capability`](crate::accounts::Capability): One thing that an account is allowed to do, such as taking card payments or receiving transfers.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all capabilities of an account, requested or not, with what each still needs. | `GET /v1/accounts/{account}/capabilities` |
//! | [`retrieve`](retrieve()) | Fetches one capability of an account, with its status and the requirements that hold it back. | `GET /v1/accounts/{account}/capabilities/{capability}` |
//! | [`update`](update()) | Requests a capability for an account, or gives it up. | `POST /v1/accounts/{account}/capabilities/{capability}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
pub use self::requests::list::list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilitiesCapability")]
#[doc(alias = "getaccountsaccountcapabilitiescapability")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
pub use self::requests::update::update;
