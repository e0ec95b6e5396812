// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::TaxExempt;
use crate::customers::params::BankAccount;
use crate::customers::params::Card;
use crate::customers::params::CashBalance;
use crate::customers::params::InvoiceSettings;
use crate::customers::params::Shipping;
use crate::customers::params::UpdateTax;
use crate::params::Address;
use crate::rt;

/// Changes a customer. What isn't named stays. Setting a card as `source` makes it the default and tries the latest open invoice of each `past_due` subscription again, beside the regular retries.
///
/// `POST /v1/customers/{customer}`
///
/// ```
/// use stripe_client::customers;
///
/// let customer = customers::update("cus_123")
///     .name("Example")
///     .email("ada@example.com")
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`address`](Update::address()): The customer's address.
/// - [`balance`](Update::balance()): What the next invoices take into account, in the smallest currency unit: negative is credit that lowers them, positive is debt that raises them.
/// - [`bank_account`](Update::bank_account()): A token from Stripe.js, or the details of the bank account.
/// - [`business_name`](Update::business_name()): The customer's name as a business, up to 150 letters.
/// - [`card`](Update::card()): A token from Stripe.js, or the details of the card.
/// - [`cash_balance`](Update::cash_balance()): How the customer's cash is put to payments.
/// - [`default_alipay_account`](Update::default_alipay_account()): Id of an Alipay account of the customer that pays their invoices from now on.
/// - [`default_bank_account`](Update::default_bank_account()): Id of a bank account of the customer that pays their invoices from now on.
/// - [`default_card`](Update::default_card()): Id of a card of the customer that pays their invoices from now on.
/// - [`default_source`](Update::default_source()): Id of a payment source attached to the customer that pays their invoices from now on.
/// - [`description`](Update::description()): Your own note on the customer, shown beside them in the Dashboard.
/// - [`email`](Update::email()): The customer's email, up to 512 characters.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`individual_name`](Update::individual_name()): The customer's own name, beside that of their business, up to 150 characters.
/// - [`invoice_prefix`](Update::invoice_prefix()): What the numbers of this customer's invoices begin with: 3 to 12 capitals or digits.
/// - [`invoice_settings`](Update::invoice_settings()): What the customer's invoices say and which payment method pays them, unless they have their own.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): The customer's full name, or the name of their business.
/// - [`next_invoice_sequence`](Update::next_invoice_sequence()): The number at the end of the customer's next invoice, 1 unless set.
/// - [`phone`](Update::phone()): A phone number to reach the person or customer by.
/// - [`preferred_locales`](Update::preferred_locales()): The customer's languages, the best first.
/// - [`shipping`](Update::shipping()): Where and to whom goods are sent.
/// - [`source`](Update::source()): A token to save as the customer's card or bank account.
/// - [`tax`](Update::tax()): What decides where the customer is taxed, such as their IP address.
/// - [`tax_exempt`](Update::tax_exempt()): Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`.
///
/// # Answer
///
/// [`Customer`](crate::customers::Customer).
///
/// # Errors
///
/// The new card is declined when it is checked.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/update)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub fn update(customer: impl Into<rt::Id<Customer>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.update`](update()).
///
/// `POST /v1/customers/{customer}` (`PostCustomersCustomer`).
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// The customer's address. Taxes follow it, and which parts they need depends on the country.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(1, value), self.1)
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// What the next invoices take into account, in the smallest currency unit: negative is credit that lowers them, positive is debt that raises them.
    pub fn balance(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// A token from Stripe.js, or the details of the bank account.
    pub fn bank_account<K>(self, value: impl rt::Maybe<BankAccount, K>) -> Self {
        Self(self.0.maybe::<BankAccount, K>(3, value), self.1)
    }

    /// The customer's name as a business, up to 150 letters.
    pub fn business_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Clears `business_name`.
    pub fn clear_business_name(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// A token from Stripe.js, or the details of the card.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(5, value), self.1)
    }

    /// How the customer's cash is put to payments.
    pub fn cash_balance<K>(self, value: impl rt::Maybe<CashBalance, K>) -> Self {
        Self(self.0.maybe::<CashBalance, K>(6, value), self.1)
    }

    /// Id of an Alipay account of the customer that pays their invoices from now on. An old way: prefer [`invoice_settings`](Self::invoice_settings()). At most 500 characters.
    pub fn default_alipay_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Id of a bank account of the customer that pays their invoices from now on. An old way: prefer [`invoice_settings`](Self::invoice_settings()). At most 500 characters.
    pub fn default_bank_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Id of a card of the customer that pays their invoices from now on. An old way: prefer [`invoice_settings`](Self::invoice_settings()). At most 500 characters.
    pub fn default_card<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Id of a payment source attached to the customer that pays their invoices from now on. To add a new one, use [`source`](Self::source()), and for payment methods [`invoice_settings`](Self::invoice_settings()). At most 500 characters.
    pub fn default_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Your own note on the customer, shown beside them in the Dashboard.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// The customer's email, up to 512 characters. It is shown in the Dashboard and helps you find the customer.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(13, value), self.1)
    }

    /// The customer's own name, beside that of their business, up to 150 characters. Clearing removes it.
    pub fn individual_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// Clears `individual_name`.
    pub fn clear_individual_name(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// What the numbers of this customer's invoices begin with: 3 to 12 capitals or digits.
    pub fn invoice_prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// What the customer's invoices say and which payment method pays them, unless they have their own.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(16, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(17, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(17), self.1)
    }

    /// The customer's full name, or the name of their business. At most 256 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(18, value), self.1)
    }

    /// The number at the end of the customer's next invoice, 1 unless set. It counts only if invoices are numbered for each customer.
    pub fn next_invoice_sequence(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(19, value), self.1)
    }

    /// A phone number to reach the person or customer by. At most 20 characters.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value), self.1)
    }

    /// The customer's languages, the best first. Emails and invoices are written in them. An empty list says that there are none. A second call replaces the first.
    pub fn preferred_locales<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(21, value), self.1)
    }

    /// Where and to whom goods are sent. Invoices that the customer is emailed show it, and clearing it removes it.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(22, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// A token to save as the customer's card or bank account. It becomes the default one.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(23, value), self.1)
    }

    /// What decides where the customer is taxed, such as their IP address.
    pub fn tax<K>(self, value: impl rt::Maybe<UpdateTax, K>) -> Self {
        Self(self.0.maybe::<UpdateTax, K>(24, value), self.1)
    }

    /// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`. `exempt`, `none` or `reverse`.
    pub fn tax_exempt<K>(self, value: impl rt::Maybe<TaxExempt, K>) -> Self {
        Self(self.0.maybe::<TaxExempt, K>(25, value), self.1)
    }

    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.clear(25), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Customer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(13, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Customer;
    "PostCustomersCustomer" Post "/v1/customers/{customer}" Form;
    "customer" required path: String;
    "address" sensitive: rt::Clearable<Address>;
    "balance": i64;
    "bank_account": BankAccount;
    "business_name" sensitive: rt::Clearable<String>;
    "card": Card;
    "cash_balance": CashBalance;
    "default_alipay_account": String;
    "default_bank_account": String;
    "default_card": String;
    "default_source": String;
    "description": String;
    "email" sensitive: String;
    "expand": Vec<String>;
    "individual_name" sensitive: rt::Clearable<String>;
    "invoice_prefix": String;
    "invoice_settings": InvoiceSettings;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: String;
    "next_invoice_sequence": i64;
    "phone" sensitive: String;
    "preferred_locales": Vec<String>;
    "shipping": rt::Clearable<Shipping>;
    "source": String;
    "tax": UpdateTax;
    "tax_exempt": rt::Clearable<TaxExempt>;
}
