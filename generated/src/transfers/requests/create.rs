// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::params::SourceType;

/// Sends money from the platform's balance to a connected account's balance. With `source_transaction` it waits until that charge is available, and your balance may be empty.
///
/// `POST /v1/transfers`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer = transfers::create("usd", "acct_123")
///     .amount(2000)
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `destination`, in the body: Id of the connected account that gets the money.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What to move to the connected account, in the smallest currency unit, more than 0.
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`source_transaction`](Create::source_transaction()): Id of a charge whose money to transfer before it is available: the transfer is made at once, and its money is available when the charge's is.
/// - [`source_type`](Create::source_type()): The part of your balance to transfer, by how the money came in: usually `card`, and that if left out.
/// - [`transfer_group`](Create::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
///
/// # Answer
///
/// [`Transfer`](crate::transfers::Transfer).
///
/// # Errors
///
/// The available balance is too low, or the account doesn't have the `transfers` capability.
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers/create)
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub fn create(
    currency: impl Into<rt::Currency>,
    destination: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Currency>(0, currency)
            .set::<String>(1, destination),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.create`](create()).
///
/// `POST /v1/transfers` (`PostTransfers`).
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What to move to the connected account, in the smallest currency unit, more than 0.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

    /// Id of a charge whose money to transfer before it is available: the transfer is made at once, and its money is available when the charge's is.
    pub fn source_transaction<K>(
        self,
        value: impl rt::Maybe<rt::Id<Charge>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Charge>, K>(6, value), self.1)
    }

    /// The part of your balance to transfer, by how the money came in: usually `card`, and that if left out. `bank_account`, `card` or `fpx`.
    pub fn source_type<K>(self, value: impl rt::Maybe<SourceType, K>) -> Self {
        Self(self.0.maybe::<SourceType, K>(7, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Transfer;
    "PostTransfers" Post "/v1/transfers" Form;
    "currency" required: String;
    "destination" required: String;
    "amount": i64;
    "description": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "source_transaction": String;
    "source_type": SourceType;
    "transfer_group": String;
}
