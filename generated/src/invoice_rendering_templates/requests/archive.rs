// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplate;
use crate::rt;

/// Archives a template of invoice PDFs: nothing new can use it and it can't change. Where it is set, it stays in use.
///
/// `POST /v1/invoice_rendering_templates/{template}/archive`
///
/// ```
/// use stripe_client::invoice_rendering_templates;
///
/// let invoice_rendering_template = invoice_rendering_templates::archive("inrtem_123")
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
/// - [`expand`](Archive::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InvoiceRenderingTemplate`](crate::invoice_rendering_templates::InvoiceRenderingTemplate).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_rendering_templates/archive)
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
pub fn archive(template: impl Into<rt::Id<InvoiceRenderingTemplate>>) -> Archive {
    Archive(
        Archive::default().0.set::<rt::Id<InvoiceRenderingTemplate>>(0, template),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_rendering_templates.archive`](archive()).
///
/// `POST /v1/invoice_rendering_templates/{template}/archive` (`PostInvoiceRenderingTemplatesTemplateArchive`).
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive(rt::Params, rt::RequestOptions);

impl Archive {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

rt::request! {
    Archive -> InvoiceRenderingTemplate;
    "PostInvoiceRenderingTemplatesTemplateArchive" Post "/v1/invoice_rendering_templates/{template}/archive" Form;
    "template" required path: String;
    "expand": Vec<String>;
}
