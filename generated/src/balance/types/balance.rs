// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The money on your Stripe account, by currency and by whether you can use it yet. [`pending`](Self::pending) becomes [`available`](Self::available) as payments settle. What moved it is in [balance transaction](crate::balance_transactions::BalanceTransaction).
///
/// The `balance` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/balance/object)
///
/// Contract: `#/components/schemas/balance`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct Balance {
    /// What can be transferred or paid out now, by currency.
    pub available: Vec<BalanceAmount>,
    /// What is held back because connected accounts owe money that you answer for, by currency.
    pub connect_reserved: Option<Vec<BalanceAmount>>,
    /// What can be paid out at once with instant payouts.
    pub instant_available: Option<Vec<BalanceAmountNet>>,
    /// What there is for Issuing to spend.
    pub issuing: Option<Box<BalanceDetail>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What isn't available yet, by currency and kind of payment. It becomes available after some days.
    pub pending: Vec<BalanceAmount>,
    /// What you have put aside for refunds and disputes.
    pub refund_and_dispute_prefunding: Option<Box<BalanceDetailUngated>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// So much money in one currency, and from what kinds of payment it comes.
///
/// Contract: `#/components/schemas/balance_amount`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceAmount {
    /// The balance in this currency, in the smallest currency unit. Negative if more is owed than is there.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The amount split by how the money came in: cards, bank accounts or FPX.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the sum splits by the kind of payment that it comes from. Payouts and transfers can draw on one of them.
///
/// Contract: `#/components/schemas/balance_amount_by_source_type`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceAmountBySourceType {
    /// What came in by the old US ACH payments, in the smallest currency unit.
    pub bank_account: Option<i64>,
    /// What came in by cards and most other payment methods, in the smallest currency unit.
    pub card: Option<i64>,
    /// How much of it came by FPX from Malaysia, in the smallest currency unit.
    pub fpx: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What can be paid out at once with instant payouts.
///
/// Contract: `#/components/schemas/balance_amount_net`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceAmountNet {
    /// The balance in this currency, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// How much can go to each destination of payouts after fees.
    pub net_available: Option<Vec<BalanceNetAvailable>>,
    /// The amount split by how the money came in: cards, bank accounts or FPX.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What there is for Issuing to spend.
///
/// Contract: `#/components/schemas/balance_detail`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceDetail {
    /// What can be used now, by currency.
    pub available: Vec<BalanceAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What you have put aside for refunds and disputes.
///
/// Contract: `#/components/schemas/balance_detail_ungated`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceDetailUngated {
    /// What can be used now, by currency.
    pub available: Vec<BalanceAmount>,
    /// What isn't available yet, by currency.
    pub pending: Vec<BalanceAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How much can go to each destination of payouts after fees.
///
/// Contract: `#/components/schemas/balance_net_available`.
///
/// Feature: `balance`.
#[non_exhaustive]
pub struct BalanceNetAvailable {
    /// What can be paid out once the fees that the platform sets are taken off, in the smallest currency unit.
    pub amount: i64,
    /// Id of the bank account or card to which this much can be paid out at once.
    pub destination: String,
    /// The amount split by how the money came in: cards, bank accounts or FPX.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Balance;
    const "object" = Str("balance");
    0 => available "available" required;
    1 => connect_reserved = None "connect_reserved";
    2 => instant_available = None "instant_available";
    3 => issuing = None "issuing";
    4 => livemode = false "livemode" required;
    5 => pending "pending" required;
    6 => refund_and_dispute_prefunding = None "refund_and_dispute_prefunding";
}

rt::expandable! {
    crate::ExpandPath;
    Balance;
    issuing "issuing" => BalanceDetail;
    refund_and_dispute_prefunding "refund_and_dispute_prefunding" => BalanceDetailUngated;
}

rt::record! {
    BalanceAmount;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => source_types = None "source_types";
}

rt::money! {
    BalanceAmount;
}

rt::record! {
    BalanceAmountBySourceType;
    0 => bank_account = None "bank_account";
    1 => card = None "card";
    2 => fpx = None "fpx";
}

rt::record! {
    BalanceAmountNet;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => net_available = None "net_available";
    3 => source_types = None "source_types";
}

rt::money! {
    BalanceAmountNet;
}

rt::record! {
    BalanceDetail;
    0 => available "available" required;
}

rt::record! {
    BalanceDetailUngated;
    0 => available "available" required;
    1 => pending "pending" required;
}

rt::record! {
    BalanceNetAvailable;
    0 => amount = 0 "amount" required;
    1 => destination "destination" required;
    2 => source_types = None "source_types";
}
