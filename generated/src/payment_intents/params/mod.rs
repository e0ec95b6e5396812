// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "payment_intents")]
mod amount_details;
#[cfg(feature = "payment_intents")]
pub use self::amount_details::*;
#[cfg(feature = "payment_intents")]
mod automatic_payment_methods;
#[cfg(feature = "payment_intents")]
pub use self::automatic_payment_methods::*;
#[cfg(feature = "payment_intents")]
mod hooks;
#[cfg(feature = "payment_intents")]
pub use self::hooks::*;
#[cfg(feature = "payment_intents")]
mod mandate_data;
#[cfg(feature = "payment_intents")]
pub use self::mandate_data::*;
#[cfg(feature = "payment_intents")]
mod off_session;
#[cfg(feature = "payment_intents")]
pub use self::off_session::*;
#[cfg(feature = "payment_intents")]
mod payment_details;
#[cfg(feature = "payment_intents")]
pub use self::payment_details::*;
#[cfg(feature = "payment_intents")]
mod payment_method_data;
#[cfg(feature = "payment_intents")]
pub use self::payment_method_data::*;
#[cfg(feature = "payment_intents")]
mod payment_method_options;
#[cfg(feature = "payment_intents")]
pub use self::payment_method_options::*;
#[cfg(feature = "payment_intents")]
mod radar_options;
#[cfg(feature = "payment_intents")]
pub use self::radar_options::*;
#[cfg(feature = "payment_intents")]
mod shipping;
#[cfg(feature = "payment_intents")]
pub use self::shipping::*;
#[cfg(feature = "payment_intents")]
mod transfer_data;
#[cfg(feature = "payment_intents")]
pub use self::transfer_data::*;
#[doc(inline)]
pub use crate::payment_intents::AcssDebitMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::payment_intents::AllowRedirects;
#[doc(inline)]
pub use crate::payment_intents::AmountIncludesIof;
#[doc(inline)]
pub use crate::payment_intents::AmountType;
#[doc(inline)]
pub use crate::payment_intents::BankTransferType;
#[doc(inline)]
pub use crate::payment_intents::CancellationReason;
#[doc(inline)]
pub use crate::payment_intents::CaptureMethod;
#[doc(inline)]
pub use crate::payment_intents::CardNetwork;
#[doc(inline)]
pub use crate::payment_intents::ConfirmationMethod;
#[doc(inline)]
pub use crate::payment_intents::ExcludedPaymentMethodType;
#[doc(inline)]
pub use crate::payment_intents::FundingType;
#[doc(inline)]
pub use crate::payment_intents::Interval;
#[doc(inline)]
pub use crate::payment_intents::MandateOptionsPurpose;
#[doc(inline)]
pub use crate::payment_intents::PaymentMethodOptionsCaptureMethod;
#[doc(inline)]
pub use crate::payment_intents::PaypalCategory;
#[doc(inline)]
pub use crate::payment_intents::PaytoMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::payment_intents::PreferredLanguage;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::payment_intents::RequestExtendedAuthorization;
#[doc(inline)]
pub use crate::payment_intents::RequestIncrementalAuthorization;
#[doc(inline)]
pub use crate::payment_intents::RequestMulticapture;
#[doc(inline)]
pub use crate::payment_intents::RequestOvercapture;
#[doc(inline)]
pub use crate::payment_intents::RequestThreeDSecure;
#[doc(inline)]
pub use crate::payment_intents::RequestedAddressType;
#[doc(inline)]
pub use crate::payment_intents::RequestedPriority;
#[doc(inline)]
pub use crate::payment_intents::SetupFutureUsage;
#[doc(inline)]
pub use crate::payment_intents::SupportedType;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::payment_intents::TransactionPurpose;
#[doc(inline)]
pub use crate::payment_intents::TransactionType;
#[doc(inline)]
pub use crate::payment_intents::VerificationMethod;
#[doc(inline)]
pub use crate::payment_intents::WechatPayClient;
