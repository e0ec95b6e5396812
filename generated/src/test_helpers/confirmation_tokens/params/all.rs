// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    installments: Option<Box<Installments>>,
    extra: rt::Extra,
}
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Installments.
    pub fn installments(mut self, value: Installments) -> Self {
        self.installments = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Card;
    0 => installments "installments";
}
/// Country: the same shape as [`crate::params::SofortCountry`].
pub type Country = crate::params::SofortCountry;
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// Bank: the same shape as [`crate::types::EpsBank`].
pub type EpsBank = crate::types::EpsBank;
/// Bank: the same shape as [`crate::types::FpxBank`].
pub type FpxBank = crate::types::FpxBank;
/// Funding: the same shape as [`crate::types::NaverPayFunding`].
pub type Funding = crate::types::NaverPayFunding;
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type IdealBank = crate::types::IdealBank;
/// The parameters of `payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments`.
#[derive(Clone, Default)]
#[must_use]
pub struct Installments {
    plan: crate::params::Plan,
    extra: rt::Extra,
}
impl Installments {
    /// With what is required.
    pub fn new(plan: crate::params::Plan) -> Self {
        Self { plan, ..Default::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Installments;
    0 => plan "plan" required;
}
/// Interval: the same shape as [`crate::types::InstallmentInterval`].
pub type Interval = crate::types::InstallmentInterval;
/// Mandate options: the same shape as [`crate::params::UpiMandateOptions`].
pub type MandateOptions = crate::params::UpiMandateOptions;
/// Bank: the same shape as [`crate::types::P24Bank`].
pub type P24Bank = crate::types::P24Bank;
/// Type: the same shape as [`crate::params::PaymentMethodDataType`].
pub type PaymentMethodDataType = crate::params::PaymentMethodDataType;
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    card: Option<Box<Card>>,
    extra: rt::Extra,
}
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card.
    pub fn card(mut self, value: Card) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodOptions;
    0 => card "card";
}
/// Type: the same shape as [`crate::types::InstallmentPlanType`].
pub type PlanType = crate::types::InstallmentPlanType;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type SetupFutureUsage = crate::types::FutureUsage;
/// Shipping: the same shape as [`crate::params::CreateShippingDetails`].
pub type Shipping = crate::params::CreateShippingDetails;
