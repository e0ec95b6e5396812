// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping.address`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: Option<String>,
    line1: String,
    extra: rt::Extra,
}
impl Address {
    /// With what is required.
    pub fn new(line1: impl Into<String>) -> Self {
        Self {
            line1: line1.into(),
            ..Default::default()
        }
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Address;
    0 => city "city";
    1 => line1 "line1" required sensitive;
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
rt::open_enum! {
    Color;
    0 => Red "red";
    1 => Green "green";
}
/// What `created` can be.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/0/schema`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Created {
    /// Range.
    Range(Box<Range>),
    /// Int.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Created;
    0 => Range(record);
    1 => Int(integer);
}
impl From<Range> for Created {
    fn from(value: Range) -> Self {
        Self::Range(Box::new(value))
    }
}
impl From<i64> for Created {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
/// The parameters of `items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items/properties/discounts/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Discount {
    coupon: Option<String>,
    extra: rt::Extra,
}
impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Coupon.
    pub fn coupon(mut self, value: impl Into<String>) -> Self {
        self.coupon = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Discount;
    0 => coupon "coupon";
}
/// The parameters of `filter`.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/1/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter {
    color: String,
    sizes: Option<Vec<i64>>,
    extra: rt::Extra,
}
impl Filter {
    /// With what is required.
    pub fn new(color: impl Into<String>) -> Self {
        Self {
            color: color.into(),
            ..Default::default()
        }
    }
    /// Sizes.
    pub fn sizes(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Filter;
    0 => color "color" required;
    1 => sizes "sizes";
}
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Item {
    price: Option<String>,
    quantity: Option<i64>,
    discounts: rt::Clearable<Vec<Discount>>,
    extra: rt::Extra,
}
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Price.
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(mut self, value: impl IntoIterator<Item = Discount>) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
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
    0 => price "price";
    1 => quantity "quantity";
    2 => discounts "discounts" clearable;
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
rt::open_enum! {
    Kind;
    0 => Big "big";
    1 => Small "small";
}
/// The parameters of `notify`.
///
/// Contract: `#/paths/~1v1~1widgets~1{widget}/delete/requestBody/content/application~1x-www-form-urlencoded/schema/properties/notify`.
#[derive(Clone, Default)]
#[must_use]
pub struct Notify {
    email: Option<String>,
    extra: rt::Extra,
}
impl Notify {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Notify;
    0 => email "email" sensitive;
}
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Owner {
    name: String,
    extra: rt::Extra,
}
impl Owner {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    Owner;
    0 => name "name" required sensitive;
}
/// The parameters of `prices[]`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/prices/additionalProperties`.
#[derive(Clone, Default)]
#[must_use]
pub struct Price {
    unit: i64,
    extra: rt::Extra,
}
impl Price {
    /// With what is required.
    pub fn new(unit: i64) -> Self {
        Self { unit, ..Default::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Price;
    0 => unit "unit" required;
}
/// The parameters of `created.range`.
///
/// Contract: `#/paths/~1v1~1widgets/get/parameters/0/schema/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Range {
    gt: Option<i64>,
    gte: Option<i64>,
    lt: Option<i64>,
    lte: Option<i64>,
    extra: rt::Extra,
}
impl Range {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Gt.
    pub fn gt(mut self, value: i64) -> Self {
        self.gt = Some(value);
        self
    }
    /// Gte.
    pub fn gte(mut self, value: i64) -> Self {
        self.gte = Some(value);
        self
    }
    /// Lt.
    pub fn lt(mut self, value: i64) -> Self {
        self.lt = Some(value);
        self
    }
    /// Lte.
    pub fn lte(mut self, value: i64) -> Self {
        self.lte = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Range;
    0 => gt "gt";
    1 => gte "gte";
    2 => lt "lt";
    3 => lte "lte";
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
rt::open_enum! {
    Reason;
    0 => Broken "broken";
    1 => Lost "lost";
}
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    address: Address,
    name: String,
    extra: rt::Extra,
}
impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Self {
            address,
            name: name.into(),
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
    Shipping;
    0 => address "address" required;
    1 => name "name" required sensitive;
}
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1widgets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `widgets`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `service`
    Service,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Service "service";
}
