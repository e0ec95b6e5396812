// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus;
use crate::rt;

/// A look for invoice PDFs, made in the Dashboard and referred to by invoices, customers and subscriptions.
///
/// The `invoice_rendering_template` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_rendering_templates/object)
///
/// Contract: `#/components/schemas/invoice_rendering_template`.
///
/// Feature: `invoice_rendering_templates`.
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<InvoiceRenderingTemplate>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Your own short note on the template. Customers don't see it. May be null.
    pub nickname: Option<String>,
    /// Whether the template can be used: not once `archived`. `active` or `archived`.
    pub status: InvoiceRenderingTemplateStatus,
    /// How often the template has changed in a way that shows on invoices. It counts up by one.
    pub version: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceRenderingTemplate;
    const "object" = Str("invoice_rendering_template");
    0 => created "created" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => metadata = None "metadata";
    4 => nickname = None "nickname";
    5 => status "status" required;
    6 => version = 0 "version" required;
}
