// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    description: Option<String>,
    discountable: Option<bool>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    invoice: Option<rt::Id<crate::invoices::Invoice>>,
    metadata: rt::Clearable<rt::Metadata>,
    period: Option<Box<crate::params::Period>>,
    price_data: Option<Box<crate::params::PriceData>>,
    pricing: Option<Box<crate::params::Pricing>>,
    quantity: Option<i64>,
    quantity_decimal: Option<rt::Decimal>,
    subscription: Option<rt::Id<crate::subscriptions::Subscription>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tax_code: rt::Clearable<rt::Id<crate::tax_codes::TaxCode>>,
    tax_rates: Option<Vec<String>>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
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
    /// Invoice. At most 5000 characters.
    pub fn invoice(
        mut self,
        value: impl Into<rt::Id<crate::invoices::Invoice>>,
    ) -> Self {
        self.invoice = Some(value.into());
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
    pub fn price_data(mut self, value: crate::params::PriceData) -> Self {
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
    /// Subscription. At most 5000 characters.
    pub fn subscription(
        mut self,
        value: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        self.subscription = Some(value.into());
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `tax_code`.
    pub fn clear_tax_code(mut self) -> Self {
        self.tax_code = rt::Clearable::Clear;
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::invoice_items::InvoiceItem>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => currency "currency";
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => description "description";
    5 => discountable "discountable";
    6 => discounts "discounts" clearable;
    7 => expand "expand";
    8 => invoice "invoice";
    9 => metadata "metadata" clearable;
    10 => period "period";
    11 => price_data "price_data";
    12 => pricing "pricing";
    13 => quantity "quantity";
    14 => quantity_decimal "quantity_decimal";
    15 => subscription "subscription";
    16 => tax_behavior "tax_behavior";
    17 => tax_code "tax_code";
    18 => tax_rates "tax_rates";
    19 => unit_amount_decimal "unit_amount_decimal";
}
rt::request! {
    Create -> crate::invoice_items::InvoiceItem;
    "PostInvoiceitems" Post "/v1/invoiceitems" Form;
}
