// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_payments::PaymentType;
use crate::payment_intents::PaymentIntent;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// The values of `status`.
///
/// Contract: `#/paths/~1v1~1invoice_payments/get/parameters/7/schema`.
///
/// Feature: `invoice_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoicePaymentStatus {
    /// `canceled`: Those whose payment was given up.
    Canceled,
    /// `open`: Those whose payment isn't complete.
    Open,
    /// `paid`: Those whose payment arrived.
    Paid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment`.
///
/// Contract: `#/paths/~1v1~1invoice_payments/get/parameters/5/schema`.
#[derive(Clone)]
#[must_use]
pub struct Payment(rt::Params);

impl Payment {
    /// With what is required.
    pub fn new(r#type: PaymentType) -> Self {
        Payment(Payment::default().0.set::<PaymentType>(0, r#type))
    }

    /// Only those of this payment intent.
    pub fn payment_intent<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentIntent>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentIntent>, K>(1, value))
    }

    /// Only that of this payment record, if `type` is `payment_record`.
    pub fn payment_record<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentRecord>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentRecord>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    InvoicePaymentStatus;
    0 => Canceled "canceled";
    1 => Open "open";
    2 => Paid "paid";
}

rt::params! {
    Payment;
    "type" required: PaymentType;
    "payment_intent": String;
    "payment_record": String;
}
