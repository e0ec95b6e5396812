// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::rt;

/// The `fee_refund` object.
///
/// Contract: `#/components/schemas/fee_refund`.
#[derive(Default)]
#[non_exhaustive]
pub struct FeeRefund {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Fee. An id; the object itself when `fee` is expanded.
    pub fee: rt::Expandable<ApplicationFee>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<FeeRefund>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FeeRefund;
    const "object" = Str("fee_refund");
    0 => amount "amount" required;
    1 => balance_transaction "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => fee "fee" required;
    5 => id "id" required;
    6 => metadata "metadata";
}

rt::expandable! {
    crate::ExpandPath;
    FeeRefund;
    balance_transaction "balance_transaction" => BalanceTransaction;
    fee "fee" => ApplicationFee;
}
