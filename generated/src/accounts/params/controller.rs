// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `controller`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller`.
#[derive(Clone, Default)]
#[must_use]
pub struct Controller {
    fees: Option<Box<Fees>>,
    losses: Option<Box<Losses>>,
    requirement_collection: Option<crate::accounts::RequirementCollection>,
    stripe_dashboard: Option<Box<StripeDashboard>>,
    extra: rt::Extra,
}
impl Controller {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fees.
    pub fn fees(mut self, value: Fees) -> Self {
        self.fees = Some(Box::new(value));
        self
    }
    /// Losses.
    pub fn losses(mut self, value: Losses) -> Self {
        self.losses = Some(Box::new(value));
        self
    }
    /// Requirement collection. `application` or `stripe`.
    pub fn requirement_collection(
        mut self,
        value: crate::accounts::RequirementCollection,
    ) -> Self {
        self.requirement_collection = Some(value);
        self
    }
    /// Stripe dashboard.
    pub fn stripe_dashboard(mut self, value: StripeDashboard) -> Self {
        self.stripe_dashboard = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Controller;
    0 => fees "fees";
    1 => losses "losses";
    2 => requirement_collection "requirement_collection";
    3 => stripe_dashboard "stripe_dashboard";
}
/// The parameters of `controller.fees`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/fees`.
#[derive(Clone, Default)]
#[must_use]
pub struct Fees {
    payer: Option<crate::accounts::params::Payer>,
    extra: rt::Extra,
}
impl Fees {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payer. `account` or `application`.
    pub fn payer(mut self, value: crate::accounts::params::Payer) -> Self {
        self.payer = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Fees;
    0 => payer "payer";
}
/// The parameters of `controller.losses`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/losses`.
#[derive(Clone, Default)]
#[must_use]
pub struct Losses {
    payments: Option<crate::accounts::AccountPayments>,
    extra: rt::Extra,
}
impl Losses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payments. `application` or `stripe`.
    pub fn payments(mut self, value: crate::accounts::AccountPayments) -> Self {
        self.payments = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Losses;
    0 => payments "payments";
}
/// The parameters of `controller.stripe_dashboard`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/stripe_dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct StripeDashboard {
    r#type: Option<crate::accounts::AccountControllerStripeDashboardType>,
    extra: rt::Extra,
}
impl StripeDashboard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Type. `express`, `full` or `none`.
    pub fn r#type(
        mut self,
        value: crate::accounts::AccountControllerStripeDashboardType,
    ) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    StripeDashboard;
    0 => r#type "type";
}
