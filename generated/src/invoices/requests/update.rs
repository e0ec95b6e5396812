// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::invoices::CollectionMethod;
use crate::invoices::Invoice;
use crate::invoices::params::AutomaticTax;
use crate::invoices::params::CustomField;
use crate::invoices::params::Discount;
use crate::invoices::params::PaymentSettings;
use crate::invoices::params::Rendering;
use crate::invoices::params::ShippingCost;
use crate::invoices::params::ShippingDetails;
use crate::invoices::params::TransferData;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Changes an invoice: all of a draft, but no amounts and not the `collection_method` of a finalized one. With `auto_advance` off, Stripe stops finalizing, retrying and reminding by itself.
///
/// `POST /v1/invoices/{invoice}`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::update("in_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`account_tax_ids`](Update::account_tax_ids()): Ids of your tax ids to print on the invoice.
/// - [`application_fee_amount`](Update::application_fee_amount()): The platform's fee on the invoice, in the smallest currency unit.
/// - [`auto_advance`](Update::auto_advance()): Whether Stripe finalizes the invoice, sends it, collects it and retries by itself.
/// - [`automatic_tax`](Update::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`automatically_finalizes_at`](Update::automatically_finalizes_at()): When to finalize the invoice if it is still a draft, up to five years ahead.
/// - [`collection_method`](Update::collection_method()): Who starts the payment: Stripe (`charge_automatically`) or the customer (`send_invoice`).
/// - [`custom_fields`](Update::custom_fields()): Your own lines at the top of the invoice, up to four.
/// - [`days_until_due`](Update::days_until_due()): How many days after its creation the invoice is due.
/// - [`default_payment_method`](Update::default_payment_method()): Id of the customer's payment method that pays this invoice.
/// - [`default_source`](Update::default_source()): Id of a chargeable source of the customer that pays this invoice.
/// - [`default_tax_rates`](Update::default_tax_rates()): Ids of the tax rates for each line that has none of its own.
/// - [`description`](Update::description()): A text above the lines of the invoice.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for the whole invoice.
/// - [`due_date`](Update::due_date()): When the customer has to have paid.
/// - [`effective_at`](Update::effective_at()): When the invoice takes effect, which PDF and receipt show as date of issue.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`footer`](Update::footer()): A text at the foot of the invoice.
/// - [`issuer`](Update::issuer()): The account in whose name and look the invoice is: your own, or a connected one.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`number`](Update::number()): The number of the invoice.
/// - [`on_behalf_of`](Update::on_behalf_of()): Id of the connected account that the payment is meant for.
/// - [`payment_settings`](Update::payment_settings()): What the payment intent gets that is made when the invoice is finalized.
/// - [`rendering`](Update::rendering()): How the invoice looks as a PDF and on its page.
/// - [`shipping_cost`](Update::shipping_cost()): A shipping rate whose price goes on the invoice, an existing one or one made for it.
/// - [`shipping_details`](Update::shipping_details()): Where and to whom the goods are sent, as the invoice shows it.
/// - [`statement_descriptor`](Update::statement_descriptor()): What the customer's card statement says, with at least one letter.
/// - [`transfer_data`](Update::transfer_data()): Which connected account gets the money of the invoice.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The field is closed because the invoice is finalized.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/update)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
pub fn update(invoice: impl Into<rt::Id<Invoice>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.update`](update()).
///
/// `POST /v1/invoices/{invoice}` (`PostInvoicesInvoice`).
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Ids of your tax ids to print on the invoice. They can change only while it is a draft. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// The platform's fee on the invoice, in the smallest currency unit. Needs the `Stripe-Account` header or an OAuth key.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Whether Stripe finalizes the invoice, sends it, collects it and retries by itself. If false, it stays as it is until you act.
    pub fn auto_advance<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(4, value), self.1)
    }

    /// When to finalize the invoice if it is still a draft, up to five years ahead. False for [`auto_advance`](Self::auto_advance()) calls it off. In seconds since 1970.
    pub fn automatically_finalizes_at<K>(
        self,
        value: impl rt::Maybe<rt::Timestamp, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(5, value), self.1)
    }

    /// Who starts the payment: Stripe (`charge_automatically`) or the customer (`send_invoice`). It can change only while the invoice is a draft.
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(6, value), self.1)
    }

    /// Your own lines at the top of the invoice, up to four. They replace all that are there, and clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(7, value), self.1)
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// How many days after its creation the invoice is due. Only on drafts, and only if [`collection_method`](Self::collection_method()) is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value), self.1)
    }

    /// Id of the customer's payment method that pays this invoice. Without it, that of the subscription does, and else that of the customer.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(9, value), self.1)
    }

    /// Id of a chargeable source of the customer that pays this invoice. Without it, that of the subscription does, and else that of the customer.
    pub fn default_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Clears `default_source`.
    pub fn clear_default_source(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Ids of the tax rates for each line that has none of its own. Clearing removes those set before. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(11, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// A text above the lines of the invoice. The Dashboard calls it memo. At most 1500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole invoice. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(13, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// When the customer has to have paid. Only on drafts, and only if [`collection_method`](Self::collection_method()) is `send_invoice`. In seconds since 1970.
    pub fn due_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(14, value), self.1)
    }

    /// When the invoice takes effect, which PDF and receipt show as date of issue. When it is finalized, unless you set it. In seconds since 1970.
    pub fn effective_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(15, value), self.1)
    }

    /// Clears `effective_at`.
    pub fn clear_effective_at(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(16, value), self.1)
    }

    /// A text at the foot of the invoice.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value), self.1)
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(18, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(19, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// The number of the invoice. Unless it has one, Stripe gives it one when it is finalized. If you set your own, it is on you that numbers are unique and without gaps, as many countries' laws ask. At most 26 characters.
    pub fn number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value), self.1)
    }

    /// Clears `number`.
    pub fn clear_number(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Id of the connected account that the payment is meant for. The invoice shows its brand and its support contacts.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(21, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// What the payment intent gets that is made when the invoice is finalized.
    pub fn payment_settings<K>(self, value: impl rt::Maybe<PaymentSettings, K>) -> Self {
        Self(self.0.maybe::<PaymentSettings, K>(22, value), self.1)
    }

    /// How the invoice looks as a PDF and on its page.
    pub fn rendering<K>(self, value: impl rt::Maybe<Rendering, K>) -> Self {
        Self(self.0.maybe::<Rendering, K>(23, value), self.1)
    }

    /// A shipping rate whose price goes on the invoice, an existing one or one made for it. Clearing it takes shipping off again.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(24, value), self.1)
    }

    /// Clears `shipping_cost`.
    pub fn clear_shipping_cost(self) -> Self {
        Self(self.0.clear(24), self.1)
    }

    /// Where and to whom the goods are sent, as the invoice shows it. Cleared, it shows what the customer has.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(25, value), self.1)
    }

    /// Clears `shipping_details`.
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.clear(25), self.1)
    }

    /// What the customer's card statement says, with at least one letter. For a subscription, the text of its first item's product unless set. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(26, value), self.1)
    }

    /// Which connected account gets the money of the invoice. Its charge names the transfer. Clearing it keeps the money with you.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(27, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(27), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(16, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Invoice;
    "PostInvoicesInvoice" Post "/v1/invoices/{invoice}" Form;
    "invoice" required path: String;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "application_fee_amount": i64;
    "auto_advance": bool;
    "automatic_tax": AutomaticTax;
    "automatically_finalizes_at": i64;
    "collection_method": CollectionMethod;
    "custom_fields": rt::Clearable<Vec<CustomField>>;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": rt::Clearable<String>;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": String;
    "discounts": rt::Clearable<Vec<Discount>>;
    "due_date": i64;
    "effective_at": rt::Clearable<i64>;
    "expand": Vec<String>;
    "footer": String;
    "issuer": AccountReference;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "number" sensitive: rt::Clearable<String>;
    "on_behalf_of": rt::Clearable<String>;
    "payment_settings": PaymentSettings;
    "rendering": Rendering;
    "shipping_cost": rt::Clearable<ShippingCost>;
    "shipping_details": rt::Clearable<ShippingDetails>;
    "statement_descriptor": String;
    "transfer_data": rt::Clearable<TransferData>;
}
