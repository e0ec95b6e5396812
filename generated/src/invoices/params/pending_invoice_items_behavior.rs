// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether waiting invoice items go onto the new invoice.
///
/// The values of `pending_invoice_items_behavior`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pending_invoice_items_behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PendingInvoiceItemsBehavior {
    /// `exclude`: The invoice begins empty: pending invoice items wait for the next one.
    Exclude,
    /// `include`: Pending invoice items of the customer are put on the invoice.
    Include,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PendingInvoiceItemsBehavior;
    0 => Exclude "exclude";
    1 => Include "include";
}
