// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNotePretaxCreditAmount;
use crate::credit_notes::LineType;
use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::DiscountAmount;
use crate::types::InvoiceTax;

/// The `credit_note_line_item` object.
///
/// Contract: `#/components/schemas/credit_note_line_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditNoteLineItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discount amount.
    pub discount_amount: i64,
    /// Discount amounts.
    pub discount_amounts: Vec<DiscountAmount>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CreditNoteLineItem>,
    /// Invoice line item. At most 5000 characters.
    pub invoice_line_item: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Pretax credit amounts.
    pub pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
    /// Quantity. May be null.
    pub quantity: Option<i64>,
    /// Tax rates.
    pub tax_rates: Vec<TaxRate>,
    /// Taxes. May be null.
    pub taxes: Option<Vec<InvoiceTax>>,
    /// Type. `custom_line_item` or `invoice_line_item`.
    pub r#type: LineType,
    /// Unit amount, in the currency's smallest unit. May be null.
    pub unit_amount: Option<i64>,
    /// Unit amount decimal. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditNoteLineItem;
    const "object" = Str("credit_note_line_item");
    0 => amount "amount" required;
    1 => description "description";
    2 => discount_amount "discount_amount" required;
    3 => discount_amounts "discount_amounts" required;
    4 => id "id" required;
    5 => invoice_line_item "invoice_line_item";
    6 => livemode "livemode" required;
    7 => metadata "metadata";
    8 => pretax_credit_amounts "pretax_credit_amounts" required;
    9 => quantity "quantity";
    10 => tax_rates "tax_rates" required;
    11 => taxes "taxes";
    12 => r#type "type" required;
    13 => unit_amount "unit_amount";
    14 => unit_amount_decimal "unit_amount_decimal";
}

rt::expandable! {
    crate::ExpandPath;
    CreditNoteLineItem;
    discount_amounts "discount_amounts" => DiscountAmount;
    pretax_credit_amounts "pretax_credit_amounts" => CreditNotePretaxCreditAmount;
    tax_rates "tax_rates" => TaxRate;
    taxes "taxes" => InvoiceTax;
}
