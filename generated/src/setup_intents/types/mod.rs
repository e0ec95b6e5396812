// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use aliases::*;
#[cfg(feature = "_accounts_account")]
mod setup_intent;
#[cfg(feature = "_accounts_account")]
pub use setup_intent::*;
