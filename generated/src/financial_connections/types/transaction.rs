// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// One booking on a linked account, as the institution reports it. A pending one can still change or be voided.
///
/// The `financial_connections.transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/transactions/object)
///
/// Contract: `#/components/schemas/financial_connections.transaction`.
///
/// Feature: `financial_connections`.
#[non_exhaustive]
pub struct Transaction {
    /// Id of the bank account, as Financial Connections knows it, that the money moved on.
    pub account: String,
    /// How much moved on the bank account, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// What the bank's statement says of this transaction.
    pub description: String,
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the transaction stands: `pending` can still become `void`. `pending`, `posted` or `void`.
    pub status: TransactionStatus,
    /// When each status was reached.
    pub status_transitions: TransactionStatusTransitions,
    /// When the transaction was made. In seconds since 1970.
    pub transacted_at: rt::Timestamp,
    /// The refresh that brought or last changed the transaction, by its id.
    pub transaction_refresh: String,
    /// When it was last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the transaction stands: `pending` can still become `void`.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/financial_connections.transaction/properties/status`.
///
/// Feature: `financial_connections`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `pending`: Reserved by the bank, not final.
    Pending,
    /// `posted`: Booked by the bank.
    Posted,
    /// `void`: Was pending, and never booked.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/bank_connections_resource_transaction_resource_status_transitions`.
///
/// Feature: `financial_connections`.
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    /// When the bank booked the transaction. Null while it hasn't. In seconds since 1970.
    pub posted_at: Option<rt::Timestamp>,
    /// When it became `void`. Null before. In seconds since 1970.
    pub void_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transaction;
    const "object" = Str("financial_connections.transaction");
    0 => account "account" required;
    1 => amount = 0 "amount" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => status "status" required;
    7 => status_transitions "status_transitions" required;
    8 => transacted_at "transacted_at" required;
    9 => transaction_refresh "transaction_refresh" required;
    10 => updated "updated" required;
}

rt::open_enum! {
    TransactionStatus;
    0 => Pending "pending";
    1 => Posted "posted";
    2 => Void "void";
}

rt::record! {
    TransactionStatusTransitions;
    0 => posted_at = None "posted_at";
    1 => void_at = None "void_at";
}
