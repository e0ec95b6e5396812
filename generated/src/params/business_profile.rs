// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `business_profile.support_address`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/support_address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: Option<String>,
    country: Option<String>,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
    extra: rt::Extra,
}
impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Line1.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    /// Line2.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Address;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}
/// The parameters of `business_profile.monthly_estimated_revenue`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/monthly_estimated_revenue`.
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlyEstimatedRevenue {
    amount: i64,
    currency: rt::Currency,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
impl MonthlyEstimatedRevenue {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
rt::record! {
    MonthlyEstimatedRevenue;
    0 => amount "amount" required;
    1 => currency "currency" required;
}
