// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `invoices`, as its functions make them.

#[cfg(feature = "invoices")]
pub(super) mod create;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub use self::create::Create;
#[cfg(feature = "invoices")]
pub(super) mod list;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub use self::list::List;
