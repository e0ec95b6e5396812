// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
    line_item_id: impl Into<rt::Id<crate::invoices::InvoiceLineItem>>,
) -> Update {
    Update {
        invoice: invoice.into(),
        line_item_id: line_item_id.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.line_items.update`](update()).
///
/// `POST /v1/invoices/{invoice}/lines/{line_item_id}` (`PostInvoicesInvoiceLinesLineItemId`).
#[doc(alias = "PostInvoicesInvoiceLinesLineItemId")]
#[doc(alias = "postinvoicesinvoicelineslineitemid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    invoice: rt::Id<crate::invoices::Invoice>,
    line_item_id: rt::Id<crate::invoices::InvoiceLineItem>,
    amount: Option<i64>,
    description: Option<String>,
    discountable: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    period: Option<Box<crate::params::Period>>,
    price_data: Option<Box<crate::invoices::params::PriceData>>,
    pricing: Option<Box<crate::params::Pricing>>,
    quantity: Option<i64>,
    quantity_decimal: Option<rt::Decimal>,
    tax_amounts: rt::Clearable<Vec<crate::invoices::params::TaxAmount>>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Period.
    pub fn period(mut self, value: crate::params::Period) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: crate::invoices::params::PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Pricing.
    pub fn pricing(mut self, value: crate::params::Pricing) -> Self {
        self.pricing = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Quantity decimal. A decimal number as text.
    pub fn quantity_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.quantity_decimal = Some(value.into());
        self
    }
    /// Tax amounts.
    pub fn tax_amounts(
        mut self,
        value: impl IntoIterator<Item = crate::invoices::params::TaxAmount>,
    ) -> Self {
        self.tax_amounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `tax_amounts`.
    pub fn clear_tax_amounts(mut self) -> Self {
        self.tax_amounts = rt::Clearable::Clear;
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::invoices::InvoiceLineItem>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => invoice "invoice" required path;
    1 => line_item_id "line_item_id" required path;
    2 => amount "amount";
    3 => description "description";
    4 => discountable "discountable";
    5 => discounts "discounts" clearable;
    6 => expand "expand";
    7 => metadata "metadata" clearable;
    8 => period "period";
    9 => price_data "price_data";
    10 => pricing "pricing";
    11 => quantity "quantity";
    12 => quantity_decimal "quantity_decimal";
    13 => tax_amounts "tax_amounts" clearable;
    14 => tax_rates "tax_rates" clearable;
}
rt::request! {
    Update -> crate::invoices::InvoiceLineItem;
    "PostInvoicesInvoiceLinesLineItemId" Post "/v1/invoices/{invoice}/lines/{line_item_id}" Form;
}
