// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::invoice_payments::PaymentType;
use crate::invoices::DeletedInvoice;
use crate::invoices::Invoice;
use crate::payment_intents::PaymentIntent;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// The `invoice_payment` object.
///
/// Contract: `#/components/schemas/invoice_payment`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePayment {
    /// Amount paid, in the currency's smallest unit. May be null.
    pub amount_paid: Option<i64>,
    /// Amount requested, in the currency's smallest unit.
    pub amount_requested: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<InvoicePayment>,
    /// Invoice. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice, DeletedInvoice>,
    /// Is default.
    pub is_default: bool,
    /// Livemode.
    pub livemode: bool,
    /// Payment.
    pub payment: InvoicePaymentAssociatedPayment,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Status transitions.
    pub status_transitions: InvoicePaymentStatusTransitions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices payments invoice payment associated payment.
///
/// Contract: `#/components/schemas/invoices_payments_invoice_payment_associated_payment`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentAssociatedPayment {
    /// Charge. An id; the object itself when `charge` is expanded.
    pub charge: Option<rt::Expandable<Charge>>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Payment record. An id; the object itself when `payment_record` is expanded.
    pub payment_record: Option<rt::Expandable<PaymentRecord>>,
    /// Type. `charge`, `payment_intent` or `payment_record`.
    pub r#type: PaymentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoices payments invoice payment status transitions.
///
/// Contract: `#/components/schemas/invoices_payments_invoice_payment_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoicePaymentStatusTransitions {
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Paid at, in seconds since 1970. May be null.
    pub paid_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoicePayment;
    const "object" = Str("invoice_payment");
    0 => amount_paid "amount_paid";
    1 => amount_requested "amount_requested" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => id "id" required;
    5 => invoice "invoice" required;
    6 => is_default "is_default" required;
    7 => livemode "livemode" required;
    8 => payment "payment" required;
    9 => status "status" required;
    10 => status_transitions "status_transitions" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoicePayment;
    invoice "invoice" => Invoice;
    payment "payment" => InvoicePaymentAssociatedPayment;
}

rt::record! {
    InvoicePaymentAssociatedPayment;
    0 => charge "charge";
    1 => payment_intent "payment_intent";
    2 => payment_record "payment_record";
    3 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    InvoicePaymentAssociatedPayment;
    charge "charge" => Charge;
    payment_intent "payment_intent" => PaymentIntent;
    payment_record "payment_record" => PaymentRecord;
}

rt::record! {
    InvoicePaymentStatusTransitions;
    0 => canceled_at "canceled_at";
    1 => paid_at "paid_at";
}
