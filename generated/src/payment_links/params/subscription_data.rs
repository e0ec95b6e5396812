// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::AccountReference;
use crate::payment_links::MissingPaymentMethod;
use crate::rt;

/// What the subscriptions that the link begins get, such as a trial.
///
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct CreateSubscriptionData(rt::Params);

impl CreateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(1, value))
    }

    /// Your own keys and values for each subscription that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// How many days the customer has before the first payment.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What happens at the end of a trial if there is no payment method.
    pub fn trial_settings<K>(self, value: impl rt::Maybe<TrialSettings, K>) -> Self {
        Self(self.0.maybe::<TrialSettings, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What happens when the trial ends.
///
/// The parameters of `subscription_data.trial_settings.end_behavior`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings/properties/end_behavior`.
#[derive(Clone)]
#[must_use]
pub struct EndBehavior(rt::Params);

impl EndBehavior {
    /// With what is required.
    pub fn new(missing_payment_method: MissingPaymentMethod) -> Self {
        EndBehavior(
            EndBehavior::default()
                .0
                .set::<MissingPaymentMethod>(0, missing_payment_method),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoices say and how they are paid.
///
/// The parameters of `subscription_data.invoice_settings`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);

impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What happens at the end of a trial if there is no payment method.
///
/// The parameters of `subscription_data.trial_settings`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings`.
#[derive(Clone)]
#[must_use]
pub struct TrialSettings(rt::Params);

impl TrialSettings {
    /// With what is required.
    pub fn new(end_behavior: EndBehavior) -> Self {
        TrialSettings(TrialSettings::default().0.set::<EndBehavior>(0, end_behavior))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscriptions that the link begins get, such as a trial.
///
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionData(rt::Params);

impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(0, value))
    }

    /// Your own keys and values for each subscription that is made. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(1, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(1))
    }

    /// How many days the customer has before the first payment. Clearing it gives no trial.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What happens at the end of a trial if there is no payment method.
    pub fn trial_settings<K>(self, value: impl rt::Maybe<TrialSettings, K>) -> Self {
        Self(self.0.maybe::<TrialSettings, K>(3, value))
    }

    /// Clears `trial_settings`.
    pub fn clear_trial_settings(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateSubscriptionData;
    "description": String;
    "invoice_settings": InvoiceSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "trial_period_days": i64;
    "trial_settings": TrialSettings;
}

rt::params! {
    EndBehavior;
    "missing_payment_method" required: MissingPaymentMethod;
}

rt::params! {
    InvoiceSettings;
    "issuer": AccountReference;
}

rt::params! {
    TrialSettings;
    "end_behavior" required: EndBehavior;
}

rt::params! {
    UpdateSubscriptionData;
    "invoice_settings": InvoiceSettings;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "trial_period_days": rt::Clearable<i64>;
    "trial_settings": rt::Clearable<TrialSettings>;
}
