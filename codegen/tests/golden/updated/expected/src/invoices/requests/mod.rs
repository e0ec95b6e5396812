// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod create;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub use self::create::*;
#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub use self::list::*;
