// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `business_profile.support_address`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/support_address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);
impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Line1.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Line2.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Address;
    "city": Option<String>;
    "country": Option<String>;
    "line1" sensitive: Option<String>;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "state": Option<String>;
}
/// The parameters of `business_profile.monthly_estimated_revenue`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile/properties/monthly_estimated_revenue`.
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct MonthlyEstimatedRevenue(rt::Params);
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
impl MonthlyEstimatedRevenue {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        MonthlyEstimatedRevenue(
            MonthlyEstimatedRevenue::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "setup_intents"))]
rt::params! {
    MonthlyEstimatedRevenue;
    "amount" required: i64;
    "currency" required: String;
}
