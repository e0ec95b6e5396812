// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::TaxBehavior;
use crate::tax::TransactionType;

/// One line of a tax transaction. Reversals have lines of their own, which refer to the line they reverse.
///
/// The `tax.transaction_line_item` object.
///
/// Contract: `#/components/schemas/tax.transaction_line_item`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct TransactionLineItem {
    /// What the line costs in all, in the smallest currency unit. Taxes are in it if [`tax_behavior`](Self::tax_behavior) is `inclusive`, on top of it otherwise.
    pub amount: i64,
    /// The tax on this line, in the smallest currency unit.
    pub amount_tax: i64,
    /// Names this object in other calls.
    pub id: rt::Id<TransactionLineItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values. A line of a subscription shows what the subscription has now, unless the line was given its own. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Id of the [product](crate::products::Product), whose tax code was used if the line had none. May be null.
    pub product: Option<String>,
    /// How many were sold, or taken back in a reversal.
    pub quantity: i64,
    /// Your own id of the item, unique in its list.
    pub reference: String,
    /// Which line it takes back. Null unless [`type`](Self::type) is `reversal`.
    pub reversal: Option<Box<TransactionLineItemReversal>>,
    /// Whether [`amount`](Self::amount) has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub tax_code: String,
    /// Whether it is a sale, or takes one back (`reversal`). `reversal` or `transaction`.
    pub r#type: TransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which line it takes back.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_line_item_resource_reversal`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct TransactionLineItemReversal {
    /// Id of the item in the original transaction that is taken back.
    pub original_line_item: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TransactionLineItem;
    const "object" = Str("tax.transaction_line_item");
    0 => amount = 0 "amount" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => metadata = None "metadata";
    5 => product = None "product";
    6 => quantity = 0 "quantity" required;
    7 => reference "reference" required;
    8 => reversal = None "reversal";
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
