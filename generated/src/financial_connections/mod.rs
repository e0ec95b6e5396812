// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `financial_connections`: the namespaces below it, and their types.

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
mod types;
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
pub use self::types::*;
#[cfg(not(any(feature = "financial_connections", feature = "linked_accounts")))]
mod opaque;
#[cfg(not(any(feature = "financial_connections", feature = "linked_accounts")))]
pub use self::opaque::*;
#[cfg(feature = "financial_connections")]
pub mod accounts;
#[cfg(feature = "financial_connections")]
pub mod sessions;
#[cfg(feature = "financial_connections")]
pub mod transactions;
