// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Billing details: the same shape as [`crate::params::Owner`].
pub type BillingDetails = crate::params::Owner;
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
    /// Customer presence. `off_session` or `on_session`.
    pub fn customer_presence(self, value: CustomerPresence) -> Self {
        Self(self.0.set::<CustomerPresence>(0, value))
    }
    /// Payment type. `one_off`, `recurring`, `setup_one_off` or `setup_recurring`.
    pub fn payment_type(
        self,
        value: crate::radar::PaymentEvaluationMoneyMovementCardPaymentType,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::radar::PaymentEvaluationMoneyMovementCardPaymentType,
                >(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Card;
    "customer_presence": Option<CustomerPresence>;
    "payment_type": Option<crate::radar::PaymentEvaluationMoneyMovementCardPaymentType>;
}
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
rt::params! {
    ClientDeviceMetadataDetails;
    "radar_session" required: String;
}
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
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(0, value))
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomerDetails;
    "customer": Option<String>;
    "customer_account": Option<String>;
    "email" sensitive: Option<String>;
    "name" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
}
/// Customer presence: the same shape as [`crate::types::FutureUsage`].
pub type CustomerPresence = crate::types::FutureUsage;
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
                .set::<MoneyMovementType>(1, money_movement_type),
        )
    }
    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    MoneyMovementDetails;
    "card": Option<Card>;
    "money_movement_type" required: MoneyMovementType;
}
/// Money movement type: the same shape as [`crate::types::CardFunding`].
pub type MoneyMovementType = crate::types::CardFunding;
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
                .set::<PaymentMethodDetails>(4, payment_method_details),
        )
    }
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Money movement details.
    pub fn money_movement_details(self, value: MoneyMovementDetails) -> Self {
        Self(self.0.set::<MoneyMovementDetails>(3, value))
    }
    /// Shipping details.
    pub fn shipping_details(self, value: crate::params::ShippingDetails) -> Self {
        Self(self.0.set::<crate::params::ShippingDetails>(5, value))
    }
    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentDetails;
    "amount" required: i64;
    "currency" required: String;
    "description": Option<String>;
    "money_movement_details": Option<MoneyMovementDetails>;
    "payment_method_details" required: PaymentMethodDetails;
    "shipping_details": Option<crate::params::ShippingDetails>;
    "statement_descriptor": Option<String>;
}
/// The parameters of `payment_details.payment_method_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/payment_method_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetails(rt::Params);
impl PaymentMethodDetails {
    /// With what is required.
    pub fn new(
        payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        PaymentMethodDetails(
            PaymentMethodDetails::default()
                .0
                .set::<rt::Id<crate::payment_methods::PaymentMethod>>(1, payment_method),
        )
    }
    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodDetails;
    "billing_details": Option<BillingDetails>;
    "payment_method" required: String;
}
