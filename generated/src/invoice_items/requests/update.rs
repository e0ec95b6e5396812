// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_items::InvoiceItem;
use crate::invoice_items::params::Discount;
use crate::invoice_items::params::Period;
use crate::invoice_items::params::PriceData;
use crate::invoice_items::params::Pricing;
use crate::invoice_items::params::TaxBehavior;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Changes an invoice item: its amount, description, period, taxes or discounts.
///
/// `POST /v1/invoiceitems/{invoiceitem}`
///
/// ```
/// use stripe_client::invoice_items;
///
/// let invoice_item = invoice_items::update("ii_123")
///     .amount(2000)
///     .quantity(1)
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoiceitem`, in the path: Id of the invoiceitem.
///
/// # Parameters
///
/// - [`amount`](Update::amount()): What to add to the invoice, in the smallest currency unit.
/// - [`description`](Update::description()): What the invoice says of this item.
/// - [`discountable`](Update::discountable()): Whether discounts lower this item's amount.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for this item alone, taken off before those of the invoice.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`period`](Update::period()): The time that the item is for.
/// - [`price_data`](Update::price_data()): Makes a price for this one use, in place of the id of one.
/// - [`pricing`](Update::pricing()): What one costs, by the id of a price.
/// - [`quantity`](Update::quantity()): How many, as a whole number from 0 on.
/// - [`quantity_decimal`](Update::quantity_decimal()): How many, from 0 on, with up to 12 decimals.
/// - [`tax_behavior`](Update::tax_behavior()): Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
/// - [`tax_code`](Update::tax_code()): What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()).
/// - [`tax_rates`](Update::tax_rates()): Ids of the tax rates on it, in place of the invoice's default ones.
/// - [`unit_amount_decimal`](Update::unit_amount_decimal()): What one costs, in the smallest currency unit, with up to 12 decimal places.
///
/// # Answer
///
/// [`InvoiceItem`](crate::invoice_items::InvoiceItem).
///
/// # Errors
///
/// The item is on an invoice that is finalized.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/update)
///
/// Feature: `invoice_items`.
#[doc(alias = "PostInvoiceitemsInvoiceitem")]
#[doc(alias = "postinvoiceitemsinvoiceitem")]
pub fn update(invoiceitem: impl Into<rt::Id<InvoiceItem>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<InvoiceItem>>(0, invoiceitem),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_items.update`](update()).
///
/// `POST /v1/invoiceitems/{invoiceitem}` (`PostInvoiceitemsInvoiceitem`).
#[doc(alias = "PostInvoiceitemsInvoiceitem")]
#[doc(alias = "postinvoiceitemsinvoiceitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What to add to the invoice, in the smallest currency unit. Negative gives the customer credit.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// What the invoice says of this item.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Whether discounts lower this item's amount. By default they do, unless it is negative or a proration, which can't have any.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// The coupons, promotion codes or discounts for this item alone, taken off before those of the invoice. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(4, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(7, value), self.1)
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(8, value), self.1)
    }

    /// What one costs, by the id of a price.
    pub fn pricing<K>(self, value: impl rt::Maybe<Pricing, K>) -> Self {
        Self(self.0.maybe::<Pricing, K>(9, value), self.1)
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions, and for new code: it will take over.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(10, value), self.1)
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(11, value), self.1)
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(12, value), self.1)
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(13, value), self.1)
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Ids of the tax rates on it, in place of the invoice's default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(14, value), self.1)
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. The quantity multiplies it, and a negative one lowers what is due. A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(15, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InvoiceItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> InvoiceItem;
    "PostInvoiceitemsInvoiceitem" Post "/v1/invoiceitems/{invoiceitem}" Form;
    "invoiceitem" required path: String;
    "amount": i64;
    "description": String;
    "discountable": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "period": Period;
    "price_data": PriceData;
    "pricing": Pricing;
    "quantity": i64;
    "quantity_decimal": String;
    "tax_behavior": TaxBehavior;
    "tax_code": rt::Clearable<String>;
    "tax_rates": rt::Clearable<Vec<String>>;
    "unit_amount_decimal": String;
}
