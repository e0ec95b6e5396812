// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::params::Discount;
use crate::invoices::params::TaxBehavior;
use crate::prices::Price;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Invoice items to add to the preview, or to change in it, up to 250.
///
/// The parameters of `invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_items/items`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceItem(rt::Params);

impl InvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What to add to the previewed invoice, in the smallest currency unit. Negative is a credit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value))
    }

    /// What the invoice says of this item.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether discounts lower this amount. By default they do, unless it is negative.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// The coupons, promotion codes or discounts for this item alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(4, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Id of an invoice item to change in the preview. Without it, one is added.
    pub fn invoiceitem<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(7, value))
    }

    /// Id of the [price](crate::prices::Price) to bill. Either this or [`price_data`](Self::price_data()).
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(8, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<InvoiceItemPriceData, K>) -> Self {
        Self(self.0.maybe::<InvoiceItemPriceData, K>(9, value))
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(10, value))
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(11, value))
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(12, value))
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(13, value))
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(13))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(14, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(14))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(15, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(16, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `invoice_items[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_items/items/properties/price_data`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceItemPriceData(rt::Params);

impl InvoiceItemPriceData {
    /// With what is required.
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        InvoiceItemPriceData(
            InvoiceItemPriceData::default()
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

/// The time that the item is for.
///
/// The parameters of `invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_items/items/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct Period(rt::Params);

impl Period {
    /// With what is required.
    pub fn new(end: impl Into<rt::Timestamp>, start: impl Into<rt::Timestamp>) -> Self {
        Period(
            Period::default()
                .0
                .set::<rt::Timestamp>(0, end)
                .set::<rt::Timestamp>(1, start),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    InvoiceItem;
    "amount": i64;
    "currency": String;
    "description": String;
    "discountable": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "invoiceitem": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "period": Period;
    "price": String;
    "price_data": InvoiceItemPriceData;
    "quantity": i64;
    "quantity_decimal": String;
    "tax_behavior": TaxBehavior;
    "tax_code": rt::Clearable<String>;
    "tax_rates": rt::Clearable<Vec<String>>;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    InvoiceItemPriceData;
    "currency" required: String;
    "product" required: String;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Period;
    "end" required: i64;
    "start" required: i64;
}
