// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an invoice.
///
/// `POST /v1/invoices/{invoice}`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
pub fn update(invoice: impl Into<rt::Id<crate::invoices::Invoice>>) -> Update {
    Update {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.update`](update()).
///
/// `POST /v1/invoices/{invoice}` (`PostInvoicesInvoice`).
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    invoice: rt::Id<crate::invoices::Invoice>,
    account_tax_ids: rt::Clearable<Vec<String>>,
    application_fee_amount: Option<i64>,
    auto_advance: Option<bool>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    automatically_finalizes_at: Option<rt::Timestamp>,
    collection_method: Option<crate::types::CollectionMethod>,
    custom_fields: rt::Clearable<Vec<crate::params::CustomField>>,
    days_until_due: Option<i64>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_source: rt::Clearable<String>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: Option<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    due_date: Option<rt::Timestamp>,
    effective_at: rt::Clearable<rt::Timestamp>,
    expand: Option<Vec<String>>,
    footer: Option<String>,
    issuer: Option<Box<crate::invoices::params::Issuer>>,
    metadata: rt::Clearable<rt::Metadata>,
    number: rt::Clearable<String>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    payment_settings: Option<Box<crate::invoices::params::PaymentSettings>>,
    rendering: Option<Box<crate::invoices::params::Rendering>>,
    shipping_cost: rt::Clearable<Box<crate::params::ShippingCost>>,
    shipping_details: rt::Clearable<Box<crate::invoices::params::ShippingDetails>>,
    statement_descriptor: Option<String>,
    transfer_data: rt::Clearable<Box<crate::invoices::params::TransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
        self.default_source = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `default_source`.
    pub fn clear_default_source(mut self) -> Self {
        self.default_source = rt::Clearable::Clear;
        self
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(mut self) -> Self {
        self.default_tax_rates = rt::Clearable::Clear;
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
        self.effective_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `effective_at`.
    pub fn clear_effective_at(mut self) -> Self {
        self.effective_at = rt::Clearable::Clear;
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
        self.number = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `number`.
    pub fn clear_number(mut self) -> Self {
        self.number = rt::Clearable::Clear;
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(mut self) -> Self {
        self.on_behalf_of = rt::Clearable::Clear;
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
    /// Rendering.
    pub fn rendering(mut self, value: crate::invoices::params::Rendering) -> Self {
        self.rendering = Some(Box::new(value));
        self
    }
    /// Shipping cost.
    pub fn shipping_cost(mut self, value: crate::params::ShippingCost) -> Self {
        self.shipping_cost = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping_cost`.
    pub fn clear_shipping_cost(mut self) -> Self {
        self.shipping_cost = rt::Clearable::Clear;
        self
    }
    /// Shipping details.
    pub fn shipping_details(
        mut self,
        value: crate::invoices::params::ShippingDetails,
    ) -> Self {
        self.shipping_details = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping_details`.
    pub fn clear_shipping_details(mut self) -> Self {
        self.shipping_details = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(
        mut self,
        value: crate::invoices::params::TransferData,
    ) -> Self {
        self.transfer_data = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `transfer_data`.
    pub fn clear_transfer_data(mut self) -> Self {
        self.transfer_data = rt::Clearable::Clear;
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
    Update;
    0 => invoice "invoice" required path;
    1 => account_tax_ids "account_tax_ids" clearable;
    2 => application_fee_amount "application_fee_amount";
    3 => auto_advance "auto_advance";
    4 => automatic_tax "automatic_tax";
    5 => automatically_finalizes_at "automatically_finalizes_at";
    6 => collection_method "collection_method";
    7 => custom_fields "custom_fields" clearable;
    8 => days_until_due "days_until_due";
    9 => default_payment_method "default_payment_method";
    10 => default_source "default_source";
    11 => default_tax_rates "default_tax_rates" clearable;
    12 => description "description";
    13 => discounts "discounts" clearable;
    14 => due_date "due_date";
    15 => effective_at "effective_at";
    16 => expand "expand";
    17 => footer "footer";
    18 => issuer "issuer";
    19 => metadata "metadata" clearable;
    20 => number "number" sensitive;
    21 => on_behalf_of "on_behalf_of";
    22 => payment_settings "payment_settings";
    23 => rendering "rendering";
    24 => shipping_cost "shipping_cost";
    25 => shipping_details "shipping_details";
    26 => statement_descriptor "statement_descriptor";
    27 => transfer_data "transfer_data";
}
rt::request! {
    Update -> crate::invoices::Invoice;
    "PostInvoicesInvoice" Post "/v1/invoices/{invoice}" Form;
}
