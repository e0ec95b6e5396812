// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNoteLineItem;
use crate::credit_notes::CreditNotePretaxCreditAmount;
use crate::credit_notes::CreditNoteReason;
use crate::credit_notes::RefundType;
use crate::customers::Customer;
use crate::customers::CustomerBalanceTransaction;
use crate::customers::DeletedCustomer;
use crate::invoices::Invoice;
use crate::refunds::Refund;
use crate::rt;
use crate::types::DiscountAmount;
use crate::types::InvoiceShippingCost;
use crate::types::InvoiceTax;

/// Lowers what a finalized invoice comes to, in part or in full. While the invoice is open it reduces what is due. Once paid, its sum goes back by refund, as credit to the customer's balance, or outside of Stripe.
///
/// The `credit_note` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/object)
///
/// Contract: `#/components/schemas/credit_note`.
///
/// Feature: `credit_notes`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct CreditNote {
    /// What the credit note is worth in all, taxes included, in the smallest currency unit.
    pub amount: i64,
    /// What all shipping costs together, in the smallest currency unit.
    pub amount_shipping: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The customer that it is for. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// The change of the customer's balance by which this credit note credits them. Null if it credits no balance. An id; the object itself when `customer_balance_transaction` is expanded.
    pub customer_balance_transaction: Option<rt::Expandable<CustomerBalanceTransaction>>,
    /// How much discount the credit note takes back, in the smallest currency unit.
    pub discount_amount: i64,
    /// How much each discount takes off, all lines together.
    pub discount_amounts: Vec<DiscountAmount>,
    /// When the credit note takes effect, which its PDF shows as date of issue. When it was made, unless you set it. In seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<CreditNote>,
    /// The invoice that is corrected. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// What is credited, line by line. It may be only the first page, [`credit_notes.line_items.list`](crate::credit_notes::line_items::list()) lists all.
    pub lines: rt::List<CreditNoteLineItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the credit note's PDF says to the customer. May be null.
    pub memo: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The number of the credit note, unique, as its PDF and that of the invoice show it.
    pub number: String,
    /// What was given back outside of Stripe, in the smallest currency unit. May be null.
    pub out_of_band_amount: Option<i64>,
    /// Where the credit note's PDF can be downloaded.
    pub pdf: String,
    /// How much was given back of what had been paid, in the smallest currency unit: as refund, as credit for the next invoice, or outside of Stripe.
    pub post_payment_amount: i64,
    /// How much the credit note took off what was still to be paid, in the smallest currency unit.
    pub pre_payment_amount: i64,
    /// What discounts and billing credits take off before taxes, over all lines.
    pub pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
    /// Why there is a credit note, for your records. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. May be null.
    pub reason: Option<CreditNoteReason>,
    /// The refunds that belong to the credit note.
    pub refunds: Vec<CreditNoteRefund>,
    /// What shipping costs, with its taxes and the shipping rate behind it. May be null.
    pub shipping_cost: Option<Box<InvoiceShippingCost>>,
    /// Whether the credit note counts: `issued` does, `void` doesn't.
    pub status: CreditNoteStatus,
    /// What is credited before discounts of the invoice, in the smallest currency unit, without taxes on top of prices but with those inside them.
    pub subtotal: i64,
    /// What is credited before discounts of the invoice and without any tax, in the smallest currency unit. May be null.
    pub subtotal_excluding_tax: Option<i64>,
    /// What is credited, in the smallest currency unit, with taxes and less all discounts.
    pub total: i64,
    /// What is credited less all discounts and without any tax, in the smallest currency unit. May be null.
    pub total_excluding_tax: Option<i64>,
    /// How much tax there is on all lines together, by rate. May be null.
    pub total_taxes: Option<Vec<InvoiceTax>>,
    /// Whether it lowered an invoice that was open (`pre_payment`) or gave back on one that was paid (`post_payment`). `mixed`, `post_payment` or `pre_payment`.
    pub r#type: CreditNoteType,
    /// When it was voided. Null if it wasn't. In seconds since 1970.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The refund of a payment record, if `type` is `payment_record_refund`.
