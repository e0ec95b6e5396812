// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);
impl LineItem {
    /// With what is required.
    pub fn new(quantity: i64) -> Self {
        LineItem(LineItem::default().0.set::<i64>(3, quantity))
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(1, value))
    }
    /// Price data.
    pub fn price_data(self, value: crate::payment_links::params::PriceData) -> Self {
        Self(self.0.set::<crate::payment_links::params::PriceData>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LineItem;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "price": Option<String>;
    "price_data": Option<crate::payment_links::params::PriceData>;
    "quantity" required: i64;
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLineItem(rt::Params);
impl UpdateLineItem {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        UpdateLineItem(UpdateLineItem::default().0.set::<String>(1, id))
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateLineItem;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "id" required: String;
    "quantity": Option<i64>;
}
