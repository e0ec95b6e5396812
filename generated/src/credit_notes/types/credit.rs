// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditBalanceTransaction;
use crate::customers::DeletedDiscount;
use crate::customers::Discount;
use crate::rt;

/// By how much a discount or billing credits lowered the sum before tax.
///
/// Contract: `#/components/schemas/credit_notes_pretax_credit_amount`.
///
/// Feature: `credit_notes`.
#[non_exhaustive]
pub struct CreditNotePretaxCreditAmount {
    /// How much is taken off before taxes, in the smallest currency unit.
    pub amount: i64,
    /// The use of billing credit that took this off before taxes. An id; the object itself when `credit_balance_transaction` is expanded.
    pub credit_balance_transaction: Option<rt::Expandable<CreditBalanceTransaction>>,
    /// The discount that lowers the price by this amount. An id; the object itself when `discount` is expanded.
    pub discount: Option<rt::Expandable<Discount, DeletedDiscount>>,
    /// Whether a discount or billing credits took it off. `credit_balance_transaction` or `discount`.
    pub r#type: CreditNotePretaxCreditAmountType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a discount or billing credits took it off.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/credit_notes_pretax_credit_amount/properties/type`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNotePretaxCreditAmountType {
    /// `credit_balance_transaction`: Billing credits lowered it.
    CreditBalanceTransaction,
    /// `discount`: A discount lowered it.
    Discount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why there is a credit note, for your records.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/credit_note/properties/reason`.
///
/// Feature: `credit_notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditNoteReason {
    /// `duplicate`: It was invoiced twice.
    Duplicate,
    /// `fraudulent`: The purchase was fraud.
    Fraudulent,
    /// `order_change`: The order was changed.
    OrderChange,
    /// `product_unsatisfactory`: What was sold didn't satisfy.
    ProductUnsatisfactory,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    CreditNotePretaxCreditAmount;
    0 => amount = 0 "amount" required;
    1 => credit_balance_transaction = None "credit_balance_transaction";
    2 => discount = None "discount";
    3 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditNotePretaxCreditAmount;
    credit_balance_transaction "credit_balance_transaction" => CreditBalanceTransaction;
    discount "discount" => Discount;
}

rt::open_enum! {
    CreditNotePretaxCreditAmountType;
    0 => CreditBalanceTransaction "credit_balance_transaction";
    1 => Discount "discount";
}

rt::open_enum! {
    CreditNoteReason;
    0 => Duplicate "duplicate";
    1 => Fraudulent "fraudulent";
    2 => OrderChange "order_change";
    3 => ProductUnsatisfactory "product_unsatisfactory";
}
