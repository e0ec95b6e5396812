// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct LineItemPriceData {
    currency: rt::Currency,
    product: Option<String>,
    product_data: Option<Box<ProductData>>,
    recurring: Option<Box<Recurring>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
impl LineItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        Self {
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Product data.
    pub fn product_data(mut self, value: ProductData) -> Self {
        self.product_data = Some(Box::new(value));
        self
    }
    /// Recurring.
    pub fn recurring(mut self, value: Recurring) -> Self {
        self.recurring = Some(Box::new(value));
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    LineItemPriceData;
    0 => currency "currency" required;
    1 => product "product";
    2 => product_data "product_data";
    3 => recurring "recurring";
    4 => tax_behavior "tax_behavior";
    5 => unit_amount "unit_amount";
    6 => unit_amount_decimal "unit_amount_decimal";
}
/// The parameters of `line_items[].price_data.product_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/product_data`.
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
#[derive(Clone, Default)]
#[must_use]
pub struct ProductData {
    description: Option<String>,
    images: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    name: String,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    unit_label: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
impl ProductData {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Description. At most 40000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Images.
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Tax code. At most 5000 characters.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(mut self, value: impl Into<String>) -> Self {
        self.unit_label = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
rt::record! {
    ProductData;
    0 => description "description";
    1 => images "images";
    2 => metadata "metadata";
    3 => name "name" required;
    4 => tax_code "tax_code";
    5 => unit_label "unit_label";
}
/// The parameters of `line_items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/recurring`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recurring {
    interval: crate::types::Interval,
    interval_count: Option<i64>,
    extra: rt::Extra,
}
impl Recurring {
    /// With what is required.
    pub fn new(interval: crate::types::Interval) -> Self {
        Self {
            interval,
            ..Default::default()
        }
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Recurring;
    0 => interval "interval" required;
    1 => interval_count "interval_count";
}
