// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts",
        feature = "test_helpers"
    )
)]
mod account;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts",
        feature = "test_helpers"
    )
)]
pub use account::*;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
mod account_owner;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
pub use account_owner::*;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
mod account_ownership;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
pub use account_ownership::*;
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
pub use accountholder::*;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
mod aliases;
#[cfg(
    any(
        feature = "financial_connections",
        feature = "link_account_sessions",
        feature = "linked_accounts"
    )
)]
pub use aliases::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod session;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use session::*;
#[cfg(feature = "financial_connections")]
mod transaction;
#[cfg(feature = "financial_connections")]
pub use transaction::*;
