// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::topups::Topup;

/// Pulls money from the platform's bank account into its Stripe balance, to pay refunds, transfers or cards. It takes days to be available.
///
/// `POST /v1/topups`
///
/// ```
/// use stripe_client::topups;
///
/// let topup = topups::create(2000, "usd")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much to add to your Stripe balance, in the smallest currency unit, more than 0.
/// - `currency`, in the body: The currency of the amounts beside it.
///
/// # Parameters
///
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`source`](Create::source()): Id of a source to take the money from.
/// - [`statement_descriptor`](Create::statement_descriptor()): What your bank statement says of the top-up, up to 15 ASCII characters with a letter among them.
/// - [`transfer_group`](Create::transfer_group()): Your name for the group that the top-up belongs to.
///
/// # Answer
///
/// [`Topup`](crate::topups::Topup).
///
/// # Errors
///
/// No bank account for it is verified in the Dashboard.
///
/// # What follows
///
/// [`topup.succeeded`](crate::events::EventType::TopupSucceeded) or [`topup.failed`](crate::events::EventType::TopupFailed) tells how it ended.
///
/// [Stripe's reference](https://docs.stripe.com/api/topups/create)
///
/// Feature: `topups`.
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub fn create(amount: i64, currency: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, amount).set::<String>(1, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`topups.create`](create()).
///
/// `POST /v1/topups` (`PostTopups`).
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Id of a source to take the money from. The bank account set up in the Dashboard for this currency if left out, and in test mode a test bank token works.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// What your bank statement says of the top-up, up to 15 ASCII characters with a letter among them.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Your name for the group that the top-up belongs to.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Topup>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Topup;
    "PostTopups" Post "/v1/topups" Form;
    "amount" required: i64;
    "currency" required: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "source": String;
    "statement_descriptor": String;
    "transfer_group": String;
}
