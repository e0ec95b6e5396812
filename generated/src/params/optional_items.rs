// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `optional_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/optional_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct OptionalItem {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    price: rt::Id<crate::prices::Price>,
    quantity: i64,
    extra: rt::Extra,
}
impl OptionalItem {
    /// With what is required.
    pub fn new(price: impl Into<rt::Id<crate::prices::Price>>, quantity: i64) -> Self {
        Self {
            price: price.into(),
            quantity,
            ..Default::default()
        }
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(
        mut self,
        value: crate::params::AdjustableQuantity,
    ) -> Self {
        self.adjustable_quantity = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    OptionalItem;
    0 => adjustable_quantity "adjustable_quantity";
    1 => price "price" required;
    2 => quantity "quantity" required;
}
