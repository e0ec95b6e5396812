// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Transaction;
use crate::tax::transactions::params::LineItem;
use crate::tax::transactions::params::Mode;
use crate::tax::transactions::params::ShippingCost;

/// Reverses a recorded tax transaction, all or in part, after a refund. Tax reports subtract it.
///
/// `POST /v1/tax/transactions/create_reversal`
///
/// ```
/// use stripe_client::tax;
///
/// let transaction = tax::transactions::create_reversal(
///     tax::transactions::params::Mode::Full,
///     "tax_123",
///     "order_1001",
/// )
/// .line_items([
///     tax::transactions::params::LineItem::new(2000, 2000, "il_123", "order_1001")
///         .quantity(1)
///         .metadata([("order_id", "1001")]),
/// ])
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `mode`, in the body: Whether all is reversed, or only the amounts that you name.
/// - `original_transaction`, in the body: Id of the [tax transaction](crate::tax::Transaction) to take back, all of it or part.
/// - `reference`, in the body: Your own id of the reversal, such as `myOrder_123-refund_1`.
///
/// # Parameters
///
/// - [`expand`](CreateReversal::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`flat_amount`](CreateReversal::flat_amount()): How much to reverse of the whole transaction, tax included, in the smallest currency unit, as a negative number.
/// - [`line_items`](CreateReversal::line_items()): Which items to take back, and how much of each.
/// - [`metadata`](CreateReversal::metadata()): Your own keys and values to keep with the object.
/// - [`shipping_cost`](CreateReversal::shipping_cost()): How much of the shipping cost, and of its tax, is taken back.
///
/// # Answer
///
/// [`Transaction`](crate::tax::Transaction).
///
/// # Errors
///
/// More is reversed than is left, or the reference has been used.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/transactions/create_reversal)
///
/// Feature: `tax`.
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
pub fn create_reversal(
    mode: Mode,
    original_transaction: impl Into<String>,
    reference: impl Into<String>,
) -> CreateReversal {
    CreateReversal(
        CreateReversal::default()
            .0
            .set::<Mode>(0, mode)
            .set::<String>(1, original_transaction)
            .set::<String>(2, reference),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.transactions.create_reversal`](create_reversal()).
///
/// `POST /v1/tax/transactions/create_reversal` (`PostTaxTransactionsCreateReversal`).
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReversal(rt::Params, rt::RequestOptions);

impl CreateReversal {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How much to reverse of the whole transaction, tax included, in the smallest currency unit, as a negative number.
    pub fn flat_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Which items to take back, and how much of each. Only for a `partial` reversal. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<LineItem, K>) -> Self {
        Self(self.0.maybe_list::<LineItem, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// How much of the shipping cost, and of its tax, is taken back. Only if part of the transaction is.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    CreateReversal -> Transaction;
    "PostTaxTransactionsCreateReversal" Post "/v1/tax/transactions/create_reversal" Form;
    "mode" required: Mode;
    "original_transaction" required: String;
    "reference" required: String;
    "expand": Vec<String>;
    "flat_amount": i64;
    "line_items": Vec<LineItem>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "shipping_cost": ShippingCost;
}
