// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "billing")]
mod all;
#[cfg(feature = "billing")]
pub use self::all::*;
#[doc(inline)]
pub use crate::billing::CreditGrantCategory;
#[doc(inline)]
pub use crate::billing::params::Price;
#[doc(inline)]
pub use crate::billing::PriceType;
#[doc(inline)]
pub use crate::billing::params::Scope;
