// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "subscription_schedules")]
mod cancel;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
pub use self::cancel::*;
#[cfg(feature = "subscription_schedules")]
mod create;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedules")]
#[doc(alias = "postsubscriptionschedules")]
pub use self::create::*;
#[cfg(feature = "subscription_schedules")]
mod list;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedules")]
#[doc(alias = "getsubscriptionschedules")]
pub use self::list::*;
#[cfg(feature = "subscription_schedules")]
mod release;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
pub use self::release::*;
#[cfg(feature = "subscription_schedules")]
mod retrieve;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
pub use self::retrieve::*;
#[cfg(feature = "subscription_schedules")]
mod update;
#[cfg(feature = "subscription_schedules")]
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
pub use self::update::*;
