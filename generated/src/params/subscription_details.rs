// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_details.billing_schedules[].applies_to[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items/properties/applies_to/items`.
#[derive(Clone)]
#[must_use]
pub struct AppliesTo(rt::Params);
impl AppliesTo {
    /// With what is required.
    pub fn new(r#type: AppliesToType) -> Self {
        AppliesTo(AppliesTo::default().0.set::<AppliesToType>(1, r#type))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AppliesTo;
    "price": Option<String>;
    "type" required: AppliesToType;
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
#[derive(Clone)]
#[must_use]
pub struct BillUntil(rt::Params);
impl BillUntil {
    /// With what is required.
    pub fn new(
        r#type: crate::subscriptions::SubscriptionBillingSchedulesBillUntilType,
    ) -> Self {
        BillUntil(
            BillUntil::default()
                .0
                .set::<
                    crate::subscriptions::SubscriptionBillingSchedulesBillUntilType,
                >(2, r#type),
        )
    }
    /// Duration.
    pub fn duration(self, value: crate::params::Recurring) -> Self {
        Self(self.0.set::<crate::params::Recurring>(0, value))
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BillUntil;
    "duration": Option<crate::params::Recurring>;
    "timestamp": Option<i64>;
    "type" required: crate::subscriptions::SubscriptionBillingSchedulesBillUntilType;
}
/// The parameters of `subscription_details.billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_schedules/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct BillingSchedule(rt::Params);
impl BillingSchedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applies to.
    pub fn applies_to(self, value: impl IntoIterator<Item = AppliesTo>) -> Self {
        Self(self.0.set_list::<AppliesTo>(0, value))
    }
    /// Bill until.
    pub fn bill_until(self, value: BillUntil) -> Self {
        Self(self.0.set::<BillUntil>(1, value))
    }
    /// Key. At most 200 characters.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BillingSchedule;
    "applies_to": Option<Vec<AppliesTo>>;
    "bill_until": Option<BillUntil>;
    "key": Option<String>;
}
