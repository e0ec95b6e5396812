// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    installments: Option<Box<Installment>>,
    extra: rt::Extra,
}
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Installments.
    pub fn installments(mut self, value: Installment) -> Self {
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
/// Eps: the same shape as [`crate::params::PaymentMethodDataEps`].
pub type Eps = crate::params::PaymentMethodDataEps;
/// Bank: the same shape as [`crate::types::PaymentMethodEpsBank`].
pub type EpsBank = crate::types::PaymentMethodEpsBank;
/// Bank: the same shape as [`crate::types::PaymentMethodFpxBank`].
pub type FpxBank = crate::types::PaymentMethodFpxBank;
/// Funding: the same shape as [`crate::types::PaymentMethodNaverPayFunding`].
pub type Funding = crate::types::PaymentMethodNaverPayFunding;
/// Bank: the same shape as [`crate::types::PaymentMethodIdealBank`].
pub type IdealBank = crate::types::PaymentMethodIdealBank;
/// The parameters of `payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments`.
#[derive(Clone, Default)]
#[must_use]
pub struct Installment {
    plan: crate::params::Plan,
    extra: rt::Extra,
}
impl Installment {
    /// With what is required.
    pub fn new(plan: crate::params::Plan) -> Self {
        Self { plan, ..Self::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Installment;
    0 => plan "plan" required;
}
/// Interval: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval`].
pub type Interval = crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
/// Mandate option: the same shape as [`crate::params::UpiMandateOption`].
pub type MandateOption = crate::params::UpiMandateOption;
/// Bank: the same shape as [`crate::types::PaymentMethodP24Bank`].
pub type P24Bank = crate::types::PaymentMethodP24Bank;
/// Payment method data: the same shape as [`crate::params::CreatePaymentMethodData`].
pub type PaymentMethodData = crate::params::CreatePaymentMethodData;
/// Type: the same shape as [`crate::params::PaymentMethodDataType`].
pub type PaymentMethodDataType = crate::params::PaymentMethodDataType;
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1confirmation_tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOption {
    card: Option<Box<Card>>,
    extra: rt::Extra,
}
impl PaymentMethodOption {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
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
    PaymentMethodOption;
    0 => card "card";
}
/// Type: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanType`].
pub type PlanType = crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
/// Setup future usage: the same shape as [`crate::types::PaymentIntentSetupFutureUsage`].
pub type SetupFutureUsage = crate::types::PaymentIntentSetupFutureUsage;
/// Shipping: the same shape as [`crate::params::CreateShippingDetails`].
pub type Shipping = crate::params::CreateShippingDetails;
