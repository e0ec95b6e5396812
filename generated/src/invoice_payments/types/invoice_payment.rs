// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::invoice_payments::PaymentType;
use crate::invoices::DeletedInvoice;
use crate::invoices::Invoice;
use crate::payment_intents::PaymentIntent;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// One payment toward an invoice. An invoice has several when it is paid in parts.
///
/// The `invoice_payment` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_payments/object)
///
/// Contract: `#/components/schemas/invoice_payment`.
///
/// Feature: `invoice_payments`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct InvoicePayment {
    /// What the payment really brought to this invoice, in the smallest currency unit. Null until it is `paid`, and less than [`amount_requested`](Self::amount_requested) if the money didn't suffice for all the invoices it was for.
    pub amount_paid: Option<i64>,
    /// What the payment is to bring to this invoice, in the smallest currency unit.
    pub amount_requested: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// Names this object in other calls.
    pub id: rt::Id<InvoicePayment>,
    /// The invoice that the payment counts toward. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice, DeletedInvoice>,
    /// Whether it is the one that Stripe made with the invoice and keeps at [`amount_remaining`](crate::invoices::Invoice::amount_remaining). Its payment intent can't be changed or canceled by itself.
    pub is_default: bool,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The payment that counts toward the invoice.
    pub payment: InvoicePaymentAssociatedPayment,
    /// Whether the payment counts toward the invoice: `open` until it succeeds, then `paid`, or `canceled`.
    pub status: String,
    /// When each status was reached.
    pub status_transitions: InvoicePaymentStatusTransitions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The payment that counts toward the invoice.
///
/// Contract: `#/components/schemas/invoices_payments_invoice_payment_associated_payment`.
///
/// Feature: `invoice_payments`.
#[non_exhaustive]
pub struct InvoicePaymentAssociatedPayment {
    /// The charge that paid, if [`type`](Self::type) is `charge`. One that has a payment intent is shown as that. An id; the object itself when `charge` is expanded.
    pub charge: Option<rt::Expandable<Charge>>,
    /// The payment intent that pays, if [`type`](Self::type) is `payment_intent`. Only for invoices that were finalized since March 15, 2019. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Id of the [payment record](crate::payment_records::PaymentRecord) that pays, if [`type`](Self::type) is `payment_record`. The object itself when `payment_record` is expanded.
    pub payment_record: Option<rt::Expandable<PaymentRecord>>,
    /// Whether a payment intent (`payment_intent`), a `charge` or a payment record (`payment_record`) paid.
    pub r#type: PaymentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/invoices_payments_invoice_payment_status_transitions`.
///
/// Feature: `invoice_payments`.
#[non_exhaustive]
pub struct InvoicePaymentStatusTransitions {
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// When the payment succeeded. Null before. In seconds since 1970.
    pub paid_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InvoicePayment;
    const "object" = Str("invoice_payment");
    0 => amount_paid = None "amount_paid";
    1 => amount_requested = 0 "amount_requested" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => id "id" required;
    5 => invoice "invoice" required;
    6 => is_default = false "is_default" required;
    7 => livemode = false "livemode" required;
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
    0 => charge = None "charge";
    1 => payment_intent = None "payment_intent";
    2 => payment_record = None "payment_record";
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
    0 => canceled_at = None "canceled_at";
    1 => paid_at = None "paid_at";
}
