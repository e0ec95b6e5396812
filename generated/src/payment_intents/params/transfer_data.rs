// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateTransferData {
    amount: Option<i64>,
    description: Option<String>,
    destination: String,
    metadata: rt::Clearable<rt::Metadata>,
    payment_data: Option<Box<PaymentData>>,
    extra: rt::Extra,
}
impl CreateTransferData {
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
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Payment data.
    pub fn payment_data(mut self, value: PaymentData) -> Self {
        self.payment_data = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CreateTransferData;
    0 => amount "amount";
    1 => description "description";
    2 => destination "destination" required;
    3 => metadata "metadata" clearable;
    4 => payment_data "payment_data";
}
/// The parameters of `transfer_data.payment_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data/properties/payment_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentData {
    description: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
}
impl PaymentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentData;
    0 => description "description";
    1 => metadata "metadata" clearable;
}
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransferData {
    amount: Option<i64>,
    description: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    payment_data: Option<Box<PaymentData>>,
    extra: rt::Extra,
}
impl TransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
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
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Payment data.
    pub fn payment_data(mut self, value: PaymentData) -> Self {
        self.payment_data = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TransferData;
    0 => amount "amount";
    1 => description "description";
    2 => metadata "metadata" clearable;
    3 => payment_data "payment_data";
}
