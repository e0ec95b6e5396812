// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_intents")]
mod apply_customer_balance;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
pub use self::apply_customer_balance::*;
#[cfg(feature = "payment_intents")]
mod cancel;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentCancel")]
#[doc(alias = "postpaymentintentsintentcancel")]
pub use self::cancel::*;
#[cfg(feature = "payment_intents")]
mod capture;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
pub use self::capture::*;
#[cfg(feature = "payment_intents")]
mod confirm;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentConfirm")]
#[doc(alias = "postpaymentintentsintentconfirm")]
pub use self::confirm::*;
#[cfg(feature = "payment_intents")]
mod create;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntents")]
#[doc(alias = "postpaymentintents")]
pub use self::create::*;
#[cfg(feature = "payment_intents")]
mod increment_authorization;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentIncrementAuthorization")]
#[doc(alias = "postpaymentintentsintentincrementauthorization")]
pub use self::increment_authorization::*;
#[cfg(feature = "payment_intents")]
mod list;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntents")]
#[doc(alias = "getpaymentintents")]
pub use self::list::*;
#[cfg(feature = "payment_intents")]
mod retrieve;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
pub use self::retrieve::*;
#[cfg(feature = "payment_intents")]
mod search;
#[cfg(feature = "payment_intents")]
#[doc(alias = "GetPaymentIntentsSearch")]
#[doc(alias = "getpaymentintentssearch")]
pub use self::search::*;
#[cfg(feature = "payment_intents")]
mod update;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntent")]
#[doc(alias = "postpaymentintentsintent")]
pub use self::update::*;
#[cfg(feature = "payment_intents")]
mod verify_microdeposits;
#[cfg(feature = "payment_intents")]
#[doc(alias = "PostPaymentIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postpaymentintentsintentverifymicrodeposits")]
pub use self::verify_microdeposits::*;
