// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplate;
use crate::rt;

/// Fetches a template of invoice PDFs, in its latest version unless you name an earlier one.
///
/// `GET /v1/invoice_rendering_templates/{template}`
///
/// ```
/// use stripe_client::invoice_rendering_templates;
///
/// let invoice_rendering_template = invoice_rendering_templates::retrieve("inrtem_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `template`, in the path: Id of the invoice rendering template.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`version`](Retrieve::version()): Which version of the template to fetch.
///
/// # Answer
///
/// [`InvoiceRenderingTemplate`](crate::invoice_rendering_templates::InvoiceRenderingTemplate).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_rendering_templates/retrieve)
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
pub fn retrieve(template: impl Into<rt::Id<InvoiceRenderingTemplate>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<InvoiceRenderingTemplate>>(0, template),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_rendering_templates.retrieve`](retrieve()).
///
/// `GET /v1/invoice_rendering_templates/{template}` (`GetInvoiceRenderingTemplatesTemplate`).
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Which version of the template to fetch. The newest if left out.
    pub fn version(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }
}

impl rt::Retrieve for InvoiceRenderingTemplate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> InvoiceRenderingTemplate;
    "GetInvoiceRenderingTemplatesTemplate" Get "/v1/invoice_rendering_templates/{template}" Query;
    "template" required path: String;
    "expand" query: Vec<String>;
    "version" query: i64;
}
