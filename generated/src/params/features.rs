// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `features.subscription_update.products[].adjustable_quantity`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/products/anyOf/0/items/properties/adjustable_quantity`.
#[cfg(feature = "_params_adjustable_quantity")]
#[derive(Clone)]
#[must_use]
pub struct AdjustableQuantity(rt::Params);
#[cfg(feature = "_params_adjustable_quantity")]
impl AdjustableQuantity {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AdjustableQuantity(AdjustableQuantity::default().0.set::<bool>(0, enabled))
    }
    /// Maximum.
    pub fn maximum(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Minimum.
    pub fn minimum(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_adjustable_quantity")]
rt::params! {
    AdjustableQuantity;
    "enabled" required: bool;
    "maximum": Option<i64>;
    "minimum": Option<i64>;
}
/// The parameters of `features.invoice_history`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/invoice_history`.
#[cfg(feature = "_params_enabled")]
#[derive(Clone)]
#[must_use]
pub struct Enabled(rt::Params);
#[cfg(feature = "_params_enabled")]
impl Enabled {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Enabled(Enabled::default().0.set::<bool>(0, enabled))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_enabled")]
rt::params! {
    Enabled;
    "enabled" required: bool;
}
/// The parameters of `features.card_issuing`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/card_issuing`.
#[cfg(any(feature = "treasury", feature = "v2_core"))]
#[derive(Clone)]
#[must_use]
pub struct Feature(rt::Params);
#[cfg(any(feature = "treasury", feature = "v2_core"))]
impl Feature {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        Feature(Feature::default().0.set::<bool>(0, requested))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "treasury", feature = "v2_core"))]
rt::params! {
    Feature;
    "requested" required: bool;
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
