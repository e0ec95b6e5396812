// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_links.line_items`, as its functions make them.

#[cfg(feature = "payment_links")]
pub(super) mod list;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLinkLineItems")]
#[doc(alias = "getpaymentlinkspaymentlinklineitems")]
pub use self::list::List;
