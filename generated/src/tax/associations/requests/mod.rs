// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod find;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
pub use self::find::*;
