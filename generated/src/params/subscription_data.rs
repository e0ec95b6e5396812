// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_data.billing_mode`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode`.
#[cfg(feature = "_params_billing_mode")]
#[derive(Clone, Default)]
#[must_use]
pub struct BillingMode {
    flexible: Option<Box<Flexible>>,
    r#type: crate::types::BillingModeType,
    extra: rt::Extra,
}
#[cfg(feature = "_params_billing_mode")]
impl BillingMode {
    /// With what is required.
    pub fn new(r#type: crate::types::BillingModeType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Flexible.
    pub fn flexible(mut self, value: Flexible) -> Self {
        self.flexible = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_billing_mode")]
rt::record! {
    BillingMode;
    0 => flexible "flexible";
    1 => r#type "type" required;
}
/// The parameters of `subscription_data.trial_settings.end_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings/properties/end_behavior`.
#[cfg(feature = "_params_end_behavior")]
#[derive(Clone, Default)]
#[must_use]
pub struct EndBehavior {
    missing_payment_method: crate::types::MissingPaymentMethod,
    extra: rt::Extra,
}
#[cfg(feature = "_params_end_behavior")]
impl EndBehavior {
    /// With what is required.
    pub fn new(missing_payment_method: crate::types::MissingPaymentMethod) -> Self {
        Self {
            missing_payment_method,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_end_behavior")]
rt::record! {
    EndBehavior;
    0 => missing_payment_method "missing_payment_method" required;
}
/// The parameters of `subscription_data.billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/billing_mode/properties/flexible`.
#[cfg(feature = "_params_billing_mode")]
#[derive(Clone, Default)]
#[must_use]
pub struct Flexible {
    proration_discounts: Option<crate::types::ProrationDiscounts>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_billing_mode")]
impl Flexible {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Proration discounts. `included` or `itemized`.
    pub fn proration_discounts(
        mut self,
        value: crate::types::ProrationDiscounts,
    ) -> Self {
        self.proration_discounts = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_billing_mode")]
rt::record! {
    Flexible;
    0 => proration_discounts "proration_discounts";
}
/// The parameters of `subscription_data.invoice_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/invoice_settings`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDataInvoiceSettings {
    issuer: Option<Box<crate::params::AccountReference>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl SubscriptionDataInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::params::AccountReference) -> Self {
        self.issuer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    SubscriptionDataInvoiceSettings;
    0 => issuer "issuer";
}
/// The parameters of `subscription_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/transfer_data`.
#[cfg(feature = "_params_transfer_data")]
#[derive(Clone, Default)]
#[must_use]
pub struct TransferData {
    amount_percent: Option<f64>,
    destination: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_transfer_data")]
impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..Default::default()
        }
    }
    /// Amount percent.
    pub fn amount_percent(mut self, value: f64) -> Self {
        self.amount_percent = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_transfer_data")]
rt::record! {
    TransferData;
    0 => amount_percent "amount_percent";
    1 => destination "destination" required;
}
/// The parameters of `subscription_data.trial_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/trial_settings`.
#[cfg(feature = "_params_end_behavior")]
#[derive(Clone, Default)]
#[must_use]
pub struct TrialSettings {
    end_behavior: EndBehavior,
    extra: rt::Extra,
}
#[cfg(feature = "_params_end_behavior")]
impl TrialSettings {
    /// With what is required.
    pub fn new(end_behavior: EndBehavior) -> Self {
        Self {
            end_behavior,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_end_behavior")]
rt::record! {
    TrialSettings;
    0 => end_behavior "end_behavior" required;
}
