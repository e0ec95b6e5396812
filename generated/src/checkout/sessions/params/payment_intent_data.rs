// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentData(rt::Params);
#[cfg(feature = "checkout")]
impl PaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: crate::types::CaptureMethod) -> Self {
        Self(self.0.set::<crate::types::CaptureMethod>(1, value))
    }
    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value))
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(4, value))
    }
    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        self,
        value: crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage,
                >(6, value),
        )
    }
    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(7, value))
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }
    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(10, value))
    }
    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    PaymentIntentData;
    "application_fee_amount": Option<i64>;
    "capture_method": Option<crate::types::CaptureMethod>;
    "description": Option<String>;
    "metadata": Option<rt::Metadata>;
    "on_behalf_of": Option<String>;
    "receipt_email" sensitive: Option<String>;
    "setup_future_usage": Option<crate::checkout::sessions::params::PaymentIntentDataSetupFutureUsage>;
    "shipping": Option<Shipping>;
    "statement_descriptor": Option<String>;
    "statement_descriptor_suffix": Option<String>;
    "transfer_data": Option<TransferData>;
    "transfer_group": Option<String>;
}
/// The parameters of `payment_intent_data.shipping`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping`.
#[cfg(feature = "checkout")]
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);
#[cfg(feature = "checkout")]
impl Shipping {
    /// With what is required.
    pub fn new(
        address: crate::checkout::sessions::params::ShippingAddress,
        name: impl Into<String>,
    ) -> Self {
        Shipping(
            Shipping::default()
                .0
                .set::<crate::checkout::sessions::params::ShippingAddress>(0, address)
                .set::<String>(2, name),
        )
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Tracking number. At most 5000 characters.
    pub fn tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "checkout")]
rt::params! {
    Shipping;
    "address" required sensitive: crate::checkout::sessions::params::ShippingAddress;
    "carrier": Option<String>;
    "name" required sensitive: String;
    "phone" sensitive: Option<String>;
    "tracking_number": Option<String>;
}
/// The parameters of `payment_intent_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct TransferData(rt::Params);
impl TransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        TransferData(TransferData::default().0.set::<String>(1, destination))
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
    TransferData;
    "amount": Option<i64>;
    "destination" required: String;
}
