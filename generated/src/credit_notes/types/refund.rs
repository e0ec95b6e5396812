// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Stripe refunded it, or it is the refund of a payment record.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/credit_note_refund/properties/type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundType {
    /// `payment_record_refund`: A refund made outside of Stripe, on a payment record.
    PaymentRecordRefund,
    /// `refund`: A refund made through Stripe.
    Refund,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RefundType;
    0 => PaymentRecordRefund "payment_record_refund";
    1 => Refund "refund";
}
