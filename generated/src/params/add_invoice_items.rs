// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItem(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Discounts.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Period.
    pub fn period(self, value: AddInvoiceItemPeriod) -> Self {
        Self(self.0.set::<AddInvoiceItemPeriod>(3, value))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(4, value))
    }
    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(5, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    AddInvoiceItem;
    "discountable": Option<bool>;
    "discounts": Option<Vec<Discount>>;
    "metadata": Option<rt::Metadata>;
    "period": Option<AddInvoiceItemPeriod>;
    "price": Option<String>;
    "price_data": Option<PriceData>;
    "quantity": Option<i64>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
/// The parameters of `add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPeriod(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriod {
    /// With what is required.
    pub fn new(end: AddInvoiceItemPeriodEnd, start: AddInvoiceItemPeriodStart) -> Self {
        AddInvoiceItemPeriod(
            AddInvoiceItemPeriod::default()
                .0
                .set::<AddInvoiceItemPeriodEnd>(0, end)
                .set::<AddInvoiceItemPeriodStart>(1, start),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    AddInvoiceItemPeriod;
    "end" required: AddInvoiceItemPeriodEnd;
    "start" required: AddInvoiceItemPeriodStart;
}
/// The parameters of `add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/end`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPeriodEnd(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriodEnd {
    /// With what is required.
    pub fn new(r#type: EndType) -> Self {
        AddInvoiceItemPeriodEnd(
            AddInvoiceItemPeriodEnd::default().0.set::<EndType>(1, r#type),
        )
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    AddInvoiceItemPeriodEnd;
    "timestamp": Option<i64>;
    "type" required: EndType;
}
/// The parameters of `add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/start`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPeriodStart(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl AddInvoiceItemPeriodStart {
    /// With what is required.
    pub fn new(r#type: StartType) -> Self {
        AddInvoiceItemPeriodStart(
            AddInvoiceItemPeriodStart::default().0.set::<StartType>(1, r#type),
        )
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    AddInvoiceItemPeriodStart;
    "timestamp": Option<i64>;
    "type" required: StartType;
}
/// The parameters of `add_invoice_items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/discounts/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);
impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<crate::coupons::Coupon>>(0, value))
    }
    /// Discount. At most 5000 characters.
    pub fn discount(self, value: impl Into<rt::Id<crate::customers::Discount>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Discount>>(1, value))
    }
    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(
        self,
        value: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::promotion_codes::PromotionCode>>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Discount;
    "coupon": Option<String>;
    "discount": Option<String>;
    "promotion_code": Option<String>;
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
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);
#[cfg(feature = "_params_price_data")]
impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        PriceData(
            PriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: crate::types::TaxBehavior) -> Self {
        Self(self.0.set::<crate::types::TaxBehavior>(2, value))
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_price_data")]
rt::params! {
    PriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": Option<crate::types::TaxBehavior>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
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
