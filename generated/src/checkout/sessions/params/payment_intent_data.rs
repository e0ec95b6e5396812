// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentIntentData {
    application_fee_amount: Option<i64>,
    capture_method: Option<crate::types::CaptureMethod>,
    description: Option<String>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    receipt_email: Option<String>,
    setup_future_usage: Option<
        crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    >,
    shipping: Option<Box<Shipping>>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<TransferData>>,
    transfer_group: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl PaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(mut self, value: crate::types::CaptureMethod) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Receipt email.
    pub fn receipt_email(mut self, value: impl Into<String>) -> Self {
        self.receipt_email = Some(value.into());
        self
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: TransferData) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    PaymentIntentData;
    0 => application_fee_amount "application_fee_amount";
    1 => capture_method "capture_method";
    2 => description "description";
    3 => metadata "metadata";
    4 => on_behalf_of "on_behalf_of";
    5 => receipt_email "receipt_email" sensitive;
    6 => setup_future_usage "setup_future_usage";
    7 => shipping "shipping";
    8 => statement_descriptor "statement_descriptor";
    9 => statement_descriptor_suffix "statement_descriptor_suffix";
    10 => transfer_data "transfer_data";
    11 => transfer_group "transfer_group";
}
/// The parameters of `payment_intent_data.shipping`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping`.
#[cfg(feature = "checkout")]
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    address: crate::checkout::sessions::params::ShippingAddress,
    carrier: Option<String>,
    name: String,
    phone: Option<String>,
    tracking_number: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "checkout")]
impl Shipping {
    /// With what is required.
    pub fn new(
        address: crate::checkout::sessions::params::ShippingAddress,
        name: impl Into<String>,
    ) -> Self {
        Self {
            address,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Tracking number. At most 5000 characters.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "checkout")]
rt::record! {
    Shipping;
    0 => address "address" required sensitive;
    1 => carrier "carrier";
    2 => name "name" required sensitive;
    3 => phone "phone" sensitive;
    4 => tracking_number "tracking_number";
}
/// The parameters of `payment_intent_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/transfer_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransferData {
    amount: Option<i64>,
    destination: String,
    extra: rt::Extra,
}
impl TransferData {
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
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TransferData;
    0 => amount "amount";
    1 => destination "destination" required;
}
