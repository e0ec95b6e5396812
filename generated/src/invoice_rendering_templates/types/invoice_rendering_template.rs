// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus;
use crate::rt;

/// The `invoice_rendering_template` object.
///
/// Contract: `#/components/schemas/invoice_rendering_template`.
///
/// Feature: `invoice_rendering_templates`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplate {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<InvoiceRenderingTemplate>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Nickname. At most 5000 characters. May be null.
    pub nickname: Option<String>,
    /// Status. `active` or `archived`.
    pub status: InvoiceRenderingTemplateStatus,
    /// Version.
    pub version: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoiceRenderingTemplate;
    const "object" = Str("invoice_rendering_template");
    0 => created "created" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
    3 => metadata "metadata";
    4 => nickname "nickname";
    5 => status "status" required;
    6 => version "version" required;
}
