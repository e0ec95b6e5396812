// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FinancialAccountFeatures;
use crate::treasury::FinancialAccountStatus;
use crate::treasury::InboundFlows;
use crate::treasury::OutboundFlows;

/// An account for money at Stripe, with account and routing number, apart from the payments balance. Money is held in it, received, paid out of it and spent with issued cards.
///
/// The `treasury.financial_account` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/object)
///
/// Contract: `#/components/schemas/treasury.financial_account`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccount {
    /// The features that work now, each as its path in [`features`](Self::features): `financial_addresses.aba`.
    pub active_features: Option<Vec<FinancialAccountActiveFeature>>,
    /// How much money the account holds, on its way in and on its way out.
    pub balance: FinancialAccountBalance,
    /// Where the account is held, as a two-letter code.
    pub country: String,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// What the financial account can do. Only if expanded.
    pub features: Option<Box<FinancialAccountFeatures>>,
    /// The account numbers under which the financial account can be reached.
    pub financial_addresses: Vec<FinancialAccountFinancialAddress>,
    /// Names this object in other calls.
    pub id: rt::Id<FinancialAccount>,
    /// Whether it is the account's main financial account.
    pub is_default: Option<bool>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Your own name of the account, to tell it from others. May be null.
    pub nickname: Option<String>,
    /// Which features Stripe is still setting up, by path.
    pub pending_features: Option<Vec<FinancialAccountPendingFeature>>,
    /// What the platform keeps the account from: money in, money out. May be null.
    pub platform_restrictions: Option<Box<FinancialAccountPlatformRestrictions>>,
    /// The features that are restricted, each as its path in [`features`](Self::features): `outbound_payments.ach`.
    pub restricted_features: Option<Vec<FinancialAccountRestrictedFeature>>,
    /// Whether the account can be used, or is `closed`. `closed` or `open`.
    pub status: FinancialAccountStatus,
    /// When and why the account was closed.
    pub status_details: FinancialAccountStatusDetails,
    /// The currencies that the financial account holds: `usd`.
    pub supported_currencies: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The US account and routing number of a financial account, by which ACH and wire reach it.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_record`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountAbaRecord {
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The number of the bank account. May be null.
    pub account_number: Option<String>,
    /// The last four digits of the account number.
    pub account_number_last4: String,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The number of the bank: in the United States nine digits (ABA).
    pub routing_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The features that work now, each as its path in `features`: `financial_addresses.aba`.
///
/// The values of `active_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/active_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountActiveFeature {
    /// `card_issuing`: Cards issued on the financial account.
    CardIssuing,
    /// `deposit_insurance`: FDIC pass-through insurance of the balance.
    DepositInsurance,
    /// `financial_addresses.aba`: An account and routing number (ABA) that others can send money to.
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`: Forwarding of what arrives at an old account and routing number (ABA).
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`: Pulling money in from your own bank account by ACH.
    InboundTransfersAch,
    /// `intra_stripe_flows`: Moving money between Stripe accounts and balances, without a bank.
    IntraStripeFlows,
    /// `outbound_payments.ach`: Paying others by ACH.
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`: Paying others by wire in the US.
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`: Sending to your own bank account by ACH.
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`: Sending to your own bank account by wire in the US.
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`: Depositing checks by photo.
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The money of a financial account, by currency: what it can spend, what is coming in and what is going out.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_balance`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountBalance {
    /// What can be spent now, by currency in the smallest unit.
    pub cash: std::collections::BTreeMap<String, i64>,
    /// What comes in but can't be spent yet, by currency, in the smallest unit.
    pub inbound_pending: std::collections::BTreeMap<String, i64>,
    /// What is held for money on its way out and can't be spent, for each currency in its smallest unit.
    pub outbound_pending: std::collections::BTreeMap<String, i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When and why the account was closed.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_closed_status_details`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountClosedStatusDetails {
    /// Why the account was closed. `account_rejected`, `closed_by_platform` or `other`.
    pub reasons: Vec<FinancialAccountClosedStatusDetailsReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the account was closed.
///
/// The values of `reasons[]`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_closed_status_details/properties/reasons/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountClosedStatusDetailsReason {
    /// `account_rejected`: The connected account was rejected.
    AccountRejected,
    /// `closed_by_platform`: The platform closed it.
    ClosedByPlatform,
    /// `other`: Another reason.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How a financial account is reached from outside. `type` says which field has the details.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_address`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountFinancialAddress {
    /// A routing number and account number in the United States (ABA).
    pub aba: Option<Box<FinancialAccountAbaRecord>>,
    /// The networks by which money reaches the account. `ach` or `us_domestic_wire`.
    pub supported_networks: Option<
        Vec<FinancialAccountFinancialAddressSupportedNetwork>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The networks by which money reaches the account.
///
/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_address/properties/supported_networks/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountFinancialAddressSupportedNetwork {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which features Stripe is still setting up, by path.
///
/// The values of `pending_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/pending_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountPendingFeature {
    /// `card_issuing`: Cards issued on the financial account.
    CardIssuing,
    /// `deposit_insurance`: FDIC pass-through insurance of the balance.
    DepositInsurance,
    /// `financial_addresses.aba`: An account and routing number (ABA) that others can send money to.
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`: Forwarding of what arrives at an old account and routing number (ABA).
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`: Pulling money in from your own bank account by ACH.
    InboundTransfersAch,
    /// `intra_stripe_flows`: Moving money between Stripe accounts and balances, without a bank.
    IntraStripeFlows,
    /// `outbound_payments.ach`: Paying others by ACH.
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`: Paying others by wire in the US.
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`: Sending to your own bank account by ACH.
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`: Sending to your own bank account by wire in the US.
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`: Depositing checks by photo.
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What a platform has stopped on the financial account: money coming in, money going out, or both.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_platform_restrictions`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountPlatformRestrictions {
    /// Whether money may come in, as the platform sets it. `restricted` or `unrestricted`. May be null.
    pub inbound_flows: Option<InboundFlows>,
    /// Whether money can leave the account. The platform sets it. `restricted` or `unrestricted`. May be null.
    pub outbound_flows: Option<OutboundFlows>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The features that are restricted, each as its path in `features`: `outbound_payments.ach`.
///
/// The values of `restricted_features[]`.
///
/// Contract: `#/components/schemas/treasury.financial_account/properties/restricted_features/items`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountRestrictedFeature {
    /// `card_issuing`: Cards issued on the financial account.
    CardIssuing,
    /// `deposit_insurance`: FDIC pass-through insurance of the balance.
    DepositInsurance,
    /// `financial_addresses.aba`: An account and routing number (ABA) that others can send money to.
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`: Forwarding of what arrives at an old account and routing number (ABA).
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`: Pulling money in from your own bank account by ACH.
    InboundTransfersAch,
    /// `intra_stripe_flows`: Moving money between Stripe accounts and balances, without a bank.
    IntraStripeFlows,
    /// `outbound_payments.ach`: Paying others by ACH.
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`: Paying others by wire in the US.
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`: Sending to your own bank account by ACH.
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`: Sending to your own bank account by wire in the US.
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`: Depositing checks by photo.
    RemoteDepositCapture,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When and why the account was closed.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_status_details`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountStatusDetails {
    /// When and why the account was closed. Null while it is open.
    pub closed: Option<Box<FinancialAccountClosedStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FinancialAccount;
    const "object" = Str("treasury.financial_account");
    0 => active_features = None "active_features";
    1 => balance "balance" required;
    2 => country "country" required;
    3 => created "created" required;
    4 => features = None "features";
    5 => financial_addresses "financial_addresses" required;
    6 => id "id" required;
    7 => is_default = None "is_default";
    8 => livemode = false "livemode" required;
    9 => metadata = None "metadata";
    10 => nickname = None "nickname";
    11 => pending_features = None "pending_features";
    12 => platform_restrictions = None "platform_restrictions";
    13 => restricted_features = None "restricted_features";
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
    1 => account_number = None "account_number" sensitive;
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
    0 => aba = None "aba";
    1 => supported_networks = None "supported_networks";
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
    0 => inbound_flows = None "inbound_flows";
    1 => outbound_flows = None "outbound_flows";
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
    0 => closed = None "closed";
}
