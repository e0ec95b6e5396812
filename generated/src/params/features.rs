// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `features.subscription_update.products[].adjustable_quantity`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/products/anyOf/0/items/properties/adjustable_quantity`.
#[cfg(feature = "_params_adjustable_quantity")]
#[derive(Clone, Default)]
#[must_use]
pub struct AdjustableQuantity {
    enabled: bool,
    maximum: Option<i64>,
    minimum: Option<i64>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_adjustable_quantity")]
impl AdjustableQuantity {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Maximum.
    pub fn maximum(mut self, value: i64) -> Self {
        self.maximum = Some(value);
        self
    }
    /// Minimum.
    pub fn minimum(mut self, value: i64) -> Self {
        self.minimum = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_adjustable_quantity")]
rt::record! {
    AdjustableQuantity;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum";
}
/// The parameters of `features.invoice_history`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/invoice_history`.
#[cfg(feature = "_params_enabled")]
#[derive(Clone, Default)]
#[must_use]
pub struct Enabled {
    enabled: bool,
    extra: rt::Extra,
}
#[cfg(feature = "_params_enabled")]
impl Enabled {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_enabled")]
rt::record! {
    Enabled;
    0 => enabled "enabled" required;
}
/// The parameters of `features.card_issuing`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/card_issuing`.
#[cfg(any(feature = "treasury", feature = "v2_core"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Feature {
    requested: bool,
    extra: rt::Extra,
}
#[cfg(any(feature = "treasury", feature = "v2_core"))]
impl Feature {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        Self {
            requested,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "treasury", feature = "v2_core"))]
rt::record! {
    Feature;
    0 => requested "requested" required;
}
/// The values of `features[]`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1accounts~1{account}~1refresh/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/items`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum RefreshFeature {
    /// `balance`
    Balance,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::open_enum! {
    RefreshFeature;
    0 => Balance "balance";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}
