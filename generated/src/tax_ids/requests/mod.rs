// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax_ids`, as its functions make them.

#[cfg(feature = "tax_ids")]
pub(super) mod create;
#[cfg(feature = "tax_ids")]
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
pub use self::create::Create;
#[cfg(feature = "tax_ids")]
pub(super) mod delete;
#[cfg(feature = "tax_ids")]
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
pub use self::delete::Delete;
#[cfg(feature = "tax_ids")]
pub(super) mod list;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIds")]
#[doc(alias = "gettaxids")]
pub use self::list::List;
#[cfg(feature = "tax_ids")]
pub(super) mod retrieve;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIdsId")]
#[doc(alias = "gettaxidsid")]
pub use self::retrieve::Retrieve;
