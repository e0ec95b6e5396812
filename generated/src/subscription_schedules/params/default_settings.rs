// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscription_schedules::BillingCycleAnchor;
use crate::subscription_schedules::CollectionMethod;

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

    /// Liability.
    pub fn liability(self, value: AccountReference) -> Self {
        Self(self.0.set::<AccountReference>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(0, value))
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(1, value))
    }

    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(self, value: BillingCycleAnchor) -> Self {
        Self(self.0.set::<BillingCycleAnchor>(2, value))
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: DefaultSettingsBillingThresholds) -> Self {
        Self(self.0.set::<DefaultSettingsBillingThresholds>(3, value))
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(4, value))
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(5, value))
    }

    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: DefaultSettingsInvoiceSettings) -> Self {
        Self(self.0.set::<DefaultSettingsInvoiceSettings>(7, value))
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(8, value))
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(9, value))
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

    /// Amount gte, in the currency's smallest unit.
    pub fn amount_gte(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Reset billing cycle anchor.
    pub fn reset_billing_cycle_anchor(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Account tax ids. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Issuer.
    pub fn issuer(self, value: AccountReference) -> Self {
        Self(self.0.set::<AccountReference>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Amount percent.
    pub fn amount_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(1, value))
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
