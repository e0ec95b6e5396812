// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `balance` object.
///
/// Contract: `#/components/schemas/balance`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct Balance {
    /// Available.
    pub available: Vec<BalanceAmount>,
    /// Connect reserved.
    pub connect_reserved: Option<Vec<BalanceAmount>>,
    /// Instant available.
    pub instant_available: Option<Vec<BalanceAmountNet>>,
    /// Issuing.
    pub issuing: Option<Box<BalanceDetail>>,
    /// Livemode.
    pub livemode: bool,
    /// Pending.
    pub pending: Vec<BalanceAmount>,
    /// Refund and dispute prefunding.
    pub refund_and_dispute_prefunding: Option<Box<BalanceDetailUngated>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance amount.
///
/// Contract: `#/components/schemas/balance_amount`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceAmount {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Source types.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance amount by source type.
///
/// Contract: `#/components/schemas/balance_amount_by_source_type`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceAmountBySourceType {
    /// Bank account.
    pub bank_account: Option<i64>,
    /// Card.
    pub card: Option<i64>,
    /// Fpx.
    pub fpx: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance amount net.
///
/// Contract: `#/components/schemas/balance_amount_net`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceAmountNet {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Net available.
    pub net_available: Option<Vec<BalanceNetAvailable>>,
    /// Source types.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance detail.
///
/// Contract: `#/components/schemas/balance_detail`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceDetail {
    /// Available.
    pub available: Vec<BalanceAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance detail ungated.
///
/// Contract: `#/components/schemas/balance_detail_ungated`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceDetailUngated {
    /// Available.
    pub available: Vec<BalanceAmount>,
    /// Pending.
    pub pending: Vec<BalanceAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Balance net available.
///
/// Contract: `#/components/schemas/balance_net_available`.
///
/// Feature: `balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceNetAvailable {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Destination. At most 5000 characters.
    pub destination: String,
    /// Source types.
    pub source_types: Option<Box<BalanceAmountBySourceType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Balance;
    const "object" = Str("balance");
    0 => available "available" required;
    1 => connect_reserved "connect_reserved";
    2 => instant_available "instant_available";
    3 => issuing "issuing";
    4 => livemode "livemode" required;
    5 => pending "pending" required;
    6 => refund_and_dispute_prefunding "refund_and_dispute_prefunding";
}

rt::expandable! {
    crate::ExpandPath;
    Balance;
    issuing "issuing" => BalanceDetail;
    refund_and_dispute_prefunding "refund_and_dispute_prefunding" => BalanceDetailUngated;
}

rt::record! {
    BalanceAmount;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => source_types "source_types";
}

rt::record! {
    BalanceAmountBySourceType;
    0 => bank_account "bank_account";
    1 => card "card";
    2 => fpx "fpx";
}

rt::record! {
    BalanceAmountNet;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => net_available "net_available";
    3 => source_types "source_types";
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
    0 => amount "amount" required;
    1 => destination "destination" required;
    2 => source_types "source_types";
}
