// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscription_schedules::BillingCycleAnchor;
use crate::subscription_schedules::CollectionMethod;

/// Whether Stripe calculates taxes, and for whose account.
///
/// The parameters of `default_settings.automatic_tax`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings/properties/automatic_tax`.
#[derive(Clone)]
#[must_use]
pub struct AutomaticTax(rt::Params);

impl AutomaticTax {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AutomaticTax(AutomaticTax::default().0.set::<bool>(0, enabled))
    }

    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports.
    pub fn liability<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What holds for each phase of the schedule that says nothing else.
///
/// The parameters of `default_settings`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings`.
#[derive(Clone)]
#[must_use]
pub struct DefaultSettings(rt::Params);

impl DefaultSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(0, value))
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(1, value))
    }

    /// Whether billing periods are aligned anew to the phase's start (`phase_start`), or only if prices need it (`automatic`).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(2, value))
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<DefaultSettingsBillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<DefaultSettingsBillingThresholds, K>(3, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(4, value))
    }

    /// Id of the customer's payment method that pays the invoices. Without it, the customer's default does.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(5, value))
    }

    /// What the subscription is for, in phases that don't say. Customers may read it on pages of Stripe. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(
        self,
        value: impl rt::Maybe<DefaultSettingsInvoiceSettings, K>,
    ) -> Self {
        Self(self.0.maybe::<DefaultSettingsInvoiceSettings, K>(7, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(8, value))
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Which connected account gets the money of the subscription's invoices. Clearing it keeps the money with you.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(9, value))
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much usage makes an invoice before the period ends, and starts a new period.
///
/// The parameters of `default_settings.billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct DefaultSettingsBillingThresholds(rt::Params);

impl DefaultSettingsBillingThresholds {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much usage must come to, in the smallest currency unit, to make an invoice before the period ends.
    pub fn amount_gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether a new period begins at the moment that a threshold is reached. Not with plans that aggregate usage as `last_ever`.
    pub fn reset_billing_cycle_anchor<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoices say and how they are paid.
///
/// The parameters of `default_settings.invoice_settings`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct DefaultSettingsInvoiceSettings(rt::Params);

impl DefaultSettingsInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of your tax ids to print on the invoices. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money of the subscription's invoices.
///
/// The parameters of `default_settings.transfer_data`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings/properties/transfer_data/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);

impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(0, destination))
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

rt::params! {
    AutomaticTax;
    "enabled" required: bool;
    "liability": AccountReference;
}

rt::params! {
    DefaultSettings;
    "application_fee_percent": f64;
    "automatic_tax": AutomaticTax;
    "billing_cycle_anchor": BillingCycleAnchor;
    "billing_thresholds": rt::Clearable<DefaultSettingsBillingThresholds>;
    "collection_method": CollectionMethod;
    "default_payment_method": String;
    "description": rt::Clearable<String>;
    "invoice_settings": DefaultSettingsInvoiceSettings;
    "on_behalf_of": rt::Clearable<String>;
    "transfer_data": rt::Clearable<TransferData>;
}

rt::params! {
    DefaultSettingsBillingThresholds;
    "amount_gte": i64;
    "reset_billing_cycle_anchor": bool;
}

rt::params! {
    DefaultSettingsInvoiceSettings;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "days_until_due": i64;
    "issuer": AccountReference;
}

rt::params! {
    TransferData;
    "destination" required: String;
    "amount_percent": f64;
}
