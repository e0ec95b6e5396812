// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;

/// One-time prices to put on the next invoice besides the subscription, up to 20.
///
/// The parameters of `add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItem(rt::Params);

impl AddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether discounts lower the amount of this item. True if left out.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(3, value))
    }

    /// Id of the one-time price to bill. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(4, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(
        self,
        value: impl rt::Maybe<AddInvoiceItemPriceData, K>,
    ) -> Self {
        Self(self.0.maybe::<AddInvoiceItemPriceData, K>(5, value))
    }

    /// How many to bill, 1 if left out.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value))
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

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `add_invoice_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct AddInvoiceItemPriceData(rt::Params);

impl AddInvoiceItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        AddInvoiceItemPriceData(
            AddInvoiceItemPriceData::default()
                .0
                .set::<rt::Currency>(0, currency)
                .set::<String>(1, product),
        )
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(2, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `add_invoice_items[].discounts[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/discounts/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a coupon to give as a discount.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a discount that this or what it inherits from has already, to use again.
    pub fn discount<K>(
        self,
        value: impl rt::Maybe<rt::Id<crate::customers::Discount>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<crate::customers::Discount>, K>(1, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the time that is billed ends: a moment, or the end of the subscription's period.
///
/// The parameters of `add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/end`.
#[derive(Clone)]
#[must_use]
pub struct End(rt::Params);

impl End {
    /// With what is required.
    pub fn new(r#type: EndType) -> Self {
        End(End::default().0.set::<EndType>(0, r#type))
    }

    /// When the period ends, not before it begins, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the end of the period is found: from the item's own period, or as a time.
///
/// The values of `add_invoice_items[].period.end.type`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/end/properties/type`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndType {
    /// `min_item_period_end`: When the first period among the items ends.
    MinItemPeriodEnd,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The time that the item is for.
///
/// The parameters of `add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct Period(rt::Params);

impl Period {
    /// With what is required.
    pub fn new(end: End, start: Start) -> Self {
        Period(Period::default().0.set::<End>(0, end).set::<Start>(1, start))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the period begins with, such as a time of its own.
///
/// The parameters of `add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/start`.
#[derive(Clone)]
#[must_use]
pub struct Start(rt::Params);

impl Start {
    /// With what is required.
    pub fn new(r#type: StartType) -> Self {
        Start(Start::default().0.set::<StartType>(0, r#type))
    }

    /// When the period begins, not after it ends, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the beginning of the period is found: now, from the item's own period, or as a time.
///
/// The values of `add_invoice_items[].period.start.type`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/period/properties/start/properties/type`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartType {
    /// `max_item_period_start`: When the latest-starting period among the items begins.
    MaxItemPeriodStart,
    /// `now`: When the invoice item is made.
    Now,
    /// `timestamp`: At a given time.
    Timestamp,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
///
/// The values of `add_invoice_items[].price_data.tax_behavior`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/add_invoice_items/items/properties/price_data/properties/tax_behavior`.
///
/// Feature: `subscriptions`.
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

rt::params! {
    AddInvoiceItem;
    "discountable": bool;
    "discounts": Vec<Discount>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "period": Period;
    "price": String;
    "price_data": AddInvoiceItemPriceData;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::params! {
    AddInvoiceItemPriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Discount;
    "coupon": String;
    "discount": String;
    "promotion_code": String;
}

rt::params! {
    End;
    "type" required: EndType;
    "timestamp": i64;
}

rt::open_enum! {
    EndType;
    0 => MinItemPeriodEnd "min_item_period_end";
    1 => Timestamp "timestamp";
}

rt::params! {
    Period;
    "end" required: End;
    "start" required: Start;
}

rt::params! {
    Start;
    "type" required: StartType;
    "timestamp": i64;
}

rt::open_enum! {
    StartType;
    0 => MaxItemPeriodStart "max_item_period_start";
    1 => Now "now";
    2 => Timestamp "timestamp";
}

rt::open_enum! {
    TaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
    2 => Unspecified "unspecified";
}
