// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[cfg(feature = "charges")]
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentDataTransferData(rt::Params);
#[cfg(feature = "charges")]
impl PaymentIntentDataTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        PaymentIntentDataTransferData(
            PaymentIntentDataTransferData::default().0.set::<String>(2, destination),
        )
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "charges")]
rt::params! {
    PaymentIntentDataTransferData;
    "amount": Option<i64>;
    "description": Option<String>;
    "destination" required: String;
}
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateTransferData(rt::Params);
impl UpdateTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateTransferData;
    "amount": Option<i64>;
}
