// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `restrictions.currency_options[]`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions/properties/currency_options/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct CurrencyOption {
    minimum_amount: Option<i64>,
    extra: rt::Extra,
}
impl CurrencyOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Minimum amount, in the currency's smallest unit.
    pub fn minimum_amount(mut self, value: i64) -> Self {
        self.minimum_amount = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CurrencyOption;
    0 => minimum_amount "minimum_amount";
}
/// The parameters of `promotion`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/promotion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Promotion {
    coupon: Option<rt::Id<crate::coupons::Coupon>>,
    r#type: Type,
    extra: rt::Extra,
}
impl Promotion {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(mut self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        self.coupon = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Promotion;
    0 => coupon "coupon";
    1 => r#type "type" required;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Restrictions {
    currency_options: Option<std::collections::BTreeMap<String, CurrencyOption>>,
    first_time_transaction: Option<bool>,
    minimum_amount: Option<i64>,
    minimum_amount_currency: Option<rt::Currency>,
    extra: rt::Extra,
}
impl Restrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// First time transaction.
    pub fn first_time_transaction(mut self, value: bool) -> Self {
        self.first_time_transaction = Some(value);
        self
    }
    /// Minimum amount, in the currency's smallest unit.
    pub fn minimum_amount(mut self, value: i64) -> Self {
        self.minimum_amount = Some(value);
        self
    }
    /// Minimum amount currency. A three-letter ISO 4217 code in lower case.
    pub fn minimum_amount_currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.minimum_amount_currency = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Restrictions;
    0 => currency_options "currency_options";
    1 => first_time_transaction "first_time_transaction";
    2 => minimum_amount "minimum_amount";
    3 => minimum_amount_currency "minimum_amount_currency";
}
/// The values of `promotion.type`.
///
/// Contract: `#/paths/~1v1~1promotion_codes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/promotion/properties/type`.
///
/// Feature: `promotion_codes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `coupon`
    Coupon,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Coupon "coupon";
}
/// The parameters of `restrictions`.
///
/// Contract: `#/paths/~1v1~1promotion_codes~1{promotion_code}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/restrictions`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateRestrictions {
    currency_options: Option<std::collections::BTreeMap<String, CurrencyOption>>,
    extra: rt::Extra,
}
impl UpdateRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateRestrictions;
    0 => currency_options "currency_options";
}
