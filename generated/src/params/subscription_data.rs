// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_data.billing_mode`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode`.
#[cfg(feature = "_params_billing_mode")]
#[derive(Clone)]
#[must_use]
pub struct BillingMode(rt::Params);
#[cfg(feature = "_params_billing_mode")]
impl BillingMode {
    /// With what is required.
    pub fn new(r#type: crate::types::BillingModeType) -> Self {
        BillingMode(
            BillingMode::default().0.set::<crate::types::BillingModeType>(1, r#type),
        )
    }
    /// Flexible.
    pub fn flexible(self, value: Flexible) -> Self {
        Self(self.0.set::<Flexible>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_billing_mode")]
rt::params! {
    BillingMode;
    "flexible": Option<Flexible>;
    "type" required: crate::types::BillingModeType;
}
/// The parameters of `subscription_data.trial_settings.end_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings/properties/end_behavior`.
#[cfg(feature = "_params_end_behavior")]
#[derive(Clone)]
#[must_use]
pub struct EndBehavior(rt::Params);
#[cfg(feature = "_params_end_behavior")]
impl EndBehavior {
    /// With what is required.
    pub fn new(missing_payment_method: crate::types::MissingPaymentMethod) -> Self {
        EndBehavior(
            EndBehavior::default()
                .0
                .set::<crate::types::MissingPaymentMethod>(0, missing_payment_method),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_end_behavior")]
rt::params! {
    EndBehavior;
    "missing_payment_method" required: crate::types::MissingPaymentMethod;
}
/// The parameters of `subscription_data.billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible`.
#[cfg(feature = "_params_billing_mode")]
#[derive(Clone)]
#[must_use]
pub struct Flexible(rt::Params);
#[cfg(feature = "_params_billing_mode")]
impl Flexible {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Proration discounts. `included` or `itemized`.
    pub fn proration_discounts(self, value: crate::types::ProrationDiscounts) -> Self {
        Self(self.0.set::<crate::types::ProrationDiscounts>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_billing_mode")]
rt::params! {
    Flexible;
    "proration_discounts": Option<crate::types::ProrationDiscounts>;
}
/// The parameters of `subscription_data.invoice_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/invoice_settings`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct SubscriptionDataInvoiceSettings(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl SubscriptionDataInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Issuer.
    pub fn issuer(self, value: crate::params::AccountReference) -> Self {
        Self(self.0.set::<crate::params::AccountReference>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    SubscriptionDataInvoiceSettings;
    "issuer": Option<crate::params::AccountReference>;
}
/// The parameters of `subscription_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/transfer_data`.
#[cfg(feature = "_params_transfer_data")]
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);
#[cfg(feature = "_params_transfer_data")]
impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(1, destination))
    }
    /// Amount percent.
    pub fn amount_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_transfer_data")]
rt::params! {
    TransferData;
    "amount_percent": Option<f64>;
    "destination" required: String;
}
/// The parameters of `subscription_data.trial_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings`.
#[cfg(feature = "_params_end_behavior")]
#[derive(Clone)]
#[must_use]
pub struct TrialSettings(rt::Params);
#[cfg(feature = "_params_end_behavior")]
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
#[cfg(feature = "_params_end_behavior")]
rt::params! {
    TrialSettings;
    "end_behavior" required: EndBehavior;
}
