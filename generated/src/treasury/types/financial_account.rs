// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccountFeatures;
use crate::treasury::FinancialAccountStatus;
use crate::treasury::InboundFlows;
use crate::treasury::OutboundFlows;

/// The `treasury.financial_account` object.
///
/// Contract: `#/components/schemas/treasury.financial_account`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccount {
    /// Active features.
    pub active_features: Option<Vec<FinancialAccountActiveFeature>>,
    /// Balance.
    pub balance: FinancialAccountBalance,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Features.
    pub features: Option<Box<FinancialAccountFeatures>>,
    /// Financial addresses.
    pub financial_addresses: Vec<FinancialAccountFinancialAddress>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<FinancialAccount>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Nickname. At most 5000 characters. May be null.
    pub nickname: Option<String>,
    /// Pending features.
    pub pending_features: Option<Vec<FinancialAccountPendingFeature>>,
    /// Platform restrictions. May be null.
    pub platform_restrictions: Option<Box<FinancialAccountPlatformRestrictions>>,
    /// Restricted features.
    pub restricted_features: Option<Vec<FinancialAccountRestrictedFeature>>,
    /// Status. `closed` or `open`.
    pub status: FinancialAccountStatus,
    /// Status details.
    pub status_details: FinancialAccountStatusDetails,
    /// Supported currencies.
    pub supported_currencies: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource aba record.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_record`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountAbaRecord {
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Account number. At most 5000 characters. May be null.
    pub account_number: Option<String>,
    /// Account number last4. At most 5000 characters.
    pub account_number_last4: String,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Routing number. At most 5000 characters.
    pub routing_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `active_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/active_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountActiveFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury financial accounts resource balance.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_balance`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountBalance {
    /// Cash. A map with free keys.
    pub cash: std::collections::BTreeMap<String, i64>,
    /// Inbound pending. A map with free keys.
    pub inbound_pending: std::collections::BTreeMap<String, i64>,
    /// Outbound pending. A map with free keys.
    pub outbound_pending: std::collections::BTreeMap<String, i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource closed status details.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_closed_status_details`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountClosedStatusDetails {
    /// Reasons. `account_rejected`, `closed_by_platform` or `other`.
    pub reasons: Vec<FinancialAccountClosedStatusDetailsReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reasons[]`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_closed_status_details/properties/reasons/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountClosedStatusDetailsReason {
    /// `account_rejected`
    AccountRejected,
    /// `closed_by_platform`
    ClosedByPlatform,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury financial accounts resource financial address.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_address`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountFinancialAddress {
    /// Aba.
    pub aba: Option<Box<FinancialAccountAbaRecord>>,
    /// Supported networks. `ach` or `us_domestic_wire`.
    pub supported_networks: Option<
        Vec<FinancialAccountFinancialAddressSupportedNetwork>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_address/properties/supported_networks/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountFinancialAddressSupportedNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `pending_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/pending_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountPendingFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury financial accounts resource platform restrictions.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_platform_restrictions`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountPlatformRestrictions {
    /// Inbound flows. `restricted` or `unrestricted`. May be null.
    pub inbound_flows: Option<InboundFlows>,
    /// Outbound flows. `restricted` or `unrestricted`. May be null.
    pub outbound_flows: Option<OutboundFlows>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `restricted_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/restricted_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountRestrictedFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury financial accounts resource status details.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_status_details`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountStatusDetails {
    /// Closed. May be null.
    pub closed: Option<Box<FinancialAccountClosedStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FinancialAccount;
    const "object" = Str("treasury.financial_account");
    0 => active_features "active_features";
    1 => balance "balance" required;
    2 => country "country" required;
    3 => created "created" required;
    4 => features "features";
    5 => financial_addresses "financial_addresses" required;
    6 => id "id" required;
    7 => is_default "is_default";
    8 => livemode "livemode" required;
    9 => metadata "metadata";
    10 => nickname "nickname";
    11 => pending_features "pending_features";
    12 => platform_restrictions "platform_restrictions";
    13 => restricted_features "restricted_features";
    14 => status "status" required;
    15 => status_details "status_details" required;
    16 => supported_currencies "supported_currencies" required;
}

rt::expandable! {
    crate::ExpandPath;
    FinancialAccount;
    features "features" => FinancialAccountFeatures;
    platform_restrictions "platform_restrictions" => FinancialAccountPlatformRestrictions;
}

rt::record! {
    FinancialAccountAbaRecord;
    0 => account_holder_name "account_holder_name" required sensitive;
    1 => account_number "account_number" sensitive;
    2 => account_number_last4 "account_number_last4" required;
    3 => bank_name "bank_name" required;
    4 => routing_number "routing_number" required sensitive;
}

rt::open_enum! {
    FinancialAccountActiveFeature;
    0 => CardIssuing "card_issuing";
    1 => DepositInsurance "deposit_insurance";
    2 => FinancialAddressesAba "financial_addresses.aba";
    3 => FinancialAddressesAbaForwarding "financial_addresses.aba.forwarding";
    4 => InboundTransfersAch "inbound_transfers.ach";
    5 => IntraStripeFlows "intra_stripe_flows";
    6 => OutboundPaymentsAch "outbound_payments.ach";
    7 => OutboundPaymentsUsDomesticWire "outbound_payments.us_domestic_wire";
    8 => OutboundTransfersAch "outbound_transfers.ach";
    9 => OutboundTransfersUsDomesticWire "outbound_transfers.us_domestic_wire";
    10 => RemoteDepositCapture "remote_deposit_capture";
}

rt::record! {
    FinancialAccountBalance;
    0 => cash "cash" required;
    1 => inbound_pending "inbound_pending" required;
    2 => outbound_pending "outbound_pending" required;
}

rt::record! {
    FinancialAccountClosedStatusDetails;
    0 => reasons "reasons" required;
}

rt::open_enum! {
    FinancialAccountClosedStatusDetailsReason;
    0 => AccountRejected "account_rejected";
    1 => ClosedByPlatform "closed_by_platform";
    2 => Other "other";
}

rt::record! {
    FinancialAccountFinancialAddress;
    const "type" = Str("aba");
    0 => aba "aba";
    1 => supported_networks "supported_networks";
}

rt::open_enum! {
    FinancialAccountFinancialAddressSupportedNetwork;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

rt::open_enum! {
    FinancialAccountPendingFeature;
    0 => CardIssuing "card_issuing";
    1 => DepositInsurance "deposit_insurance";
    2 => FinancialAddressesAba "financial_addresses.aba";
    3 => FinancialAddressesAbaForwarding "financial_addresses.aba.forwarding";
    4 => InboundTransfersAch "inbound_transfers.ach";
    5 => IntraStripeFlows "intra_stripe_flows";
    6 => OutboundPaymentsAch "outbound_payments.ach";
    7 => OutboundPaymentsUsDomesticWire "outbound_payments.us_domestic_wire";
    8 => OutboundTransfersAch "outbound_transfers.ach";
    9 => OutboundTransfersUsDomesticWire "outbound_transfers.us_domestic_wire";
    10 => RemoteDepositCapture "remote_deposit_capture";
}

rt::record! {
    FinancialAccountPlatformRestrictions;
    0 => inbound_flows "inbound_flows";
    1 => outbound_flows "outbound_flows";
}

rt::open_enum! {
    FinancialAccountRestrictedFeature;
    0 => CardIssuing "card_issuing";
    1 => DepositInsurance "deposit_insurance";
    2 => FinancialAddressesAba "financial_addresses.aba";
    3 => FinancialAddressesAbaForwarding "financial_addresses.aba.forwarding";
    4 => InboundTransfersAch "inbound_transfers.ach";
    5 => IntraStripeFlows "intra_stripe_flows";
    6 => OutboundPaymentsAch "outbound_payments.ach";
    7 => OutboundPaymentsUsDomesticWire "outbound_payments.us_domestic_wire";
    8 => OutboundTransfersAch "outbound_transfers.ach";
    9 => OutboundTransfersUsDomesticWire "outbound_transfers.us_domestic_wire";
    10 => RemoteDepositCapture "remote_deposit_capture";
}

rt::record! {
    FinancialAccountStatusDetails;
    0 => closed "closed";
}
