// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::TaxExempt;
use crate::customers::params::CashBalance;
use crate::customers::params::CreateTax;
use crate::customers::params::InvoiceSettings;
use crate::customers::params::Shipping;
use crate::customers::params::TaxIdData;
use crate::params::Address;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::TestClock;

/// Creates a customer, to whom payment methods, subscriptions and invoices are tied. Nothing is required, and the same email can be there twice.
///
/// `POST /v1/customers`
///
/// ```
/// use stripe_client::customers;
///
/// let customer = customers::create()
///     .name("Example")
///     .email("ada@example.com")
///     .payment_method("pm_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`address`](Create::address()): The customer's address.
/// - [`balance`](Create::balance()): What the next invoices take into account, in the smallest currency unit: negative is credit that lowers them, positive is debt that raises them.
/// - [`business_name`](Create::business_name()): The customer's name as a business, up to 150 letters.
/// - [`cash_balance`](Create::cash_balance()): How the customer's cash is put to payments.
/// - [`description`](Create::description()): Your own note on the customer, shown beside them in the Dashboard.
/// - [`email`](Create::email()): The customer's email, up to 512 characters.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`individual_name`](Create::individual_name()): The customer's own name, beside that of their business, up to 150 characters.
/// - [`invoice_prefix`](Create::invoice_prefix()): What the numbers of this customer's invoices begin with: 3 to 12 capitals or digits.
/// - [`invoice_settings`](Create::invoice_settings()): What the customer's invoices say and which payment method pays them, unless they have their own.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Create::name()): The customer's full name, or the name of their business.
/// - [`next_invoice_sequence`](Create::next_invoice_sequence()): The number at the end of the customer's next invoice, 1 unless set.
/// - [`payment_method`](Create::payment_method()): Id of a [payment method](crate::payment_methods::PaymentMethod) to attach to the new customer.
/// - [`phone`](Create::phone()): A phone number to reach the person or customer by.
/// - [`preferred_locales`](Create::preferred_locales()): The customer's languages, the best first.
/// - [`shipping`](Create::shipping()): Where and to whom goods are sent.
/// - [`source`](Create::source()): A token to save as the customer's card or bank account.
/// - [`tax`](Create::tax()): What decides where the customer is taxed, such as their IP address.
/// - [`tax_exempt`](Create::tax_exempt()): Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`.
/// - [`tax_id_data`](Create::tax_id_data()): Tax ids to save with the customer, which invoices then show.
/// - [`test_clock`](Create::test_clock()): Id of a test clock that the customer's time runs by.
///
/// # Answer
///
/// [`Customer`](crate::customers::Customer).
///
/// # What follows
///
/// [`setup_intents.create`](crate::setup_intents::create()) saves a payment method for later, [`subscriptions.create`](crate::subscriptions::create()) or [`invoices.create`](crate::invoices::create()) bills.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/create)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`customers.create`](create()).
///
/// `POST /v1/customers` (`PostCustomers`).
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// The customer's address. Taxes follow it, and which parts they need depends on the country.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value), self.1)
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0), self.1)
    }

    /// What the next invoices take into account, in the smallest currency unit: negative is credit that lowers them, positive is debt that raises them.
    pub fn balance(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// The customer's name as a business, up to 150 letters.
    pub fn business_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Clears `business_name`.
    pub fn clear_business_name(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// How the customer's cash is put to payments.
    pub fn cash_balance<K>(self, value: impl rt::Maybe<CashBalance, K>) -> Self {
        Self(self.0.maybe::<CashBalance, K>(3, value), self.1)
    }

    /// Your own note on the customer, shown beside them in the Dashboard.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// The customer's email, up to 512 characters. It is shown in the Dashboard and helps you find the customer.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// The customer's own name, beside that of their business, up to 150 characters.
    pub fn individual_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Clears `individual_name`.
    pub fn clear_individual_name(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// What the numbers of this customer's invoices begin with: 3 to 12 capitals or digits.
    pub fn invoice_prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// What the customer's invoices say and which payment method pays them, unless they have their own.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(9, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// The customer's full name, or the name of their business. At most 256 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// The number at the end of the customer's next invoice, 1 unless set. It counts only if invoices are numbered for each customer.
    pub fn next_invoice_sequence(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(12, value), self.1)
    }

    /// Id of a [payment method](crate::payment_methods::PaymentMethod) to attach to the new customer.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(13, value), self.1)
    }

    /// A phone number to reach the person or customer by. At most 20 characters.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// The customer's languages, the best first. Emails and invoices are written in them. An empty list says that there are none. A second call replaces the first.
    pub fn preferred_locales<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(15, value), self.1)
    }

    /// Where and to whom goods are sent. Invoices that the customer is emailed show it.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(16, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(16), self.1)
    }

    /// A token to save as the customer's card or bank account. It becomes the default one.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value), self.1)
    }

    /// What decides where the customer is taxed, such as their IP address.
    pub fn tax<K>(self, value: impl rt::Maybe<CreateTax, K>) -> Self {
        Self(self.0.maybe::<CreateTax, K>(18, value), self.1)
    }

    /// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`. `exempt`, `none` or `reverse`.
    pub fn tax_exempt<K>(self, value: impl rt::Maybe<TaxExempt, K>) -> Self {
        Self(self.0.maybe::<TaxExempt, K>(19, value), self.1)
    }

    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Tax ids to save with the customer, which invoices then show. An empty list says that there are none. A second call replaces the first.
    pub fn tax_id_data<K>(self, value: impl rt::MaybeList<TaxIdData, K>) -> Self {
        Self(self.0.maybe_list::<TaxIdData, K>(20, value), self.1)
    }

    /// Id of a test clock that the customer's time runs by. It can't be added later.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(21, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Customer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Customer;
    "PostCustomers" Post "/v1/customers" Form;
    "address" sensitive: rt::Clearable<Address>;
    "balance": i64;
    "business_name" sensitive: rt::Clearable<String>;
    "cash_balance": CashBalance;
    "description": String;
    "email" sensitive: String;
    "expand": Vec<String>;
    "individual_name" sensitive: rt::Clearable<String>;
    "invoice_prefix": String;
    "invoice_settings": InvoiceSettings;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: String;
    "next_invoice_sequence": i64;
    "payment_method": String;
    "phone" sensitive: String;
    "preferred_locales": Vec<String>;
    "shipping": rt::Clearable<Shipping>;
    "source": String;
    "tax": CreateTax;
    "tax_exempt": rt::Clearable<TaxExempt>;
    "tax_id_data": Vec<TaxIdData>;
    "test_clock": String;
}
