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

/// Computes the next invoice, or what a change of a subscription or schedule would bring. Renewals, waiting items, prorations, discounts and taxes are in it. Nothing is created: nobody can pay it, and no list shows it.
///
/// `POST /v1/invoices/create_preview`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::create_preview()
///     .customer("cus_123")
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`automatic_tax`](CreatePreview::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`currency`](CreatePreview::currency()): The currency of the preview.
/// - [`customer`](CreatePreview::customer()): Id of the customer whose next invoice to preview.
/// - [`customer_account`](CreatePreview::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](CreatePreview::customer()).
/// - [`customer_details`](CreatePreview::customer_details()): A customer who doesn't exist yet, or data that replaces that of the existing one for this preview.
/// - [`discounts`](CreatePreview::discounts()): The coupons, promotion codes or discounts for the preview.
/// - [`expand`](CreatePreview::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_items`](CreatePreview::invoice_items()): Invoice items to add to the preview, or to change in it, up to 250.
/// - [`issuer`](CreatePreview::issuer()): The account in whose name and look the invoice is: your own, or a connected one.
/// - [`on_behalf_of`](CreatePreview::on_behalf_of()): Id of the connected account that the payment is meant for.
/// - [`preview_mode`](CreatePreview::preview_mode()): Whether to show the very next invoice, as it is if left out, or one of the regular ones after it, without what comes up only once.
/// - [`schedule`](CreatePreview::schedule()): Id of the schedule whose next invoice to preview.
/// - [`schedule_details`](CreatePreview::schedule_details()): How the schedule would be made or changed, for a preview.
/// - [`subscription`](CreatePreview::subscription()): Id of the subscription whose next invoice to preview.
/// - [`subscription_details`](CreatePreview::subscription_details()): How the subscription would be made or changed, for a preview.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// There is no next invoice: the subscription is canceled, or nothing waits.
///
/// # What follows
///
/// Send the same `proration_date` with the change itself, so that it costs what the preview says.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/create_preview)
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
    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(0, value), self.1)
    }

    /// The currency of the preview. The customer's if left out. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(1, value), self.1)
    }

    /// Id of the customer whose next invoice to preview. With automatic tax one of `customer`, [`customer_details`](Self::customer_details()), [`subscription`](Self::subscription()) and [`schedule`](Self::schedule()) is required.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// A customer who doesn't exist yet, or data that replaces that of the existing one for this preview. With automatic tax, this, a customer, a subscription or a schedule is needed.
    pub fn customer_details<K>(self, value: impl rt::Maybe<CustomerDetails, K>) -> Self {
        Self(self.0.maybe::<CustomerDetails, K>(4, value), self.1)
    }

    /// The coupons, promotion codes or discounts for the preview. If left out, that of the subscription or customer holds, which clearing prevents. An empty list says that there are none. A second call replaces the first.
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

    /// Invoice items to add to the preview, or to change in it, up to 250. An empty list says that there are none. A second call replaces the first.
    pub fn invoice_items<K>(self, value: impl rt::MaybeList<InvoiceItem, K>) -> Self {
        Self(self.0.maybe_list::<InvoiceItem, K>(7, value), self.1)
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(8, value), self.1)
    }

    /// Id of the connected account that the payment is meant for. The invoice shows its brand and its support contacts.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(9, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Whether to show the very next invoice, as it is if left out, or one of the regular ones after it, without what comes up only once. `next` or `recurring`.
    pub fn preview_mode<K>(self, value: impl rt::Maybe<PreviewMode, K>) -> Self {
        Self(self.0.maybe::<PreviewMode, K>(10, value), self.1)
    }

    /// Id of the schedule whose next invoice to preview. Not with `subscription` or its details.
    pub fn schedule<K>(
        self,
        value: impl rt::Maybe<rt::Id<SubscriptionSchedule>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<SubscriptionSchedule>, K>(11, value), self.1)
    }

    /// How the schedule would be made or changed, for a preview. Not with `subscription` or its details.
    pub fn schedule_details<K>(self, value: impl rt::Maybe<ScheduleDetails, K>) -> Self {
        Self(self.0.maybe::<ScheduleDetails, K>(12, value), self.1)
    }

    /// Id of the subscription whose next invoice to preview. Without it, `subscription_details.items` preview a new subscription, and without these too it is the customer's next invoice.
    pub fn subscription<K>(
        self,
        value: impl rt::Maybe<rt::Id<Subscription>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Subscription>, K>(13, value), self.1)
    }

    /// How the subscription would be made or changed, for a preview. Not with `schedule` or its details.
    pub fn subscription_details<K>(
        self,
        value: impl rt::Maybe<SubscriptionDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionDetails, K>(14, value), self.1)
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
