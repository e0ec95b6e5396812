// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `subscription_schedules`, as its functions make them.

#[cfg(feature = "subscription_schedules")]
pub(super) mod cancel;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "subscription_schedules")]
pub(super) mod create;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedules")]
#[doc(alias = "postsubscriptionschedules")]
pub use self::create::Create;
#[cfg(feature = "subscription_schedules")]
pub(super) mod list;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedules")]
#[doc(alias = "getsubscriptionschedules")]
pub use self::list::List;
#[cfg(feature = "subscription_schedules")]
pub(super) mod release;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
pub use self::release::Release;
#[cfg(feature = "subscription_schedules")]
pub(super) mod retrieve;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "subscription_schedules")]
pub(super) mod update;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
pub use self::update::Update;
