// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.associations`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod find;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
pub use self::find::Find;
