// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `shipping.address`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// With what is required.
    pub fn new(line1: impl Into<String>) -> Self {
        Address(Address::default().0.set::<String>(0, line1))
    }

    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `color`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/color`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What a list is filtered by: one value, or a range of them.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/0/schema`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedFilter {
    /// Anything within these bounds.
    Range(CreatedRange),
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CreatedRange> for CreatedFilter {
    fn from(value: CreatedRange) -> Self {
        Self::Range(value)
    }
}

impl From<i64> for CreatedFilter {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

/// A range: what lies within all the bounds that are set.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/0/schema/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CreatedRange(rt::Params);

impl CreatedRange {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn gt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    pub fn gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    pub fn lt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    pub fn lte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/discounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn coupon<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `filter`.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/1/schema`.
#[derive(Clone)]
#[must_use]
pub struct Filter(rt::Params);

impl Filter {
    /// With what is required.
    pub fn new(color: impl Into<String>) -> Self {
        Filter(Filter::default().0.set::<String>(0, color))
    }

    /// An empty list is not sent. A second call replaces the first.
    pub fn sizes<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);

impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn price<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(2, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `kind`.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/4/schema`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `big`
    Big,
    /// `small`
    Small,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `notify`.
///
/// Contract: `#/paths/~1v1~1widgets~1{widget}/delete/requestBody/content/application~1x-www-form-urlencoded/schema/properties/notify`.
#[derive(Clone)]
#[must_use]
pub struct Notify(rt::Params);

impl Notify {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);

impl Owner {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Owner(Owner::default().0.set::<String>(0, name))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `prices[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/prices/additionalProperties`.
#[derive(Clone)]
#[must_use]
pub struct Price(rt::Params);

impl Price {
    /// With what is required.
    pub fn new(unit: i64) -> Self {
        Price(Price::default().0.set::<i64>(0, unit))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `reason`.
///
/// Contract: `#/paths/~1v1~1widgets~1{widget}/delete/requestBody/content/application~1x-www-form-urlencoded/schema/properties/reason`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// `broken`
    Broken,
    /// `lost`
    Lost,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address).set::<String>(1, name))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "line1" required sensitive: String;
    "city": String;
}

rt::open_enum! {
    Color;
    0 => Red "red";
    1 => Green "green";
}

rt::union! {
    CreatedFilter;
    0 => Range(record);
    1 => Int(integer);
}

rt::params! {
    CreatedRange;
    "gt": i64;
    "gte": i64;
    "lt": i64;
    "lte": i64;
}

rt::params! {
    Discount;
    "coupon": String;
}

rt::params! {
    Filter;
    "color" required: String;
    "sizes": Vec<i64>;
}

rt::params! {
    Item;
    "price": String;
    "quantity": i64;
    "discounts": rt::Clearable<Vec<Discount>>;
}

rt::open_enum! {
    Kind;
    0 => Big "big";
    1 => Small "small";
}

rt::params! {
    Notify;
    "email" sensitive: String;
}

rt::params! {
    Owner;
    "name" required sensitive: String;
}

rt::params! {
    Price;
    "unit" required: i64;
}

rt::open_enum! {
    Reason;
    0 => Broken "broken";
    1 => Lost "lost";
}

rt::params! {
    Shipping;
    "address" required: Address;
    "name" required sensitive: String;
}
