// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_links")]
mod list;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLinkLineItems")]
#[doc(alias = "getpaymentlinkspaymentlinklineitems")]
pub use self::list::*;
