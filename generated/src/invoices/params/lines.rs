// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::params::Discount;
use crate::invoices::params::Period;
use crate::invoices::params::TaxBehavior;
use crate::prices::Price;
use crate::rt;
use crate::tax_codes::TaxCode;

/// The lines to put on the draft.
///
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct AddLinesLine(rt::Params);

impl AddLinesLine {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the line adds to the invoice, in the smallest currency unit. Negative is a credit for the customer.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// What the line is for, as the customer reads it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Whether discounts lower this amount. By default they do, unless it is negative.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The coupons, promotion codes or discounts for this line alone. They are taken off before those of the invoice. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(3, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Id of a pending invoice item to put on the invoice.
    pub fn invoice_item<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(6, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(7, value))
    }

    /// What one costs, by the id of a price.
    pub fn pricing<K>(self, value: impl rt::Maybe<Pricing, K>) -> Self {
        Self(self.0.maybe::<Pricing, K>(8, value))
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(9, value))
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(10, value))
    }

    /// The taxes on the line, up to ten, if you work them out yourself. Not with tax rates or automatic tax on the invoice. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_amounts<K>(self, value: impl rt::MaybeList<TaxAmount, K>) -> Self {
        Self(self.0.maybe_list::<TaxAmount, K>(11, value))
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(11))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(12))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What becomes of the invoice item: deleted, or taken off to wait for another invoice.
///
/// The values of `lines[].behavior`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1remove_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Behavior {
    /// `delete`: The line goes, and the invoice item behind it too.
    Delete,
    /// `unassign`: The line leaves the invoice. Its invoice item stays pending, for a later invoice.
    Unassign,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What kind of place levies the tax: country, state, county, city.
///
/// The values of `lines[].tax_amounts[].tax_rate_data.jurisdiction_level`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/tax_rate_data/properties/jurisdiction_level`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum JurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`: A special district, below the county or across it.
    District,
    /// `multiple`: Several jurisdictions together.
    Multiple,
    /// `state`
    State,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Makes a price for this one use, in place of the id of one.
///
/// The parameters of `lines[].price_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/price_data`.
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

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(3, value))
    }

    /// What one costs, in the smallest currency unit, as a whole number.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What one costs, by the id of a price.
///
/// The parameters of `lines[].pricing`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/pricing`.
#[derive(Clone)]
#[must_use]
pub struct Pricing(rt::Params);

impl Pricing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the [price](crate::prices::Price) to bill by.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes a new product for the price, in place of the id of one.
///
/// The parameters of `lines[].price_data.product_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/price_data/properties/product_data`.
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

/// Which lines to take off the draft, and whether their invoice items are deleted or wait for another invoice.
///
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1remove_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct RemoveLinesLine(rt::Params);

