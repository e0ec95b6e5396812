// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "tax_ids")]
mod all;
#[cfg(feature = "tax_ids")]
pub use self::all::*;
#[doc(inline)]
pub use crate::tax_ids::OwnerType;
#[doc(inline)]
pub use crate::tax_ids::TaxIdType;
