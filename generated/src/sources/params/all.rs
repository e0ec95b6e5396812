// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `mandate.acceptance`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance`.
#[derive(Clone)]
#[must_use]
pub struct Acceptance(rt::Params);
impl Acceptance {
    /// With what is required.
    pub fn new(status: Status) -> Self {
        Acceptance(Acceptance::default().0.set::<Status>(4, status))
    }
    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Offline.
    pub fn offline(self, value: Offline) -> Self {
        Self(self.0.set::<Offline>(2, value))
    }
    /// Online.
    pub fn online(self, value: Online) -> Self {
        Self(self.0.set::<Online>(3, value))
    }
    /// Type. `offline` or `online`.
    pub fn r#type(self, value: AcceptanceType) -> Self {
        Self(self.0.set::<AcceptanceType>(5, value))
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Acceptance;
    "date": Option<i64>;
    "ip" sensitive: Option<String>;
    "offline": Option<Offline>;
    "online": Option<Online>;
    "status" required: Status;
    "type": Option<AcceptanceType>;
    "user_agent" sensitive: Option<String>;
}
/// Type: the same shape as [`crate::types::CustomerAcceptanceType`].
pub type AcceptanceType = crate::types::CustomerAcceptanceType;
/// Address: the same shape as [`crate::params::PaymentIntentDataShippingAddress`].
pub type Address = crate::params::PaymentIntentDataShippingAddress;
/// The values of `flow`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Flow {
    /// `code_verification`
    CodeVerification,
    /// `none`
    None,
    /// `receiver`
    Receiver,
    /// `redirect`
    Redirect,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Flow;
    0 => CodeVerification "code_verification";
    1 => None "none";
    2 => Receiver "receiver";
    3 => Redirect "redirect";
}
/// The values of `mandate.interval`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/interval`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `one_time`
    OneTime,
    /// `scheduled`
    Scheduled,
    /// `variable`
    Variable,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Interval;
    0 => OneTime "one_time";
    1 => Scheduled "scheduled";
    2 => Variable "variable";
}
/// The parameters of `source_order.items[]`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(1, value))
    }
    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Parent. At most 5000 characters.
    pub fn parent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Type. `discount`, `shipping`, `sku` or `tax`.
    pub fn r#type(self, value: Type) -> Self {
        Self(self.0.set::<Type>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Item;
    "amount": Option<i64>;
    "currency": Option<String>;
    "description": Option<String>;
    "parent": Option<String>;
    "quantity": Option<i64>;
    "type": Option<Type>;
}
/// The parameters of `mandate`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate`.
#[derive(Clone)]
#[must_use]
pub struct Mandate(rt::Params);
impl Mandate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acceptance.
    pub fn acceptance(self, value: Acceptance) -> Self {
        Self(self.0.set::<Acceptance>(0, value))
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(2, value))
    }
    /// Interval. `one_time`, `scheduled` or `variable`.
    pub fn interval(self, value: Interval) -> Self {
        Self(self.0.set::<Interval>(3, value))
    }
    /// Notification method. `deprecated_none`, `email`, `manual`, `none` or `stripe_email`.
    pub fn notification_method(self, value: NotificationMethod) -> Self {
        Self(self.0.set::<NotificationMethod>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Mandate;
    "acceptance": Option<Acceptance>;
    "amount": rt::Clearable<i64>;
    "currency": Option<String>;
    "interval": Option<Interval>;
    "notification_method": Option<NotificationMethod>;
}
/// The values of `mandate.notification_method`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/notification_method`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NotificationMethod {
    /// `deprecated_none`
    DeprecatedNone,
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// `stripe_email`
    StripeEmail,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    NotificationMethod;
    0 => DeprecatedNone "deprecated_none";
    1 => Email "email";
    2 => Manual "manual";
    3 => None "none";
    4 => StripeEmail "stripe_email";
}
/// The parameters of `mandate.acceptance.offline`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance/properties/offline`.
#[derive(Clone)]
#[must_use]
pub struct Offline(rt::Params);
impl Offline {
    /// With what is required.
    pub fn new(contact_email: impl Into<String>) -> Self {
        Offline(Offline::default().0.set::<String>(0, contact_email))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Offline;
    "contact_email" required sensitive: String;
}
/// Online: the same shape as [`crate::params::Declaration`].
pub type Online = crate::params::Declaration;
/// The parameters of `receiver`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/receiver`.
#[derive(Clone)]
#[must_use]
pub struct Receiver(rt::Params);
impl Receiver {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Refund attributes method. `email`, `manual` or `none`.
    pub fn refund_attributes_method(self, value: RefundAttributesMethod) -> Self {
        Self(self.0.set::<RefundAttributesMethod>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Receiver;
    "refund_attributes_method": Option<RefundAttributesMethod>;
}
/// The values of `receiver.refund_attributes_method`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/receiver/properties/refund_attributes_method`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundAttributesMethod {
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    RefundAttributesMethod;
    0 => Email "email";
    1 => Manual "manual";
    2 => None "none";
}
/// The parameters of `source_order.shipping`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);
impl Shipping {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address))
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
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
rt::params! {
    Shipping;
    "address" required sensitive: Address;
    "carrier": Option<String>;
    "name" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
    "tracking_number": Option<String>;
}
/// The parameters of `source_order`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order`.
#[derive(Clone)]
#[must_use]
pub struct SourceOrder(rt::Params);
impl SourceOrder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Items.
    pub fn items(self, value: impl IntoIterator<Item = Item>) -> Self {
        Self(self.0.set_list::<Item>(0, value))
    }
    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SourceOrder;
    "items": Option<Vec<Item>>;
    "shipping": Option<Shipping>;
}
/// Status: the same shape as [`crate::mandates::MandateBacsDebitNetworkStatus`].
pub type Status = crate::mandates::MandateBacsDebitNetworkStatus;
/// The values of `source_order.items[].type`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/items/items/properties/type`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `discount`
    Discount,
    /// `shipping`
    Shipping,
    /// `sku`
    Sku,
    /// `tax`
    Tax,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Discount "discount";
    1 => Shipping "shipping";
    2 => Sku "sku";
    3 => Tax "tax";
}
/// The values of `usage`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `reusable`
    Reusable,
    /// `single_use`
    SingleUse,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Usage;
    0 => Reusable "reusable";
    1 => SingleUse "single_use";
}
