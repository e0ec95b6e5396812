// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a preview invoice.
///
/// `POST /v1/invoices/create_preview`
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesCreatePreview")]
#[doc(alias = "postinvoicescreatepreview")]
pub fn create_preview() -> CreatePreview {
    Default::default()
}
/// The request of [`invoices.create_preview`](create_preview()).
///
/// `POST /v1/invoices/create_preview` (`PostInvoicesCreatePreview`).
#[doc(alias = "PostInvoicesCreatePreview")]
#[doc(alias = "postinvoicescreatepreview")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePreview {
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    customer_details: Option<Box<crate::invoices::params::CustomerDetails>>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    invoice_items: Option<Vec<crate::invoices::params::InvoiceItem>>,
    issuer: Option<Box<crate::invoices::params::Issuer>>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    preview_mode: Option<crate::invoices::params::PreviewMode>,
    schedule: Option<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
    schedule_details: Option<Box<crate::invoices::params::ScheduleDetails>>,
    subscription: Option<rt::Id<crate::subscriptions::Subscription>>,
    subscription_details: Option<Box<crate::invoices::params::SubscriptionDetails>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CreatePreview {
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
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
    /// Customer details.
    pub fn customer_details(
        mut self,
        value: crate::invoices::params::CustomerDetails,
    ) -> Self {
        self.customer_details = Some(Box::new(value));
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
    /// Invoice items.
    pub fn invoice_items(
        mut self,
        value: impl IntoIterator<Item = crate::invoices::params::InvoiceItem>,
    ) -> Self {
        self.invoice_items = Some(value.into_iter().collect());
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::invoices::params::Issuer) -> Self {
        self.issuer = Some(Box::new(value));
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
    /// Preview mode. `next` or `recurring`.
    pub fn preview_mode(mut self, value: crate::invoices::params::PreviewMode) -> Self {
        self.preview_mode = Some(value);
        self
    }
    /// Schedule. At most 5000 characters.
    pub fn schedule(
        mut self,
        value: impl Into<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
    ) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Schedule details.
    pub fn schedule_details(
        mut self,
        value: crate::invoices::params::ScheduleDetails,
    ) -> Self {
        self.schedule_details = Some(Box::new(value));
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
    /// Subscription details.
    pub fn subscription_details(
        mut self,
        value: crate::invoices::params::SubscriptionDetails,
    ) -> Self {
        self.subscription_details = Some(Box::new(value));
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
    CreatePreview;
    0 => automatic_tax "automatic_tax";
    1 => currency "currency";
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => customer_details "customer_details";
    5 => discounts "discounts" clearable;
    6 => expand "expand";
    7 => invoice_items "invoice_items";
    8 => issuer "issuer";
    9 => on_behalf_of "on_behalf_of";
    10 => preview_mode "preview_mode";
    11 => schedule "schedule";
    12 => schedule_details "schedule_details";
    13 => subscription "subscription";
    14 => subscription_details "subscription_details";
}
rt::request! {
    CreatePreview -> crate::invoices::Invoice;
    "PostInvoicesCreatePreview" Post "/v1/invoices/create_preview" Form;
}
