// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    /// Installments.
    pub fn installments(self, value: Installments) -> Self {
        Self(self.0.set::<Installments>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Card;
    "installments": Option<Installments>;
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
#[derive(Clone)]
#[must_use]
pub struct Installments(rt::Params);
impl Installments {
    /// With what is required.
    pub fn new(plan: crate::params::Plan) -> Self {
        Installments(Installments::default().0.set::<crate::params::Plan>(0, plan))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Installments;
    "plan" required: crate::params::Plan;
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
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodOptions;
    "card": Option<Card>;
}
/// Type: the same shape as [`crate::types::InstallmentPlanType`].
pub type PlanType = crate::types::InstallmentPlanType;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type SetupFutureUsage = crate::types::FutureUsage;
/// Shipping: the same shape as [`crate::params::CreateShippingDetails`].
pub type Shipping = crate::params::CreateShippingDetails;
