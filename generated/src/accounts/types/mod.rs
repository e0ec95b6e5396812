// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use self::account::*;
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use self::aliases::*;
#[cfg(feature = "accounts")]
mod capability;
#[cfg(feature = "accounts")]
pub use self::capability::*;
#[cfg(feature = "accounts")]
mod deleted;
#[cfg(feature = "accounts")]
pub use self::deleted::*;
#[cfg(feature = "accounts")]
mod login_link;
#[cfg(feature = "accounts")]
pub use self::login_link::*;
#[cfg(feature = "_accounts_account")]
mod person;
#[cfg(feature = "_accounts_account")]
pub use self::person::*;
