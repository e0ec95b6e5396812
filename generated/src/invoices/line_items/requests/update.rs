// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceLineItem;
use crate::invoices::params::Discount;
use crate::invoices::params::Period;
use crate::invoices::params::PriceData;
use crate::invoices::params::Pricing;
use crate::invoices::params::TaxAmount;
use crate::rt;

/// Changes a line of a draft invoice, and the invoice item behind it where both have the field, such as `amount`. Tax amounts are on the line alone.
///
/// `POST /v1/invoices/{invoice}/lines/{line_item_id}`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice_line_item = invoices::line_items::update("in_123", "il_123")
///     .amount(2000)
///     .quantity(1)
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
/// - `line_item_id`, in the path: Id of the line item.
///
/// # Parameters
///
/// - [`amount`](Update::amount()): What the line adds to the invoice, in the smallest currency unit.
/// - [`description`](Update::description()): What the invoice says of this line.
/// - [`discountable`](Update::discountable()): Whether discounts lower this line's amount.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for this line alone, taken off before those of the invoice.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values for the line.
/// - [`period`](Update::period()): The time that the item is for.
/// - [`price_data`](Update::price_data()): Makes a price for this one use, in place of the id of one.
/// - [`pricing`](Update::pricing()): What one costs, by the id of a price.
/// - [`quantity`](Update::quantity()): How many, as a whole number from 0 on.
/// - [`quantity_decimal`](Update::quantity_decimal()): How many, from 0 on, with up to 12 decimals.
/// - [`tax_amounts`](Update::tax_amounts()): The taxes on the line, up to ten, if you work them out yourself.
/// - [`tax_rates`](Update::tax_rates()): Ids of the tax rates on it, in place of the invoice's default ones.
///
/// # Answer
///
/// [`InvoiceLineItem`](crate::invoices::InvoiceLineItem).
///
/// # Errors
///
/// The invoice is finalized.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
pub fn update(
    invoice: impl Into<rt::Id<Invoice>>,
    line_item_id: impl Into<rt::Id<InvoiceLineItem>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Invoice>>(0, invoice)
            .set::<rt::Id<InvoiceLineItem>>(1, line_item_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.line_items.update`](update()).
///
/// `POST /v1/invoices/{invoice}/lines/{line_item_id}` (`PostInvoicesInvoiceLinesLineItemId`).
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What the line adds to the invoice, in the smallest currency unit. Negative is a credit for the customer.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// What the invoice says of this line.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Whether discounts lower this line's amount. By default they do, unless it is negative or a proration, which can't have any.
    pub fn discountable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
    }

    /// The coupons, promotion codes or discounts for this line alone, taken off before those of the invoice. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(5, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Your own keys and values for the line. Those of a subscription's line replace all, those of an invoice item's line are put beside what is there. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// The time that the item is for. The invoice shows it if start and end differ, and Revenue Recognition spreads the revenue over it.
    pub fn period<K>(self, value: impl rt::Maybe<Period, K>) -> Self {
        Self(self.0.maybe::<Period, K>(8, value), self.1)
    }

    /// Makes a price for this one use, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(9, value), self.1)
    }

    /// What one costs, by the id of a price.
    pub fn pricing<K>(self, value: impl rt::Maybe<Pricing, K>) -> Self {
        Self(self.0.maybe::<Pricing, K>(10, value), self.1)
    }

    /// How many, as a whole number from 0 on. Use [`quantity_decimal`](Self::quantity_decimal()) for fractions, and for new code: it will take over.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(11, value), self.1)
    }

    /// How many, from 0 on, with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(12, value), self.1)
    }

    /// The taxes on the line, up to ten, if you work them out yourself. Not with tax rates or automatic tax on the invoice. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_amounts<K>(self, value: impl rt::MaybeList<TaxAmount, K>) -> Self {
        Self(self.0.maybe_list::<TaxAmount, K>(13, value), self.1)
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InvoiceLineItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> InvoiceLineItem;
    "PostInvoicesInvoiceLinesLineItemId" Post "/v1/invoices/{invoice}/lines/{line_item_id}" Form;
    "invoice" required path: String;
    "line_item_id" required path: String;
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
    "tax_amounts": rt::Clearable<Vec<TaxAmount>>;
    "tax_rates": rt::Clearable<Vec<String>>;
}
