// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::checkout::CaptureMethod;
use crate::checkout::SetupFutureUsage;
use crate::rt;

/// What the payment intents that are made get.
///
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

    /// The platform's fee, in the smallest currency unit. At most what is captured is taken.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(1, value))
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your own keys and values for each payment intent that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(4, value))
    }

    /// Where to send the receipt. In live mode it is sent whatever your email settings say.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). It is attached to the customer when the payment is through. Not kept if left out.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(6, value))
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(
        self,
        value: impl rt::Maybe<PaymentIntentDataShipping, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentIntentDataShipping, K>(7, value))
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Which connected account gets the money when the payment is done, and how much of it. The transfer is made by itself.
    pub fn transfer_data<K>(
        self,
        value: impl rt::Maybe<PaymentIntentDataTransferData, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentIntentDataTransferData, K>(10, value))
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom the goods are sent, and by whom.
///
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

    /// Who carries the parcel: `UPS`.
    pub fn carrier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The carrier's number of the parcel, or several, separated by commas.
    pub fn tracking_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money when the payment is done, and how much of it.
///
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

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the goods are sent.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
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
