// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing.address`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: String,
    country: String,
    line1: String,
    line2: Option<String>,
    postal_code: String,
    state: Option<String>,
    extra: rt::Extra,
}
impl Address {
    /// With what is required.
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            line1: line1.into(),
            postal_code: postal_code.into(),
            ..Default::default()
        }
    }
    /// Line2. At most 5000 characters.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// State. At most 5000 characters.
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
    0 => city "city" required;
    1 => country "country" required;
    2 => line1 "line1" required sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" required sensitive;
    5 => state "state";
}
/// The parameters of `spending_controls.spending_limits[]`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls/properties/spending_limits/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpendingLimit {
    amount: i64,
    categories: Option<Vec<crate::issuing::CardSpendingLimitCategory>>,
    interval: crate::issuing::CardholderSpendingLimitInterval,
    extra: rt::Extra,
}
impl SpendingLimit {
    /// With what is required.
    pub fn new(
        amount: i64,
        interval: crate::issuing::CardholderSpendingLimitInterval,
    ) -> Self {
        Self {
            amount,
            interval,
            ..Default::default()
        }
    }
    /// Categories.
    pub fn categories(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::CardSpendingLimitCategory>,
    ) -> Self {
        self.categories = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SpendingLimit;
    0 => amount "amount" required;
    1 => categories "categories";
    2 => interval "interval" required;
}
