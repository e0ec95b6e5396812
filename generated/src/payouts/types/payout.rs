// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::DeletedBankAccount;
use crate::customers::DeletedCard;
use crate::rt;

/// Money on its way from your Stripe balance to your bank account or debit card, by schedule or by your call. It can fail after it was `paid`, when the bank sends it back: then the money returns to the balance.
///
/// The `payout` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/object)
///
/// Contract: `#/components/schemas/payout`.
///
/// Feature: `payouts`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Payout {
    /// What goes to the bank account or debit card, in the smallest currency unit. Negative if the payout takes from the bank account.
    pub amount: i64,
    /// The fee that the platform took from the payout, if any. An id; the object itself when `application_fee` is expanded. May be null.
    pub application_fee: Option<rt::Expandable<ApplicationFee>>,
    /// The fee that the platform asked for, in the smallest currency unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// When the payout should be at the bank. Weekends and bank holidays are taken into account. In seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// Whether the payout came by its schedule. False if it was asked for.
    pub automatic: bool,
    /// What it did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// The bank account or card that gets the money. An id; the object itself when `destination` is expanded. May be null.
    pub destination: Option<rt::Expandable<PayoutDestination>>,
    /// The change of your balance that gave back the money of the failed or canceled payout. An id; the object itself when `failure_balance_transaction` is expanded. May be null.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Why the payout failed, for programs. Null unless it did.
    pub failure_code: Option<String>,
    /// Why the payout failed, in words. Null unless it did.
    pub failure_message: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Payout>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// How fast the payout goes: `instant` in minutes, for debit cards and some bank accounts, or `standard`.
    pub method: String,
    /// The payout that this one reverses. Null if it isn't a reversal. An id; the object itself when `original_payout` is expanded.
    pub original_payout: Option<rt::Expandable<Payout>>,
    /// Id of the v2 financial account that the money goes to. Null if it goes elsewhere.
    pub payout_method: Option<String>,
    /// Whether the transactions in the payout are known. Once `completed`, [`balance_transactions.list`](crate::balance_transactions::list()) lists them by payout. `completed`, `in_progress` or `not_applicable`.
    pub reconciliation_status: PayoutReconciliationStatus,
    /// The payout that brought this one's money back. Null if none did. An id; the object itself when `reversed_by` is expanded.
    pub reversed_by: Option<rt::Expandable<Payout>>,
    /// The part of your balance that was paid out, by how the money came in: `card`, `bank_account` or `fpx`.
    pub source_type: String,
    /// What your bank statement says of the payout. Null if it says the usual.
    pub statement_descriptor: Option<String>,
    /// Where the payout is: `pending` until it goes to the bank, then `in_transit`, then `paid`, `failed` or `canceled`. Even `paid` can become `failed` within five business days.
    pub status: String,
    /// What the receiving bank knows the payout by, for asking it where the money is. Null if it can't be known.
    pub trace_id: Option<Box<PayoutTraceId>>,
    /// Whether the payout goes to a bank account (`bank_account`) or a debit card (`card`).
    pub r#type: PayoutType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `destination` can be.
///
/// Contract: `#/components/schemas/payout/properties/destination`.
///
/// Feature: `payouts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PayoutDestination {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(rt::Boxed<DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(rt::Boxed<DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PayoutDestination {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `DeletedBankAccount`, if it is one.
    pub fn as_deleted_bank_account(&self) -> Option<&DeletedBankAccount> {
        match self {
            Self::DeletedBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `DeletedCard`, if it is one.
    pub fn as_deleted_card(&self) -> Option<&DeletedCard> {
        match self {
            Self::DeletedCard(object) => Some(object),
            _ => None,
        }
    }
}

/// Whether the transactions in the payout are known.
///
/// The values of `reconciliation_status`.
///
/// Contract: `#/components/schemas/payout/properties/reconciliation_status`.
///
/// Feature: `payouts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PayoutReconciliationStatus {
    /// `completed`: What went into the payout is known: list balance transactions by it.
    Completed,
    /// `in_progress`: Stripe is still working out what went into the payout. Wait for [`payout.reconciliation_completed`](crate::events::EventType::PayoutReconciliationCompleted).
    InProgress,
    /// `not_applicable`: A manual payout: Stripe doesn't tie it to single transactions.
    NotApplicable,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the receiving bank knows the payout by, for asking it where the money is.
///
/// Contract: `#/components/schemas/payouts_trace_id`.
///
/// Feature: `payouts`.
#[non_exhaustive]
pub struct PayoutTraceId {
    /// Whether the bank gives a trace id: `pending` while the payout is on its way, and sometimes up to ten days after its arrival date.
    pub status: String,
    /// The trace id, if [`status`](Self::status) is `supported`. Null otherwise.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payout goes to a bank account (`bank_account`) or a debit card (`card`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payout/properties/type`.
///
/// Feature: `payouts`.
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
    0 => amount = 0 "amount" required;
    1 => application_fee = None "application_fee";
    2 => application_fee_amount = None "application_fee_amount";
    3 => arrival_date "arrival_date" required;
    4 => automatic = false "automatic" required;
    5 => balance_transaction = None "balance_transaction";
    6 => created "created" required;
    7 => currency "currency" required;
    8 => description = None "description";
    9 => destination = None "destination";
    10 => failure_balance_transaction = None "failure_balance_transaction";
    11 => failure_code = None "failure_code";
    12 => failure_message = None "failure_message";
    13 => id "id" required;
    14 => livemode = false "livemode" required;
    15 => metadata = None "metadata";
    16 => method "method" required;
    17 => original_payout = None "original_payout";
    18 => payout_method = None "payout_method";
    19 => reconciliation_status "reconciliation_status" required;
    20 => reversed_by = None "reversed_by";
    21 => source_type "source_type" required;
    22 => statement_descriptor = None "statement_descriptor";
    23 => status "status" required;
    24 => trace_id = None "trace_id";
    25 => r#type "type" required;
}

rt::money! {
    Payout;
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
    future_requirements "future_requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    networks "networks" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::TokenCardNetworks;
    requirements "requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
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
    1 => value = None "value";
}

rt::open_enum! {
    PayoutType;
    0 => BankAccount "bank_account";
    1 => Card "card";
}
