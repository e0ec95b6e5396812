// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::invoice_items::InvoiceItem;
use crate::invoice_items::params::Discount;
use crate::invoice_items::params::Period;
use crate::invoice_items::params::PriceData;
use crate::invoice_items::params::Pricing;
use crate::invoice_items::params::TaxBehavior;
use crate::invoices::Invoice;
use crate::rt;
use crate::subscriptions::Subscription;
use crate::tax_codes::TaxCode;

/// Adds an amount to a customer's draft invoice, or to their next one if you name none. An invoice takes up to 250 items, and a negative amount is a credit.
///
/// `POST /v1/invoiceitems`
///
/// ```
/// use stripe_client::invoice_items;
///
/// let invoice_item = invoice_items::create()
///     .customer("cus_123")
///     .amount(2000)
///     .quantity(1)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What to add to the invoice, in the smallest currency unit.
/// - [`currency`](Create::currency()): The currency of the amounts beside it.
/// - [`customer`](Create::customer()): Id of the customer who is billed for it.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`description`](Create::description()): What the invoice says of this item.
/// - [`discountable`](Create::discountable()): Whether discounts lower this item's amount.
/// - [`discounts`](Create::discounts()): The coupons, promotion codes or discounts for this item alone.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice`](Create::invoice()): Id of the draft invoice to put the item on, which holds 250 at most.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`period`](Create::period()): The time that the item is for.
/// - [`price_data`](Create::price_data()): Makes a price for this one use, in place of the id of one.
/// - [`pricing`](Create::pricing()): What one costs, by the id of a price.
/// - [`quantity`](Create::quantity()): How many, as a whole number from 0 on.
/// - [`quantity_decimal`](Create::quantity_decimal()): How many, from 0 on, with up to 12 decimals.
/// - [`subscription`](Create::subscription()): Id of a subscription whose next invoice gets the item, so that invoices of others pass it by.
/// - [`tax_behavior`](Create::tax_behavior()): Whether tax is in the price (`inclusive`) or added to it (`exclusive`).
/// - [`tax_code`](Create::tax_code()): What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()).
/// - [`tax_rates`](Create::tax_rates()): Ids of the tax rates on this item.
/// - [`unit_amount_decimal`](Create::unit_amount_decimal()): What one costs, in the smallest currency unit, with up to 12 decimal places.
///
/// # Answer
///
/// [`InvoiceItem`](crate::invoice_items::InvoiceItem).
///
/// # Errors
///
/// The invoice isn't a draft, or the currency isn't that of the invoice or the customer.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/create)
///
/// Feature: `invoice_items`.
#[doc(alias = "PostInvoiceitems")]
#[doc(alias = "postinvoiceitems")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`invoice_items.create`](create()).
///
/// `POST /v1/invoiceitems` (`PostInvoiceitems`).
#[doc(alias = "PostInvoiceitems")]
#[doc(alias = "postinvoiceitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What to add to the invoice, in the smallest currency unit. Negative lowers what is due.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value), self.1)
    }

    /// Id of the customer who is billed for it.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// What the invoice says of this item.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Whether discounts lower this item's amount. By default they do, unless it is negative or a proration.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value), self.1)
    }

    /// The coupons, promotion codes or discounts for this item alone. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(6, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// Id of the draft invoice to put the item on, which holds 250 at most. If left out, the item waits for the next invoice of a subscription, or for a new one that includes pending items.
    pub fn invoice<K>(self, value: impl rt::Maybe<rt::Id<Invoice>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Invoice>, K>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(10, value), self.1)
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(11, value), self.1)
    }

    /// What one costs, by the id of a price.
    pub fn pricing<K>(self, value: impl rt::Maybe<Pricing, K>) -> Self {
        Self(self.0.maybe::<Pricing, K>(12, value), self.1)
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions, and for new code: it will take over.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(13, value), self.1)
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(14, value), self.1)
    }

    /// Id of a subscription whose next invoice gets the item, so that invoices of others pass it by. Without it, the customer's next scheduled invoice does.
    pub fn subscription<K>(
        self,
        value: impl rt::Maybe<rt::Id<Subscription>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Subscription>, K>(15, value), self.1)
    }

    /// Whether tax is in the price (`inclusive`) or added to it (`exclusive`). Once it is one of these it can't change. Needed if the tax settings have no default. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(16, value), self.1)
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(17, value), self.1)
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// Ids of the tax rates on this item. If there are any, the invoice's default ones don't count. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(18, value), self.1)
    }

    /// What one costs, in the smallest currency unit, with up to 12 decimal places. The quantity multiplies it, and a negative one lowers what is due. A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(19, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InvoiceItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(7, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> InvoiceItem;
    "PostInvoiceitems" Post "/v1/invoiceitems" Form;
    "amount": i64;
    "currency": String;
    "customer": String;
    "customer_account": String;
    "description": String;
    "discountable": bool;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "period": Period;
    "price_data": PriceData;
    "pricing": Pricing;
    "quantity": i64;
    "quantity_decimal": String;
    "subscription": String;
    "tax_behavior": TaxBehavior;
    "tax_code": rt::Clearable<String>;
    "tax_rates": Vec<String>;
    "unit_amount_decimal": String;
}
