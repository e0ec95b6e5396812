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

/// Update a quote.
///
/// `POST /v1/quotes/{quote}`
///
/// - `quote`, in the path: Quote. At most 5000 characters.
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
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(2, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(3, value), self.1)
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(4, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(5, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(7, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(9, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(10, value), self.1)
    }

    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(11, value), self.1)
    }

    /// Footer. At most 500 characters.
    pub fn footer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Clears `footer`.
    pub fn clear_footer(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// Header. At most 50 characters.
    pub fn header(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Clears `header`.
    pub fn clear_header(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(14, value), self.1)
    }

    /// Line items. An empty list says that there are none. A second call replaces the first.
    pub fn line_items(self, value: impl IntoIterator<Item = UpdateLineItem>) -> Self {
        Self(self.0.set_list::<UpdateLineItem>(15, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(17, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// Subscription data.
    pub fn subscription_data(self, value: UpdateSubscriptionData) -> Self {
        Self(self.0.set::<UpdateSubscriptionData>(18, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(19, value), self.1)
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
