// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve_current`](retrieve_current()) | `GET /v1/account` |
//! | [`list`](list()) | `GET /v1/accounts` |
//! | [`create`](create()) | `POST /v1/accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/accounts/{account}` |
//! | [`update`](update()) | `POST /v1/accounts/{account}` |
//! | [`delete`](delete()) | `DELETE /v1/accounts/{account}` |
//! | [`reject`](reject()) | `POST /v1/accounts/{account}/reject` |

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountRequirementsError;
#[doc(inline)]
pub use crate::types::AccountRequirementsErrorCode;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::ExternalAccount;
#[doc(inline)]
pub use crate::types::JapanAddress;
#[cfg(feature = "accounts")]
pub mod bank_accounts;
#[cfg(feature = "accounts")]
pub mod capabilities;
#[cfg(feature = "accounts")]
pub mod external_accounts;
#[cfg(feature = "accounts")]
pub mod login_links;
#[cfg(feature = "accounts")]
pub mod params;
#[cfg(feature = "accounts")]
pub mod people;
#[cfg(feature = "accounts")]
pub mod persons;
