// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::FeesPayer;
use crate::accounts::LossesPayments;
use crate::accounts::RequirementCollection;
use crate::accounts::StripeDashboardType;
use crate::rt;

/// Who answers for what of the connected account: fees, losses, requirements, and which Dashboard it has.
///
/// The parameters of `controller`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller`.
#[derive(Clone)]
#[must_use]
pub struct Controller(rt::Params);

impl Controller {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Who pays Stripe's fees.
    pub fn fees<K>(self, value: impl rt::Maybe<Fees, K>) -> Self {
        Self(self.0.maybe::<Fees, K>(0, value))
    }

    /// Who bears what the connected account can't pay back: Stripe or the platform.
    pub fn losses<K>(self, value: impl rt::Maybe<Losses, K>) -> Self {
        Self(self.0.maybe::<Losses, K>(1, value))
    }

    /// Who asks the account for what Stripe must know: Stripe (`stripe`), or your platform (`application`).
    pub fn requirement_collection<K>(
        self,
        value: impl rt::Maybe<RequirementCollection, K>,
    ) -> Self {
        Self(self.0.maybe::<RequirementCollection, K>(2, value))
    }

    /// Which of Stripe's Dashboards the account can log in to.
    pub fn stripe_dashboard<K>(self, value: impl rt::Maybe<StripeDashboard, K>) -> Self {
        Self(self.0.maybe::<StripeDashboard, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who pays Stripe's fees.
///
/// The parameters of `controller.fees`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/fees`.
#[derive(Clone)]
#[must_use]
pub struct Fees(rt::Params);

impl Fees {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Who pays Stripe's fees for the account: the account itself or the platform. `account` or `application`.
    pub fn payer<K>(self, value: impl rt::Maybe<FeesPayer, K>) -> Self {
        Self(self.0.maybe::<FeesPayer, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who bears what the connected account can't pay back: Stripe or the platform.
///
/// The parameters of `controller.losses`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/losses`.
#[derive(Clone)]
#[must_use]
pub struct Losses(rt::Params);

impl Losses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Who bears negative balances from payments that the account can't pay back: Stripe (`stripe`), or the platform (`application`).
    pub fn payments<K>(self, value: impl rt::Maybe<LossesPayments, K>) -> Self {
        Self(self.0.maybe::<LossesPayments, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which of Stripe's Dashboards the account can log in to.
///
/// The parameters of `controller.stripe_dashboard`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/controller/properties/stripe_dashboard`.
#[derive(Clone)]
#[must_use]
pub struct StripeDashboard(rt::Params);

impl StripeDashboard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which Dashboard the account has: the whole one (`full`, as it is if left out), the one of Express (`express`), or `none`.
    pub fn r#type<K>(self, value: impl rt::Maybe<StripeDashboardType, K>) -> Self {
        Self(self.0.maybe::<StripeDashboardType, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Controller;
    "fees": Fees;
    "losses": Losses;
    "requirement_collection": RequirementCollection;
    "stripe_dashboard": StripeDashboard;
}

rt::params! {
    Fees;
    "payer": FeesPayer;
}

rt::params! {
    Losses;
    "payments": LossesPayments;
}

rt::params! {
    StripeDashboard;
    "type": StripeDashboardType;
}
