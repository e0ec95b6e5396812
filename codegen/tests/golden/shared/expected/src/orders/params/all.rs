// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Destination: the same shape as [`crate::params::Shipping`].
pub type Destination = crate::params::Shipping;
/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);
impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Destination.
    pub fn destination(self, value: Destination) -> Self {
        Self(self.0.set::<Destination>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Item;
    "destination": Option<Destination>;
}
