// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::tax::TransactionType;

/// The `tax.transaction_line_item` object.
///
/// Contract: `#/components/schemas/tax.transaction_line_item`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionLineItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TransactionLineItem>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Product. At most 5000 characters. May be null.
    pub product: Option<String>,
    /// Quantity.
    pub quantity: i64,
    /// Reference. At most 5000 characters.
    pub reference: String,
    /// Reversal. May be null.
    pub reversal: Option<Box<TransactionLineItemReversal>>,
    /// Tax behavior. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// Tax code. At most 5000 characters.
    pub tax_code: String,
    /// Type. `reversal` or `transaction`.
    pub r#type: TransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax transaction line item resource reversal.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_line_item_resource_reversal`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionLineItemReversal {
    /// Original line item. At most 5000 characters.
    pub original_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TransactionLineItem;
    const "object" = Str("tax.transaction_line_item");
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => metadata "metadata";
    5 => product "product";
    6 => quantity "quantity" required;
    7 => reference "reference" required;
    8 => reversal "reversal";
    9 => tax_behavior "tax_behavior" required;
    10 => tax_code "tax_code" required;
    11 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    TransactionLineItem;
    reversal "reversal" => TransactionLineItemReversal;
}

rt::record! {
    TransactionLineItemReversal;
    0 => original_line_item "original_line_item" required;
}
