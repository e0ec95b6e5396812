// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_codes")]
mod list;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodes")]
#[doc(alias = "gettaxcodes")]
pub use self::list::*;
#[cfg(feature = "tax_codes")]
mod retrieve;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
pub use self::retrieve::*;
