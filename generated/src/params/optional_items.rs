// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `optional_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/optional_items/items`.
#[derive(Clone)]
#[must_use]
pub struct OptionalItem(rt::Params);
impl OptionalItem {
    /// With what is required.
    pub fn new(price: impl Into<rt::Id<crate::prices::Price>>, quantity: i64) -> Self {
        OptionalItem(
            OptionalItem::default()
                .0
                .set::<rt::Id<crate::prices::Price>>(1, price)
                .set::<i64>(2, quantity),
        )
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    OptionalItem;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "price" required: String;
    "quantity" required: i64;
}
