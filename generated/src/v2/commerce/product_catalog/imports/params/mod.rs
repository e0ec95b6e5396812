// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "v2_commerce")]
mod all;
#[cfg(feature = "v2_commerce")]
pub use self::all::*;
#[doc(inline)]
pub use crate::v2::commerce::FeedType;
#[doc(inline)]
pub use crate::v2::commerce::ProductCatalogImportStatus;
