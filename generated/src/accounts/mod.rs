// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Account`]: A business or person that uses Stripe: your own account, or one connected to your platform.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve_current`](retrieve_current()) | Fetches the account that the API key belongs to, or the connected account that the request names. | `GET /v1/account` |
//! | [`list`](list()) | Lists the connected accounts of your platform, the newest first. | `GET /v1/accounts` |
//! | [`create`](create()) | Creates a connected account. | `POST /v1/accounts` |
//! | [`retrieve`](retrieve()) | Fetches an account, with what it can do and what Stripe still wants to know about it. | `GET /v1/accounts/{account}` |
//! | [`update`](update()) | Changes a connected account: what is known of its business, its capabilities and its settings. | `POST /v1/accounts/{account}` |
//! | [`delete`](delete()) | Deletes a connected account for good. | `DELETE /v1/accounts/{account}` |
//! | [`reject`](reject()) | Rejects a connected account that you suspect: it takes no more charges and pays out nothing. | `POST /v1/accounts/{account}/reject` |

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccount")]
#[doc(alias = "deleteaccountsaccount")]
pub use self::requests::delete::delete;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccounts")]
#[doc(alias = "getaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
pub use self::requests::reject::reject;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
pub use self::requests::retrieve_current::retrieve_current;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::requests::update::update;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "accounts", feature = "customers", feature = "sources"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "accounts", feature = "customers", feature = "sources"))
)]
pub use self::types::*;
#[cfg(not(feature = "accounts"))]
mod opaque;
#[cfg(not(feature = "accounts"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use crate::types::AccountRequirementsError;
#[doc(inline)]
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use crate::types::AccountRequirementsErrorCode;
#[doc(inline)]
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
pub use crate::types::ExternalAccount;
#[doc(inline)]
#[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
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
