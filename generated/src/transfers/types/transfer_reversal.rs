// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::refunds::Refund;
use crate::rt;
use crate::transfers::Transfer;

/// The `transfer_reversal` object.
///
/// Contract: `#/components/schemas/transfer_reversal`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransferReversal {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Destination payment refund. An id; the object itself when `destination_payment_refund` is expanded. May be null.
    pub destination_payment_refund: Option<rt::Expandable<Refund>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TransferReversal>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Source refund. An id; the object itself when `source_refund` is expanded. May be null.
    pub source_refund: Option<rt::Expandable<Refund>>,
    /// Transfer. An id; the object itself when `transfer` is expanded.
    pub transfer: rt::Expandable<Transfer>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TransferReversal;
    const "object" = Str("transfer_reversal");
    0 => amount "amount" required;
    1 => balance_transaction "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => destination_payment_refund "destination_payment_refund";
    5 => id "id" required;
    6 => metadata "metadata";
    7 => source_refund "source_refund";
    8 => transfer "transfer" required;
}

rt::expandable! {
    crate::ExpandPath;
    TransferReversal;
    balance_transaction "balance_transaction" => BalanceTransaction;
    destination_payment_refund "destination_payment_refund" => Refund;
    source_refund "source_refund" => Refund;
    transfer "transfer" => Transfer;
}
