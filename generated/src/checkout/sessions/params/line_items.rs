// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct LineItem(rt::Params);
impl LineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Dynamic tax rates.
    pub fn dynamic_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(3, value))
    }
    /// Price data.
    pub fn price_data(
        self,
        value: crate::checkout::sessions::params::PriceData,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::PriceData>(4, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    LineItem;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "dynamic_tax_rates": Option<Vec<String>>;
    "metadata": Option<rt::Metadata>;
    "price": Option<String>;
    "price_data": Option<crate::checkout::sessions::params::PriceData>;
    "quantity": Option<i64>;
    "tax_rates": Option<Vec<String>>;
}
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions~1{session}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLineItem(rt::Params);
impl UpdateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Id. At most 5000 characters.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(3, value))
    }
    /// Price data.
    pub fn price_data(
        self,
        value: crate::checkout::sessions::params::PriceData,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::PriceData>(4, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateLineItem;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "id": Option<String>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "price": Option<String>;
    "price_data": Option<crate::checkout::sessions::params::PriceData>;
    "quantity": Option<i64>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
