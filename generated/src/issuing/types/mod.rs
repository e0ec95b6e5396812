// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod address;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::address::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod allowed;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::allowed::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod authorization;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::authorization::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod blocked;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::blocked::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod cancellation;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::cancellation::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod card;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::card::*;
#[cfg(feature = "issuing")]
mod cardholder;
#[cfg(feature = "issuing")]
pub use self::cardholder::*;
#[cfg(feature = "issuing")]
mod dispute;
#[cfg(feature = "issuing")]
pub use self::dispute::*;
#[cfg(feature = "issuing")]
mod evidence;
#[cfg(feature = "issuing")]
pub use self::evidence::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod network;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::network::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod personalization_design;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::personalization_design::*;
#[cfg_attr(not(docsrs), cfg(any(feature = "issuing", feature = "test_helpers")))]
mod physical;
#[cfg_attr(not(docsrs), cfg(any(feature = "issuing", feature = "test_helpers")))]
pub use self::physical::*;
#[cfg(feature = "issuing")]
mod physical_bundle;
#[cfg(feature = "issuing")]
pub use self::physical_bundle::*;
#[cfg(feature = "issuing")]
mod preferred;
#[cfg(feature = "issuing")]
pub use self::preferred::*;
#[cfg(feature = "issuing")]
mod product;
#[cfg(feature = "issuing")]
pub use self::product::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod replacement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::replacement::*;
#[cfg(feature = "issuing")]
mod return_;
#[cfg(feature = "issuing")]
pub use self::return_::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod settlement;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::settlement::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod shipping;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::shipping::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod spending;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::spending::*;
#[cfg(feature = "issuing")]
mod token;
#[cfg(feature = "issuing")]
pub use self::token::*;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
mod transaction;
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use self::transaction::*;