///
/// Contract: `#/components/schemas/credit_notes_payment_record_refund`.
///
/// Feature: `credit_notes`.
#[non_exhaustive]
pub struct CreditNotePaymentRecordRefund {
    /// Id of the [payment record](crate::payment_records::PaymentRecord) whose refund is meant.
    pub payment_record: String,
    /// Id of the group of refunds in the payment record that is meant.
    pub refund_group: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The refunds that belong to the credit note.
///
/// Contract: `#/components/schemas/credit_note_refund`.
///
/// Feature: `credit_notes`.
#[non_exhaustive]
pub struct CreditNoteRefund {
    /// How much of the refund belongs to this credit note, in the smallest currency unit.
    pub amount_refunded: i64,
    /// The refund of a payment record, if [`type`](Self::type) is `payment_record_refund`. May be null.
    pub payment_record_refund: Option<Box<CreditNotePaymentRecordRefund>>,
    /// The refund that gave the money back, if [`type`](Self::type) is `refund`. An id; the object itself when `refund` is expanded.
    pub refund: rt::Expandable<Refund>,
    /// Whether Stripe refunded it, or it is the refund of a payment record. `payment_record_refund` or `refund`. May be null.
    pub r#type: Option<RefundType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the credit note counts: `issued` does, `void` doesn't.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/credit_note/properties/status`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNoteStatus {
    /// `issued`: Counts: it lowers what the invoice asks for or was paid.
    Issued,
    /// `void`: Taken back: the invoice owes as before.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether it lowered an invoice that was open (`pre_payment`) or gave back on one that was paid (`post_payment`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/credit_note/properties/type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNoteType {
    /// `mixed`: In part before, in part after the invoice was paid.
    Mixed,
    /// `post_payment`: Issued after payment: the money is refunded, credited or returned elsewhere.
    PostPayment,
    /// `pre_payment`: Issued before payment: it lowers what remains to be paid.
    PrePayment,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CreditNote;
    const "object" = Str("credit_note");
    0 => amount = 0 "amount" required;
    1 => amount_shipping = 0 "amount_shipping" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => customer "customer" required;
    5 => customer_account = None "customer_account";
    6 => customer_balance_transaction = None "customer_balance_transaction";
    7 => discount_amount = 0 "discount_amount" required;
    8 => discount_amounts "discount_amounts" required;
    9 => effective_at = None "effective_at";
    10 => id "id" required;
    11 => invoice "invoice" required;
    12 => lines "lines" required;
    13 => livemode = false "livemode" required;
    14 => memo = None "memo";
    15 => metadata = None "metadata";
    16 => number "number" required;
    17 => out_of_band_amount = None "out_of_band_amount";
    18 => pdf "pdf" required;
    19 => post_payment_amount = 0 "post_payment_amount" required;
    20 => pre_payment_amount = 0 "pre_payment_amount" required;
    21 => pretax_credit_amounts "pretax_credit_amounts" required;
    22 => reason = None "reason";
    23 => refunds "refunds" required;
    24 => shipping_cost = None "shipping_cost";
    25 => status "status" required;
    26 => subtotal = 0 "subtotal" required;
    27 => subtotal_excluding_tax = None "subtotal_excluding_tax";
    28 => total = 0 "total" required;
    29 => total_excluding_tax = None "total_excluding_tax";
    30 => total_taxes = None "total_taxes";
    31 => r#type "type" required;
    32 => voided_at = None "voided_at";
}

rt::money! {
    CreditNote;
}

rt::expandable! {
    crate::ExpandPath;
    CreditNote;
    customer "customer" => Customer;
    customer_balance_transaction "customer_balance_transaction" => CustomerBalanceTransaction;
    discount_amounts "discount_amounts" => DiscountAmount;
    invoice "invoice" => Invoice;
    lines "lines" => rt::List<CreditNoteLineItem>;
    pretax_credit_amounts "pretax_credit_amounts" => CreditNotePretaxCreditAmount;
    refunds "refunds" => CreditNoteRefund;
    shipping_cost "shipping_cost" => InvoiceShippingCost;
    total_taxes "total_taxes" => InvoiceTax;
}

rt::record! {
    CreditNotePaymentRecordRefund;
    0 => payment_record "payment_record" required;
    1 => refund_group "refund_group" required;
}

rt::record! {
    CreditNoteRefund;
    0 => amount_refunded = 0 "amount_refunded" required;
    1 => payment_record_refund = None "payment_record_refund";
    2 => refund "refund" required;
    3 => r#type = None "type";
}

rt::expandable! {
    crate::ExpandPath;
    CreditNoteRefund;
    refund "refund" => Refund;
}

rt::open_enum! {
    CreditNoteStatus;
    0 => Issued "issued";
    1 => Void "void";
}

rt::open_enum! {
    CreditNoteType;
    0 => Mixed "mixed";
    1 => PostPayment "post_payment";
    2 => PrePayment "pre_payment";
}
