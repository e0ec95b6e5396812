// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax_codes`, as its functions make them.

#[cfg(feature = "tax_codes")]
pub(super) mod list;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodes")]
#[doc(alias = "gettaxcodes")]
pub use self::list::List;
#[cfg(feature = "tax_codes")]
pub(super) mod retrieve;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
pub use self::retrieve::Retrieve;
