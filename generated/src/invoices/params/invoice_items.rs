// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::params::Discount;
use crate::invoices::params::TaxBehavior;
use crate::prices::Price;
use crate::rt;
use crate::tax_codes::TaxCode;

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

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(1, value))
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(4, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Invoiceitem. At most 5000 characters.
    pub fn invoiceitem(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Period.
    pub fn period(self, value: Period) -> Self {
        Self(self.0.set::<Period>(7, value))
    }

    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<Price>>) -> Self {
        Self(self.0.set::<rt::Id<Price>>(8, value))
    }

    /// Price data.
    pub fn price_data(self, value: InvoiceItemPriceData) -> Self {
        Self(self.0.set::<InvoiceItemPriceData>(9, value))
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(10, value))
    }

    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(11, value))
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(12, value))
    }

    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(13, value))
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(13))
    }

    /// Tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(14, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(14))
    }

    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(15, value))
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(16, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(2, value))
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
