// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::rt;
use crate::transfers::TransferReversal;

/// The `transfer` object.
///
/// Contract: `#/components/schemas/transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct Transfer {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount reversed, in the currency's smallest unit.
    pub amount_reversed: i64,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Destination. An id; the object itself when `destination` is expanded. May be null.
    pub destination: Option<rt::Expandable<Account>>,
    /// Destination payment. An id; the object itself when `destination_payment` is expanded.
    pub destination_payment: Option<rt::Expandable<Charge>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Transfer>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Reversals. One page of a list.
    pub reversals: rt::List<TransferReversal>,
    /// Reversed.
    pub reversed: bool,
    /// Source transaction. An id; the object itself when `source_transaction` is expanded. May be null.
    pub source_transaction: Option<rt::Expandable<Charge>>,
    /// Source type. At most 5000 characters.
    pub source_type: Option<String>,
    /// Transfer group. At most 5000 characters. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transfer;
    const "object" = Str("transfer");
    0 => amount "amount" required;
    1 => amount_reversed "amount_reversed" required;
    2 => balance_transaction "balance_transaction";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description "description";
    6 => destination "destination";
    7 => destination_payment "destination_payment";
    8 => id "id" required;
    9 => livemode "livemode" required;
    10 => metadata "metadata" required;
    11 => reversals "reversals" required;
    12 => reversed "reversed" required;
    13 => source_transaction "source_transaction";
    14 => source_type "source_type";
    15 => transfer_group "transfer_group";
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
