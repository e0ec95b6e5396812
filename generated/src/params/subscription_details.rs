// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_details.billing_schedules[].applies_to[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/applies_to/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppliesTo {
    price: Option<rt::Id<crate::prices::Price>>,
    r#type: AppliesToType,
    extra: rt::Extra,
}
impl AppliesTo {
    /// With what is required.
    pub fn new(r#type: AppliesToType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AppliesTo;
    0 => price "price";
    1 => r#type "type" required;
}
/// The values of `subscription_details.billing_schedules[].applies_to[].type`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/applies_to/items/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppliesToType {
    /// `price`
    Price,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AppliesToType;
    0 => Price "price";
}
/// The parameters of `subscription_details.billing_schedules[].bill_until`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/bill_until`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillUntil {
    duration: Option<Box<crate::params::Recurring>>,
    timestamp: Option<rt::Timestamp>,
    r#type: crate::subscriptions::SubscriptionBillingSchedulesBillUntilType,
    extra: rt::Extra,
}
impl BillUntil {
    /// With what is required.
    pub fn new(
        r#type: crate::subscriptions::SubscriptionBillingSchedulesBillUntilType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Duration.
    pub fn duration(mut self, value: crate::params::Recurring) -> Self {
        self.duration = Some(Box::new(value));
        self
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillUntil;
    0 => duration "duration";
    1 => timestamp "timestamp";
    2 => r#type "type" required;
}
/// The parameters of `subscription_details.billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingSchedule {
    applies_to: Option<Vec<AppliesTo>>,
    bill_until: Option<Box<BillUntil>>,
    key: Option<String>,
    extra: rt::Extra,
}
impl BillingSchedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applies to.
    pub fn applies_to(mut self, value: impl IntoIterator<Item = AppliesTo>) -> Self {
        self.applies_to = Some(value.into_iter().collect());
        self
    }
    /// Bill until.
    pub fn bill_until(mut self, value: BillUntil) -> Self {
        self.bill_until = Some(Box::new(value));
        self
    }
    /// Key. At most 200 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingSchedule;
    0 => applies_to "applies_to";
    1 => bill_until "bill_until";
    2 => key "key";
}
