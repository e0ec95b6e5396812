// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::rt;
use crate::transfers::TransferReversal;

/// Money that a platform moves from its balance to a connected account. A charge with `transfer_data` makes one by itself. [transfer reversal](crate::transfers::TransferReversal) takes it back. Money that goes to a bank is a [payout](crate::payouts::Payout).
///
/// The `transfer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers/object)
///
/// Contract: `#/components/schemas/transfer`.
///
/// Feature: `transfers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Transfer {
    /// What is transferred, in the smallest currency unit. Reversals don't lower it.
    pub amount: i64,
    /// How much came back from the connected account, in the smallest currency unit. Less than [`amount`](Self::amount) after partial reversals.
    pub amount_reversed: i64,
    /// What it did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// The connected account that gets the money. An id; the object itself when `destination` is expanded. May be null.
    pub destination: Option<rt::Expandable<Account>>,
    /// Id of the [charge](crate::charges::Charge) by which the money came to the connected account. The object itself when `destination_payment` is expanded.
    pub destination_payment: Option<rt::Expandable<Charge>>,
    /// Names this object in other calls.
    pub id: rt::Id<Transfer>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What was taken back from the transfer, the newest first.
    pub reversals: rt::List<TransferReversal>,
    /// Whether the whole transfer was taken back. False if only part of it was.
    pub reversed: bool,
    /// The charge whose money was transferred. Null if it came from the available balance. An id; the object itself when `source_transaction` is expanded.
    pub source_transaction: Option<rt::Expandable<Charge>>,
    /// The part of your balance that was transferred, by how the money came in: `card`, `bank_account` or `fpx`.
    pub source_type: Option<String>,
    /// Your name for payments and transfers that belong together, such as an order's number. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transfer;
    const "object" = Str("transfer");
    0 => amount = 0 "amount" required;
    1 => amount_reversed = 0 "amount_reversed" required;
    2 => balance_transaction = None "balance_transaction";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description = None "description";
    6 => destination = None "destination";
    7 => destination_payment = None "destination_payment";
    8 => id "id" required;
    9 => livemode = false "livemode" required;
    10 => metadata "metadata" required;
    11 => reversals "reversals" required;
    12 => reversed = false "reversed" required;
    13 => source_transaction = None "source_transaction";
    14 => source_type = None "source_type";
    15 => transfer_group = None "transfer_group";
}

rt::money! {
    Transfer;
}

rt::expandable! {
    crate::ExpandPath;
    Transfer;
    balance_transaction "balance_transaction" => BalanceTransaction;
    destination "destination" => Account;
    destination_payment "destination_payment" => Charge;
    reversals "reversals" => rt::List<TransferReversal>;
    source_transaction "source_transaction" => Charge;
}
