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

/// The `credit_note` object.
///
/// Contract: `#/components/schemas/credit_note`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditNote {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount shipping, in the currency's smallest unit.
    pub amount_shipping: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Customer balance transaction. An id; the object itself when `customer_balance_transaction` is expanded. May be null.
    pub customer_balance_transaction: Option<rt::Expandable<CustomerBalanceTransaction>>,
    /// Discount amount.
    pub discount_amount: i64,
    /// Discount amounts.
    pub discount_amounts: Vec<DiscountAmount>,
    /// Effective at, in seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CreditNote>,
    /// Invoice. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<Invoice>,
    /// Lines. One page of a list.
    pub lines: rt::List<CreditNoteLineItem>,
    /// Livemode.
    pub livemode: bool,
    /// Memo. At most 5000 characters. May be null.
    pub memo: Option<String>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Number. At most 5000 characters.
    pub number: String,
    /// Out of band amount, in the currency's smallest unit. May be null.
    pub out_of_band_amount: Option<i64>,
    /// Pdf. At most 5000 characters.
    pub pdf: String,
    /// Post payment amount, in the currency's smallest unit.
    pub post_payment_amount: i64,
    /// Pre payment amount, in the currency's smallest unit.
    pub pre_payment_amount: i64,
    /// Pretax credit amounts.
    pub pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
    /// Reason. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`. May be null.
    pub reason: Option<CreditNoteReason>,
    /// Refunds.
    pub refunds: Vec<CreditNoteRefund>,
    /// Shipping cost. May be null.
    pub shipping_cost: Option<Box<InvoiceShippingCost>>,
    /// Status. `issued` or `void`.
    pub status: CreditNoteStatus,
    /// Subtotal, in the currency's smallest unit.
    pub subtotal: i64,
    /// Subtotal excluding tax, in the currency's smallest unit. May be null.
    pub subtotal_excluding_tax: Option<i64>,
    /// Total, in the currency's smallest unit.
    pub total: i64,
    /// Total excluding tax, in the currency's smallest unit. May be null.
    pub total_excluding_tax: Option<i64>,
    /// Total taxes. May be null.
    pub total_taxes: Option<Vec<InvoiceTax>>,
    /// Type. `mixed`, `post_payment` or `pre_payment`.
    pub r#type: CreditNoteType,
    /// Voided at, in seconds since 1970. May be null.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Credit notes payment record refund.
///
/// Contract: `#/components/schemas/credit_notes_payment_record_refund`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditNotePaymentRecordRefund {
    /// Payment record. At most 5000 characters.
    pub payment_record: String,
    /// Refund group. At most 5000 characters.
    pub refund_group: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Credit note refund.
///
/// Contract: `#/components/schemas/credit_note_refund`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    /// Amount refunded, in the currency's smallest unit.
    pub amount_refunded: i64,
    /// Payment record refund. May be null.
    pub payment_record_refund: Option<Box<CreditNotePaymentRecordRefund>>,
    /// Refund. An id; the object itself when `refund` is expanded.
    pub refund: rt::Expandable<Refund>,
    /// Type. `payment_record_refund` or `refund`. May be null.
    pub r#type: Option<RefundType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/credit_note/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNoteStatus {
    /// `issued`
    Issued,
    /// `void`
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/credit_note/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNoteType {
    /// `mixed`
    Mixed,
    /// `post_payment`
    PostPayment,
    /// `pre_payment`
    PrePayment,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CreditNote;
    const "object" = Str("credit_note");
    0 => amount "amount" required;
    1 => amount_shipping "amount_shipping" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => customer "customer" required;
    5 => customer_account "customer_account";
    6 => customer_balance_transaction "customer_balance_transaction";
    7 => discount_amount "discount_amount" required;
    8 => discount_amounts "discount_amounts" required;
    9 => effective_at "effective_at";
    10 => id "id" required;
    11 => invoice "invoice" required;
    12 => lines "lines" required;
    13 => livemode "livemode" required;
    14 => memo "memo";
    15 => metadata "metadata";
    16 => number "number" required;
    17 => out_of_band_amount "out_of_band_amount";
    18 => pdf "pdf" required;
    19 => post_payment_amount "post_payment_amount" required;
    20 => pre_payment_amount "pre_payment_amount" required;
    21 => pretax_credit_amounts "pretax_credit_amounts" required;
    22 => reason "reason";
    23 => refunds "refunds" required;
    24 => shipping_cost "shipping_cost";
    25 => status "status" required;
    26 => subtotal "subtotal" required;
    27 => subtotal_excluding_tax "subtotal_excluding_tax";
    28 => total "total" required;
    29 => total_excluding_tax "total_excluding_tax";
    30 => total_taxes "total_taxes";
    31 => r#type "type" required;
    32 => voided_at "voided_at";
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
    0 => amount_refunded "amount_refunded" required;
    1 => payment_record_refund "payment_record_refund";
    2 => refund "refund" required;
    3 => r#type "type";
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
