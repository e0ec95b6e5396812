// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Marks an open invoice as bad debt: Stripe no longer tries to collect it, and reports can write it off. It can still be paid or voided.
///
/// `POST /v1/invoices/{invoice}/mark_uncollectible`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::mark_uncollectible("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](MarkUncollectible::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The invoice isn't open.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/mark_uncollectible)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
pub fn mark_uncollectible(invoice: impl Into<rt::Id<Invoice>>) -> MarkUncollectible {
    MarkUncollectible(
        MarkUncollectible::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.mark_uncollectible`](mark_uncollectible()).
///
/// `POST /v1/invoices/{invoice}/mark_uncollectible` (`PostInvoicesInvoiceMarkUncollectible`).
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkUncollectible(rt::Params, rt::RequestOptions);

impl MarkUncollectible {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    MarkUncollectible -> Invoice;
    "PostInvoicesInvoiceMarkUncollectible" Post "/v1/invoices/{invoice}/mark_uncollectible" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
}
