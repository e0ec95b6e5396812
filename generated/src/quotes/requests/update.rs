// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::quotes::CollectionMethod;
use crate::quotes::Quote;
use crate::quotes::params::AutomaticTax;
use crate::quotes::params::Discount;
use crate::quotes::params::InvoiceSettings;
use crate::quotes::params::TransferData;
use crate::quotes::params::UpdateLineItem;
use crate::quotes::params::UpdateSubscriptionData;
use crate::rt;

/// Changes a draft quote: its lines, discounts, texts, expiry or customer.
///
/// `POST /v1/quotes/{quote}`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::update("qt_123")
///     .line_items([
///         quotes::params::UpdateLineItem::new().price("price_123").quantity(1),
///     ])
///     .customer("cus_123")
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `quote`, in the path: Id of the quote.
///
/// # Parameters
///
/// - [`application_fee_amount`](Update::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`application_fee_percent`](Update::application_fee_percent()): Which percentage of each invoice the platform gets, from 0 to 100 with two decimals.
/// - [`automatic_tax`](Update::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`collection_method`](Update::collection_method()): Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
/// - [`customer`](Update::customer()): Id of the customer that the quote is for.
/// - [`customer_account`](Update::customer_account()): Id of the v2 account that the quote is for, in place of [`customer`](Update::customer()).
/// - [`default_tax_rates`](Update::default_tax_rates()): Ids of the tax rates for each line that has none of its own.
/// - [`description`](Update::description()): A text that the PDF of the quote shows.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for the whole quote, instead of those it has.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Update::expires_at()): When the quote is canceled unless it has been accepted.
/// - [`footer`](Update::footer()): A text at the foot of the quote's PDF.
/// - [`header`](Update::header()): A text at the head of the quote's PDF.
/// - [`invoice_settings`](Update::invoice_settings()): What the invoices say and how they are paid.
/// - [`line_items`](Update::line_items()): What the customer is offered.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`on_behalf_of`](Update::on_behalf_of()): Id of the connected account that the payment is made for.
/// - [`subscription_data`](Update::subscription_data()): What the subscription gets that the accepted quote makes.
/// - [`transfer_data`](Update::transfer_data()): Which connected account gets the money of each invoice.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// # Errors
///
/// The quote isn't a draft. To revise it, create another with `from_quote`.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/update)
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotesQuote")]
#[doc(alias = "postquotesquote")]
pub fn update(quote: impl Into<rt::Id<Quote>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Quote>>(0, quote),
        rt::RequestOptions::default(),
    )
}

/// The request of [`quotes.update`](update()).
///
/// `POST /v1/quotes/{quote}` (`PostQuotesQuote`).
#[doc(alias = "PostQuotesQuote")]
#[doc(alias = "postquotesquote")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// The platform's fee, in the smallest currency unit. Only for a quote without recurring prices.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only with a recurring price.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value), self.1)
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(4, value), self.1)
    }

    /// Id of the customer that the quote is for. Required before it is finalized, and not to be changed once set.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(5, value), self.1)
    }

    /// Id of the v2 account that the quote is for, in place of [`customer`](Self::customer()). One of the two is required before it is finalized, and not to be changed once set.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// A text that the PDF of the quote shows. Clearing removes it. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole quote, instead of those it has. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(9, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(10, value), self.1)
    }

    /// When the quote is canceled unless it has been accepted. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(11, value), self.1)
    }

    /// A text at the foot of the quote's PDF. Clearing removes it. At most 500 characters.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// Clears `footer`.
    pub fn clear_footer(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// A text at the head of the quote's PDF. Clearing removes it. At most 50 characters.
    pub fn header<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Clears `header`.
    pub fn clear_header(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(14, value), self.1)
    }

    /// What the customer is offered. Lines that are there already are named by their `id`. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<UpdateLineItem, K>) -> Self {
        Self(self.0.maybe_list::<UpdateLineItem, K>(15, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(16, value), self.1)
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(17, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// What the subscription gets that the accepted quote makes. With an effective date to come it makes a schedule instead. At least one line item must have a recurring price.
    pub fn subscription_data<K>(
        self,
        value: impl rt::Maybe<UpdateSubscriptionData, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateSubscriptionData, K>(18, value), self.1)
    }

    /// Which connected account gets the money of each invoice. Clearing it keeps the money with you.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(19, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Quote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(10, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Quote;
    "PostQuotesQuote" Post "/v1/quotes/{quote}" Form;
    "quote" required path: String;
    "application_fee_amount": rt::Clearable<i64>;
    "application_fee_percent": rt::Clearable<f64>;
    "automatic_tax": AutomaticTax;
    "collection_method": CollectionMethod;
    "customer": String;
    "customer_account": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "expires_at": i64;
    "footer": rt::Clearable<String>;
    "header": rt::Clearable<String>;
    "invoice_settings": InvoiceSettings;
    "line_items": Vec<UpdateLineItem>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": rt::Clearable<String>;
    "subscription_data": UpdateSubscriptionData;
    "transfer_data": rt::Clearable<TransferData>;
}
