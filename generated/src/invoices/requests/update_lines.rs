// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::params::UpdateLinesLine;
use crate::rt;

/// Changes several lines of a draft invoice in one call.
///
/// `POST /v1/invoices/{invoice}/update_lines`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::update_lines(
///     "in_123",
///     [invoices::params::UpdateLinesLine::new("id_123")],
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
/// - `lines`, in the body: The lines to change on the draft, each by its id.
///
/// # Parameters
///
/// - [`expand`](UpdateLines::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_metadata`](UpdateLines::invoice_metadata()): Your own keys and values on the invoice.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The invoice isn't a draft.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/update_lines)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
pub fn update_lines(
    invoice: impl Into<rt::Id<Invoice>>,
    lines: impl IntoIterator<Item = UpdateLinesLine>,
) -> UpdateLines {
    UpdateLines(
        UpdateLines::default()
            .0
            .set::<rt::Id<Invoice>>(0, invoice)
            .set_list::<UpdateLinesLine>(1, lines),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.update_lines`](update_lines()).
///
/// `POST /v1/invoices/{invoice}/update_lines` (`PostInvoicesInvoiceUpdateLines`).
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLines(rt::Params, rt::RequestOptions);

impl UpdateLines {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values on the invoice. Keys that aren't named stay, a key set to an empty text goes. An empty map is not sent: [`clear_invoice_metadata`](Self::clear_invoice_metadata) removes what is stored. A second call replaces the first.
    pub fn invoice_metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `invoice_metadata`.
    pub fn clear_invoice_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    UpdateLines -> Invoice;
    "PostInvoicesInvoiceUpdateLines" Post "/v1/invoices/{invoice}/update_lines" Form;
    "invoice" required path: String;
    "lines" required: Vec<UpdateLinesLine>;
    "expand": Vec<String>;
    "invoice_metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
