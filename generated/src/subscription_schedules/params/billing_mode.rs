// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
///
/// The parameters of `billing_mode`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode`.
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
/// The values of `billing_mode.type`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode/properties/type`.
///
/// Feature: `subscription_schedules`.
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

/// How the flexible billing mode works.
///
/// The parameters of `billing_mode.flexible`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode/properties/flexible`.
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

/// Whether amounts of prorations have discounts taken off already, or show them apart.
///
/// The values of `billing_mode.flexible.proration_discounts`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_mode/properties/flexible/properties/proration_discounts`.
///
/// Feature: `subscription_schedules`.
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
    Flexible;
    "proration_discounts": ProrationDiscounts;
}

rt::open_enum! {
    ProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}
