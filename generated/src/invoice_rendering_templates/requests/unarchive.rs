// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplate;
use crate::rt;

/// Brings an archived template of invoice PDFs back into use.
///
/// `POST /v1/invoice_rendering_templates/{template}/unarchive`
///
/// ```
/// use stripe_client::invoice_rendering_templates;
///
/// let invoice_rendering_template = invoice_rendering_templates::unarchive("inrtem_123")
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
/// - [`expand`](Unarchive::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InvoiceRenderingTemplate`](crate::invoice_rendering_templates::InvoiceRenderingTemplate).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_rendering_templates/unarchive)
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
pub fn unarchive(template: impl Into<rt::Id<InvoiceRenderingTemplate>>) -> Unarchive {
    Unarchive(
        Unarchive::default().0.set::<rt::Id<InvoiceRenderingTemplate>>(0, template),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_rendering_templates.unarchive`](unarchive()).
///
/// `POST /v1/invoice_rendering_templates/{template}/unarchive` (`PostInvoiceRenderingTemplatesTemplateUnarchive`).
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unarchive(rt::Params, rt::RequestOptions);

impl Unarchive {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Unarchive -> InvoiceRenderingTemplate;
    "PostInvoiceRenderingTemplatesTemplateUnarchive" Post "/v1/invoice_rendering_templates/{template}/unarchive" Form;
    "template" required path: String;
    "expand": Vec<String>;
}
