// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNotePretaxCreditAmount;
use crate::credit_notes::LineType;
use crate::rt;
use crate::tax_rates::TaxRate;
use crate::types::DiscountAmount;
use crate::types::InvoiceTax;

/// One line of a credit note: what is credited, either of a line of the invoice or as an amount of its own, with its taxes and discounts.
///
/// The `credit_note_line_item` object.
///
/// Contract: `#/components/schemas/credit_note_line_item`.
///
/// Feature: `credit_notes`.
#[non_exhaustive]
pub struct CreditNoteLineItem {
    /// What this line gives back before taxes and discounts, in the smallest currency unit.
    pub amount: i64,
    /// What is credited, as the credit note says it. May be null.
    pub description: Option<String>,
    /// How much discount this line takes back, in the smallest currency unit.
    pub discount_amount: i64,
    /// How much each discount takes off this line.
    pub discount_amounts: Vec<DiscountAmount>,
    /// Names this object in other calls.
    pub id: rt::Id<CreditNoteLineItem>,
    /// Id of the line of the invoice that is credited.
    pub invoice_line_item: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values. A line of a subscription shows what the subscription has now, unless the line was given its own. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What discounts and billing credits take off the line before taxes.
    pub pretax_credit_amounts: Vec<CreditNotePretaxCreditAmount>,
    /// How many are credited. Null if only an amount is.
    pub quantity: Option<i64>,
    /// The tax rates on the line.
    pub tax_rates: Vec<TaxRate>,
    /// The taxes on the line, one by one. May be null.
    pub taxes: Option<Vec<InvoiceTax>>,
    /// Whether it credits a line of the invoice, named by [`invoice_line_item`](Self::invoice_line_item), or something of its own. `custom_line_item` or `invoice_line_item`.
    pub r#type: LineType,
    /// What is credited for each one, in the smallest currency unit. May be null.
    pub unit_amount: Option<i64>,
    /// What is credited for each one, in the smallest currency unit, with up to 12 decimal places. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditNoteLineItem;
    const "object" = Str("credit_note_line_item");
    0 => amount = 0 "amount" required;
    1 => description = None "description";
    2 => discount_amount = 0 "discount_amount" required;
    3 => discount_amounts "discount_amounts" required;
    4 => id "id" required;
    5 => invoice_line_item = None "invoice_line_item";
    6 => livemode = false "livemode" required;
    7 => metadata = None "metadata";
    8 => pretax_credit_amounts "pretax_credit_amounts" required;
    9 => quantity = None "quantity";
    10 => tax_rates "tax_rates" required;
    11 => taxes = None "taxes";
    12 => r#type "type" required;
    13 => unit_amount = None "unit_amount";
    14 => unit_amount_decimal = None "unit_amount_decimal";
}

rt::expandable! {
    crate::ExpandPath;
    CreditNoteLineItem;
    discount_amounts "discount_amounts" => DiscountAmount;
    pretax_credit_amounts "pretax_credit_amounts" => CreditNotePretaxCreditAmount;
    tax_rates "tax_rates" => TaxRate;
    taxes "taxes" => InvoiceTax;
}
