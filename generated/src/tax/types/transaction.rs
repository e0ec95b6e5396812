// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::CustomerDetails;
use crate::tax::ShipFromDetails;
use crate::tax::TaxBehavior;
use crate::tax::TransactionLineItem;

/// Tax that was collected, or given back by a reversal, as it goes into your tax reports. It can't be changed: reverse it in part or in full.
///
/// The `tax.transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/transactions/object)
///
/// Contract: `#/components/schemas/tax.transaction`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Transaction {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// Id of the customer that address and tax ids were taken from. May be null.
    pub customer: Option<String>,
    /// Where the customer is and which tax ids they have, as the tax was worked out.
    pub customer_details: CustomerDetails,
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// The tax on each item, collected or, in a reversal, given back. [`tax.transactions.line_items.list`](crate::tax::transactions::line_items::list()) lists all. May be null.
    pub line_items: Option<rt::List<TransactionLineItem>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// When the tax became due, or was taken back, for tax reports. In seconds since 1970.
    pub posted_at: rt::Timestamp,
    /// Your own unique id of the sale or reversal: `myOrder_123`.
    pub reference: String,
    /// Which transaction it takes back. Null unless [`type`](Self::type) is `reversal`.
    pub reversal: Option<Box<TransactionReversal>>,
    /// Where the goods are sent from. May be null.
    pub ship_from_details: Option<Box<ShipFromDetails>>,
    /// What shipping costs, with its taxes and the shipping rate behind it. May be null.
    pub shipping_cost: Option<Box<TransactionShippingCost>>,
    /// The moment whose rules and rates apply, up to 31 days back or ahead. Those of a time to come can still change. In seconds since 1970.
    pub tax_date: rt::Timestamp,
    /// Whether it is a sale, or takes one back (`reversal`). `reversal` or `transaction`.
    pub r#type: TransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which transaction it takes back.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_resource_reversal`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct TransactionReversal {
    /// Id of the [tax transaction](crate::tax::Transaction) that was taken back. May be null.
    pub original_transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs, with its taxes and the shipping rate behind it.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_transaction_shipping_cost`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct TransactionShippingCost {
    /// What the shipping costs, in the smallest currency unit. Taxes are in it if [`tax_behavior`](Self::tax_behavior) is `inclusive`, on top of it otherwise.
    pub amount: i64,
    /// The tax on shipping, in the smallest currency unit, 0 if there is none.
    pub amount_tax: i64,
    /// The shipping rate that amount and tax code come from. Only if one was given.
    pub shipping_rate: Option<String>,
    /// Whether [`amount`](Self::amount) has the tax in it (`inclusive`), or it comes on top. `exclusive` or `inclusive`.
    pub tax_behavior: TaxBehavior,
    /// What shipping was taxed as.
    pub tax_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether it is a sale, or takes one back (`reversal`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/tax.transaction/properties/type`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `reversal`: It takes back another tax transaction, in whole or in part.
    Reversal,
    /// `transaction`: It records a sale.
    Transaction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Transaction;
    const "object" = Str("tax.transaction");
    0 => created "created" required;
    1 => currency "currency" required;
    2 => customer = None "customer";
    3 => customer_details "customer_details" required;
    4 => id "id" required;
    5 => line_items = None "line_items";
    6 => livemode = false "livemode" required;
    7 => metadata = None "metadata";
    8 => posted_at "posted_at" required;
    9 => reference "reference" required;
    10 => reversal = None "reversal";
    11 => ship_from_details = None "ship_from_details";
    12 => shipping_cost = None "shipping_cost";
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
    0 => original_transaction = None "original_transaction";
}

rt::record! {
    TransactionShippingCost;
    0 => amount = 0 "amount" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => shipping_rate = None "shipping_rate";
    3 => tax_behavior "tax_behavior" required;
    4 => tax_code "tax_code" required;
}

rt::open_enum! {
    TransactionType;
    0 => Reversal "reversal";
    1 => Transaction "transaction";
}
