// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a quote.
///
/// `POST /v1/quotes`
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    application_fee_amount: rt::Clearable<i64>,
    application_fee_percent: rt::Clearable<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    collection_method: Option<crate::types::CollectionMethod>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: rt::Clearable<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    footer: rt::Clearable<String>,
    from_quote: Option<Box<crate::quotes::params::FromQuote>>,
    header: rt::Clearable<String>,
    invoice_settings: Option<Box<crate::quotes::params::InvoiceSettings>>,
    line_items: Option<Vec<crate::quotes::params::LineItem>>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    subscription_data: Option<Box<crate::quotes::params::SubscriptionData>>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    transfer_data: rt::Clearable<Box<crate::quotes::params::TransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `application_fee_amount`.
    pub fn clear_application_fee_amount(mut self) -> Self {
        self.application_fee_amount = rt::Clearable::Clear;
        self
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = rt::Clearable::Set(value);
        self
    }
    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(mut self) -> Self {
        self.application_fee_percent = rt::Clearable::Clear;
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
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
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
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
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Footer. At most 500 characters.
    pub fn footer(mut self, value: impl Into<String>) -> Self {
        self.footer = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `footer`.
    pub fn clear_footer(mut self) -> Self {
        self.footer = rt::Clearable::Clear;
        self
    }
    /// From quote.
    pub fn from_quote(mut self, value: crate::quotes::params::FromQuote) -> Self {
        self.from_quote = Some(Box::new(value));
        self
    }
    /// Header. At most 50 characters.
    pub fn header(mut self, value: impl Into<String>) -> Self {
        self.header = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `header`.
    pub fn clear_header(mut self) -> Self {
        self.header = rt::Clearable::Clear;
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(
        mut self,
        value: crate::quotes::params::InvoiceSettings,
    ) -> Self {
        self.invoice_settings = Some(Box::new(value));
        self
    }
    /// Line items.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = crate::quotes::params::LineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
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
    /// Subscription data.
    pub fn subscription_data(
        mut self,
        value: crate::quotes::params::SubscriptionData,
    ) -> Self {
        self.subscription_data = Some(Box::new(value));
        self
    }
    /// Test clock. At most 5000 characters.
    pub fn test_clock(
        mut self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        self.test_clock = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::quotes::params::TransferData) -> Self {
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
            crate::ExpandPath<crate::quotes::Quote>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => application_fee_amount "application_fee_amount";
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax";
    3 => collection_method "collection_method";
    4 => customer "customer";
    5 => customer_account "customer_account";
    6 => default_tax_rates "default_tax_rates" clearable;
    7 => description "description";
    8 => discounts "discounts" clearable;
    9 => expand "expand";
    10 => expires_at "expires_at";
    11 => footer "footer";
    12 => from_quote "from_quote";
    13 => header "header";
    14 => invoice_settings "invoice_settings";
    15 => line_items "line_items";
    16 => metadata "metadata";
    17 => on_behalf_of "on_behalf_of";
    18 => subscription_data "subscription_data";
    19 => test_clock "test_clock";
    20 => transfer_data "transfer_data";
}
rt::request! {
    Create -> crate::quotes::Quote;
    "PostQuotes" Post "/v1/quotes" Form;
}
