// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an invoice.
///
/// `POST /v1/invoices`
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`invoices.create`](create()).
///
/// `POST /v1/invoices` (`PostInvoices`).
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account_tax_ids: rt::Clearable<Vec<String>>,
    application_fee_amount: Option<i64>,
    auto_advance: Option<bool>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    automatically_finalizes_at: Option<rt::Timestamp>,
    collection_method: Option<crate::types::CollectionMethod>,
    currency: Option<rt::Currency>,
    custom_fields: rt::Clearable<Vec<crate::params::CustomField>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    days_until_due: Option<i64>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_source: Option<String>,
    default_tax_rates: Option<Vec<String>>,
    description: Option<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    due_date: Option<rt::Timestamp>,
    effective_at: Option<rt::Timestamp>,
    expand: Option<Vec<String>>,
    footer: Option<String>,
    from_invoice: Option<Box<crate::invoices::params::FromInvoice>>,
    issuer: Option<Box<crate::invoices::params::Issuer>>,
    metadata: rt::Clearable<rt::Metadata>,
    number: Option<String>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    payment_settings: Option<Box<crate::invoices::params::PaymentSettings>>,
    pending_invoice_items_behavior: Option<
        crate::invoices::params::PendingInvoiceItemsBehavior,
    >,
    rendering: Option<Box<crate::invoices::params::Rendering>>,
    shipping_cost: Option<Box<crate::params::ShippingCost>>,
    shipping_details: Option<Box<crate::invoices::params::ShippingDetails>>,
    statement_descriptor: Option<String>,
    subscription: Option<rt::Id<crate::subscriptions::Subscription>>,
    transfer_data: Option<Box<crate::invoices::params::TransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Account tax ids.
    pub fn account_tax_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_tax_ids = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(mut self) -> Self {
        self.account_tax_ids = rt::Clearable::Clear;
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Auto advance.
    pub fn auto_advance(mut self, value: bool) -> Self {
        self.auto_advance = Some(value);
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Automatically finalizes at, in seconds since 1970.
    pub fn automatically_finalizes_at(
        mut self,
        value: impl Into<rt::Timestamp>,
    ) -> Self {
        self.automatically_finalizes_at = Some(value.into());
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        self.custom_fields = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `custom_fields`.
    pub fn clear_custom_fields(mut self) -> Self {
        self.custom_fields = rt::Clearable::Clear;
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
    /// Days until due.
    pub fn days_until_due(mut self, value: i64) -> Self {
        self.days_until_due = Some(value);
        self
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.default_payment_method = Some(value.into());
        self
    }
    /// Default source. At most 5000 characters.
    pub fn default_source(mut self, value: impl Into<String>) -> Self {
        self.default_source = Some(value.into());
        self
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_tax_rates = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Description. At most 1500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Due date, in seconds since 1970.
    pub fn due_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// Effective at, in seconds since 1970.
    pub fn effective_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.effective_at = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Footer. At most 5000 characters.
    pub fn footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }
    /// From invoice.
    pub fn from_invoice(mut self, value: crate::invoices::params::FromInvoice) -> Self {
        self.from_invoice = Some(Box::new(value));
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::invoices::params::Issuer) -> Self {
        self.issuer = Some(Box::new(value));
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
    /// Number. At most 26 characters.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Payment settings.
    pub fn payment_settings(
        mut self,
        value: crate::invoices::params::PaymentSettings,
    ) -> Self {
        self.payment_settings = Some(Box::new(value));
        self
    }
    /// Pending invoice items behavior. `exclude` or `include`.
    pub fn pending_invoice_items_behavior(
        mut self,
        value: crate::invoices::params::PendingInvoiceItemsBehavior,
    ) -> Self {
        self.pending_invoice_items_behavior = Some(value);
        self
    }
    /// Rendering.
    pub fn rendering(mut self, value: crate::invoices::params::Rendering) -> Self {
        self.rendering = Some(Box::new(value));
        self
    }
    /// Shipping cost.
    pub fn shipping_cost(mut self, value: crate::params::ShippingCost) -> Self {
        self.shipping_cost = Some(Box::new(value));
        self
    }
    /// Shipping details.
    pub fn shipping_details(
        mut self,
        value: crate::invoices::params::ShippingDetails,
    ) -> Self {
        self.shipping_details = Some(Box::new(value));
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
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
    /// Transfer data.
    pub fn transfer_data(
        mut self,
        value: crate::invoices::params::TransferData,
    ) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::invoices::Invoice>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => account_tax_ids "account_tax_ids" clearable;
    1 => application_fee_amount "application_fee_amount";
    2 => auto_advance "auto_advance";
    3 => automatic_tax "automatic_tax";
    4 => automatically_finalizes_at "automatically_finalizes_at";
    5 => collection_method "collection_method";
    6 => currency "currency";
    7 => custom_fields "custom_fields" clearable;
    8 => customer "customer";
    9 => customer_account "customer_account";
    10 => days_until_due "days_until_due";
    11 => default_payment_method "default_payment_method";
    12 => default_source "default_source";
    13 => default_tax_rates "default_tax_rates";
    14 => description "description";
    15 => discounts "discounts" clearable;
    16 => due_date "due_date";
    17 => effective_at "effective_at";
    18 => expand "expand";
    19 => footer "footer";
    20 => from_invoice "from_invoice";
    21 => issuer "issuer";
    22 => metadata "metadata" clearable;
    23 => number "number";
    24 => on_behalf_of "on_behalf_of";
    25 => payment_settings "payment_settings";
    26 => pending_invoice_items_behavior "pending_invoice_items_behavior";
    27 => rendering "rendering";
    28 => shipping_cost "shipping_cost";
    29 => shipping_details "shipping_details";
    30 => statement_descriptor "statement_descriptor";
    31 => subscription "subscription";
    32 => transfer_data "transfer_data";
}
rt::request! {
    Create -> crate::invoices::Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
}
