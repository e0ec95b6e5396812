// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the customer agreed to the mandate.
///
/// The parameters of `mandate.acceptance`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance`.
#[derive(Clone)]
#[must_use]
pub struct Acceptance(rt::Params);

impl Acceptance {
    /// With what is required.
    pub fn new(status: AcceptanceStatus) -> Self {
        Acceptance(Acceptance::default().0.set::<AcceptanceStatus>(0, status))
    }

    /// When the customer accepted the mandate. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// How the customer agreed off the internet, such as on paper.
    pub fn offline<K>(self, value: impl rt::Maybe<Offline, K>) -> Self {
        Self(self.0.maybe::<Offline, K>(3, value))
    }

    /// How the customer agreed on the internet: their IP address and browser.
    pub fn online<K>(self, value: impl rt::Maybe<Online, K>) -> Self {
        Self(self.0.maybe::<Online, K>(4, value))
    }

    /// Whether the customer agreed on a website (`online`) or otherwise (`offline`).
    pub fn r#type<K>(self, value: impl rt::Maybe<AcceptanceType, K>) -> Self {
        Self(self.0.maybe::<AcceptanceType, K>(5, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the customer accepted the mandate: `accepted`, `refused`, or taken back since.
///
/// The values of `mandate.acceptance.status`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance/properties/status`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceptanceStatus {
    /// `accepted`: In force: debits can be made under it.
    Accepted,
    /// `pending`: Waits for confirmation.
    Pending,
    /// `refused`: Turned down: no debits can be made under it.
    Refused,
    /// `revoked`: Withdrawn: ask for a new mandate.
    Revoked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the customer agreed on a website (`online`) or otherwise (`offline`).
///
/// The values of `mandate.acceptance.type`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance/properties/type`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcceptanceType {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What is bought and where it goes.
///
/// The parameters of `source_order`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order`.
#[derive(Clone)]
#[must_use]
pub struct CreateSourceOrder(rt::Params);

impl CreateSourceOrder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What was ordered, one by one. An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(self, value: impl rt::MaybeList<Item, K>) -> Self {
        Self(self.0.maybe_list::<Item, K>(0, value))
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer has to do before the source can be charged.
///
/// The values of `flow`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Flow {
    /// `code_verification`: The customer enters a code that arrives elsewhere.
    CodeVerification,
    /// `none`: The customer has to do nothing.
    None,
    /// `receiver`: The customer sends money to an address made for this source.
    Receiver,
    /// `redirect`: The customer is sent to another page and back.
    Redirect,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often payments are taken.
///
/// The values of `mandate.interval`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/interval`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `one_time`: A single debit.
    OneTime,
    /// `scheduled`: Debits at regular times.
    Scheduled,
    /// `variable`: Debits at any time.
    Variable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What was ordered, one by one.
///
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

    /// What this item costs, in the smallest currency unit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value))
    }

    /// What the item is, for people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Id of what the line is about, such as a SKU.
    pub fn parent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// How many are ordered, if it is about a SKU.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// What is bought: goods (`sku`), or `tax`, `shipping` or a discount. `discount`, `shipping`, `sku` or `tax`.
    pub fn r#type<K>(self, value: impl rt::Maybe<ItemType, K>) -> Self {
        Self(self.0.maybe::<ItemType, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What is bought: goods (`sku`), or `tax`, `shipping` or a discount.
///
/// The values of `source_order.items[].type`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/items/items/properties/type`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemType {
    /// `discount`: A discount on the order.
    Discount,
    /// `shipping`
    Shipping,
    /// `sku`: A product, by its stock keeping unit.
    Sku,
    /// `tax`
    Tax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the customer agreed to debits of this source, or didn't.
///
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

    /// How the customer agreed to the mandate.
    pub fn acceptance<K>(self, value: impl rt::Maybe<Acceptance, K>) -> Self {
        Self(self.0.maybe::<Acceptance, K>(0, value))
    }

    /// How much, in the smallest currency unit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value))
    }

    /// How often payments are taken. `one_time`, `scheduled` or `variable`.
    pub fn interval<K>(self, value: impl rt::Maybe<Interval, K>) -> Self {
        Self(self.0.maybe::<Interval, K>(3, value))
    }

    /// Who tells the customer of debits to come: Stripe by email, you, or nobody. `deprecated_none`, `email`, `manual`, `none` or `stripe_email`.
    pub fn notification_method<K>(
        self,
        value: impl rt::Maybe<NotificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<NotificationMethod, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who tells the customer of debits to come: Stripe by email, you, or nobody.
///
/// The values of `mandate.notification_method`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/notification_method`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NotificationMethod {
    /// `deprecated_none`: Nobody notifies the customer. An old value.
    DeprecatedNone,
    /// `email`: The customer is notified by email.
    Email,
    /// `manual`: You notify the customer of each debit yourself.
    Manual,
    /// `none`: Nobody notifies the customer.
    None,
    /// `stripe_email`: Stripe emails the customer before each debit.
    StripeEmail,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the customer agreed off the internet, such as on paper.
///
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

/// How the customer agreed on the internet: their IP address and browser.
///
/// The parameters of `mandate.acceptance.online`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mandate/properties/acceptance/properties/online`.
#[derive(Clone)]
#[must_use]
pub struct Online(rt::Params);

impl Online {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the customer accepted the mandate. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who owns the payment method, which some kinds of source need.
///
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);

impl Owner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The postal address.
    pub fn address<K>(self, value: impl rt::Maybe<OwnerAddress, K>) -> Self {
        Self(self.0.maybe::<OwnerAddress, K>(0, value))
    }

    /// The email of who owns the payment method.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The full name of who owns the payment method.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The phone number of who owns the payment method, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The postal address.
///
/// The parameters of `owner.address`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct OwnerAddress(rt::Params);

impl OwnerAddress {
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

/// How refunds work for a source that the customer sends money to.
///
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

    /// How it is learned where a refund goes: Stripe asks the customer by email, you tell it, or not at all. `email`, `manual` or `none`.
    pub fn refund_attributes_method<K>(
        self,
        value: impl rt::Maybe<RefundAttributesMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<RefundAttributesMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the customer comes back to.
///
/// The parameters of `redirect`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/redirect`.
#[derive(Clone)]
#[must_use]
pub struct Redirect(rt::Params);

impl Redirect {
    /// With what is required.
    pub fn new(return_url: impl Into<String>) -> Self {
        Redirect(Redirect::default().0.set::<String>(0, return_url))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How it is learned where a refund goes: Stripe asks the customer by email, you tell it, or not at all.
///
/// The values of `receiver.refund_attributes_method`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/receiver/properties/refund_attributes_method`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundAttributesMethod {
    /// `email`: Stripe asks the customer by email where a refund should go.
    Email,
    /// `manual`: You give the details of where a refund should go.
    Manual,
    /// `none`: No details are needed.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where and to whom the goods are sent, and by whom.
///
/// The parameters of `source_order.shipping`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: ShippingAddress) -> Self {
        Shipping(Shipping::default().0.set::<ShippingAddress>(0, address))
    }

    /// Who carries the parcel: `UPS`.
    pub fn carrier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Who gets the parcel.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// Where the goods are sent.
///
/// The parameters of `source_order.shipping.address`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order/properties/shipping/properties/address`.
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

/// What is bought and where it goes.
///
/// The parameters of `source_order`.
///
/// Contract: `#/paths/~1v1~1sources~1{source}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/source_order`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSourceOrder(rt::Params);

impl UpdateSourceOrder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What was ordered, one by one. An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(self, value: impl rt::MaybeList<Item, K>) -> Self {
        Self(self.0.maybe_list::<Item, K>(0, value))
    }

    /// Where and to whom the goods are sent, and by whom.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the source can be charged often (`reusable`) or once (`single_use`).
///
/// The values of `usage`.
///
/// Contract: `#/paths/~1v1~1sources/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage`.
///
/// Feature: `sources`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `reusable`: Can be charged again and again.
    Reusable,
    /// `single_use`: Used up by one payment.
    SingleUse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Acceptance;
    "status" required: AcceptanceStatus;
    "date": i64;
    "ip" sensitive: String;
    "offline": Offline;
    "online": Online;
    "type": AcceptanceType;
    "user_agent" sensitive: String;
}

rt::open_enum! {
    AcceptanceStatus;
    0 => Accepted "accepted";
    1 => Pending "pending";
    2 => Refused "refused";
    3 => Revoked "revoked";
}

rt::open_enum! {
    AcceptanceType;
    0 => Offline "offline";
    1 => Online "online";
}

rt::params! {
    CreateSourceOrder;
    "items": Vec<Item>;
    "shipping": Shipping;
}

rt::open_enum! {
    Flow;
    0 => CodeVerification "code_verification";
    1 => None "none";
    2 => Receiver "receiver";
    3 => Redirect "redirect";
}

rt::open_enum! {
    Interval;
    0 => OneTime "one_time";
    1 => Scheduled "scheduled";
    2 => Variable "variable";
}

rt::params! {
    Item;
    "amount": i64;
    "currency": String;
    "description": String;
    "parent": String;
    "quantity": i64;
    "type": ItemType;
}

rt::open_enum! {
    ItemType;
    0 => Discount "discount";
    1 => Shipping "shipping";
    2 => Sku "sku";
    3 => Tax "tax";
}

rt::params! {
    Mandate;
    "acceptance": Acceptance;
    "amount": rt::Clearable<i64>;
    "currency": String;
    "interval": Interval;
    "notification_method": NotificationMethod;
}

rt::open_enum! {
    NotificationMethod;
    0 => DeprecatedNone "deprecated_none";
    1 => Email "email";
    2 => Manual "manual";
    3 => None "none";
    4 => StripeEmail "stripe_email";
}

rt::params! {
    Offline;
    "contact_email" required sensitive: String;
}

rt::params! {
    Online;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    Owner;
    "address" sensitive: OwnerAddress;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    OwnerAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    Receiver;
    "refund_attributes_method": RefundAttributesMethod;
}

rt::params! {
    Redirect;
    "return_url" required: String;
}

rt::open_enum! {
    RefundAttributesMethod;
    0 => Email "email";
    1 => Manual "manual";
    2 => None "none";
}

rt::params! {
    Shipping;
    "address" required sensitive: ShippingAddress;
    "carrier": String;
    "name" sensitive: String;
    "phone" sensitive: String;
    "tracking_number": String;
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

rt::params! {
    UpdateSourceOrder;
    "items": Vec<Item>;
    "shipping": Shipping;
}

rt::open_enum! {
    Usage;
    0 => Reusable "reusable";
    1 => SingleUse "single_use";
}
