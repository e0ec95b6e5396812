// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct LineItemPriceData(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl LineItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        LineItemPriceData(
            LineItemPriceData::default().0.set::<rt::Currency>(0, currency),
        )
    }
    /// Product. At most 5000 characters.
    pub fn product(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Product data.
    pub fn product_data(self, value: ProductData) -> Self {
        Self(self.0.set::<ProductData>(2, value))
    }
    /// Recurring.
    pub fn recurring(self, value: Recurring) -> Self {
        Self(self.0.set::<Recurring>(3, value))
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(4, value))
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value))
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::params! {
    LineItemPriceData;
    "currency" required: String;
    "product": Option<String>;
    "product_data": Option<ProductData>;
    "recurring": Option<Recurring>;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
}
/// The parameters of `line_items[].price_data.product_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/product_data`.
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
#[derive(Clone)]
#[must_use]
pub struct ProductData(rt::Params);
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
impl ProductData {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        ProductData(ProductData::default().0.set::<String>(3, name))
    }
    /// Description. At most 40000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Images.
    pub fn images(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Tax code. At most 5000 characters.
    pub fn tax_code(self, value: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<crate::tax_codes::TaxCode>>(4, value))
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
rt::params! {
    ProductData;
    "description": Option<String>;
    "images": Option<Vec<String>>;
    "metadata": Option<rt::Metadata>;
    "name" required: String;
    "tax_code": Option<String>;
    "unit_label": Option<String>;
}
/// The parameters of `line_items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);
impl Recurring {
    /// With what is required.
    pub fn new(interval: crate::types::Interval) -> Self {
        Recurring(Recurring::default().0.set::<crate::types::Interval>(0, interval))
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Recurring;
    "interval" required: crate::types::Interval;
    "interval_count": Option<i64>;
}
