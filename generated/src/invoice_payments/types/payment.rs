// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/invoices_payments_invoice_payment_associated_payment/properties/type`.
///
/// Feature: `invoice_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentType {
    /// `charge`: A charge without payment intent, the old way.
    Charge,
    /// `payment_intent`
    PaymentIntent,
    /// `payment_record`
    PaymentRecord,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentType;
    0 => Charge "charge";
    1 => PaymentIntent "payment_intent";
    2 => PaymentRecord "payment_record";
}
