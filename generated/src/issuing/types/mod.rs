// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use aliases::*;
#[cfg(feature = "_accounts_account")]
mod allowed;
#[cfg(feature = "_accounts_account")]
pub use allowed::*;
#[cfg(feature = "_accounts_account")]
mod authorization;
#[cfg(feature = "_accounts_account")]
pub use authorization::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use card::*;
#[cfg(feature = "_accounts_account")]
mod cardholder;
#[cfg(feature = "_accounts_account")]
pub use cardholder::*;
#[cfg(feature = "_accounts_account")]
mod dispute;
#[cfg(feature = "_accounts_account")]
pub use dispute::*;
#[cfg(feature = "_accounts_account")]
mod merchant;
#[cfg(feature = "_accounts_account")]
pub use merchant::*;
#[cfg(feature = "_accounts_account")]
mod personalization_design;
#[cfg(feature = "_accounts_account")]
pub use personalization_design::*;
#[cfg(feature = "_accounts_account")]
mod physical_bundle;
#[cfg(feature = "_accounts_account")]
pub use physical_bundle::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod settlement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use settlement::*;
#[cfg(feature = "_accounts_account")]
mod token;
#[cfg(feature = "_accounts_account")]
pub use token::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use transaction::*;
