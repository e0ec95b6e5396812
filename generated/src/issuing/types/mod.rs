// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod address;
#[cfg(feature = "_accounts_account")]
pub use self::address::*;
#[cfg(feature = "_accounts_account")]
mod allowed;
#[cfg(feature = "_accounts_account")]
pub use self::allowed::*;
#[cfg(feature = "_accounts_account")]
mod authorization;
#[cfg(feature = "_accounts_account")]
pub use self::authorization::*;
#[cfg(feature = "_accounts_account")]
mod blocked;
#[cfg(feature = "_accounts_account")]
pub use self::blocked::*;
#[cfg(feature = "_accounts_account")]
mod cancellation;
#[cfg(feature = "_accounts_account")]
pub use self::cancellation::*;
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
mod evidence;
#[cfg(feature = "_accounts_account")]
pub use self::evidence::*;
#[cfg(feature = "_accounts_account")]
mod network;
#[cfg(feature = "_accounts_account")]
pub use self::network::*;
#[cfg(feature = "_accounts_account")]
mod personalization_design;
#[cfg(feature = "_accounts_account")]
pub use self::personalization_design::*;
#[cfg(feature = "_accounts_account")]
mod physical;
#[cfg(feature = "_accounts_account")]
pub use self::physical::*;
#[cfg(feature = "_accounts_account")]
mod physical_bundle;
#[cfg(feature = "_accounts_account")]
pub use self::physical_bundle::*;
#[cfg(feature = "_accounts_account")]
mod preferred;
#[cfg(feature = "_accounts_account")]
pub use self::preferred::*;
#[cfg(feature = "_accounts_account")]
mod product;
#[cfg(feature = "_accounts_account")]
pub use self::product::*;
#[cfg(feature = "_accounts_account")]
mod replacement;
#[cfg(feature = "_accounts_account")]
pub use self::replacement::*;
#[cfg(feature = "_accounts_account")]
mod return_;
#[cfg(feature = "_accounts_account")]
pub use self::return_::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod settlement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::settlement::*;
#[cfg(feature = "_accounts_account")]
mod shipping;
#[cfg(feature = "_accounts_account")]
pub use self::shipping::*;
#[cfg(feature = "_accounts_account")]
mod spending;
#[cfg(feature = "_accounts_account")]
pub use self::spending::*;
#[cfg(feature = "_accounts_account")]
mod token;
#[cfg(feature = "_accounts_account")]
pub use self::token::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use self::transaction::*;
