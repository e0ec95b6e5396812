// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Destination: the same shape as [`crate::params::Shipping`].
pub type Destination = crate::params::Shipping;
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Item {
    destination: Option<Box<Destination>>,
    extra: rt::Extra,
}
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Destination.
    pub fn destination(mut self, value: Destination) -> Self {
        self.destination = Some(Box::new(value));
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
    0 => destination "destination";
}
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    city: Option<String>,
    street: Option<String>,
    area: Option<String>,
    extra: rt::Extra,
}
impl Shipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Street.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }
    /// Area.
    pub fn area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
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
    0 => city "city";
    1 => street "street";
    2 => area "area";
}
