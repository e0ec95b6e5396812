// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::InboundTransfer;

/// Pulls money into a financial account from its owner's own bank account. It takes days, and the bank can return it later.
///
/// `POST /v1/treasury/inbound_transfers`
///
/// ```
/// use stripe_client::treasury;
///
/// let inbound_transfer = treasury::inbound_transfers::create(
///     2000,
///     "usd",
///     "acct_123",
///     "pm_123",
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much, in the smallest currency unit.
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `financial_account`, in the body: Id of the financial account that gets the money.
/// - `origin_payment_method`, in the body: Id of the [payment method](crate::payment_methods::PaymentMethod) that the money is drawn from.
///
/// # Parameters
///
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`statement_descriptor`](Create::statement_descriptor()): What the statement of the account that is debited says, up to 10 letters, digits, spaces and `-#.$&*`.
///
/// # Answer
///
/// [`InboundTransfer`](crate::treasury::InboundTransfer).
///
/// # Errors
///
/// The bank account isn't verified, or the feature isn't active.
///
/// # What follows
///
/// [`treasury.inbound_transfer.succeeded`](crate::events::EventType::TreasuryInboundTransferSucceeded) or [`treasury.inbound_transfer.failed`](crate::events::EventType::TreasuryInboundTransferFailed) tells how it ended.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers/create)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    origin_payment_method: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Currency>(1, currency)
            .set::<String>(2, financial_account)
            .set::<String>(3, origin_payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.inbound_transfers.create`](create()).
///
/// `POST /v1/treasury/inbound_transfers` (`PostTreasuryInboundTransfers`).
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// What the statement of the account that is debited says, up to 10 letters, digits, spaces and `-#.$&*`.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> InboundTransfer;
    "PostTreasuryInboundTransfers" Post "/v1/treasury/inbound_transfers" Form;
    "amount" required: i64;
    "currency" required: String;
    "financial_account" required: String;
    "origin_payment_method" required: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
}
