// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/credit_note_line_item/properties/type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LineType {
    /// `custom_line_item`: A line of its own, with an amount that you set.
    CustomLineItem,
    /// `invoice_line_item`: Credits a line of the invoice.
    InvoiceLineItem,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    LineType;
    0 => CustomLineItem "custom_line_item";
    1 => InvoiceLineItem "invoice_line_item";
}
