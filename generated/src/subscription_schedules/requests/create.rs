// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::subscription_schedules::EndBehavior;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscription_schedules::params::BillingMode;
use crate::subscription_schedules::params::CreatePhase;
use crate::subscription_schedules::params::DefaultSettings;
use crate::subscription_schedules::params::StartDate;

/// Creates a schedule that takes a subscription through phases: later start, changing prices, a fixed end. It makes the subscription when the first phase begins, or takes over one you name. A customer can have 500 subscriptions, active or scheduled.
///
/// `POST /v1/subscription_schedules`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let subscription_schedule = subscription_schedules::create()
///     .customer("cus_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`billing_mode`](Create::billing_mode()): How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
/// - [`customer`](Create::customer()): Id of the customer that it is for.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`default_settings`](Create::default_settings()): What holds for each phase of the schedule that says nothing else.
/// - [`end_behavior`](Create::end_behavior()): What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`from_subscription`](Create::from_subscription()): Id of a subscription that a new schedule takes over, with its items and interval.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`phases`](Create::phases()): What the subscription looks like over time.
/// - [`start_date`](Create::start_date()): When the schedule begins: `now`, a time to come, or one that is past, to backdate the subscription.
///
/// # Answer
///
/// [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/create)
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedules")]
#[doc(alias = "postsubscriptionschedules")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`subscription_schedules.create`](create()).
///
/// `POST /v1/subscription_schedules` (`PostSubscriptionSchedules`).
#[doc(alias = "PostSubscriptionSchedules")]
#[doc(alias = "postsubscriptionschedules")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<BillingMode, K>) -> Self {
        Self(self.0.maybe::<BillingMode, K>(0, value), self.1)
    }

    /// Id of the customer that it is for.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// What holds for each phase of the schedule that says nothing else.
    pub fn default_settings<K>(self, value: impl rt::Maybe<DefaultSettings, K>) -> Self {
        Self(self.0.maybe::<DefaultSettings, K>(3, value), self.1)
    }

    /// What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior<K>(self, value: impl rt::Maybe<EndBehavior, K>) -> Self {
        Self(self.0.maybe::<EndBehavior, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Id of a subscription that a new schedule takes over, with its items and interval. Goes with no other parameter: change the schedule afterwards.
    pub fn from_subscription<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// What the subscription looks like over time. Each phase ends when the next begins. An empty list says that there are none. A second call replaces the first.
    pub fn phases<K>(self, value: impl rt::MaybeList<CreatePhase, K>) -> Self {
        Self(self.0.maybe_list::<CreatePhase, K>(8, value), self.1)
    }

    /// When the schedule begins: `now`, a time to come, or one that is past, to backdate the subscription.
    pub fn start_date<K>(self, value: impl rt::Maybe<StartDate, K>) -> Self {
        Self(self.0.maybe::<StartDate, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionSchedule>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> SubscriptionSchedule;
    "PostSubscriptionSchedules" Post "/v1/subscription_schedules" Form;
    "billing_mode": BillingMode;
    "customer": String;
    "customer_account": String;
    "default_settings": DefaultSettings;
    "end_behavior": EndBehavior;
    "expand": Vec<String>;
    "from_subscription": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "phases": Vec<CreatePhase>;
    "start_date": StartDate;
}
