// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::payouts::params::Method;
use crate::payouts::params::SourceType;
use crate::rt;

/// Sends money from the account's balance to its bank account or debit card. Needed only if payouts aren't automatic. In test mode nothing is sent.
///
/// `POST /v1/payouts`
///
/// ```
/// use stripe_client::payouts;
///
/// let payout = payouts::create(2000, "usd")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much to pay out, in the smallest currency unit, more than 0.
/// - `currency`, in the body: The currency of the amounts beside it.
///
/// # Parameters
///
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`destination`](Create::destination()): Id of the bank account or card that gets the money.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`method`](Create::method()): How fast the payout goes: `instant` in minutes, for debit cards and some bank accounts, or `standard` if left out.
/// - [`payout_method`](Create::payout_method()): Id of a v2 financial account to send the money to.
/// - [`source_type`](Create::source_type()): The part of your balance to pay out, by how the money came in.
/// - [`statement_descriptor`](Create::statement_descriptor()): What the bank statement says of the payout, up to 22 characters, longer fails.
///
/// # Answer
///
/// [`Payout`](crate::payouts::Payout).
///
/// # Errors
///
/// The available balance of that currency and source type is too low, or payouts are disabled.
///
/// # What follows
///
/// [`payout.paid`](crate::events::EventType::PayoutPaid) or [`payout.failed`](crate::events::EventType::PayoutFailed) tells how it ended, up to five business days later.
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/create)
///
/// Feature: `payouts`.
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, amount).set::<rt::Currency>(1, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payouts.create`](create()).
///
/// `POST /v1/payouts` (`PostPayouts`).
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the bank account or card that gets the money. If left out, the default one for the currency.
    pub fn destination<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// How fast the payout goes: `instant` in minutes, for debit cards and some bank accounts, or `standard` if left out.
    pub fn method<K>(self, value: impl rt::Maybe<Method, K>) -> Self {
        Self(self.0.maybe::<Method, K>(6, value), self.1)
    }

    /// Id of a v2 financial account to send the money to.
    pub fn payout_method<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// The part of your balance to pay out, by how the money came in. [`balance.retrieve`](crate::balance::retrieve()) tells what is in each. `bank_account`, `card` or `fpx`.
    pub fn source_type<K>(self, value: impl rt::Maybe<SourceType, K>) -> Self {
        Self(self.0.maybe::<SourceType, K>(8, value), self.1)
    }

    /// What the bank statement says of the payout, up to 22 characters, longer fails. ACH keeps the first 10, and banks show it as they like.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Payout>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Payout;
    "PostPayouts" Post "/v1/payouts" Form;
    "amount" required: i64;
    "currency" required: String;
    "description": String;
    "destination": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "method": Method;
    "payout_method": String;
    "source_type": SourceType;
    "statement_descriptor": String;
}
