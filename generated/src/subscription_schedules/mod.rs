// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`SubscriptionSchedule`]: A plan for a subscription in phases: what it consists of from when until when.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists subscription schedules, filtered by customer, dates or whether they have begun. | `GET /v1/subscription_schedules` |
//! | [`create`](create()) | Creates a schedule that takes a subscription through phases: later start, changing prices, a fixed end. | `POST /v1/subscription_schedules` |
//! | [`retrieve`](retrieve()) | Fetches a subscription schedule, with its phases. | `GET /v1/subscription_schedules/{schedule}` |
//! | [`update`](update()) | Changes a subscription schedule. | `POST /v1/subscription_schedules/{schedule}` |
//! | [`cancel`](cancel()) | Cancels a schedule and its subscription, at once and for good. | `POST /v1/subscription_schedules/{schedule}/cancel` |
//! | [`release`](release()) | Ends a schedule and lets its subscription go on as it is, free of further phases. | `POST /v1/subscription_schedules/{schedule}/release` |
//!
//! Feature: `subscription_schedules`.

#[cfg(feature = "subscription_schedules")]
pub mod requests;
#[cfg(feature = "subscription_schedules")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedules")]
#[doc(alias = "postsubscriptionschedules")]
pub use self::requests::create::create;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedules")]
#[doc(alias = "getsubscriptionschedules")]
pub use self::requests::list::list;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
pub use self::requests::release::release;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "subscription_schedules"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "subscription_schedules"))]
pub use self::types::*;
#[cfg(not(feature = "subscription_schedules"))]
mod opaque;
#[cfg(not(feature = "subscription_schedules"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::DeletedApplication;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionBillingMode;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionBillingModeFlexible;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionBillingModeFlexibleProrationDiscounts;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionBillingModeType;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionBillingThresholds;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionItemBillingThresholds;
#[doc(inline)]
#[cfg(feature = "subscription_schedules")]
pub use crate::types::SubscriptionTransferData;
#[cfg(feature = "subscription_schedules")]
pub mod params;
