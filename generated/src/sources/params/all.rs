// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `mandate.acceptance`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Acceptance {
    date: Option<rt::Timestamp>,
    ip: Option<String>,
    offline: Option<Box<Offline>>,
    online: Option<Box<Online>>,
    status: Status,
    r#type: Option<AcceptanceType>,
    user_agent: Option<String>,
    extra: rt::Extra,
}
impl Acceptance {
    /// With what is required.
    pub fn new(status: Status) -> Self {
        Self {
            status,
            ..Default::default()
        }
    }
    /// Date, in seconds since 1970.
    pub fn date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Ip.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Offline.
    pub fn offline(mut self, value: Offline) -> Self {
        self.offline = Some(Box::new(value));
        self
    }
    /// Online.
    pub fn online(mut self, value: Online) -> Self {
        self.online = Some(Box::new(value));
        self
    }
    /// Type. `offline` or `online`.
    pub fn r#type(mut self, value: AcceptanceType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// User agent. At most 5000 characters.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Acceptance;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => offline "offline";
    3 => online "online";
    4 => status "status" required;
    5 => r#type "type";
    6 => user_agent "user_agent" sensitive;
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
#[derive(Clone, Default)]
#[must_use]
pub struct Item {
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    description: Option<String>,
    parent: Option<String>,
    quantity: Option<i64>,
    r#type: Option<Type>,
    extra: rt::Extra,
}
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Parent. At most 5000 characters.
    pub fn parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Type. `discount`, `shipping`, `sku` or `tax`.
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Item;
    0 => amount "amount";
    1 => currency "currency";
    2 => description "description";
    3 => parent "parent";
    4 => quantity "quantity";
    5 => r#type "type";
}
/// The parameters of `mandate`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mandate {
    acceptance: Option<Box<Acceptance>>,
    amount: rt::Clearable<i64>,
    currency: Option<rt::Currency>,
    interval: Option<Interval>,
    notification_method: Option<NotificationMethod>,
    extra: rt::Extra,
}
impl Mandate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acceptance.
    pub fn acceptance(mut self, value: Acceptance) -> Self {
        self.acceptance = Some(Box::new(value));
        self
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount`.
    pub fn clear_amount(mut self) -> Self {
        self.amount = rt::Clearable::Clear;
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Interval. `one_time`, `scheduled` or `variable`.
    pub fn interval(mut self, value: Interval) -> Self {
        self.interval = Some(value);
        self
    }
    /// Notification method. `deprecated_none`, `email`, `manual`, `none` or `stripe_email`.
    pub fn notification_method(mut self, value: NotificationMethod) -> Self {
        self.notification_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Mandate;
    0 => acceptance "acceptance";
    1 => amount "amount";
    2 => currency "currency";
    3 => interval "interval";
    4 => notification_method "notification_method";
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
#[derive(Clone, Default)]
#[must_use]
pub struct Offline {
    contact_email: String,
    extra: rt::Extra,
}
impl Offline {
    /// With what is required.
    pub fn new(contact_email: impl Into<String>) -> Self {
        Self {
            contact_email: contact_email.into(),
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
    Offline;
    0 => contact_email "contact_email" required sensitive;
}
/// Online: the same shape as [`crate::params::Declaration`].
pub type Online = crate::params::Declaration;
/// The parameters of `receiver`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/receiver`.
#[derive(Clone, Default)]
#[must_use]
pub struct Receiver {
    refund_attributes_method: Option<RefundAttributesMethod>,
    extra: rt::Extra,
}
impl Receiver {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Refund attributes method. `email`, `manual` or `none`.
    pub fn refund_attributes_method(mut self, value: RefundAttributesMethod) -> Self {
        self.refund_attributes_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Receiver;
    0 => refund_attributes_method "refund_attributes_method";
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
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    address: Address,
    carrier: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    tracking_number: Option<String>,
    extra: rt::Extra,
}
impl Shipping {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        Self {
            address,
            ..Default::default()
        }
    }
    /// Carrier. At most 5000 characters.
    pub fn carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
rt::record! {
    Shipping;
    0 => address "address" required sensitive;
    1 => carrier "carrier";
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => tracking_number "tracking_number";
}
/// The parameters of `source_order`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceOrder {
    items: Option<Vec<Item>>,
    shipping: Option<Box<Shipping>>,
    extra: rt::Extra,
}
impl SourceOrder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Items.
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SourceOrder;
    0 => items "items";
    1 => shipping "shipping";
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
