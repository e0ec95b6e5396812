// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::rt;
use crate::sources::Source;

/// The `topup` object.
///
/// Contract: `#/components/schemas/topup`.
#[derive(Default)]
#[non_exhaustive]
pub struct Topup {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Expected availability date. May be null.
    pub expected_availability_date: Option<i64>,
    /// Failure code. At most 5000 characters. May be null.
    pub failure_code: Option<String>,
    /// Failure message. At most 5000 characters. May be null.
    pub failure_message: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Topup>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Source. May be null.
    pub source: Option<Box<Source>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Status. `canceled`, `failed`, `pending`, `reversed` or `succeeded`.
    pub status: TopupStatus,
    /// Transfer group. At most 5000 characters. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/topup/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TopupStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Topup;
    const "object" = Str("topup");
    0 => amount "amount" required;
    1 => balance_transaction "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description "description";
    5 => expected_availability_date "expected_availability_date";
    6 => failure_code "failure_code";
    7 => failure_message "failure_message";
    8 => id "id" required;
    9 => livemode "livemode" required;
    10 => metadata "metadata" required;
    11 => source "source";
    12 => statement_descriptor "statement_descriptor";
    13 => status "status" required;
    14 => transfer_group "transfer_group";
}

rt::expandable! {
    crate::ExpandPath;
    Topup;
    balance_transaction "balance_transaction" => BalanceTransaction;
    source "source" => Source;
}

rt::open_enum! {
    TopupStatus;
    0 => Canceled "canceled";
    1 => Failed "failed";
    2 => Pending "pending";
    3 => Reversed "reversed";
    4 => Succeeded "succeeded";
}
