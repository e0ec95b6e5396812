// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod account;
#[cfg(feature = "_accounts_account")]
pub use account::*;
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use aliases::*;
#[cfg(feature = "accounts")]
mod capability;
#[cfg(feature = "accounts")]
pub use capability::*;
#[cfg(feature = "accounts")]
mod deleted;
#[cfg(feature = "accounts")]
pub use deleted::*;
#[cfg(feature = "accounts")]
mod login_link;
#[cfg(feature = "accounts")]
pub use login_link::*;
#[cfg(feature = "_accounts_account")]
mod person;
#[cfg(feature = "_accounts_account")]
pub use person::*;
