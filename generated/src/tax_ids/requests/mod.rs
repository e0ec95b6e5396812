// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_ids")]
mod create;
#[cfg(feature = "tax_ids")]
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
pub use self::create::*;
#[cfg(feature = "tax_ids")]
mod delete;
#[cfg(feature = "tax_ids")]
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
pub use self::delete::*;
#[cfg(feature = "tax_ids")]
mod list;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIds")]
#[doc(alias = "gettaxids")]
pub use self::list::*;
#[cfg(feature = "tax_ids")]
mod retrieve;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIdsId")]
#[doc(alias = "gettaxidsid")]
pub use self::retrieve::*;
