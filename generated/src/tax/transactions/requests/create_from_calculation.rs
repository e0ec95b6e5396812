// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Transaction;

/// Records the tax of a calculation as collected, so that it is in your tax reports.
///
/// `POST /v1/tax/transactions/create_from_calculation`
///
/// ```
/// use stripe_client::tax;
///
/// let transaction = tax::transactions::create_from_calculation(
///     "taxcalc_123",
///     "order_1001",
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `calculation`, in the body: Id of the tax calculation to record.
/// - `reference`, in the body: Your own id of the sale, such as `myOrder_123`.
///
/// # Parameters
///
/// - [`expand`](CreateFromCalculation::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](CreateFromCalculation::metadata()): Your own keys and values to keep with the object.
/// - [`posted_at`](CreateFromCalculation::posted_at()): When the tax becomes due, which decides the period it is reported in: between `tax_date` and now, or later if that is in the future.
///
/// # Answer
///
/// [`Transaction`](crate::tax::Transaction).
///
/// # Errors
///
/// The calculation has expired after 90 days, or the reference has been used.
///
/// # What follows
///
/// [`tax.transactions.create_reversal`](crate::tax::transactions::create_reversal()) takes it back after a refund.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/transactions/create_from_calculation)
///
/// Feature: `tax`.
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
pub fn create_from_calculation(
    calculation: impl Into<String>,
    reference: impl Into<String>,
) -> CreateFromCalculation {
    CreateFromCalculation(
        CreateFromCalculation::default()
            .0
            .set::<String>(0, calculation)
            .set::<String>(1, reference),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.transactions.create_from_calculation`](create_from_calculation()).
///
/// `POST /v1/tax/transactions/create_from_calculation` (`PostTaxTransactionsCreateFromCalculation`).
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFromCalculation(rt::Params, rt::RequestOptions);

impl CreateFromCalculation {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// When the tax becomes due, which decides the period it is reported in: between `tax_date` and now, or later if that is in the future. Now if left out. In seconds since 1970.
    pub fn posted_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    CreateFromCalculation -> Transaction;
    "PostTaxTransactionsCreateFromCalculation" Post "/v1/tax/transactions/create_from_calculation" Form;
    "calculation" required: String;
    "reference" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "posted_at": i64;
}
