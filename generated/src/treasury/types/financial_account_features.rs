// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Treasury financial accounts resource aba toggle settings.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_toggle_settings`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountAbaToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `treasury.financial_account_features` object.
///
/// Contract: `#/components/schemas/treasury.financial_account_features`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountFeatures {
    /// Card issuing.
    pub card_issuing: Option<Box<FinancialAccountToggleSettings>>,
    /// Deposit insurance.
    pub deposit_insurance: Option<Box<FinancialAccountToggleSettings>>,
    /// Financial addresses.
    pub financial_addresses: Option<Box<FinancialAccountFinancialAddressesFeatures>>,
    /// Inbound transfers.
    pub inbound_transfers: Option<Box<FinancialAccountInboundTransfers>>,
    /// Intra stripe flows.
    pub intra_stripe_flows: Option<Box<FinancialAccountToggleSettings>>,
    /// Outbound payments.
    pub outbound_payments: Option<Box<FinancialAccountOutboundPayments>>,
    /// Outbound transfers.
    pub outbound_transfers: Option<Box<FinancialAccountOutboundTransfers>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource financial addresses features.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_addresses_features`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountFinancialAddressesFeatures {
    /// Aba.
    pub aba: Option<Box<FinancialAccountAbaToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource inbound transfers.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_inbound_transfers`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountInboundTransfers {
    /// Ach.
    pub ach: Option<Box<FinancialAccountInboundTransfersAch>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource inbound ach toggle settings.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_inbound_ach_toggle_settings`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountInboundTransfersAch {
    /// Requested.
    pub requested: bool,
    /// Status. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource outbound ach toggle settings.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_ach_toggle_settings`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountOutboundAchToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource outbound payments.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_payments`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountOutboundPayments {
    /// Ach.
    pub ach: Option<Box<FinancialAccountOutboundAchToggleSettings>>,
    /// Us domestic wire.
    pub us_domestic_wire: Option<Box<FinancialAccountToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource outbound transfers.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_transfers`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountOutboundTransfers {
    /// Ach.
    pub ach: Option<Box<FinancialAccountOutboundAchToggleSettings>>,
    /// Us domestic wire.
    pub us_domestic_wire: Option<Box<FinancialAccountToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury financial accounts resource toggle settings.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggle_settings`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountToggleSettings {
    /// Requested.
    pub requested: bool,
    /// Status. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Status details.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_toggle_settings/properties/status`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountToggleSettingsStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury financial accounts resource toggles setting status details.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details`.
///
/// Feature: `treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct FinancialAccountTogglesSettingStatusDetails {
    /// Code.
    pub code: FinancialAccountTogglesSettingStatusDetailsCode,
    /// Resolution. `contact_stripe`, `provide_information` or `remove_restriction`. May be null.
    pub resolution: Option<FinancialAccountTogglesSettingStatusDetailsResolution>,
    /// Restriction. `inbound_flows` or `outbound_flows`.
    pub restriction: Option<FinancialAccountTogglesSettingStatusDetailsRestriction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/code`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsCode {
    /// `activating`
    Activating,
    /// `capability_not_requested`
    CapabilityNotRequested,
    /// `financial_account_closed`
    FinancialAccountClosed,
    /// `rejected_other`
    RejectedOther,
    /// `rejected_unsupported_business`
    RejectedUnsupportedBusiness,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_by_platform`
    RestrictedByPlatform,
    /// `restricted_other`
    RestrictedOther,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `resolution`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/resolution`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsResolution {
    /// `contact_stripe`
    ContactStripe,
    /// `provide_information`
    ProvideInformation,
    /// `remove_restriction`
    RemoveRestriction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `restriction`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/restriction`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsRestriction {
    /// `inbound_flows`
    InboundFlows,
    /// `outbound_flows`
    OutboundFlows,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    FinancialAccountAbaToggleSettings;
    0 => requested "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountFeatures;
    const "object" = Str("treasury.financial_account_features");
    0 => card_issuing "card_issuing";
    1 => deposit_insurance "deposit_insurance";
    2 => financial_addresses "financial_addresses";
    3 => inbound_transfers "inbound_transfers";
    4 => intra_stripe_flows "intra_stripe_flows";
    5 => outbound_payments "outbound_payments";
    6 => outbound_transfers "outbound_transfers";
}

rt::expandable! {
    crate::ExpandPath;
    FinancialAccountFeatures;
    card_issuing "card_issuing" => FinancialAccountToggleSettings;
    deposit_insurance "deposit_insurance" => FinancialAccountToggleSettings;
    financial_addresses "financial_addresses" => FinancialAccountFinancialAddressesFeatures;
    inbound_transfers "inbound_transfers" => FinancialAccountInboundTransfers;
    intra_stripe_flows "intra_stripe_flows" => FinancialAccountToggleSettings;
    outbound_payments "outbound_payments" => FinancialAccountOutboundPayments;
    outbound_transfers "outbound_transfers" => FinancialAccountOutboundTransfers;
}

rt::record! {
    FinancialAccountFinancialAddressesFeatures;
    0 => aba "aba";
}

rt::record! {
    FinancialAccountInboundTransfers;
    0 => ach "ach";
}

rt::record! {
    FinancialAccountInboundTransfersAch;
    0 => requested "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountOutboundAchToggleSettings;
    0 => requested "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountOutboundPayments;
    0 => ach "ach";
    1 => us_domestic_wire "us_domestic_wire";
}

rt::record! {
    FinancialAccountOutboundTransfers;
    0 => ach "ach";
    1 => us_domestic_wire "us_domestic_wire";
}

rt::record! {
    FinancialAccountToggleSettings;
    0 => requested "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::open_enum! {
    FinancialAccountToggleSettingsStatus;
    0 => Active "active";
    1 => Pending "pending";
    2 => Restricted "restricted";
}

rt::record! {
    FinancialAccountTogglesSettingStatusDetails;
    0 => code "code" required;
    1 => resolution "resolution";
    2 => restriction "restriction";
}

rt::open_enum! {
    FinancialAccountTogglesSettingStatusDetailsCode;
    0 => Activating "activating";
    1 => CapabilityNotRequested "capability_not_requested";
    2 => FinancialAccountClosed "financial_account_closed";
    3 => RejectedOther "rejected_other";
    4 => RejectedUnsupportedBusiness "rejected_unsupported_business";
    5 => RequirementsPastDue "requirements_past_due";
    6 => RequirementsPendingVerification "requirements_pending_verification";
    7 => RestrictedByPlatform "restricted_by_platform";
    8 => RestrictedOther "restricted_other";
}

rt::open_enum! {
    FinancialAccountTogglesSettingStatusDetailsResolution;
    0 => ContactStripe "contact_stripe";
    1 => ProvideInformation "provide_information";
    2 => RemoveRestriction "remove_restriction";
}

rt::open_enum! {
    FinancialAccountTogglesSettingStatusDetailsRestriction;
    0 => InboundFlows "inbound_flows";
    1 => OutboundFlows "outbound_flows";
}
