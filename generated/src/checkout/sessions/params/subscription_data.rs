// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::checkout::sessions::params::Interval;
use crate::params::AccountReference;
use crate::rt;

/// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
///
/// The parameters of `subscription_data.billing_mode`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode`.
#[derive(Clone)]
#[must_use]
pub struct BillingMode(rt::Params);

impl BillingMode {
    /// With what is required.
    pub fn new(r#type: BillingModeType) -> Self {
        BillingMode(BillingMode::default().0.set::<BillingModeType>(0, r#type))
    }

    /// How the flexible billing mode works. Only in that mode.
    pub fn flexible<K>(self, value: impl rt::Maybe<Flexible, K>) -> Self {
        Self(self.0.maybe::<Flexible, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
///
/// The values of `subscription_data.billing_mode.type`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingModeType {
    /// `classic`: Prorations and invoices as they always were.
    Classic,
    /// `flexible`: More exact prorations, and mixed intervals on one subscription. The newer way, which new integrations should take.
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What happens when the trial ends.
///
/// The parameters of `subscription_data.trial_settings.end_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings/properties/end_behavior`.
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

/// How the flexible billing mode works.
///
/// The parameters of `subscription_data.billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible`.
#[derive(Clone)]
#[must_use]
pub struct Flexible(rt::Params);

impl Flexible {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether amounts of prorations have discounts taken off already, or show them apart. `included` or `itemized`.
    pub fn proration_discounts<K>(
        self,
        value: impl rt::Maybe<ProrationDiscounts, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationDiscounts, K>(0, value))
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
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/invoice_settings`.
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

/// What happens at the end of the trial if there's no payment method: cancel, pause, or make an invoice all the same.
///
/// The values of `subscription_data.trial_settings.end_behavior.missing_payment_method`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings/properties/end_behavior/properties/missing_payment_method`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MissingPaymentMethod {
    /// `cancel`: The subscription is canceled.
    Cancel,
    /// `create_invoice`: An invoice is made as if nothing were missing. It stays unpaid until the customer pays.
    CreateInvoice,
    /// `pause`: The subscription becomes `paused` and makes no invoices until it is resumed.
    Pause,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often waiting invoice items are billed, as if you made an invoice for the subscription each time.
///
/// The parameters of `subscription_data.pending_invoice_item_interval`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/pending_invoice_item_interval`.
#[derive(Clone)]
#[must_use]
pub struct PendingInvoiceItemInterval(rt::Params);

impl PendingInvoiceItemInterval {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        PendingInvoiceItemInterval(
            PendingInvoiceItemInterval::default().0.set::<Interval>(0, interval),
        )
    }

    /// How many of `interval` lie between two invoices: 3 with `month` is every three months. A year at most.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the time up to the first `billing_cycle_anchor` is billed in proportion, as it is if left out, or is free.
///
/// The values of `subscription_data.proration_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/proration_behavior`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `create_prorations`: Prorations are made, and wait for the next invoice.
    CreateProrations,
    /// `none`: No prorations: nothing is credited or charged for the running period, the next one costs the new price.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether amounts of prorations have discounts taken off already, or show them apart.
///
/// The values of `subscription_data.billing_mode.flexible.proration_discounts`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible/properties/proration_discounts`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationDiscounts {
    /// `included`: Prorations are shown with discounts taken off.
    Included,
    /// `itemized`: Prorations are shown in full, discounts beside them.
    Itemized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the subscription gets, such as a trial.
///
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionData(rt::Params);

impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(0, value))
    }

    /// The time that billing periods are aligned to. It sets the day of the week, of the month, or of the year. In seconds since 1970.
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<rt::Timestamp, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<BillingMode, K>) -> Self {
        Self(self.0.maybe::<BillingMode, K>(2, value))
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value))
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(5, value))
    }

    /// Your own keys and values for each subscription that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(7, value))
    }

    /// How often waiting invoice items are billed, as if you made an invoice for the subscription each time. Without one, they wait for the end of the period.
    pub fn pending_invoice_item_interval<K>(
        self,
        value: impl rt::Maybe<PendingInvoiceItemInterval, K>,
    ) -> Self {
        Self(self.0.maybe::<PendingInvoiceItemInterval, K>(8, value))
    }

    /// Whether the time up to the first `billing_cycle_anchor` is billed in proportion, as it is if left out, or is free. `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(9, value))
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers.
    pub fn transfer_data<K>(
        self,
        value: impl rt::Maybe<SubscriptionDataTransferData, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionDataTransferData, K>(10, value))
    }

    /// When the trial ends and the customer first pays, at least 48 hours ahead. In seconds since 1970.
    pub fn trial_end<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(11, value))
    }

    /// How many days the customer has before the first payment.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(12, value))
    }

    /// What happens at the end of a trial if there is no payment method.
    pub fn trial_settings<K>(self, value: impl rt::Maybe<TrialSettings, K>) -> Self {
        Self(self.0.maybe::<TrialSettings, K>(13, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money of the subscription's invoices.
///
/// The parameters of `subscription_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionDataTransferData(rt::Params);

impl SubscriptionDataTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        SubscriptionDataTransferData(
            SubscriptionDataTransferData::default().0.set::<String>(0, destination),
        )
    }

    /// Which percentage of each invoice goes to the destination account, from 0 to 100 with two decimals. All of it if not set.
    pub fn amount_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value))
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
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings`.
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

rt::params! {
    BillingMode;
    "type" required: BillingModeType;
    "flexible": Flexible;
}

rt::open_enum! {
    BillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}

rt::params! {
    EndBehavior;
    "missing_payment_method" required: MissingPaymentMethod;
}

rt::params! {
    Flexible;
    "proration_discounts": ProrationDiscounts;
}

rt::params! {
    InvoiceSettings;
    "issuer": AccountReference;
}

rt::open_enum! {
    MissingPaymentMethod;
    0 => Cancel "cancel";
    1 => CreateInvoice "create_invoice";
    2 => Pause "pause";
}

rt::params! {
    PendingInvoiceItemInterval;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::open_enum! {
    ProrationBehavior;
    0 => CreateProrations "create_prorations";
    1 => None "none";
}

rt::open_enum! {
    ProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}

rt::params! {
    SubscriptionData;
    "application_fee_percent": f64;
    "billing_cycle_anchor": i64;
    "billing_mode": BillingMode;
    "default_tax_rates": Vec<String>;
    "description": String;
    "invoice_settings": InvoiceSettings;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "pending_invoice_item_interval": PendingInvoiceItemInterval;
    "proration_behavior": ProrationBehavior;
    "transfer_data": SubscriptionDataTransferData;
    "trial_end": i64;
    "trial_period_days": i64;
    "trial_settings": TrialSettings;
}

rt::params! {
    SubscriptionDataTransferData;
    "destination" required: String;
    "amount_percent": f64;
}

rt::params! {
    TrialSettings;
    "end_behavior" required: EndBehavior;
}
