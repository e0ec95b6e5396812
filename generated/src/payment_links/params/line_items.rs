// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::payment_links::params::PriceData>>,
    quantity: i64,
    extra: rt::Extra,
}
impl LineItem {
    /// With what is required.
    pub fn new(quantity: i64) -> Self {
        Self {
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
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: crate::payment_links::params::PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LineItem;
    0 => adjustable_quantity "adjustable_quantity";
    1 => price "price";
    2 => price_data "price_data";
    3 => quantity "quantity" required;
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateLineItem {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    id: String,
    quantity: Option<i64>,
    extra: rt::Extra,
}
impl UpdateLineItem {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateLineItem;
    0 => adjustable_quantity "adjustable_quantity";
    1 => id "id" required;
    2 => quantity "quantity";
}
