// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The products that the coupon lowers.
///
/// The parameters of `applies_to`.
///
/// Contract: `#/paths/~1v1~1coupons/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/applies_to`.
#[derive(Clone)]
#[must_use]
pub struct AppliesTo(rt::Params);

impl AppliesTo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of the only products that the coupon is good for. An empty list says that there are none. A second call replaces the first.
    pub fn products<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the coupon takes off in other currencies, by their codes.
///
/// The parameters of `currency_options[]`.
///
/// Contract: `#/paths/~1v1~1coupons/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/currency_options/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct CurrencyOption(rt::Params);

impl CurrencyOption {
    /// With what is required.
    pub fn new(amount_off: i64) -> Self {
        CurrencyOption(CurrencyOption::default().0.set::<i64>(0, amount_off))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AppliesTo;
    "products": Vec<String>;
}

rt::params! {
    CurrencyOption;
    "amount_off" required: i64;
}
