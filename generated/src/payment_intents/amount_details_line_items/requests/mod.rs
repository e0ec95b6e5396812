// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_intents.amount_details_line_items`, as its functions make them.

#[cfg(feature = "payment_intents")]
pub(super) mod list;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsIntentAmountDetailsLineItems")]
#[doc(alias = "getpaymentintentsintentamountdetailslineitems")]
pub use self::list::List;
