// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Billing details: the same shape as [`crate::params::Owner`].
pub type BillingDetails = crate::params::Owner;
/// The parameters of `payment_details.money_movement_details.card`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/money_movement_details/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct Card {
    customer_presence: Option<CustomerPresence>,
    payment_type: Option<crate::radar::PaymentEvaluationMoneyMovementCardPaymentType>,
    extra: rt::Extra,
}
impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer presence. `off_session` or `on_session`.
    pub fn customer_presence(mut self, value: CustomerPresence) -> Self {
        self.customer_presence = Some(value);
        self
    }
    /// Payment type. `one_off`, `recurring`, `setup_one_off` or `setup_recurring`.
    pub fn payment_type(
        mut self,
        value: crate::radar::PaymentEvaluationMoneyMovementCardPaymentType,
    ) -> Self {
        self.payment_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Card;
    0 => customer_presence "customer_presence";
    1 => payment_type "payment_type";
}
/// The parameters of `client_device_metadata_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/client_device_metadata_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientDeviceMetadataDetails {
    radar_session: String,
    extra: rt::Extra,
}
impl ClientDeviceMetadataDetails {
    /// With what is required.
    pub fn new(radar_session: impl Into<String>) -> Self {
        Self {
            radar_session: radar_session.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ClientDeviceMetadataDetails;
    0 => radar_session "radar_session" required;
}
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetails {
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    email: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    extra: rt::Extra,
}
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerDetails;
    0 => customer "customer";
    1 => customer_account "customer_account";
    2 => email "email" sensitive;
    3 => name "name" sensitive;
    4 => phone "phone" sensitive;
}
/// Customer presence: the same shape as [`crate::types::FutureUsage`].
pub type CustomerPresence = crate::types::FutureUsage;
/// The parameters of `payment_details.money_movement_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/money_movement_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct MoneyMovementDetails {
    card: Option<Box<Card>>,
    money_movement_type: MoneyMovementType,
    extra: rt::Extra,
}
impl MoneyMovementDetails {
    /// With what is required.
    pub fn new(money_movement_type: MoneyMovementType) -> Self {
        Self {
            money_movement_type,
            ..Default::default()
        }
    }
    /// Card.
    pub fn card(mut self, value: Card) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MoneyMovementDetails;
    0 => card "card";
    1 => money_movement_type "money_movement_type" required;
}
/// Money movement type: the same shape as [`crate::types::CardFunding`].
pub type MoneyMovementType = crate::types::CardFunding;
/// The parameters of `payment_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentDetails {
    amount: i64,
    currency: rt::Currency,
    description: Option<String>,
    money_movement_details: Option<Box<MoneyMovementDetails>>,
    payment_method_details: PaymentMethodDetails,
    shipping_details: Option<Box<crate::params::ShippingDetails>>,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
}
impl PaymentDetails {
    /// With what is required.
    pub fn new(
        amount: i64,
        currency: impl Into<rt::Currency>,
        payment_method_details: PaymentMethodDetails,
    ) -> Self {
        Self {
            amount,
            currency: currency.into(),
            payment_method_details,
            ..Default::default()
        }
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Money movement details.
    pub fn money_movement_details(mut self, value: MoneyMovementDetails) -> Self {
        self.money_movement_details = Some(Box::new(value));
        self
    }
    /// Shipping details.
    pub fn shipping_details(mut self, value: crate::params::ShippingDetails) -> Self {
        self.shipping_details = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentDetails;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => money_movement_details "money_movement_details";
    4 => payment_method_details "payment_method_details" required;
    5 => shipping_details "shipping_details";
    6 => statement_descriptor "statement_descriptor";
}
/// The parameters of `payment_details.payment_method_details`.
///
/// Contract: `#/paths/~1v1~1radar~1payment_evaluations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_details/properties/payment_method_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodDetails {
    billing_details: Option<Box<BillingDetails>>,
    payment_method: rt::Id<crate::payment_methods::PaymentMethod>,
    extra: rt::Extra,
}
impl PaymentMethodDetails {
    /// With what is required.
    pub fn new(
        payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self {
            payment_method: payment_method.into(),
            ..Default::default()
        }
    }
    /// Billing details.
    pub fn billing_details(mut self, value: BillingDetails) -> Self {
        self.billing_details = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodDetails;
    0 => billing_details "billing_details";
    1 => payment_method "payment_method" required;
}
