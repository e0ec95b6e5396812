// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "financial_connections",
            feature = "link_account_sessions",
            feature = "linked_accounts"
        )
    )
)]
mod account;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "financial_connections",
            feature = "link_account_sessions",
            feature = "linked_accounts"
        )
    )
)]
pub use self::account::*;
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
mod account_owner;
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
pub use self::account_owner::*;
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
mod account_ownership;
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
pub use self::account_ownership::*;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
mod accountholder;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
pub use self::accountholder::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod filters;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use self::filters::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod session;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use self::session::*;
#[cfg(feature = "financial_connections")]
mod transaction;
#[cfg(feature = "financial_connections")]
pub use self::transaction::*;
