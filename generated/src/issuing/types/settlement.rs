// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Network;
use crate::rt;

/// What is owed to a card network for purchases with cards on a number range of your own that cleared on one date. Cards on Stripe's number ranges have none.
///
/// The `issuing.settlement` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/settlements/object)
///
/// Contract: `#/components/schemas/issuing.settlement`.
#[non_exhaustive]
pub struct Settlement {
    /// The first digits of the card numbers (BIN) that the settlement is about.
    pub bin: String,
    /// The day when the network clears the transactions and posts them. In seconds since 1970.
    pub clearing_date: rt::Timestamp,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Names this object in other calls.
    pub id: rt::Id<Settlement>,
    /// What you get of interchange for the transactions, in the smallest currency unit.
    pub interchange_fees_amount: i64,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What is owed to the network in all, after everything is set off, in the smallest currency unit.
    pub net_total_amount: i64,
    /// The card network that is settled with: `visa`, `mastercard` or `maestro`.
    pub network: Network,
    /// The fees that the network gets, in the smallest currency unit.
    pub network_fees_amount: i64,
    /// The network's number for this settlement.
    pub network_settlement_identifier: String,
    /// How the network settles: `international`, or `uk_national_net` within the United Kingdom.
    pub settlement_service: String,
    /// How far the settlement is. `complete` or `pending`.
    pub status: SettlementStatus,
    /// What all transactions of the settlement come to, in the smallest currency unit.
    pub transaction_amount: i64,
    /// How many transactions the settlement has.
    pub transaction_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How far the settlement is.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.settlement/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettlementStatus {
    /// `complete`: The network has settled it.
    Complete,
    /// `pending`: The network hasn't settled it yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Settlement;
    const "object" = Str("issuing.settlement");
    0 => bin "bin" required;
    1 => clearing_date "clearing_date" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => id "id" required;
    5 => interchange_fees_amount = 0 "interchange_fees_amount" required;
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => net_total_amount = 0 "net_total_amount" required;
    9 => network "network" required;
    10 => network_fees_amount = 0 "network_fees_amount" required;
    11 => network_settlement_identifier "network_settlement_identifier" required;
    12 => settlement_service "settlement_service" required;
    13 => status "status" required;
    14 => transaction_amount = 0 "transaction_amount" required;
    15 => transaction_count = 0 "transaction_count" required;
}

rt::open_enum! {
    SettlementStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
