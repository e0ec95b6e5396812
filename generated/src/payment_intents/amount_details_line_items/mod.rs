// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentIntentAmountDetailsLineItem`](crate::payment_intents::PaymentIntentAmountDetailsLineItem): One thing that a payment is for, with quantity, unit cost and tax.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the goods that a payment intent is for, as its amount details name them. | `GET /v1/payment_intents/{intent}/amount_details_line_items` |
//!
//! Feature: `payment_intents`.

#[cfg(feature = "payment_intents")]
pub mod requests;
#[cfg(feature = "payment_intents")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsIntentAmountDetailsLineItems")]
#[doc(alias = "getpaymentintentsintentamountdetailslineitems")]
pub use self::requests::list::list;
