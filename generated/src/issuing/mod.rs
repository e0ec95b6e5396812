// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(any(feature = "issuing", feature = "test_helpers")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "issuing", feature = "test_helpers")))]
pub use self::types::*;
#[cfg(not(feature = "issuing"))]
mod opaque;
#[cfg(not(feature = "issuing"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "issuing", feature = "test_helpers"))]
pub use crate::types::Address;
#[cfg(feature = "issuing")]
pub mod authorizations;
#[cfg(feature = "issuing")]
pub mod cardholders;
#[cfg(feature = "issuing")]
pub mod cards;
#[cfg(feature = "issuing")]
pub mod disputes;
#[cfg(feature = "issuing")]
pub mod params;
#[cfg(feature = "issuing")]
pub mod personalization_designs;
#[cfg(feature = "issuing")]
pub mod physical_bundles;
#[cfg(feature = "issuing")]
pub mod settlements;
#[cfg(feature = "issuing")]
pub mod tokens;
#[cfg(feature = "issuing")]
pub mod transactions;
