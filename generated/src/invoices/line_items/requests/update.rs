// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceLineItem;
use crate::invoices::params::Discount;
use crate::invoices::params::Period;
use crate::invoices::params::PriceData;
use crate::invoices::params::Pricing;
use crate::invoices::params::TaxAmount;
use crate::rt;

/// Update an invoice's line item.
///
/// `POST /v1/invoices/{invoice}/lines/{line_item_id}`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
/// - `line_item_id`, in the path: Line item id. At most 5000 characters.
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
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(5, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Period.
    pub fn period(self, value: Period) -> Self {
        Self(self.0.set::<Period>(8, value), self.1)
    }

    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(9, value), self.1)
    }

    /// Pricing.
    pub fn pricing(self, value: Pricing) -> Self {
        Self(self.0.set::<Pricing>(10, value), self.1)
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(11, value), self.1)
    }

    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(12, value), self.1)
    }

    /// Tax amounts. An empty list says that there are none. A second call replaces the first.
    pub fn tax_amounts(self, value: impl IntoIterator<Item = TaxAmount>) -> Self {
        Self(self.0.set_list::<TaxAmount>(13, value), self.1)
    }

    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(14, value), self.1)
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
