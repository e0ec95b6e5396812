// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    billing_mode: Option<Box<crate::params::BillingMode>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    default_settings: Option<
        Box<crate::subscription_schedules::params::DefaultSettings>,
    >,
    end_behavior: Option<crate::subscription_schedules::SubscriptionScheduleEndBehavior>,
    expand: Option<Vec<String>>,
    from_subscription: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    phases: Option<Vec<crate::subscription_schedules::params::Phase>>,
    start_date: Option<crate::params::TrialEnd>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Billing mode.
    pub fn billing_mode(mut self, value: crate::params::BillingMode) -> Self {
        self.billing_mode = Some(Box::new(value));
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Default settings.
    pub fn default_settings(
        mut self,
        value: crate::subscription_schedules::params::DefaultSettings,
    ) -> Self {
        self.default_settings = Some(Box::new(value));
        self
    }
    /// End behavior. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior(
        mut self,
        value: crate::subscription_schedules::SubscriptionScheduleEndBehavior,
    ) -> Self {
        self.end_behavior = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// From subscription. At most 5000 characters.
    pub fn from_subscription(mut self, value: impl Into<String>) -> Self {
        self.from_subscription = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Phases.
    pub fn phases(
        mut self,
        value: impl IntoIterator<Item = crate::subscription_schedules::params::Phase>,
    ) -> Self {
        self.phases = Some(value.into_iter().collect());
        self
    }
    /// Start date.
    pub fn start_date(mut self, value: impl Into<crate::params::TrialEnd>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscription_schedules::SubscriptionSchedule>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => billing_mode "billing_mode";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => default_settings "default_settings";
    4 => end_behavior "end_behavior";
    5 => expand "expand";
    6 => from_subscription "from_subscription";
    7 => metadata "metadata" clearable;
    8 => phases "phases";
    9 => start_date "start_date";
}
rt::request! {
    Create -> crate::subscription_schedules::SubscriptionSchedule;
    "PostSubscriptionSchedules" Post "/v1/subscription_schedules" Form;
}
