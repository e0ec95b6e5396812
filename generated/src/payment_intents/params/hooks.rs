// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `hooks`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hooks {
    inputs: Option<Box<Inputs>>,
    extra: rt::Extra,
}
impl Hooks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Inputs.
    pub fn inputs(mut self, value: Inputs) -> Self {
        self.inputs = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Hooks;
    0 => inputs "inputs";
}
/// The parameters of `hooks.inputs`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks/properties/inputs`.
#[derive(Clone, Default)]
#[must_use]
pub struct Inputs {
    tax: Option<Box<InputsTax>>,
    extra: rt::Extra,
}
impl Inputs {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Tax.
    pub fn tax(mut self, value: InputsTax) -> Self {
        self.tax = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Inputs;
    0 => tax "tax";
}
/// The parameters of `hooks.inputs.tax`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/hooks/properties/inputs/properties/tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputsTax {
    calculation: rt::Clearable<String>,
    extra: rt::Extra,
}
impl InputsTax {
    /// With what is required.
    pub fn new(calculation: impl Into<String>) -> Self {
        Self {
            calculation: rt::Clearable::Set(calculation.into()),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InputsTax;
    0 => calculation "calculation" required;
}
