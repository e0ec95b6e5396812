// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Network;
use crate::rt;

/// The `issuing.settlement` object.
///
/// Contract: `#/components/schemas/issuing.settlement`.
#[derive(Default)]
#[non_exhaustive]
pub struct Settlement {
    /// Bin. At most 5000 characters.
    pub bin: String,
    /// Clearing date, in seconds since 1970.
    pub clearing_date: rt::Timestamp,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Settlement>,
    /// Interchange fees amount, in the currency's smallest unit.
    pub interchange_fees_amount: i64,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Net total amount, in the currency's smallest unit.
    pub net_total_amount: i64,
    /// Network. `maestro`, `mastercard` or `visa`.
    pub network: Network,
    /// Network fees amount, in the currency's smallest unit.
    pub network_fees_amount: i64,
    /// Network settlement identifier. At most 5000 characters.
    pub network_settlement_identifier: String,
    /// Settlement service. At most 5000 characters.
    pub settlement_service: String,
    /// Status. `complete` or `pending`.
    pub status: SettlementStatus,
    /// Transaction amount, in the currency's smallest unit.
    pub transaction_amount: i64,
    /// Transaction count.
    pub transaction_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.settlement/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SettlementStatus {
    /// `complete`
    Complete,
    /// `pending`
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
    5 => interchange_fees_amount "interchange_fees_amount" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => net_total_amount "net_total_amount" required;
    9 => network "network" required;
    10 => network_fees_amount "network_fees_amount" required;
    11 => network_settlement_identifier "network_settlement_identifier" required;
    12 => settlement_service "settlement_service" required;
    13 => status "status" required;
    14 => transaction_amount "transaction_amount" required;
    15 => transaction_count "transaction_count" required;
}

rt::open_enum! {
    SettlementStatus;
    0 => Complete "complete";
    1 => Pending "pending";
}
