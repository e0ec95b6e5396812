// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "setup_intents")]
mod automatic_payment_methods;
#[cfg(feature = "setup_intents")]
pub use self::automatic_payment_methods::*;
#[cfg(feature = "setup_intents")]
mod mandate_data;
#[cfg(feature = "setup_intents")]
pub use self::mandate_data::*;
#[cfg(feature = "setup_intents")]
mod payment_method_data;
#[cfg(feature = "setup_intents")]
pub use self::payment_method_data::*;
#[cfg(feature = "setup_intents")]
mod payment_method_options;
#[cfg(feature = "setup_intents")]
pub use self::payment_method_options::*;
#[cfg(feature = "setup_intents")]
mod single_use;
#[cfg(feature = "setup_intents")]
pub use self::single_use::*;
#[cfg(feature = "setup_intents")]
mod usage;
#[cfg(feature = "setup_intents")]
pub use self::usage::*;
#[doc(inline)]
pub use crate::setup_intents::AcssDebitCurrency;
#[doc(inline)]
pub use crate::setup_intents::AcssDebitMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::setup_intents::AllowRedirects;
#[doc(inline)]
pub use crate::setup_intents::AmountType;
#[doc(inline)]
pub use crate::setup_intents::CancellationReason;
#[doc(inline)]
pub use crate::setup_intents::CardNetwork;
#[doc(inline)]
pub use crate::setup_intents::DefaultFor;
#[doc(inline)]
pub use crate::setup_intents::ExcludedPaymentMethodType;
#[doc(inline)]
pub use crate::setup_intents::FlowDirection;
#[doc(inline)]
pub use crate::setup_intents::Interval;
#[doc(inline)]
pub use crate::setup_intents::MandateOptionsPurpose;
#[doc(inline)]
pub use crate::setup_intents::PaytoMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::setup_intents::RequestThreeDSecure;
#[doc(inline)]
pub use crate::setup_intents::SupportedType;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::setup_intents::TransactionType;
#[doc(inline)]
pub use crate::setup_intents::VerificationMethod;
