// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "financial_connections")]
mod all;
#[cfg(feature = "financial_connections")]
pub use self::all::*;
#[doc(inline)]
pub use crate::financial_connections::AccountHolderType;
#[doc(inline)]
pub use crate::financial_connections::AccountPermission;
#[doc(inline)]
pub use crate::financial_connections::FiltersAccountSubcategory;
#[doc(inline)]
pub use crate::financial_connections::SessionPrefetch;
