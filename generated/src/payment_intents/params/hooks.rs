// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is to run by itself at certain points of the payment, such as working out tax.
///
/// The parameters of `hooks`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks`.
#[derive(Clone)]
#[must_use]
pub struct Hooks(rt::Params);

impl Hooks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the automations need, such as the tax calculation.
    pub fn inputs<K>(self, value: impl rt::Maybe<Inputs, K>) -> Self {
        Self(self.0.maybe::<Inputs, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the automations need, such as the tax calculation.
///
/// The parameters of `hooks.inputs`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks/properties/inputs`.
#[derive(Clone)]
#[must_use]
pub struct Inputs(rt::Params);

impl Inputs {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The tax calculation that the payment belongs to, so that a tax transaction is made of it.
    pub fn tax<K>(self, value: impl rt::Maybe<InputsTax, K>) -> Self {
        Self(self.0.maybe::<InputsTax, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The tax calculation that the payment belongs to, so that a tax transaction is made of it.
///
/// The parameters of `hooks.inputs.tax`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks/properties/inputs/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct InputsTax(rt::Params);

impl InputsTax {
    /// With what is required.
    pub fn new(calculation: impl Into<String>) -> Self {
        InputsTax(InputsTax::default().0.set::<String>(0, calculation))
    }

    /// Clears `calculation`.
    pub fn clear_calculation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Hooks;
    "inputs": Inputs;
}

rt::params! {
    Inputs;
    "tax": InputsTax;
}

rt::params! {
    InputsTax;
    "calculation" required: rt::Clearable<String>;
}
