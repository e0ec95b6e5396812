// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "subscriptions")]
mod add_invoice_items;
#[cfg(feature = "subscriptions")]
pub use self::add_invoice_items::*;
#[cfg(feature = "subscriptions")]
mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub use self::automatic_tax::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor;
#[cfg(feature = "subscriptions")]
pub use self::billing_cycle_anchor::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor_config;
#[cfg(feature = "subscriptions")]
pub use self::billing_cycle_anchor_config::*;
#[cfg(feature = "subscriptions")]
mod billing_mode;
#[cfg(feature = "subscriptions")]
pub use self::billing_mode::*;
#[cfg(feature = "subscriptions")]
mod billing_schedules;
#[cfg(feature = "subscriptions")]
pub use self::billing_schedules::*;
#[cfg(feature = "subscriptions")]
mod billing_thresholds;
#[cfg(feature = "subscriptions")]
pub use self::billing_thresholds::*;
#[cfg(feature = "subscriptions")]
mod cancel_at;
#[cfg(feature = "subscriptions")]
pub use self::cancel_at::*;
#[cfg(feature = "subscriptions")]
mod cancellation_details;
#[cfg(feature = "subscriptions")]
pub use self::cancellation_details::*;
#[cfg(feature = "subscriptions")]
mod invoice_settings;
#[cfg(feature = "subscriptions")]
pub use self::invoice_settings::*;
#[cfg(feature = "subscriptions")]
mod items;
#[cfg(feature = "subscriptions")]
pub use self::items::*;
#[cfg(feature = "subscriptions")]
mod pause_collection;
#[cfg(feature = "subscriptions")]
pub use self::pause_collection::*;
#[cfg(feature = "subscriptions")]
mod payment_behavior;
#[cfg(feature = "subscriptions")]
pub use self::payment_behavior::*;
#[cfg(feature = "subscriptions")]
mod payment_settings;
#[cfg(feature = "subscriptions")]
pub use self::payment_settings::*;
#[cfg(feature = "subscriptions")]
mod pending_invoice_item_interval;
#[cfg(feature = "subscriptions")]
pub use self::pending_invoice_item_interval::*;
#[cfg(feature = "subscriptions")]
mod proration_behavior;
#[cfg(feature = "subscriptions")]
pub use self::proration_behavior::*;
#[cfg(feature = "subscriptions")]
mod transfer_data;
#[cfg(feature = "subscriptions")]
pub use self::transfer_data::*;
#[cfg(feature = "subscriptions")]
mod trial_end;
#[cfg(feature = "subscriptions")]
pub use self::trial_end::*;
#[cfg(feature = "subscriptions")]
mod trial_settings;
#[cfg(feature = "subscriptions")]
pub use self::trial_settings::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::subscriptions::AmountIncludesIof;
#[doc(inline)]
pub use crate::subscriptions::AmountType;
#[doc(inline)]
pub use crate::subscriptions::BillUntilType;
#[doc(inline)]
pub use crate::subscriptions::CancellationDetailsFeedback;
#[doc(inline)]
pub use crate::subscriptions::CardNetwork;
#[doc(inline)]
pub use crate::subscriptions::CollectionMethod;
#[doc(inline)]
pub use crate::subscriptions::Interval;
#[doc(inline)]
pub use crate::subscriptions::MissingPaymentMethod;
#[doc(inline)]
pub use crate::subscriptions::PauseCollectionBehavior;
#[doc(inline)]
pub use crate::subscriptions::PaymentMethodType;
#[doc(inline)]
pub use crate::subscriptions::PaymentSchedule;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::subscriptions::RequestThreeDSecure;
#[doc(inline)]
pub use crate::subscriptions::SaveDefaultPaymentMethod;
#[doc(inline)]
pub use crate::subscriptions::SubscriptionStatus;
#[doc(inline)]
pub use crate::params::TimeFilter;
