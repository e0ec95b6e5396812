// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::TaxId;

/// Fetches a tax id, with the outcome of its check.
///
/// `GET /v1/tax_ids/{id}`
///
/// ```
/// use stripe_client::tax_ids;
///
/// let tax_id = tax_ids::retrieve("tax_id_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the tax id.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TaxId`](crate::tax_ids::TaxId).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_ids/retrieve)
///
/// Feature: `tax_ids`.
#[doc(alias = "GetTaxIdsId")]
#[doc(alias = "gettaxidsid")]
pub fn retrieve(id: impl Into<rt::Id<TaxId>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<TaxId>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_ids.retrieve`](retrieve()).
///
/// `GET /v1/tax_ids/{id}` (`GetTaxIdsId`).
#[doc(alias = "GetTaxIdsId")]
#[doc(alias = "gettaxidsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxId>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for TaxId {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> TaxId;
    "GetTaxIdsId" Get "/v1/tax_ids/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
