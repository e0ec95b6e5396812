// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::checkout::CaptureMethod;
use crate::checkout::SetupFutureUsage;
use crate::rt;

/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentData(rt::Params);

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
    pub fn capture_method(self, value: CaptureMethod) -> Self {
        Self(self.0.set::<CaptureMethod>(1, value))
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value))
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(4, value))
    }

    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(6, value))
    }

    /// Shipping.
    pub fn shipping(self, value: PaymentIntentDataShipping) -> Self {
        Self(self.0.set::<PaymentIntentDataShipping>(7, value))
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
    pub fn transfer_data(self, value: PaymentIntentDataTransferData) -> Self {
        Self(self.0.set::<PaymentIntentDataTransferData>(10, value))
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

/// The parameters of `payment_intent_data.shipping`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentDataShipping(rt::Params);

impl PaymentIntentDataShipping {
    /// With what is required.
    pub fn new(address: ShippingAddress, name: impl Into<String>) -> Self {
        PaymentIntentDataShipping(
            PaymentIntentDataShipping::default()
                .0
                .set::<ShippingAddress>(0, address)
                .set::<String>(1, name),
        )
    }

    /// Carrier. At most 5000 characters.
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
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

/// The parameters of `payment_intent_data.transfer_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct PaymentIntentDataTransferData(rt::Params);

impl PaymentIntentDataTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        PaymentIntentDataTransferData(
            PaymentIntentDataTransferData::default().0.set::<String>(0, destination),
        )
    }

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_intent_data.shipping.address`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data/properties/shipping/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct ShippingAddress(rt::Params);

impl ShippingAddress {
    /// With what is required.
    pub fn new(line1: impl Into<String>) -> Self {
        ShippingAddress(ShippingAddress::default().0.set::<String>(0, line1))
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    PaymentIntentData;
    "application_fee_amount": i64;
    "capture_method": CaptureMethod;
    "description": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": String;
    "receipt_email" sensitive: String;
    "setup_future_usage": SetupFutureUsage;
    "shipping": PaymentIntentDataShipping;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": PaymentIntentDataTransferData;
    "transfer_group": String;
}

rt::params! {
    PaymentIntentDataShipping;
    "address" required sensitive: ShippingAddress;
    "name" required sensitive: String;
    "carrier": String;
    "phone" sensitive: String;
    "tracking_number": String;
}

rt::params! {
    PaymentIntentDataTransferData;
    "destination" required: String;
    "amount": i64;
}

rt::params! {
    ShippingAddress;
    "line1" required sensitive: String;
    "city": String;
    "country": String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}
