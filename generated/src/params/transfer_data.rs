// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[cfg(feature = "charges")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentIntentDataTransferData {
    amount: Option<i64>,
    description: Option<String>,
    destination: String,
    extra: rt::Extra,
}
#[cfg(feature = "charges")]
impl PaymentIntentDataTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..Default::default()
        }
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "charges")]
rt::record! {
    PaymentIntentDataTransferData;
    0 => amount "amount";
    1 => description "description";
    2 => destination "destination" required;
}
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateTransferData {
    amount: Option<i64>,
    extra: rt::Extra,
}
impl UpdateTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateTransferData;
    0 => amount "amount";
}
