// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod aliases;
#[cfg(feature = "_accounts_dob")]
pub use aliases::*;
#[cfg(feature = "_accounts_dob")]
mod setup_attempt;
#[cfg(feature = "_accounts_dob")]
pub use setup_attempt::*;
