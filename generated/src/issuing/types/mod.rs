// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use self::aliases::*;
#[cfg(feature = "_accounts_account")]
mod allowed;
#[cfg(feature = "_accounts_account")]
pub use self::allowed::*;
#[cfg(feature = "_accounts_account")]
mod authorization;
#[cfg(feature = "_accounts_account")]
pub use self::authorization::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod cardholder;
#[cfg(feature = "_accounts_account")]
pub use self::cardholder::*;
#[cfg(feature = "_accounts_account")]
mod dispute;
#[cfg(feature = "_accounts_account")]
pub use self::dispute::*;
#[cfg(feature = "_accounts_account")]
mod merchant;
#[cfg(feature = "_accounts_account")]
pub use self::merchant::*;
#[cfg(feature = "_accounts_account")]
mod personalization_design;
#[cfg(feature = "_accounts_account")]
pub use self::personalization_design::*;
#[cfg(feature = "_accounts_account")]
mod physical_bundle;
#[cfg(feature = "_accounts_account")]
pub use self::physical_bundle::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod settlement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::settlement::*;
#[cfg(feature = "_accounts_account")]
mod token;
#[cfg(feature = "_accounts_account")]
pub use self::token::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use self::transaction::*;
