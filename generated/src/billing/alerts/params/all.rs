// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `alert_type`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/get/parameters/0/schema`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertType {
    /// `usage_threshold`
    UsageThreshold,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AlertType;
    0 => UsageThreshold "usage_threshold";
}
/// The parameters of `usage_threshold.filters[]`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/filters/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter {
    customer: Option<rt::Id<crate::customers::Customer>>,
    r#type: Type,
    extra: rt::Extra,
}
impl Filter {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Filter;
    0 => customer "customer";
    1 => r#type "type" required;
}
/// The values of `usage_threshold.recurrence`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/recurrence`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Recurrence {
    /// `one_time`
    OneTime,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Recurrence;
    0 => OneTime "one_time";
}
/// The values of `usage_threshold.filters[].type`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/filters/items/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `customer`
    Customer,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Customer "customer";
}
/// The parameters of `usage_threshold`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsageThreshold {
    filters: Option<Vec<Filter>>,
    gte: i64,
    meter: rt::Id<crate::billing::Meter>,
    recurrence: Recurrence,
    extra: rt::Extra,
}
impl UsageThreshold {
    /// With what is required.
    pub fn new(
        gte: i64,
        meter: impl Into<rt::Id<crate::billing::Meter>>,
        recurrence: Recurrence,
    ) -> Self {
        Self {
            gte,
            meter: meter.into(),
            recurrence,
            ..Default::default()
        }
    }
    /// Filters.
    pub fn filters(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filters = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsageThreshold;
    0 => filters "filters";
    1 => gte "gte" required;
    2 => meter "meter" required;
    3 => recurrence "recurrence" required;
}
