// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::invoices::Invoice;
use crate::invoices::params::AutomaticTax;
use crate::invoices::params::CustomerDetails;
use crate::invoices::params::Discount;
use crate::invoices::params::InvoiceItem;
use crate::invoices::params::PreviewMode;
use crate::invoices::params::ScheduleDetails;
use crate::invoices::params::SubscriptionDetails;
use crate::params::AccountReference;
use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscriptions::Subscription;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePreview(rt::Params, rt::RequestOptions);

impl CreatePreview {
    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(0, value), self.1)
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

    /// Customer details.
    pub fn customer_details(self, value: CustomerDetails) -> Self {
        Self(self.0.set::<CustomerDetails>(4, value), self.1)
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

    /// Invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn invoice_items(self, value: impl IntoIterator<Item = InvoiceItem>) -> Self {
        Self(self.0.set_list::<InvoiceItem>(7, value), self.1)
    }

    /// Issuer.
    pub fn issuer(self, value: AccountReference) -> Self {
        Self(self.0.set::<AccountReference>(8, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(9, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Preview mode. `next` or `recurring`.
    pub fn preview_mode(self, value: PreviewMode) -> Self {
        Self(self.0.set::<PreviewMode>(10, value), self.1)
    }

    /// Schedule. At most 5000 characters.
    pub fn schedule(self, value: impl Into<rt::Id<SubscriptionSchedule>>) -> Self {
        Self(self.0.set::<rt::Id<SubscriptionSchedule>>(11, value), self.1)
    }

    /// Schedule details.
    pub fn schedule_details(self, value: ScheduleDetails) -> Self {
        Self(self.0.set::<ScheduleDetails>(12, value), self.1)
    }

    /// Subscription. At most 5000 characters.
    pub fn subscription(self, value: impl Into<rt::Id<Subscription>>) -> Self {
        Self(self.0.set::<rt::Id<Subscription>>(13, value), self.1)
    }

    /// Subscription details.
    pub fn subscription_details(self, value: SubscriptionDetails) -> Self {
        Self(self.0.set::<SubscriptionDetails>(14, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    CreatePreview -> Invoice;
    "PostInvoicesCreatePreview" Post "/v1/invoices/create_preview" Form;
    "automatic_tax": AutomaticTax;
    "currency": String;
    "customer": String;
    "customer_account": String;
    "customer_details": CustomerDetails;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice_items": Vec<InvoiceItem>;
    "issuer": AccountReference;
    "on_behalf_of": rt::Clearable<String>;
    "preview_mode": PreviewMode;
    "schedule": String;
    "schedule_details": ScheduleDetails;
    "subscription": String;
    "subscription_details": SubscriptionDetails;
}
