// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplate;
use crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus;
use crate::rt;

/// Lists the templates that shape invoice PDFs, the newest first.
///
/// `GET /v1/invoice_rendering_templates`
///
/// ```
/// use stripe_client::invoice_rendering_templates;
///
/// let page = invoice_rendering_templates::list()
///     .status(invoice_rendering_templates::InvoiceRenderingTemplateStatus::Active)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`InvoiceRenderingTemplate`](crate::invoice_rendering_templates::InvoiceRenderingTemplate).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_rendering_templates/list)
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`invoice_rendering_templates.list`](list()).
///
/// `GET /v1/invoice_rendering_templates` (`GetInvoiceRenderingTemplates`).
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Only those with this status. `active` or `archived`.
    pub fn status<K>(
        self,
        value: impl rt::Maybe<InvoiceRenderingTemplateStatus, K>,
    ) -> Self {
        Self(self.0.maybe::<InvoiceRenderingTemplateStatus, K>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::List<InvoiceRenderingTemplate>;
    "GetInvoiceRenderingTemplates" Get "/v1/invoice_rendering_templates" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: InvoiceRenderingTemplateStatus;
}

rt::list! {
    List -> InvoiceRenderingTemplate;
}
