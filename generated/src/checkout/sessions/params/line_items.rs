// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItem {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    dynamic_tax_rates: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::checkout::sessions::params::PriceData>>,
    quantity: Option<i64>,
    tax_rates: Option<Vec<String>>,
    extra: rt::Extra,
}
impl LineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(
        mut self,
        value: crate::params::AdjustableQuantity,
    ) -> Self {
        self.adjustable_quantity = Some(Box::new(value));
        self
    }
    /// Dynamic tax rates.
    pub fn dynamic_tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dynamic_tax_rates = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(
        mut self,
        value: crate::checkout::sessions::params::PriceData,
    ) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = Some(value.into_iter().map(|item| item.into()).collect());
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
    1 => dynamic_tax_rates "dynamic_tax_rates";
    2 => metadata "metadata";
    3 => price "price";
    4 => price_data "price_data";
    5 => quantity "quantity";
    6 => tax_rates "tax_rates";
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateLineItem {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    id: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::checkout::sessions::params::PriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl UpdateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(
        mut self,
        value: crate::params::AdjustableQuantity,
    ) -> Self {
        self.adjustable_quantity = Some(Box::new(value));
        self
    }
    /// Id. At most 5000 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(
        mut self,
        value: crate::checkout::sessions::params::PriceData,
    ) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
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
    1 => id "id";
    2 => metadata "metadata" clearable;
    3 => price "price";
    4 => price_data "price_data";
    5 => quantity "quantity";
    6 => tax_rates "tax_rates" clearable;
}
