// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// The parameters of `payment_method_details.billing_details.address`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/billing_details/properties/address`.
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

/// The parameters of `amount_requested`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_requested`.
#[derive(Clone)]
#[must_use]
pub struct Amount(rt::Params);

impl Amount {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, value: i64) -> Self {
        Amount(Amount::default().0.set::<rt::Currency>(0, currency).set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Name, address, email and phone of whoever pays.
///
/// The parameters of `payment_method_details.billing_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/billing_details`.
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

/// Who pays: the customer's id, name, email and phone, as far as they are known.
///
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
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

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The customer's full name, or the name of their business.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How and when the attempt failed.
///
/// The parameters of `failed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failed`.
#[derive(Clone)]
#[must_use]
pub struct Failed(rt::Params);

impl Failed {
    /// With what is required.
    pub fn new(failed_at: impl Into<rt::Timestamp>) -> Self {
        Failed(Failed::default().0.set::<rt::Timestamp>(0, failed_at))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the payment was guaranteed.
///
/// The parameters of `guaranteed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/guaranteed`.
#[derive(Clone)]
#[must_use]
pub struct Guaranteed(rt::Params);

impl Guaranteed {
    /// With what is required.
    pub fn new(guaranteed_at: impl Into<rt::Timestamp>) -> Self {
        Guaranteed(Guaranteed::default().0.set::<rt::Timestamp>(0, guaranteed_at))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the payment ended: `guaranteed` or `failed`.
///
/// The values of `outcome`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/outcome`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome {
    /// `failed`: The payment didn't go through: `failed` says when.
    Failed,
    /// `guaranteed`: The processor vouches for the payment: you can count on the money.
    Guaranteed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the payment method was.
///
/// The parameters of `payment_method_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetails(rt::Params);

impl PaymentMethodDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Name, address, email and phone of whoever pays. Some kinds of payment method require part of it.
    pub fn billing_details<K>(self, value: impl rt::Maybe<BillingDetails, K>) -> Self {
        Self(self.0.maybe::<BillingDetails, K>(0, value))
    }

    /// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
    pub fn custom<K>(
        self,
        value: impl rt::Maybe<PaymentMethodDetailsCustom, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodDetailsCustom, K>(1, value))
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that paid, if Stripe knows it.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(2, value))
    }

    /// What was paid with: `custom`, a payment method of your own.
    pub fn r#type<K>(self, value: impl rt::Maybe<PaymentMethodDetailsType, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodDetailsType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A payment method that Stripe doesn't know, of a kind that you made in the Dashboard.
///
/// The parameters of `payment_method_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetailsCustom(rt::Params);

impl PaymentMethodDetailsCustom {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the custom payment method is called. You define it in the Dashboard.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Id of the custom payment method type, which is made in the Dashboard.
    pub fn r#type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_details.type`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/type`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDetailsType {
    /// `custom`
    Custom,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the refund was made.
///
/// The parameters of `refunded`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunded`.
#[derive(Clone)]
#[must_use]
pub struct Refunded(rt::Params);

impl Refunded {
    /// With what is required.
    pub fn new(refunded_at: impl Into<rt::Timestamp>) -> Self {
        Refunded(Refunded::default().0.set::<rt::Timestamp>(0, refunded_at))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What another payment processor knows the payment by.
///
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct ReportPaymentCustom(rt::Params);

impl ReportPaymentCustom {
    /// With what is required.
    pub fn new(payment_reference: impl Into<String>) -> Self {
        ReportPaymentCustom(
            ReportPaymentCustom::default().0.set::<String>(0, payment_reference),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who processed the payment, and how they find it.
///
/// The parameters of `processor_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details`.
#[derive(Clone)]
#[must_use]
pub struct ReportPaymentProcessorDetails(rt::Params);

impl ReportPaymentProcessorDetails {
    /// With what is required.
    pub fn new(r#type: PaymentMethodDetailsType) -> Self {
        ReportPaymentProcessorDetails(
            ReportPaymentProcessorDetails::default()
                .0
                .set::<PaymentMethodDetailsType>(0, r#type),
        )
    }

    /// What another payment processor knows the payment by.
    pub fn custom<K>(self, value: impl rt::Maybe<ReportPaymentCustom, K>) -> Self {
        Self(self.0.maybe::<ReportPaymentCustom, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What another payment processor knows the payment by.
///
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct ReportRefundCustom(rt::Params);

impl ReportRefundCustom {
    /// With what is required.
    pub fn new(refund_reference: impl Into<String>) -> Self {
        ReportRefundCustom(
            ReportRefundCustom::default().0.set::<String>(0, refund_reference),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the refund ended: `refunded`.
///
/// The values of `outcome`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/outcome`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportRefundOutcome {
    /// `refunded`: The money went back.
    Refunded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Who processed the refund, and how they find it.
///
/// The parameters of `processor_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details`.
#[derive(Clone)]
#[must_use]
pub struct ReportRefundProcessorDetails(rt::Params);

impl ReportRefundProcessorDetails {
    /// With what is required.
    pub fn new(r#type: PaymentMethodDetailsType) -> Self {
        ReportRefundProcessorDetails(
            ReportRefundProcessorDetails::default()
                .0
                .set::<PaymentMethodDetailsType>(0, r#type),
        )
    }

    /// What another payment processor knows the payment by.
    pub fn custom<K>(self, value: impl rt::Maybe<ReportRefundCustom, K>) -> Self {
        Self(self.0.maybe::<ReportRefundCustom, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom the goods of this payment are sent.
///
/// The parameters of `shipping_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping_details`.
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
    Amount;
    "currency" required: String;
    "value" required: i64;
}

rt::params! {
    BillingDetails;
    "address" sensitive: Address;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    CustomerDetails;
    "customer": String;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    Failed;
    "failed_at" required: i64;
}

rt::params! {
    Guaranteed;
    "guaranteed_at" required: i64;
}

rt::open_enum! {
    Outcome;
    0 => Failed "failed";
    1 => Guaranteed "guaranteed";
}

rt::params! {
    PaymentMethodDetails;
    "billing_details": BillingDetails;
    "custom": PaymentMethodDetailsCustom;
    "payment_method": String;
    "type": PaymentMethodDetailsType;
}

rt::params! {
    PaymentMethodDetailsCustom;
    "display_name": String;
    "type": String;
}

rt::open_enum! {
    PaymentMethodDetailsType;
    0 => Custom "custom";
}

rt::params! {
    Refunded;
    "refunded_at" required: i64;
}

rt::params! {
    ReportPaymentCustom;
    "payment_reference" required: String;
}

rt::params! {
    ReportPaymentProcessorDetails;
    "type" required: PaymentMethodDetailsType;
    "custom": ReportPaymentCustom;
}

rt::params! {
    ReportRefundCustom;
    "refund_reference" required: String;
}

rt::open_enum! {
    ReportRefundOutcome;
    0 => Refunded "refunded";
}

rt::params! {
    ReportRefundProcessorDetails;
    "type" required: PaymentMethodDetailsType;
    "custom": ReportRefundCustom;
}

rt::params! {
    ShippingDetails;
    "address" sensitive: Address;
    "name" sensitive: String;
    "phone" sensitive: String;
}
