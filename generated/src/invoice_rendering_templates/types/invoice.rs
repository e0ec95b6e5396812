// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the template can be used: not once `archived`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/invoice_rendering_template/properties/status`.
///
/// Feature: `invoice_rendering_templates`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceRenderingTemplateStatus {
    /// `active`: Can be chosen for invoices.
    Active,
    /// `archived`: Can't be chosen any more. Invoices that have it keep it.
    Archived,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    InvoiceRenderingTemplateStatus;
    0 => Active "active";
    1 => Archived "archived";
}
