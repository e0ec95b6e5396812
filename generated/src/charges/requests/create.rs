// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::charges::Charge;
use crate::charges::params::Card;
use crate::charges::params::CreateTransferData;
use crate::charges::params::Destination;
use crate::charges::params::RadarOptions;
use crate::charges::params::Shipping;
use crate::customers::Customer;
use crate::rt;

/// Charges a card or source at once, the old way to pay. Prefer [`payment_intents.create`](crate::payment_intents::create()), which handles authentication and most payment methods.
///
/// `POST /v1/charges`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::create()
///     .customer("cus_123")
///     .amount(2000)
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What to take from the customer, in the smallest currency unit: the equivalent of 0.50 USD at least, eight digits at most.
/// - [`application_fee`](Create::application_fee()): The platform's fee, in the smallest currency unit.
/// - [`application_fee_amount`](Create::application_fee_amount()): The platform's fee on the charge, in the smallest currency unit.
/// - [`capture`](Create::capture()): Whether to take the money at once, true if left out.
/// - [`card`](Create::card()): A token from Stripe.js, or the details of the card.
/// - [`currency`](Create::currency()): The currency of the amounts beside it.
/// - [`customer`](Create::customer()): Id of the customer to charge.
/// - [`description`](Create::description()): What the payment is for.
/// - [`destination`](Create::destination()): Id of the connected account that gets the money.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payment is made for.
/// - [`radar_options`](Create::radar_options()): What Radar gets to judge the payment by, such as a Radar session.
/// - [`receipt_email`](Create::receipt_email()): Where to send the receipt once the charge is paid, in place of the customer's own email.
/// - [`shipping`](Create::shipping()): Where and to whom the goods are sent.
/// - [`source`](Create::source()): What to charge: the id of a token, card, bank account or source, or of a connected account.
/// - [`statement_descriptor`](Create::statement_descriptor()): What bank statements say of a charge that isn't by card, up to 22 characters, in place of the account's text.
/// - [`statement_descriptor_suffix`](Create::statement_descriptor_suffix()): What card statements say of this charge, behind the account's prefix or, if there is none, its whole text.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money of the charge, and how much of it.
/// - [`transfer_group`](Create::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// # Errors
///
/// The card is declined, or the bank wants the customer to authenticate, which this call can't do.
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/create)
///
/// Feature: `charges`.
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`charges.create`](create()).
///
/// `POST /v1/charges` (`PostCharges`).
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What to take from the customer, in the smallest currency unit: the equivalent of 0.50 USD at least, eight digits at most.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// The platform's fee, in the smallest currency unit. [`application_fee_amount`](Self::application_fee_amount()) replaces it.
    pub fn application_fee(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// The platform's fee on the charge, in the smallest currency unit. Needs the `Stripe-Account` header or an OAuth key.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Whether to take the money at once, true if left out. False only holds it: capture the charge before it expires, after 7 days by default.
    pub fn capture<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// A token from Stripe.js, or the details of the card.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(4, value), self.1)
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(5, value), self.1)
    }

    /// Id of the customer to charge.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(6, value), self.1)
    }

    /// What the payment is for. The Dashboard shows it, and so does the receipt that Stripe sends the customer.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Id of the connected account that gets the money. An old way: prefer [`transfer_data`](Self::transfer_data()).
    pub fn destination<K>(self, value: impl rt::Maybe<Destination, K>) -> Self {
        Self(self.0.maybe::<Destination, K>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Id of the connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(11, value), self.1)
    }

    /// What Radar gets to judge the payment by, such as a Radar session.
    pub fn radar_options<K>(self, value: impl rt::Maybe<RadarOptions, K>) -> Self {
        Self(self.0.maybe::<RadarOptions, K>(12, value), self.1)
    }

    /// Where to send the receipt once the charge is paid, in place of the customer's own email. In live mode it is sent whatever your email settings say, in test mode never.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Where and to whom the goods are sent. It helps against fraud.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(14, value), self.1)
    }

    /// What to charge: the id of a token, card, bank account or source, or of a connected account. With a saved one, name the customer as well.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// What bank statements say of a charge that isn't by card, up to 22 characters, in place of the account's text. With a card it is the suffix, if there is no [`statement_descriptor_suffix`](Self::statement_descriptor_suffix()).
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value), self.1)
    }

    /// What card statements say of this charge, behind the account's prefix or, if there is none, its whole text. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(17, value), self.1)
    }

    /// Which connected account gets the money of the charge, and how much of it. The transfer is made by itself.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<CreateTransferData, K>) -> Self {
        Self(self.0.maybe::<CreateTransferData, K>(18, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Charge;
    "PostCharges" Post "/v1/charges" Form;
    "amount": i64;
    "application_fee": i64;
    "application_fee_amount": i64;
    "capture": bool;
    "card": Card;
    "currency": String;
    "customer": String;
    "description": String;
    "destination": Destination;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "on_behalf_of": String;
    "radar_options": RadarOptions;
    "receipt_email" sensitive: String;
    "shipping": Shipping;
    "source": String;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CreateTransferData;
    "transfer_group": String;
}
