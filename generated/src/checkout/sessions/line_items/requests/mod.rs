// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `checkout.sessions.line_items`, as its functions make them.

#[cfg(feature = "checkout")]
pub(super) mod list;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessionsSessionLineItems")]
#[doc(alias = "getcheckoutsessionssessionlineitems")]
pub use self::list::List;
