// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct AddInvoiceItem {
    discountable: Option<bool>,
    discounts: Option<Vec<Discount>>,
    metadata: Option<rt::Metadata>,
    period: Option<Box<AddInvoiceItemPeriod>>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<PriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(mut self, value: impl IntoIterator<Item = Discount>) -> Self {
        self.discounts = Some(value.into_iter().collect());
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
    /// Period.
    pub fn period(mut self, value: AddInvoiceItemPeriod) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: PriceData) -> Self {
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
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    AddInvoiceItem;
    0 => discountable "discountable";
    1 => discounts "discounts";
    2 => metadata "metadata";
    3 => period "period";
    4 => price "price";
    5 => price_data "price_data";
    6 => quantity "quantity";
    7 => tax_rates "tax_rates" clearable;
}
/// The parameters of `add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct AddInvoiceItemPeriod {
    end: AddInvoiceItemPeriodEnd,
    start: AddInvoiceItemPeriodStart,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriod {
    /// With what is required.
    pub fn new(end: AddInvoiceItemPeriodEnd, start: AddInvoiceItemPeriodStart) -> Self {
        Self {
            end,
            start,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    AddInvoiceItemPeriod;
    0 => end "end" required;
    1 => start "start" required;
}
/// The parameters of `add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/end`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct AddInvoiceItemPeriodEnd {
    timestamp: Option<rt::Timestamp>,
    r#type: EndType,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriodEnd {
    /// With what is required.
    pub fn new(r#type: EndType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    AddInvoiceItemPeriodEnd;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}
/// The parameters of `add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/start`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct AddInvoiceItemPeriodStart {
    timestamp: Option<rt::Timestamp>,
    r#type: StartType,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriodStart {
    /// With what is required.
    pub fn new(r#type: StartType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    AddInvoiceItemPeriodStart;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}
/// The parameters of `add_invoice_items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/discounts/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Discount {
    coupon: Option<rt::Id<crate::coupons::Coupon>>,
    discount: Option<rt::Id<crate::customers::Discount>>,
    promotion_code: Option<rt::Id<crate::promotion_codes::PromotionCode>>,
    extra: rt::Extra,
}
impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(mut self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        self.coupon = Some(value.into());
        self
    }
    /// Discount. At most 5000 characters.
    pub fn discount(
        mut self,
        value: impl Into<rt::Id<crate::customers::Discount>>,
    ) -> Self {
        self.discount = Some(value.into());
        self
    }
    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(
        mut self,
        value: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
    ) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Discount;
    0 => coupon "coupon";
    1 => discount "discount";
    2 => promotion_code "promotion_code";
}
/// The values of `add_invoice_items[].period.end.type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/end/properties/type`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum EndType {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `timestamp`
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::open_enum! {
    EndType;
    0 => MinItemPeriodEnd "min_item_period_end";
    1 => Timestamp "timestamp";
}
/// The parameters of `add_invoice_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/price_data`.
#[cfg(feature = "_params_price_data")]
#[derive(Clone, Default)]
#[must_use]
pub struct PriceData {
    currency: rt::Currency,
    product: String,
    tax_behavior: Option<crate::types::TaxBehavior>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_price_data")]
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            product: product.into(),
            ..Default::default()
        }
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
#[cfg(feature = "_params_price_data")]
rt::record! {
    PriceData;
    0 => currency "currency" required;
    1 => product "product" required;
    2 => tax_behavior "tax_behavior";
    3 => unit_amount "unit_amount";
    4 => unit_amount_decimal "unit_amount_decimal";
}
/// The values of `add_invoice_items[].period.start.type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/start/properties/type`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum StartType {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `now`
    Now,
    /// `timestamp`
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::open_enum! {
    StartType;
    0 => MaxItemPeriodStart "max_item_period_start";
    1 => Now "now";
    2 => Timestamp "timestamp";
}
