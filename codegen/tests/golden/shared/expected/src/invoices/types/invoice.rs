// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The `invoice` object.
///
/// Contract: `#/components/schemas/invoice`.
#[derive(Default)]
#[non_exhaustive]
pub struct Invoice {
    /// Id.
    pub id: rt::Id<Invoice>,
    /// Shipping.
    pub shipping: Option<Box<crate::invoices::InvoiceShipping>>,
    /// Billing.
    pub billing: Option<Box<crate::types::InvoiceBilling>>,
    /// Status. `draft`, `open` or `paid`.
    pub status: Option<crate::invoices::InvoiceStatus>,
    /// Last status. `draft`, `open` or `paid`.
    pub last_status: Option<crate::invoices::InvoiceLastStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => id "id" required;
    1 => shipping "shipping";
    2 => billing "billing";
    3 => status "status";
    4 => last_status "last_status";
}
