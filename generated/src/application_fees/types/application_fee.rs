// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::application_fees::FeeRefund;
use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::rt;
use crate::types::Application;

/// The `application_fee` object.
///
/// Contract: `#/components/schemas/application_fee`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplicationFee {
    /// Account. An id; the object itself when `account` is expanded.
    pub account: rt::Expandable<Account>,
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount refunded, in the currency's smallest unit.
    pub amount_refunded: i64,
    /// Application. An id; the object itself when `application` is expanded.
    pub application: rt::Expandable<Application>,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Charge. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Fee source. May be null.
    pub fee_source: Option<Box<PlatformEarningFeeSource>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ApplicationFee>,
    /// Livemode.
    pub livemode: bool,
    /// Originating transaction. An id; the object itself when `originating_transaction` is expanded. May be null.
    pub originating_transaction: Option<rt::Expandable<Charge>>,
    /// Refunded.
    pub refunded: bool,
    /// Refunds. One page of a list.
    pub refunds: rt::List<FeeRefund>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Platform earning fee source.
///
/// Contract: `#/components/schemas/platform_earning_fee_source`.
#[derive(Default)]
#[non_exhaustive]
pub struct PlatformEarningFeeSource {
    /// Charge. At most 5000 characters.
    pub charge: Option<String>,
    /// Payout. At most 5000 characters.
    pub payout: Option<String>,
    /// Type. `charge` or `payout`.
    pub r#type: PlatformEarningFeeSourceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/platform_earning_fee_source/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlatformEarningFeeSourceType {
    /// `charge`
    Charge,
    /// `payout`
    Payout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ApplicationFee;
    const "object" = Str("application_fee");
    0 => account "account" required;
    1 => amount "amount" required;
    2 => amount_refunded "amount_refunded" required;
    3 => application "application" required;
    4 => balance_transaction "balance_transaction";
    5 => charge "charge" required;
    6 => created "created" required;
    7 => currency "currency" required;
    8 => fee_source "fee_source";
    9 => id "id" required;
    10 => livemode "livemode" required;
    11 => originating_transaction "originating_transaction";
    12 => refunded "refunded" required;
    13 => refunds "refunds" required;
}

rt::expandable! {
    crate::ExpandPath;
    ApplicationFee;
    account "account" => Account;
    application "application" => Application;
    balance_transaction "balance_transaction" => BalanceTransaction;
    charge "charge" => Charge;
    fee_source "fee_source" => PlatformEarningFeeSource;
    originating_transaction "originating_transaction" => Charge;
    refunds "refunds" => rt::List<FeeRefund>;
}

rt::record! {
    PlatformEarningFeeSource;
    0 => charge "charge";
    1 => payout "payout";
    2 => r#type "type" required;
}

rt::open_enum! {
    PlatformEarningFeeSourceType;
    0 => Charge "charge";
    1 => Payout "payout";
}
