// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::quotes::CollectionMethod;
use crate::quotes::Quote;
use crate::quotes::params::AutomaticTax;
use crate::quotes::params::CreateLineItem;
use crate::quotes::params::CreateSubscriptionData;
use crate::quotes::params::Discount;
use crate::quotes::params::FromQuote;
use crate::quotes::params::InvoiceSettings;
use crate::quotes::params::TransferData;
use crate::rt;
use crate::test_helpers::TestClock;

/// Creates a draft quote: what you offer a customer, at which prices. Header, footer, description and expiry come from the template in the Dashboard if left out.
///
/// `POST /v1/quotes`
///
/// ```
/// use stripe_client::quotes;
///
/// let quote = quotes::create()
///     .line_items([
///         quotes::params::CreateLineItem::new().price("price_123").quantity(1),
///     ])
///     .customer("cus_123")
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`application_fee_amount`](Create::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`application_fee_percent`](Create::application_fee_percent()): Which percentage of each invoice the platform gets, from 0 to 100 with two decimals.
/// - [`automatic_tax`](Create::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`collection_method`](Create::collection_method()): Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
/// - [`customer`](Create::customer()): Id of the customer that the quote is for.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that the quote is for, in place of [`customer`](Create::customer()).
/// - [`default_tax_rates`](Create::default_tax_rates()): Ids of the tax rates for each line that has none of its own.
/// - [`description`](Create::description()): A text that the PDF of the quote shows.
/// - [`discounts`](Create::discounts()): The coupons, promotion codes or discounts for the whole quote.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the quote is canceled unless it has been accepted.
/// - [`footer`](Create::footer()): A text at the foot of the quote's PDF.
/// - [`from_quote`](Create::from_quote()): The quote to copy.
/// - [`header`](Create::header()): A text at the head of the quote's PDF.
/// - [`invoice_settings`](Create::invoice_settings()): What the invoices say and how they are paid.
/// - [`line_items`](Create::line_items()): What the customer is offered: prices, products and quantities.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment is made for.
/// - [`subscription_data`](Create::subscription_data()): What the subscription gets that the accepted quote makes.
/// - [`test_clock`](Create::test_clock()): Id of a test clock that the quote's time runs by.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money of each invoice.
///
/// # Answer
///
/// [`Quote`](crate::quotes::Quote).
///
/// # What follows
///
/// [`quotes.finalize_quote`](crate::quotes::finalize_quote()) makes it an offer.
///
/// [Stripe's reference](https://docs.stripe.com/api/quotes/create)
///
/// Feature: `quotes`.
#[doc(alias = "PostQuotes")]
#[doc(alias = "postquotes")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`quotes.create`](create()).
///
/// `POST /v1/quotes` (`PostQuotes`).
#[doc(alias = "PostQuotes")]
#[doc(alias = "postquotes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// The platform's fee, in the smallest currency unit. Only for a quote without recurring prices.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.clear(0), self.1)
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only with a recurring price.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(2, value), self.1)
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(3, value), self.1)
    }

    /// Id of the customer that the quote is for. Required before it is finalized, and not to be changed once set.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(4, value), self.1)
    }

    /// Id of the v2 account that the quote is for, in place of [`customer`](Self::customer()). One of the two is required before it is finalized, and not to be changed once set.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Ids of the tax rates for each line that has none of its own. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// A text that the PDF of the quote shows. If left out, that of your quote template. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole quote. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(8, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value), self.1)
    }

    /// When the quote is canceled unless it has been accepted. If left out, as your quote template says. In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(10, value), self.1)
    }

    /// A text at the foot of the quote's PDF. If left out, that of your quote template. At most 500 characters.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Clears `footer`.
    pub fn clear_footer(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// The quote to copy. The new one begins as a draft. Goes with [`expires_at`](Self::expires_at()) alone.
    pub fn from_quote<K>(self, value: impl rt::Maybe<FromQuote, K>) -> Self {
        Self(self.0.maybe::<FromQuote, K>(12, value), self.1)
    }

    /// A text at the head of the quote's PDF. If left out, that of your quote template. At most 50 characters.
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

    /// What the customer is offered: prices, products and quantities. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<CreateLineItem, K>) -> Self {
        Self(self.0.maybe_list::<CreateLineItem, K>(15, value), self.1)
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
        value: impl rt::Maybe<CreateSubscriptionData, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSubscriptionData, K>(18, value), self.1)
    }

    /// Id of a test clock that the quote's time runs by.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(19, value), self.1)
    }

    /// Which connected account gets the money of each invoice.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(20, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Quote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Quote;
    "PostQuotes" Post "/v1/quotes" Form;
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
    "from_quote": FromQuote;
    "header": rt::Clearable<String>;
    "invoice_settings": InvoiceSettings;
    "line_items": Vec<CreateLineItem>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "on_behalf_of": rt::Clearable<String>;
    "subscription_data": CreateSubscriptionData;
    "test_clock": String;
    "transfer_data": rt::Clearable<TransferData>;
}
