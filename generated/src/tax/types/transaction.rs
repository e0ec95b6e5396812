// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::CustomerDetails;
use crate::tax::ShipFromDetails;
use crate::tax::TaxBehavior;
use crate::tax::TransactionLineItem;

/// The `tax.transaction` object.
///
/// Contract: `#/components/schemas/tax.transaction`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Customer. At most 5000 characters. May be null.
    pub customer: Option<String>,
    /// Customer details.
    pub customer_details: CustomerDetails,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Transaction>,
    /// Line items. One page of a list. May be null.
    pub line_items: Option<rt::List<TransactionLineItem>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Posted at, in seconds since 1970.
    pub posted_at: rt::Timestamp,
    /// Reference. At most 5000 characters.
    pub reference: String,
    /// Reversal. May be null.
    pub reversal: Option<Box<TransactionReversal>>,
    /// Ship from details. May be null.
    pub ship_from_details: Option<Box<ShipFromDetails>>,
    /// Shipping cost. May be null.
    pub shipping_cost: Option<Box<TransactionShippingCost>>,
    /// Tax date, in seconds since 1970.
    pub tax_date: rt::Timestamp,
    /// Type. `reversal` or `transaction`.
    pub r#type: TransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax transaction resource reversal.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_resource_reversal`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionReversal {
    /// Original transaction. At most 5000 characters. May be null.
    pub original_transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax transaction shipping cost.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_shipping_cost`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionShippingCost {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Shipping rate. At most 5000 characters.
    pub shipping_rate: Option<String>,
    /// Tax behavior. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// Tax code. At most 5000 characters.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax.transaction/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `reversal`
    Reversal,
    /// `transaction`
    Transaction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Transaction;
    const "object" = Str("tax.transaction");
    0 => created "created" required;
    1 => currency "currency" required;
    2 => customer "customer";
    3 => customer_details "customer_details" required;
    4 => id "id" required;
    5 => line_items "line_items";
    6 => livemode "livemode" required;
    7 => metadata "metadata";
    8 => posted_at "posted_at" required;
    9 => reference "reference" required;
    10 => reversal "reversal";
    11 => ship_from_details "ship_from_details";
    12 => shipping_cost "shipping_cost";
    13 => tax_date "tax_date" required;
    14 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Transaction;
    line_items "line_items" => rt::List<TransactionLineItem>;
    reversal "reversal" => TransactionReversal;
    ship_from_details "ship_from_details" => ShipFromDetails;
    shipping_cost "shipping_cost" => TransactionShippingCost;
}

rt::record! {
    TransactionReversal;
    0 => original_transaction "original_transaction";
}

rt::record! {
    TransactionShippingCost;
    0 => amount "amount" required;
    1 => amount_tax "amount_tax" required;
    2 => shipping_rate "shipping_rate";
    3 => tax_behavior "tax_behavior" required;
    4 => tax_code "tax_code" required;
}

rt::open_enum! {
    TransactionType;
    0 => Reversal "reversal";
    1 => Transaction "transaction";
}
