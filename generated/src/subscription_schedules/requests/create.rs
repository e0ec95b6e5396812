// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::subscription_schedules::EndBehavior;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscription_schedules::params::BillingMode;
use crate::subscription_schedules::params::CreatePhase;
use crate::subscription_schedules::params::DefaultSettings;
use crate::subscription_schedules::params::StartDate;

/// Create a schedule.
///
/// `POST /v1/subscription_schedules`
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
    /// Billing mode.
    pub fn billing_mode(self, value: BillingMode) -> Self {
        Self(self.0.set::<BillingMode>(0, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Default settings.
    pub fn default_settings(self, value: DefaultSettings) -> Self {
        Self(self.0.set::<DefaultSettings>(3, value), self.1)
    }

    /// End behavior. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior(self, value: EndBehavior) -> Self {
        Self(self.0.set::<EndBehavior>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// From subscription. At most 5000 characters.
    pub fn from_subscription(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Phases. An empty list says that there are none. A second call replaces the first.
    pub fn phases(self, value: impl IntoIterator<Item = CreatePhase>) -> Self {
        Self(self.0.set_list::<CreatePhase>(8, value), self.1)
    }

    /// Start date.
    pub fn start_date(self, value: impl Into<StartDate>) -> Self {
        Self(self.0.set::<StartDate>(9, value), self.1)
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
