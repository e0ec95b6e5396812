// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the financial account has an account and routing number of its own, and if not, why.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_toggle_settings`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountAbaToggleSettings {
    /// Whether the feature was asked for.
    pub requested: bool,
    /// Whether the feature works. It does if `active`, and otherwise [`status_details`](Self::status_details) tell why not. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Why the feature doesn't work. Empty only if it is `active`.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a [treasury financial account](crate::treasury::FinancialAccount) can do, feature by feature: whether it was requested, whether it is active, and if not, why.
///
/// The `treasury.financial_account_features` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/financial_accounts/object)
///
/// Contract: `#/components/schemas/treasury.financial_account_features`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountFeatures {
    /// Whether cards can spend the account's money, and what is missing if not.
    pub card_issuing: Option<Box<FinancialAccountToggleSettings>>,
    /// Insurance of the money in the financial account, where it is eligible. How much is insured depends on several things.
    pub deposit_insurance: Option<Box<FinancialAccountToggleSettings>>,
    /// Which account numbers the financial account gets.
    pub financial_addresses: Option<Box<FinancialAccountFinancialAddressesFeatures>>,
    /// Bringing in money from another account of the same owner.
    pub inbound_transfers: Option<Box<FinancialAccountInboundTransfers>>,
    /// Moving money from and to other financial accounts at Stripe.
    pub intra_stripe_flows: Option<Box<FinancialAccountToggleSettings>>,
    /// Whether the account can send money to others.
    pub outbound_payments: Option<Box<FinancialAccountOutboundPayments>>,
    /// Whether the account can send money to other accounts of the same owner.
    pub outbound_transfers: Option<Box<FinancialAccountOutboundTransfers>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which kinds of account details a financial account has or can have.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_financial_addresses_features`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountFinancialAddressesFeatures {
    /// A routing number and account number in the United States (ABA).
    pub aba: Option<Box<FinancialAccountAbaToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which ways the owner can pull money into the financial account from a bank account of theirs.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_inbound_transfers`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountInboundTransfers {
    /// Transfers over ACH, the network of US banks.
    pub ach: Option<Box<FinancialAccountInboundTransfersAch>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether money can be pulled in by ACH debit, and if not, why.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_inbound_ach_toggle_settings`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountInboundTransfersAch {
    /// Whether the feature was asked for.
    pub requested: bool,
    /// Whether the feature works. It does if `active`, and otherwise [`status_details`](Self::status_details) tell why not. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Why the feature doesn't work. Empty only if it is `active`.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether money can be sent by ACH, and if not, why.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_ach_toggle_settings`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountOutboundAchToggleSettings {
    /// Whether the feature was asked for.
    pub requested: bool,
    /// Whether the feature works. It does if `active`, and otherwise [`status_details`](Self::status_details) tell why not. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Why the feature doesn't work. Empty only if it is `active`.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// By which networks the financial account can pay others.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_payments`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountOutboundPayments {
    /// Transfers over ACH, the network of US banks.
    pub ach: Option<Box<FinancialAccountOutboundAchToggleSettings>>,
    /// Whether the account can send wires within the United States.
    pub us_domestic_wire: Option<Box<FinancialAccountToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// By which networks money can go to a bank account of the same owner.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_outbound_transfers`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountOutboundTransfers {
    /// Transfers over ACH, the network of US banks.
    pub ach: Option<Box<FinancialAccountOutboundAchToggleSettings>>,
    /// Whether the account can send wires within the United States.
    pub us_domestic_wire: Option<Box<FinancialAccountToggleSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One feature of a financial account: whether it was requested, whether it is active yet, and if not, why.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggle_settings`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountToggleSettings {
    /// Whether the feature was asked for.
    pub requested: bool,
    /// Whether the feature works. It does if `active`, and otherwise [`status_details`](Self::status_details) tell why not. `active`, `pending` or `restricted`.
    pub status: FinancialAccountToggleSettingsStatus,
    /// Why the feature doesn't work. Empty only if it is `active`.
    pub status_details: Vec<FinancialAccountTogglesSettingStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the feature works.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_aba_toggle_settings/properties/status`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountToggleSettingsStatus {
    /// `active`: Ready to use.
    Active,
    /// `pending`: Being set up: `status_details` says what is missing.
    Pending,
    /// `restricted`: Not usable: `status_details` says why and what to do.
    Restricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why a feature isn't active, what limits it, and what to do about it.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct FinancialAccountTogglesSettingStatusDetails {
    /// Why the feature is `pending` or `restricted`.
    pub code: FinancialAccountTogglesSettingStatusDetailsCode,
    /// What to do, if anything, to make the feature active. `contact_stripe`, `provide_information` or `remove_restriction`. May be null.
    pub resolution: Option<FinancialAccountTogglesSettingStatusDetailsResolution>,
    /// Which of the account's platform restrictions holds the feature back. `inbound_flows` or `outbound_flows`.
    pub restriction: Option<FinancialAccountTogglesSettingStatusDetailsRestriction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the feature is `pending` or `restricted`.
///
/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/code`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsCode {
    /// `activating`: Being turned on: wait.
    Activating,
    /// `capability_not_requested`: The account lacks the capability for it: request that first.
    CapabilityNotRequested,
    /// `financial_account_closed`: The financial account is closed: nothing can be turned on.
    FinancialAccountClosed,
    /// `rejected_other`: Stripe refused for another reason.
    RejectedOther,
    /// `rejected_unsupported_business`: Stripe doesn't offer it to this kind of business.
    RejectedUnsupportedBusiness,
    /// `requirements_past_due`: Information about the account is overdue. Provide it.
    RequirementsPastDue,
    /// `requirements_pending_verification`: Information about the account is being verified. Wait.
    RequirementsPendingVerification,
    /// `restricted_by_platform`: The platform's own restriction blocks it. Lift that.
    RestrictedByPlatform,
    /// `restricted_other`: Stripe restricted it for another reason. Contact Stripe.
    RestrictedOther,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What to do, if anything, to make the feature active.
///
/// The values of `resolution`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/resolution`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsResolution {
    /// `contact_stripe`: Only Stripe's support can lift it.
    ContactStripe,
    /// `provide_information`: Provide what the requirements of the account name.
    ProvideInformation,
    /// `remove_restriction`: Lift the platform's own restriction.
    RemoveRestriction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which of the account's platform restrictions holds the feature back.
///
/// The values of `restriction`.
///
/// Contract: `#/components/schemas/treasury_financial_accounts_resource_toggles_setting_status_details/properties/restriction`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinancialAccountTogglesSettingStatusDetailsRestriction {
    /// `inbound_flows`: The platform doesn't let money in.
    InboundFlows,
    /// `outbound_flows`: The platform doesn't let money out.
    OutboundFlows,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    FinancialAccountAbaToggleSettings;
    0 => requested = false "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountFeatures;
    const "object" = Str("treasury.financial_account_features");
    0 => card_issuing = None "card_issuing";
    1 => deposit_insurance = None "deposit_insurance";
    2 => financial_addresses = None "financial_addresses";
    3 => inbound_transfers = None "inbound_transfers";
    4 => intra_stripe_flows = None "intra_stripe_flows";
    5 => outbound_payments = None "outbound_payments";
    6 => outbound_transfers = None "outbound_transfers";
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
    0 => aba = None "aba";
}

rt::record! {
    FinancialAccountInboundTransfers;
    0 => ach = None "ach";
}

rt::record! {
    FinancialAccountInboundTransfersAch;
    0 => requested = false "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountOutboundAchToggleSettings;
    0 => requested = false "requested" required;
    1 => status "status" required;
    2 => status_details "status_details" required;
}

rt::record! {
    FinancialAccountOutboundPayments;
    0 => ach = None "ach";
    1 => us_domestic_wire = None "us_domestic_wire";
}

rt::record! {
    FinancialAccountOutboundTransfers;
    0 => ach = None "ach";
    1 => us_domestic_wire = None "us_domestic_wire";
}

rt::record! {
    FinancialAccountToggleSettings;
    0 => requested = false "requested" required;
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
    1 => resolution = None "resolution";
    2 => restriction = None "restriction";
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
