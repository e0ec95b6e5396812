// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::rt;
use crate::sources::Source;

/// Money that you bring from your bank account into your Stripe balance, to pay transfers, refunds or issued cards with. It takes some days and can fail.
///
/// The `topup` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/topups/object)
///
/// Contract: `#/components/schemas/topup`.
///
/// Feature: `topups`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Topup {
    /// What is added to your Stripe balance, in the smallest currency unit.
    pub amount: i64,
    /// What the top-up did to the Stripe balance. Null until the money is there. An id; the object itself when `balance_transaction` is expanded.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it.
    pub currency: String,
    /// Your own note on the top-up. May be null.
    pub description: Option<String>,
    /// When the money should be in your balance, with weekends and bank holidays counted in. Null in some states. In seconds since 1970.
    pub expected_availability_date: Option<i64>,
    /// Why the top-up failed, for programs. Null unless it did.
    pub failure_code: Option<String>,
    /// Why the top-up failed, in words that you can show. Null unless it did.
    pub failure_message: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Topup>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The old source that the money came from. It is deprecated and often missing. May be null.
    pub source: Option<Box<Source>>,
    /// What your bank statement says of the top-up. May be null.
    pub statement_descriptor: Option<String>,
    /// Whether the money has come: `pending` can still fail, and `reversed` went back. `canceled`, `failed`, `pending`, `reversed` or `succeeded`.
    pub status: TopupStatus,
    /// Your name for the group that the top-up belongs to. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the money has come: `pending` can still fail, and `reversed` went back.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/topup/properties/status`.
///
/// Feature: `topups`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TopupStatus {
    /// `canceled`: Stopped before money was taken.
    Canceled,
    /// `failed`: No money came.
    Failed,
    /// `pending`: On its way: can take days.
    Pending,
    /// `reversed`: The bank took the money back.
    Reversed,
    /// `succeeded`: The money is in the balance.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Topup;
    const "object" = Str("topup");
    0 => amount = 0 "amount" required;
    1 => balance_transaction = None "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description = None "description";
    5 => expected_availability_date = None "expected_availability_date";
    6 => failure_code = None "failure_code";
    7 => failure_message = None "failure_message";
    8 => id "id" required;
    9 => livemode = false "livemode" required;
    10 => metadata "metadata" required;
    11 => source = None "source";
    12 => statement_descriptor = None "statement_descriptor";
    13 => status "status" required;
    14 => transfer_group = None "transfer_group";
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
