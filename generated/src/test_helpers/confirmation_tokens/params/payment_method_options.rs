// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer pays in installments by card.
    pub fn installments<K>(self, value: impl rt::Maybe<Installments, K>) -> Self {
        Self(self.0.maybe::<Installments, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer pays in installments by card.
///
/// The parameters of `payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments`.
#[derive(Clone)]
#[must_use]
pub struct Installments(rt::Params);

impl Installments {
    /// With what is required.
    pub fn new(plan: Plan) -> Self {
        Installments(Installments::default().0.set::<Plan>(0, plan))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often the customer pays an installment: each month.
///
/// The values of `payment_method_options.card.installments.plan.interval`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments/properties/plan/properties/interval`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `month`
    Month,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);

impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The installment plan to pay by.
///
/// The parameters of `payment_method_options.card.installments.plan`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments/properties/plan`.
#[derive(Clone)]
#[must_use]
pub struct Plan(rt::Params);

impl Plan {
    /// With what is required.
    pub fn new(r#type: PlanType) -> Self {
        Plan(Plan::default().0.set::<PlanType>(0, r#type))
    }

    /// How many installments the customer pays to the issuer of their card. Required if `type` is `fixed_count`.
    pub fn count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How often the customer pays an installment: each month. Only `month`.
    pub fn interval<K>(self, value: impl rt::Maybe<Interval, K>) -> Self {
        Self(self.0.maybe::<Interval, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`).
///
/// The values of `payment_method_options.card.installments.plan.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments/properties/plan/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanType {
    /// `bonus`: Paid at once when the buyer's bonus is due, in Japan.
    Bonus,
    /// `fixed_count`: Paid in a set number of installments.
    FixedCount,
    /// `revolving`: Paid off in monthly sums of about the same size, as long as it takes, in Japan.
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Card;
    "installments": Installments;
}

rt::params! {
    Installments;
    "plan" required: Plan;
}

rt::open_enum! {
    Interval;
    0 => Month "month";
}

rt::params! {
    PaymentMethodOptions;
    "card": Card;
}

rt::params! {
    Plan;
    "type" required: PlanType;
    "count": i64;
    "interval": Interval;
}

rt::open_enum! {
    PlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}
