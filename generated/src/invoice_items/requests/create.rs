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

/// Create an invoice item.
///
/// `POST /v1/invoiceitems`
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
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(1, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(6, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value), self.1)
    }

    /// Invoice. At most 5000 characters.
    pub fn invoice(self, value: impl Into<rt::Id<Invoice>>) -> Self {
        Self(self.0.set::<rt::Id<Invoice>>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Period.
    pub fn period(self, value: Period) -> Self {
        Self(self.0.set::<Period>(10, value), self.1)
    }

    /// Price data.
    pub fn price_data(self, value: PriceData) -> Self {
        Self(self.0.set::<PriceData>(11, value), self.1)
    }

    /// Pricing.
    pub fn pricing(self, value: Pricing) -> Self {
        Self(self.0.set::<Pricing>(12, value), self.1)
    }

    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(13, value), self.1)
    }

    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(14, value), self.1)
    }

    /// Subscription. At most 5000 characters.
    pub fn subscription(self, value: impl Into<rt::Id<Subscription>>) -> Self {
        Self(self.0.set::<rt::Id<Subscription>>(15, value), self.1)
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(16, value), self.1)
    }

    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(17, value), self.1)
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// Tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(18, value), self.1)
    }

    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(19, value), self.1)
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
