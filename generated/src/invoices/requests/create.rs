// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::invoices::CollectionMethod;
use crate::invoices::Invoice;
use crate::invoices::params::AutomaticTax;
use crate::invoices::params::CustomField;
use crate::invoices::params::Discount;
use crate::invoices::params::FromInvoice;
use crate::invoices::params::PaymentSettings;
use crate::invoices::params::PendingInvoiceItemsBehavior;
use crate::invoices::params::Rendering;
use crate::invoices::params::ShippingCost;
use crate::invoices::params::ShippingDetails;
use crate::invoices::params::TransferData;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscriptions::Subscription;

/// Creates a draft invoice for a customer, empty unless you include the items that wait. Nothing is due before it is finalized, which Stripe does within about an hour if `auto_advance` is on.
///
/// `POST /v1/invoices`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::create()
///     .customer("cus_123")
///     .description("An example")
///     .currency("usd")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`account_tax_ids`](Create::account_tax_ids()): Ids of your tax ids to print on the invoice.
/// - [`application_fee_amount`](Create::application_fee_amount()): The platform's fee on the invoice, in the smallest currency unit.
/// - [`auto_advance`](Create::auto_advance()): Whether Stripe finalizes the invoice, sends it, collects it and retries by itself.
/// - [`automatic_tax`](Create::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`automatically_finalizes_at`](Create::automatically_finalizes_at()): When to finalize the invoice if it is still a draft, up to five years ahead.
/// - [`collection_method`](Create::collection_method()): Who starts the payment: Stripe with the default payment method (`charge_automatically`, as it is if left out), or the customer who is emailed the invoice (`send_invoice`).
/// - [`currency`](Create::currency()): The currency of the invoice.
/// - [`custom_fields`](Create::custom_fields()): Your own lines at the top of the invoice, up to four, each with a name and a value.
/// - [`customer`](Create::customer()): Id of the customer to bill.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`days_until_due`](Create::days_until_due()): How many days after its creation the invoice is due.
/// - [`default_payment_method`](Create::default_payment_method()): Id of the customer's payment method that pays this invoice.
/// - [`default_source`](Create::default_source()): Id of a chargeable source of the customer that pays this invoice.
/// - [`default_tax_rates`](Create::default_tax_rates()): Ids of the tax rates for each line that has none of its own.
/// - [`description`](Create::description()): A text above the lines of the invoice.
/// - [`discounts`](Create::discounts()): The coupons, promotion codes or discounts for the whole invoice.
/// - [`due_date`](Create::due_date()): When the customer has to have paid.
/// - [`effective_at`](Create::effective_at()): When the invoice takes effect, which PDF and receipt show as date of issue.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`footer`](Create::footer()): A text at the foot of the invoice.
/// - [`from_invoice`](Create::from_invoice()): The invoice that the new one is to revise.
/// - [`issuer`](Create::issuer()): The account in whose name and look the invoice is: your own, or a connected one.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`number`](Create::number()): The number of the invoice.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment is meant for.
/// - [`payment_settings`](Create::payment_settings()): What the payment intent gets that is made when the invoice is finalized.
/// - [`pending_invoice_items_behavior`](Create::pending_invoice_items_behavior()): Whether waiting invoice items go onto the new invoice.
/// - [`rendering`](Create::rendering()): How the invoice looks as a PDF and on its page.
/// - [`shipping_cost`](Create::shipping_cost()): A shipping rate whose price goes on the invoice, an existing one or one made for it.
/// - [`shipping_details`](Create::shipping_details()): Where and to whom the goods are sent, as the invoice shows it.
/// - [`statement_descriptor`](Create::statement_descriptor()): What the customer's card statement says, with at least one letter.
/// - [`subscription`](Create::subscription()): Id of a subscription: the invoice then takes only its pending items.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money of the invoice.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # What follows
///
/// [`invoice_items.create`](crate::invoice_items::create()) adds to it, [`invoices.finalize_invoice`](crate::invoices::finalize_invoice()) makes it due.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/create)
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Ids of your tax ids to print on the invoice. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0), self.1)
    }

    /// The platform's fee on the invoice, in the smallest currency unit. Needs the `Stripe-Account` header or an OAuth key.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Whether Stripe finalizes the invoice, sends it, collects it and retries by itself. If false or left out, it stays as it is until you act.
    pub fn auto_advance<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value), self.1)
    }

    /// When to finalize the invoice if it is still a draft, up to five years ahead. In seconds since 1970.
    pub fn automatically_finalizes_at<K>(
        self,
        value: impl rt::Maybe<rt::Timestamp, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
    }

    /// Who starts the payment: Stripe with the default payment method (`charge_automatically`, as it is if left out), or the customer who is emailed the invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(5, value), self.1)
    }

    /// The currency of the invoice. The customer's if left out. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(6, value), self.1)
    }

    /// Your own lines at the top of the invoice, up to four, each with a name and a value. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(7, value), self.1)
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Id of the customer to bill.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(8, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// How many days after its creation the invoice is due. Only if [`collection_method`](Self::collection_method()) is `send_invoice`, and instead of [`due_date`](Self::due_date()).
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(10, value), self.1)
    }

    /// Id of the customer's payment method that pays this invoice. Without it, that of the subscription does, and else that of the customer.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(11, value), self.1)
    }

    /// Id of a chargeable source of the customer that pays this invoice. Without it, that of the subscription does, and else that of the customer.
    pub fn default_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(13, value), self.1)
    }

    /// A text above the lines of the invoice. The Dashboard calls it memo. At most 1500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole invoice. If left out, that of the customer holds, which clearing prevents. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(15, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// When the customer has to have paid. Only if [`collection_method`](Self::collection_method()) is `send_invoice`, and instead of [`days_until_due`](Self::days_until_due()). In seconds since 1970.
    pub fn due_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(16, value), self.1)
    }

    /// When the invoice takes effect, which PDF and receipt show as date of issue. When it is finalized, unless you set it. In seconds since 1970.
    pub fn effective_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(17, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(18, value), self.1)
    }

    /// A text at the foot of the invoice.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// The invoice that the new one is to revise. It begins as a draft.
    pub fn from_invoice<K>(self, value: impl rt::Maybe<FromInvoice, K>) -> Self {
        Self(self.0.maybe::<FromInvoice, K>(20, value), self.1)
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(21, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(22, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// The number of the invoice. Left out, Stripe gives one when it is finalized. If you set your own, it is on you that numbers are unique and without gaps, as many countries' laws ask. At most 26 characters.
    pub fn number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(23, value), self.1)
    }

    /// Id of the connected account that the payment is meant for. The invoice shows its brand and its support contacts.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(24, value), self.1)
    }

    /// What the payment intent gets that is made when the invoice is finalized.
    pub fn payment_settings<K>(self, value: impl rt::Maybe<PaymentSettings, K>) -> Self {
        Self(self.0.maybe::<PaymentSettings, K>(25, value), self.1)
    }

    /// Whether waiting invoice items go onto the new invoice. They don't if left out. `exclude` or `include`.
    pub fn pending_invoice_items_behavior<K>(
        self,
        value: impl rt::Maybe<PendingInvoiceItemsBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<PendingInvoiceItemsBehavior, K>(26, value), self.1)
    }

    /// How the invoice looks as a PDF and on its page.
    pub fn rendering<K>(self, value: impl rt::Maybe<Rendering, K>) -> Self {
        Self(self.0.maybe::<Rendering, K>(27, value), self.1)
    }

    /// A shipping rate whose price goes on the invoice, an existing one or one made for it.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(28, value), self.1)
    }

    /// Where and to whom the goods are sent, as the invoice shows it. What the customer has if left out.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(29, value), self.1)
    }

    /// What the customer's card statement says, with at least one letter. For a subscription, the text of its first item's product if left out. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(30, value), self.1)
    }

    /// Id of a subscription: the invoice then takes only its pending items. Its billing goes on unchanged.
    pub fn subscription<K>(
        self,
        value: impl rt::Maybe<rt::Id<Subscription>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Subscription>, K>(31, value), self.1)
    }

    /// Which connected account gets the money of the invoice. Its charge names the transfer.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(32, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(18, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "application_fee_amount": i64;
    "auto_advance": bool;
    "automatic_tax": AutomaticTax;
    "automatically_finalizes_at": i64;
    "collection_method": CollectionMethod;
    "currency": String;
    "custom_fields": rt::Clearable<Vec<CustomField>>;
    "customer": String;
    "customer_account": String;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": String;
    "default_tax_rates": Vec<String>;
    "description": String;
    "discounts": rt::Clearable<Vec<Discount>>;
    "due_date": i64;
    "effective_at": i64;
    "expand": Vec<String>;
    "footer": String;
    "from_invoice": FromInvoice;
    "issuer": AccountReference;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "number": String;
    "on_behalf_of": String;
    "payment_settings": PaymentSettings;
    "pending_invoice_items_behavior": PendingInvoiceItemsBehavior;
    "rendering": Rendering;
    "shipping_cost": ShippingCost;
    "shipping_details": ShippingDetails;
    "statement_descriptor": String;
    "subscription": String;
    "transfer_data": TransferData;
}
