// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
pub use self::create::Create;
#[cfg(feature = "accounts")]
pub(super) mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccount")]
#[doc(alias = "deleteaccountsaccount")]
pub use self::delete::Delete;
#[cfg(feature = "accounts")]
pub(super) mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccounts")]
#[doc(alias = "getaccounts")]
pub use self::list::List;
#[cfg(feature = "accounts")]
pub(super) mod reject;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
pub use self::reject::Reject;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod retrieve_current;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
pub use self::retrieve_current::RetrieveCurrent;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::update::Update;
