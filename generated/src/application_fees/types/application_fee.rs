// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::application_fees::FeeRefund;
use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::rt;
use crate::types::Application;

/// What a platform keeps of a payment made on a connected account. Charging with an application fee creates it. [fee refund](crate::application_fees::FeeRefund) gives it back, in part or in full.
///
/// The `application_fee` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees/object)
///
/// Contract: `#/components/schemas/application_fee`.
///
/// Feature: `application_fees`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct ApplicationFee {
    /// The connected account that paid the fee. An id; the object itself when `account` is expanded.
    pub account: rt::Expandable<Account>,
    /// What the platform earned, in the smallest currency unit. Refunds don't lower it.
    pub amount: i64,
    /// How much of the fee has been given back, in the smallest currency unit. Less than [`amount`](Self::amount) after partial refunds.
    pub amount_refunded: i64,
    /// The Connect application that the fee went to. An id; the object itself when `application` is expanded.
    pub application: rt::Expandable<Application>,
    /// What the fee did to the Stripe balance. Refunds have their own. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// The charge that the fee was taken from. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the fee was taken from: the charge, or the payout. May be null.
    pub fee_source: Option<Box<PlatformEarningFeeSource>>,
    /// Names this object in other calls.
    pub id: rt::Id<ApplicationFee>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The platform's charge with a `destination` that the fee came from. An id; the object itself when `originating_transaction` is expanded. May be null.
    pub originating_transaction: Option<rt::Expandable<Charge>>,
    /// Whether the whole fee was given back. False if only part was.
    pub refunded: bool,
    /// What was given back of the fee. It may be only the first page, [`application_fees.refunds.list`](crate::application_fees::refunds::list()) lists all.
    pub refunds: rt::List<FeeRefund>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the fee was taken from: the charge, or the payout.
///
/// Contract: `#/components/schemas/platform_earning_fee_source`.
///
/// Feature: `application_fees`.
#[non_exhaustive]
pub struct PlatformEarningFeeSource {
    /// Id of the charge that the fee was taken from.
    pub charge: Option<String>,
    /// Id of the [payout](crate::payouts::Payout) that the fee was taken on.
    pub payout: Option<String>,
    /// Whether a `charge` or a `payout` made the fee.
    pub r#type: PlatformEarningFeeSourceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a `charge` or a `payout` made the fee.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/platform_earning_fee_source/properties/type`.
///
/// Feature: `application_fees`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlatformEarningFeeSourceType {
    /// `charge`: Earned on a payment.
    Charge,
    /// `payout`: Earned on a payout.
    Payout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ApplicationFee;
    const "object" = Str("application_fee");
    0 => account "account" required;
    1 => amount = 0 "amount" required;
    2 => amount_refunded = 0 "amount_refunded" required;
    3 => application "application" required;
    4 => balance_transaction = None "balance_transaction";
    5 => charge "charge" required;
    6 => created "created" required;
    7 => currency "currency" required;
    8 => fee_source = None "fee_source";
    9 => id "id" required;
    10 => livemode = false "livemode" required;
    11 => originating_transaction = None "originating_transaction";
    12 => refunded = false "refunded" required;
    13 => refunds "refunds" required;
}

rt::money! {
    ApplicationFee;
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
    0 => charge = None "charge";
    1 => payout = None "payout";
    2 => r#type "type" required;
}

rt::open_enum! {
    PlatformEarningFeeSourceType;
    0 => Charge "charge";
    1 => Payout "payout";
}
