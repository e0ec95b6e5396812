// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::refunds::Refund;
use crate::rt;
use crate::transfers::Transfer;

/// Takes a [transfer](crate::transfers::Transfer) back, in part or in full: the platform's balance rises, that of the connected account falls. The account must have enough, unless the transfer belongs to a charge.
///
/// The `transfer_reversal` object.
///
/// Contract: `#/components/schemas/transfer_reversal`.
///
/// Feature: `transfers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct TransferReversal {
    /// What comes back from the connected account, in the smallest currency unit.
    pub amount: i64,
    /// What it did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The refund of the connected account's payment that goes with this reversal. An id; the object itself when `destination_payment_refund` is expanded. May be null.
    pub destination_payment_refund: Option<rt::Expandable<Refund>>,
    /// Names this object in other calls.
    pub id: rt::Id<TransferReversal>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The refund that took back the transfer. Null if it was taken back without one. An id; the object itself when `source_refund` is expanded.
    pub source_refund: Option<rt::Expandable<Refund>>,
    /// The transfer that was taken back. An id; the object itself when `transfer` is expanded.
    pub transfer: rt::Expandable<Transfer>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TransferReversal;
    const "object" = Str("transfer_reversal");
    0 => amount = 0 "amount" required;
    1 => balance_transaction = None "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => destination_payment_refund = None "destination_payment_refund";
    5 => id "id" required;
    6 => metadata = None "metadata";
    7 => source_refund = None "source_refund";
    8 => transfer "transfer" required;
}

rt::money! {
    TransferReversal;
}

rt::expandable! {
    crate::ExpandPath;
    TransferReversal;
    balance_transaction "balance_transaction" => BalanceTransaction;
    destination_payment_refund "destination_payment_refund" => Refund;
    source_refund "source_refund" => Refund;
    transfer "transfer" => Transfer;
}
