// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `collection_method`.
///
/// Contract: `#/components/schemas/invoice/properties/collection_method`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionMethod {
    /// `charge_automatically`: Stripe charges the default payment method by itself.
    ChargeAutomatically,
    /// `send_invoice`: The customer is sent the invoice, and pays it on their own by the due date.
    SendInvoice,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CollectionMethod;
    0 => ChargeAutomatically "charge_automatically";
    1 => SendInvoice "send_invoice";
}
