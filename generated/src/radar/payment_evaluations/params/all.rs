// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::radar::CustomerPresence;
use crate::radar::PaymentType;
use crate::rt;

/// The parameters of `payment_details.payment_method_details.billing_details.address`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/payment_method_details/properties/billing_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// Name, address, email and phone of whoever pays.
///
/// The parameters of `payment_details.payment_method_details.billing_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/payment_method_details/properties/billing_details`.
#[derive(Clone)]
#[must_use]
pub struct BillingDetails(rt::Params);

impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The billing address.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The payer's full name, as on the card or at the bank.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The phone number that goes with the payment method, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the card is used, and whether the customer is there.
///
/// The parameters of `payment_details.money_movement_details.card`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/money_movement_details/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer took part in the payment, or it was made without them. `off_session` or `on_session`.
    pub fn customer_presence<K>(
        self,
        value: impl rt::Maybe<CustomerPresence, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomerPresence, K>(0, value))
    }

    /// Whether the payment is a single one, one of many, or sets up later ones. `one_off`, `recurring`, `setup_one_off` or `setup_recurring`.
    pub fn payment_type<K>(self, value: impl rt::Maybe<PaymentType, K>) -> Self {
        Self(self.0.maybe::<PaymentType, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The session that Radar recorded in the customer's browser.
///
/// The parameters of `client_device_metadata_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/client_device_metadata_details`.
#[derive(Clone)]
#[must_use]
pub struct ClientDeviceMetadataDetails(rt::Params);

impl ClientDeviceMetadataDetails {
    /// With what is required.
    pub fn new(radar_session: impl Into<String>) -> Self {
        ClientDeviceMetadataDetails(
            ClientDeviceMetadataDetails::default().0.set::<String>(0, radar_session),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who is about to pay: an existing customer, or their name, email and phone.
///
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetails(rt::Params);

impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the customer that it is for.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(0, value))
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The customer's full name, or the name of their business.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the money moves, and whether the customer is there.
///
/// The parameters of `payment_details.money_movement_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/money_movement_details`.
#[derive(Clone)]
#[must_use]
pub struct MoneyMovementDetails(rt::Params);

impl MoneyMovementDetails {
    /// With what is required.
    pub fn new(money_movement_type: MoneyMovementType) -> Self {
        MoneyMovementDetails(
            MoneyMovementDetails::default()
                .0
                .set::<MoneyMovementType>(0, money_movement_type),
        )
    }

    /// How the card is used, and whether the customer is there.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the money moves.
///
/// The values of `payment_details.money_movement_details.money_movement_type`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/money_movement_details/properties/money_movement_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MoneyMovementType {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What you know of the payment: amount, payment method, addresses.
///
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentDetails(rt::Params);

impl PaymentDetails {
    /// With what is required.
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        payment_method_details: PaymentMethodDetails,
    ) -> Self {
        PaymentDetails(
            PaymentDetails::default()
                .0
                .set::<i64>(0, amount)
                .set::<rt::Currency>(1, currency)
                .set::<PaymentMethodDetails>(2, payment_method_details),
        )
    }

    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// How the money moves, and whether the customer is there.
    pub fn money_movement_details<K>(
        self,
        value: impl rt::Maybe<MoneyMovementDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<MoneyMovementDetails, K>(4, value))
    }

    /// Where and to whom the goods of this payment are sent.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(5, value))
    }

    /// What the customer's bank statement says.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the payment method was.
///
/// The parameters of `payment_details.payment_method_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/payment_method_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetails(rt::Params);

impl PaymentMethodDetails {
    /// With what is required.
    pub fn new(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Self {
        PaymentMethodDetails(
            PaymentMethodDetails::default()
                .0
                .set::<rt::Id<PaymentMethod>>(0, payment_method),
        )
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom the goods of this payment are sent.
///
/// The parameters of `payment_details.shipping_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/shipping_details`.
#[derive(Clone)]
#[must_use]
pub struct ShippingDetails(rt::Params);

impl ShippingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Where the goods are sent.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Who gets the parcel.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    BillingDetails;
    "address" sensitive: Address;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    Card;
    "customer_presence": CustomerPresence;
    "payment_type": PaymentType;
}

rt::params! {
    ClientDeviceMetadataDetails;
    "radar_session" required: String;
}

rt::params! {
    CustomerDetails;
    "customer": String;
    "customer_account": String;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    MoneyMovementDetails;
    "money_movement_type" required: MoneyMovementType;
    "card": Card;
}

rt::open_enum! {
    MoneyMovementType;
    0 => Card "card";
}

rt::params! {
    PaymentDetails;
    "amount" required: i64;
    "currency" required: String;
    "payment_method_details" required: PaymentMethodDetails;
    "description": String;
    "money_movement_details": MoneyMovementDetails;
    "shipping_details": ShippingDetails;
    "statement_descriptor": String;
}

rt::params! {
    PaymentMethodDetails;
    "payment_method" required: String;
    "billing_details": BillingDetails;
}

rt::params! {
    ShippingDetails;
    "address" sensitive: Address;
    "name" sensitive: String;
    "phone" sensitive: String;
}
