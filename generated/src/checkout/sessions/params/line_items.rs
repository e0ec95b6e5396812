// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::tax_codes::TaxCode;

/// What the customer buys: up to 100 lines in `payment` mode, up to 20 recurring and 20 one-time prices in `subscription` mode.
///
/// The parameters of `line_items[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items`.
#[derive(Clone)]
#[must_use]
pub struct CreateLineItem(rt::Params);

impl CreateLineItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer can change the quantity while paying, and within which bounds.
    pub fn adjustable_quantity<K>(
        self,
        value: impl rt::Maybe<LineItemAdjustableQuantity, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemAdjustableQuantity, K>(0, value))
    }

    /// Ids of tax rates of which the one that fits the customer's address is used. An empty list says that there are none. A second call replaces the first.
    pub fn dynamic_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Id of the [price](crate::prices::Price) to sell. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(3, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(4, value))
    }

    /// How many are bought.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// Ids of the tax rates that apply to it. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `line_items[].price_data.recurring.interval`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/recurring/properties/interval`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the customer can change the quantity while paying, and within which bounds.
///
/// The parameters of `line_items[].adjustable_quantity`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/adjustable_quantity`.
#[derive(Clone)]
#[must_use]
pub struct LineItemAdjustableQuantity(rt::Params);

impl LineItemAdjustableQuantity {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        LineItemAdjustableQuantity(
            LineItemAdjustableQuantity::default().0.set::<bool>(0, enabled),
        )
    }

    /// The most that the customer can take, 99 unless set, and 999999 at the utmost.
    pub fn maximum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The least that the customer can take, 0 unless set.
    pub fn minimum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `line_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct PriceData(rt::Params);

impl PriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        PriceData(PriceData::default().0.set::<rt::Currency>(0, currency))
    }

    /// Id of the [product](crate::products::Product) to sell.
    pub fn product<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Makes a new product for the price, in place of the id of one.
    pub fn product_data<K>(self, value: impl rt::Maybe<ProductData, K>) -> Self {
        Self(self.0.maybe::<ProductData, K>(2, value))
    }

    /// How often the price bills and how usage counts. Left out, it is a one-time price.
    pub fn recurring<K>(self, value: impl rt::Maybe<Recurring, K>) -> Self {
        Self(self.0.maybe::<Recurring, K>(3, value))
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(4, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a new product for the price, in place of the id of one.
///
/// The parameters of `line_items[].price_data.product_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/product_data`.
#[derive(Clone)]
#[must_use]
pub struct ProductData(rt::Params);

impl ProductData {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        ProductData(ProductData::default().0.set::<String>(0, name))
    }

    /// What the product is, at length. Customers may see it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Addresses of up to eight pictures that customers may see. An empty list says that there are none. A second call replaces the first.
    pub fn images<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(4, value))
    }

    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. At most 12 characters.
    pub fn unit_label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often the price bills and how usage counts.
///
/// The parameters of `line_items[].price_data.recurring`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);

impl Recurring {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Recurring(Recurring::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `line_items[].price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/line_items/items/properties/price_data/properties/tax_behavior`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// `unspecified`: Not decided: the default of your tax settings counts. Can be set once, then it stays.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The whole list of what the customer buys, in its new order.
///
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

    /// Whether the customer can change the quantity while paying, and within which bounds.
    pub fn adjustable_quantity<K>(
        self,
        value: impl rt::Maybe<LineItemAdjustableQuantity, K>,
    ) -> Self {
        Self(self.0.maybe::<LineItemAdjustableQuantity, K>(0, value))
    }

    /// Id of the line to keep or change. A line without id is new.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Id of the [price](crate::prices::Price) to sell. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(3, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(4, value))
    }

    /// How many are bought.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value))
    }

    /// Ids of the tax rates that apply to it. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value))
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
    CreateLineItem;
    "adjustable_quantity": LineItemAdjustableQuantity;
    "dynamic_tax_rates": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "price": String;
    "price_data": PriceData;
    "quantity": i64;
    "tax_rates": Vec<String>;
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::params! {
    LineItemAdjustableQuantity;
    "enabled" required: bool;
    "maximum": i64;
    "minimum": i64;
}

rt::params! {
    PriceData;
    "currency" required: String;
    "product": String;
    "product_data": ProductData;
    "recurring": Recurring;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    ProductData;
    "name" required: String;
    "description": String;
    "images": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "tax_code": String;
    "unit_label": String;
}

rt::params! {
    Recurring;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}

rt::params! {
    UpdateLineItem;
    "adjustable_quantity": LineItemAdjustableQuantity;
    "id": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "price": String;
    "price_data": PriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}
