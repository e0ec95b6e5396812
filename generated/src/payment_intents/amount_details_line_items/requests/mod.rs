// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_intents")]
mod list;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsIntentAmountDetailsLineItems")]
#[doc(alias = "getpaymentintentsintentamountdetailslineitems")]
pub use self::list::*;
