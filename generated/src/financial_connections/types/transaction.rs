// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `financial_connections.transaction` object.
///
/// Contract: `#/components/schemas/financial_connections.transaction`.
///
/// Feature: `financial_connections`.
#[derive(Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Account. At most 5000 characters.
    pub account: String,
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Description. At most 5000 characters.
    pub description: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Transaction>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `pending`, `posted` or `void`.
    pub status: TransactionStatus,
    /// Status transitions.
    pub status_transitions: TransactionStatusTransitions,
    /// Transacted at, in seconds since 1970.
    pub transacted_at: rt::Timestamp,
    /// Transaction refresh. At most 5000 characters.
    pub transaction_refresh: String,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/financial_connections.transaction/properties/status`.
///
/// Feature: `financial_connections`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `pending`
    Pending,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bank connections resource transaction resource status transitions.
///
/// Contract: `#/components/schemas/bank_connections_resource_transaction_resource_status_transitions`.
///
/// Feature: `financial_connections`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    /// Posted at, in seconds since 1970. May be null.
    pub posted_at: Option<rt::Timestamp>,
    /// Void at, in seconds since 1970. May be null.
    pub void_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transaction;
    const "object" = Str("financial_connections.transaction");
    0 => account "account" required;
    1 => amount "amount" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
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
    0 => posted_at "posted_at";
    1 => void_at "void_at";
}