impl RemoveLinesLine {
    /// With what is required.
    pub fn new(behavior: Behavior, id: impl Into<String>) -> Self {
        RemoveLinesLine(
            RemoveLinesLine::default()
                .0
                .set::<Behavior>(0, behavior)
                .set::<String>(1, id),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The taxes on the line, up to ten, if you work them out yourself.
///
/// The parameters of `lines[].tax_amounts[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxAmount(rt::Params);

impl TaxAmount {
    /// With what is required.
    pub fn new(amount: i64, tax_rate_data: TaxRateData, taxable_amount: i64) -> Self {
        TaxAmount(
            TaxAmount::default()
                .0
                .set::<i64>(0, amount)
                .set::<TaxRateData>(1, tax_rate_data)
                .set::<i64>(2, taxable_amount),
        )
    }

    /// Why there is this tax, or none. New reasons can come.
    pub fn taxability_reason<K>(
        self,
        value: impl rt::Maybe<TaxabilityReason, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxabilityReason, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The rate that this tax is of.
///
/// The parameters of `lines[].tax_amounts[].tax_rate_data`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/tax_rate_data`.
#[derive(Clone)]
#[must_use]
pub struct TaxRateData(rt::Params);

impl TaxRateData {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        inclusive: bool,
        percentage: f64,
    ) -> Self {
        TaxRateData(
            TaxRateData::default()
                .0
                .set::<String>(0, display_name)
                .set::<bool>(1, inclusive)
                .set::<f64>(2, percentage),
        )
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Your own note on the tax rate. Customers don't see it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Where the tax is due, as invoices and your reports show it. At most 200 characters.
    pub fn jurisdiction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// What kind of place levies the tax: country, state, county, city. `city`, `country`, `county`, `district`, `multiple` or `state`.
    pub fn jurisdiction_level<K>(
        self,
        value: impl rt::Maybe<JurisdictionLevel, K>,
    ) -> Self {
        Self(self.0.maybe::<JurisdictionLevel, K>(6, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// What kind of tax it is, such as `vat` or `sales_tax`.
    pub fn tax_type<K>(self, value: impl rt::Maybe<TaxType, K>) -> Self {
        Self(self.0.maybe::<TaxType, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What kind of tax it is, such as `vat` or `sales_tax`.
///
/// The values of `lines[].tax_amounts[].tax_rate_data.tax_type`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/tax_rate_data/properties/tax_type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`: On shows and entertainment, in US cities.
    AmusementTax,
    /// `communications_tax`: On telephone, streaming and the like, in US states.
    CommunicationsTax,
    /// `gst`: Goods and services tax, as in Australia, Canada, India.
    Gst,
    /// `hst`: Harmonized sales tax, in some Canadian provinces.
    Hst,
    /// `igst`: Integrated goods and services tax, between states of India.
    Igst,
    /// `jct`: Consumption tax of Japan.
    Jct,
    /// `lease_tax`: On rent of goods, in US cities.
    LeaseTax,
    /// `pst`: Provincial sales tax, in Canada.
    Pst,
    /// `qst`: Sales tax of Québec.
    Qst,
    /// `retail_delivery_fee`: A fee on deliveries, in US states.
    RetailDeliveryFee,
    /// `rst`: Retail sales tax, in Manitoba.
    Rst,
    /// `sales_tax`: Sales tax of US states and below.
    SalesTax,
    /// `service_tax`: On services, in some countries.
    ServiceTax,
    /// `vat`: Value-added tax, in Europe and many countries.
    Vat,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why there is this tax, or none.
///
/// The values of `lines[].tax_amounts[].taxability_reason`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1add_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items/properties/tax_amounts/anyOf/0/items/properties/taxability_reason`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxabilityReason {
    /// `customer_exempt`: No tax: the customer is exempt.
    CustomerExempt,
    /// `not_collecting`: No tax: you have no registration there.
    NotCollecting,
    /// `not_subject_to_tax`: No tax: this product isn't taxed there.
    NotSubjectToTax,
    /// `not_supported`: No tax: Stripe doesn't calculate it there.
    NotSupported,
    /// `portion_product_exempt`: Part of the price isn't taxed.
    PortionProductExempt,
    /// `portion_reduced_rated`: Part of the price is taxed at a reduced rate.
    PortionReducedRated,
    /// `portion_standard_rated`: Part of the price is taxed at the standard rate.
    PortionStandardRated,
    /// `product_exempt`: No tax: the product is exempt.
    ProductExempt,
    /// `product_exempt_holiday`: No tax: the product is exempt on these days (tax holiday).
    ProductExemptHoliday,
    /// `proportionally_rated`: Several rates, each for its share.
    ProportionallyRated,
    /// `reduced_rated`: Taxed at a reduced rate.
    ReducedRated,
    /// `reverse_charge`: No tax from you: the customer owes it to their authority.
    ReverseCharge,
    /// `standard_rated`: Taxed at the ordinary rate.
    StandardRated,
    /// `taxable_basis_reduced`: Taxed on a part of the price only.
    TaxableBasisReduced,
    /// `zero_rated`: Taxed at zero percent.
    ZeroRated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The lines to change on the draft, each by its id.
///
/// The parameters of `lines[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1{invoice}~1update_lines/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lines/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLinesLine(rt::Params);

impl UpdateLinesLine {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        UpdateLinesLine(UpdateLinesLine::default().0.set::<String>(0, id))
    }

    /// What the line adds to the invoice, in the smallest currency unit. Negative is a credit for the customer.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// What the line is for, as the customer reads it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether discounts lower this amount. By default they do, unless it is negative.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// The coupons, promotion codes or discounts for this line alone. They are taken off before those of the invoice. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(4, value))
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(6, value))
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(7, value))
    }

    /// What one costs, by the id of a price.
    pub fn pricing<K>(self, value: impl rt::Maybe<Pricing, K>) -> Self {
        Self(self.0.maybe::<Pricing, K>(8, value))
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(9, value))
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(10, value))
    }

    /// The taxes on the line, up to ten, if you work them out yourself. Not with tax rates or automatic tax on the invoice. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_amounts<K>(self, value: impl rt::MaybeList<TaxAmount, K>) -> Self {
        Self(self.0.maybe_list::<TaxAmount, K>(11, value))
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(11))
    }

    /// Ids of the tax rates that apply, in place of the default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value))
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(12))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AddLinesLine;
    "amount": i64;
    "description": String;
    "discountable": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "invoice_item": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "period": Period;
    "price_data": PriceData;
    "pricing": Pricing;
    "quantity": i64;
    "quantity_decimal": String;
    "tax_amounts": rt::Clearable<Vec<TaxAmount>>;
    "tax_rates": rt::Clearable<Vec<String>>;
}

rt::open_enum! {
    Behavior;
    0 => Delete "delete";
    1 => Unassign "unassign";
}

rt::open_enum! {
    JurisdictionLevel;
    0 => City "city";
    1 => Country "country";
    2 => County "county";
    3 => District "district";
    4 => Multiple "multiple";
    5 => State "state";
}

rt::params! {
    PriceData;
    "currency" required: String;
    "product": String;
    "product_data": ProductData;
    "tax_behavior": TaxBehavior;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    Pricing;
    "price": String;
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
    RemoveLinesLine;
    "behavior" required: Behavior;
    "id" required: String;
}

rt::params! {
    TaxAmount;
    "amount" required: i64;
    "tax_rate_data" required: TaxRateData;
    "taxable_amount" required: i64;
    "taxability_reason": TaxabilityReason;
}

rt::params! {
    TaxRateData;
    "display_name" required: String;
    "inclusive" required: bool;
    "percentage" required: f64;
    "country": String;
    "description": String;
    "jurisdiction": String;
    "jurisdiction_level": JurisdictionLevel;
    "state": String;
    "tax_type": TaxType;
}

rt::open_enum! {
    TaxType;
    0 => AmusementTax "amusement_tax";
    1 => CommunicationsTax "communications_tax";
    2 => Gst "gst";
    3 => Hst "hst";
    4 => Igst "igst";
    5 => Jct "jct";
    6 => LeaseTax "lease_tax";
    7 => Pst "pst";
    8 => Qst "qst";
    9 => RetailDeliveryFee "retail_delivery_fee";
    10 => Rst "rst";
    11 => SalesTax "sales_tax";
    12 => ServiceTax "service_tax";
    13 => Vat "vat";
}

rt::open_enum! {
    TaxabilityReason;
    0 => CustomerExempt "customer_exempt";
    1 => NotCollecting "not_collecting";
    2 => NotSubjectToTax "not_subject_to_tax";
    3 => NotSupported "not_supported";
    4 => PortionProductExempt "portion_product_exempt";
    5 => PortionReducedRated "portion_reduced_rated";
    6 => PortionStandardRated "portion_standard_rated";
    7 => ProductExempt "product_exempt";
    8 => ProductExemptHoliday "product_exempt_holiday";
    9 => ProportionallyRated "proportionally_rated";
    10 => ReducedRated "reduced_rated";
    11 => ReverseCharge "reverse_charge";
    12 => StandardRated "standard_rated";
    13 => TaxableBasisReduced "taxable_basis_reduced";
    14 => ZeroRated "zero_rated";
}

rt::params! {
    UpdateLinesLine;
    "id" required: String;
    "amount": i64;
    "description": String;
    "discountable": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "period": Period;
    "price_data": PriceData;
    "pricing": Pricing;
    "quantity": i64;
    "quantity_decimal": String;
    "tax_amounts": rt::Clearable<Vec<TaxAmount>>;
    "tax_rates": rt::Clearable<Vec<String>>;
}
