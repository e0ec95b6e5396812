// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::DeletedBankAccount;
use crate::customers::DeletedCard;
use crate::rt;

/// The `payout` object.
///
/// Contract: `#/components/schemas/payout`.
#[derive(Default)]
#[non_exhaustive]
pub struct Payout {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Application fee. An id; the object itself when `application_fee` is expanded. May be null.
    pub application_fee: Option<rt::Expandable<ApplicationFee>>,
    /// Application fee amount, in the currency's smallest unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Arrival date, in seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// Automatic.
    pub automatic: bool,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Destination. An id; the object itself when `destination` is expanded. May be null.
    pub destination: Option<rt::Expandable<PayoutDestination>>,
    /// Failure balance transaction. An id; the object itself when `failure_balance_transaction` is expanded. May be null.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Failure code. At most 5000 characters. May be null.
    pub failure_code: Option<String>,
    /// Failure message. At most 5000 characters. May be null.
    pub failure_message: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Payout>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Method. At most 5000 characters.
    pub method: String,
    /// Original payout. An id; the object itself when `original_payout` is expanded. May be null.
    pub original_payout: Option<rt::Expandable<Payout>>,
    /// Payout method. At most 5000 characters. May be null.
    pub payout_method: Option<String>,
    /// Reconciliation status. `completed`, `in_progress` or `not_applicable`.
    pub reconciliation_status: PayoutReconciliationStatus,
    /// Reversed by. An id; the object itself when `reversed_by` is expanded. May be null.
    pub reversed_by: Option<rt::Expandable<Payout>>,
    /// Source type. At most 5000 characters.
    pub source_type: String,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Trace id. May be null.
    pub trace_id: Option<Box<PayoutTraceId>>,
    /// Type. `bank_account` or `card`.
    pub r#type: PayoutType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `destination` can be.
///
/// Contract: `#/components/schemas/payout/properties/destination`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PayoutDestination {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// The values of `reconciliation_status`.
///
/// Contract: `#/components/schemas/payout/properties/reconciliation_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PayoutReconciliationStatus {
    /// `completed`
    Completed,
    /// `in_progress`
    InProgress,
    /// `not_applicable`
    NotApplicable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payouts trace id.
///
/// Contract: `#/components/schemas/payouts_trace_id`.
#[derive(Default)]
#[non_exhaustive]
pub struct PayoutTraceId {
    /// Status. At most 5000 characters.
    pub status: String,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payout/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PayoutType {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Payout;
    const "object" = Str("payout");
    0 => amount "amount" required;
    1 => application_fee "application_fee";
    2 => application_fee_amount "application_fee_amount";
    3 => arrival_date "arrival_date" required;
    4 => automatic "automatic" required;
    5 => balance_transaction "balance_transaction";
    6 => created "created" required;
    7 => currency "currency" required;
    8 => description "description";
    9 => destination "destination";
    10 => failure_balance_transaction "failure_balance_transaction";
    11 => failure_code "failure_code";
    12 => failure_message "failure_message";
    13 => id "id" required;
    14 => livemode "livemode" required;
    15 => metadata "metadata";
    16 => method "method" required;
    17 => original_payout "original_payout";
    18 => payout_method "payout_method";
    19 => reconciliation_status "reconciliation_status" required;
    20 => reversed_by "reversed_by";
    21 => source_type "source_type" required;
    22 => statement_descriptor "statement_descriptor";
    23 => status "status" required;
    24 => trace_id "trace_id";
    25 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Payout;
    application_fee "application_fee" => ApplicationFee;
    balance_transaction "balance_transaction" => BalanceTransaction;
    destination "destination" => PayoutDestination;
    failure_balance_transaction "failure_balance_transaction" => BalanceTransaction;
    original_payout "original_payout" => Payout;
    reversed_by "reversed_by" => Payout;
    trace_id "trace_id" => PayoutTraceId;
}

rt::union! {
    PayoutDestination by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => DeletedBankAccount(deleted "bank_account");
    3 => DeletedCard(deleted "card");
}

rt::expandable! {
    crate::ExpandPath;
    PayoutDestination;
    account "account" => crate::accounts::Account;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
}

rt::open_enum! {
    PayoutReconciliationStatus;
    0 => Completed "completed";
    1 => InProgress "in_progress";
    2 => NotApplicable "not_applicable";
}

rt::record! {
    PayoutTraceId;
    0 => status "status" required;
    1 => value "value";
}

rt::open_enum! {
    PayoutType;
    0 => BankAccount "bank_account";
    1 => Card "card";
}
