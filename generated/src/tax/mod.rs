// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "tax"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "tax"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::TaxRateFlatAmount;
#[cfg(feature = "tax")]
pub mod associations;
#[cfg(feature = "tax")]
pub mod calculations;
#[cfg(feature = "tax")]
pub mod registrations;
#[cfg(feature = "tax")]
pub mod settings;
#[cfg(feature = "tax")]
pub mod transactions;
