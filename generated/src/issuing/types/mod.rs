// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod aliases;
#[cfg(feature = "_accounts_dob")]
pub use aliases::*;
#[cfg(feature = "_accounts_dob")]
mod allowed;
#[cfg(feature = "_accounts_dob")]
pub use allowed::*;
#[cfg(feature = "_accounts_dob")]
mod authorization;
#[cfg(feature = "_accounts_dob")]
pub use authorization::*;
#[cfg(feature = "_accounts_dob")]
mod card;
#[cfg(feature = "_accounts_dob")]
pub use card::*;
#[cfg(feature = "_accounts_dob")]
mod cardholder;
#[cfg(feature = "_accounts_dob")]
pub use cardholder::*;
#[cfg(feature = "_accounts_dob")]
mod dispute;
#[cfg(feature = "_accounts_dob")]
pub use dispute::*;
#[cfg(feature = "_accounts_dob")]
mod personalization_design;
#[cfg(feature = "_accounts_dob")]
pub use personalization_design::*;
#[cfg(feature = "_accounts_dob")]
mod physical_bundle;
#[cfg(feature = "_accounts_dob")]
pub use physical_bundle::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod settlement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use settlement::*;
#[cfg(feature = "_accounts_dob")]
mod token;
#[cfg(feature = "_accounts_dob")]
pub use token::*;
#[cfg(feature = "_accounts_dob")]
mod transaction;
#[cfg(feature = "_accounts_dob")]
pub use transaction::*;
