// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `account_session` object.
///
/// Contract: `#/components/schemas/account_session`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSession {
    /// Account. At most 5000 characters.
    pub account: String,
    /// Client secret. At most 5000 characters.
    pub client_secret: String,
    /// Components.
    pub components: ConnectEmbeddedAccountSessionCreateComponents,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded account config claim.
///
/// Contract: `#/components/schemas/connect_embedded_account_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedAccountConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedAccountFeaturesClaim,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded account features claim.
///
/// Contract: `#/components/schemas/connect_embedded_account_features_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedAccountFeaturesClaim {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded account session create components.
///
/// Contract: `#/components/schemas/connect_embedded_account_session_create_components`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedAccountSessionCreateComponents {
    /// Account management.
    pub account_management: ConnectEmbeddedAccountConfigClaim,
    /// Account onboarding.
    pub account_onboarding: ConnectEmbeddedAccountConfigClaim,
    /// Balance report.
    pub balance_report: ConnectEmbeddedBaseConfigClaim,
    /// Balances.
    pub balances: ConnectEmbeddedPayoutsConfig,
    /// Disputes list.
    pub disputes_list: ConnectEmbeddedDisputesListConfig,
    /// Documents.
    pub documents: ConnectEmbeddedBaseConfigClaim,
    /// Financial account.
    pub financial_account: ConnectEmbeddedFinancialAccountConfigClaim,
    /// Financial account transactions.
    pub financial_account_transactions: ConnectEmbeddedFinancialAccountTransactionsConfigClaim,
    /// Instant payouts promotion.
    pub instant_payouts_promotion: ConnectEmbeddedInstantPayoutsPromotionConfig,
    /// Issuing card.
    pub issuing_card: ConnectEmbeddedIssuingCardConfigClaim,
    /// Issuing cards list.
    pub issuing_cards_list: ConnectEmbeddedIssuingCardsListConfigClaim,
    /// Notification banner.
    pub notification_banner: ConnectEmbeddedAccountConfigClaim,
    /// Payment details.
    pub payment_details: ConnectEmbeddedPaymentsConfigClaim,
    /// Payment disputes.
    pub payment_disputes: ConnectEmbeddedPaymentDisputesConfig,
    /// Payments.
    pub payments: ConnectEmbeddedPaymentsConfigClaim,
    /// Payout details.
    pub payout_details: ConnectEmbeddedBaseConfigClaim,
    /// Payout reconciliation report.
    pub payout_reconciliation_report: ConnectEmbeddedBaseConfigClaim,
    /// Payouts.
    pub payouts: ConnectEmbeddedPayoutsConfig,
    /// Payouts list.
    pub payouts_list: ConnectEmbeddedBaseConfigClaim,
    /// Tax registrations.
    pub tax_registrations: ConnectEmbeddedBaseConfigClaim,
    /// Tax settings.
    pub tax_settings: ConnectEmbeddedBaseConfigClaim,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded base config claim.
///
/// Contract: `#/components/schemas/connect_embedded_base_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedBaseConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedBaseFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded base features.
///
/// Contract: `#/components/schemas/connect_embedded_base_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedBaseFeatures {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded disputes list config.
///
/// Contract: `#/components/schemas/connect_embedded_disputes_list_config`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedDisputesListConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedDisputesListFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded disputes list features.
///
/// Contract: `#/components/schemas/connect_embedded_disputes_list_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedDisputesListFeatures {
    /// Capture payments.
    pub capture_payments: bool,
    /// Destination on behalf of charge management.
    pub destination_on_behalf_of_charge_management: bool,
    /// Dispute management.
    pub dispute_management: bool,
    /// Refund management.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded financial account config claim.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedFinancialAccountFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded financial account features.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Send money.
    pub send_money: bool,
    /// Transfer balance.
    pub transfer_balance: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded financial account transactions config claim.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_transactions_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountTransactionsConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedFinancialAccountTransactionsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded financial account transactions features.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_transactions_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountTransactionsFeatures {
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded instant payouts promotion config.
///
/// Contract: `#/components/schemas/connect_embedded_instant_payouts_promotion_config`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedInstantPayoutsPromotionConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedInstantPayoutsPromotionFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded instant payouts promotion features.
///
/// Contract: `#/components/schemas/connect_embedded_instant_payouts_promotion_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedInstantPayoutsPromotionFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Instant payouts.
    pub instant_payouts: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded issuing card config claim.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_card_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedIssuingCardFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded issuing card features.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_card_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardFeatures {
    /// Card management.
    pub card_management: bool,
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
    /// Cardholder management.
    pub cardholder_management: bool,
    /// Spend control management.
    pub spend_control_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded issuing cards list config claim.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_cards_list_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardsListConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedIssuingCardsListFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded issuing cards list features.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_cards_list_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardsListFeatures {
    /// Card management.
    pub card_management: bool,
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
    /// Cardholder management.
    pub cardholder_management: bool,
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// Spend control management.
    pub spend_control_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payment disputes config.
///
/// Contract: `#/components/schemas/connect_embedded_payment_disputes_config`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentDisputesConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedPaymentDisputesFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payment disputes features.
///
/// Contract: `#/components/schemas/connect_embedded_payment_disputes_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentDisputesFeatures {
    /// Destination on behalf of charge management.
    pub destination_on_behalf_of_charge_management: bool,
    /// Dispute management.
    pub dispute_management: bool,
    /// Refund management.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payments config claim.
///
/// Contract: `#/components/schemas/connect_embedded_payments_config_claim`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentsConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedPaymentsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payments features.
///
/// Contract: `#/components/schemas/connect_embedded_payments_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentsFeatures {
    /// Capture payments.
    pub capture_payments: bool,
    /// Destination on behalf of charge management.
    pub destination_on_behalf_of_charge_management: bool,
    /// Dispute management.
    pub dispute_management: bool,
    /// Refund management.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payouts config.
///
/// Contract: `#/components/schemas/connect_embedded_payouts_config`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: ConnectEmbeddedPayoutsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Connect embedded payouts features.
///
/// Contract: `#/components/schemas/connect_embedded_payouts_features`.
///
/// Feature: `account_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// Edit payout schedule.
    pub edit_payout_schedule: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Instant payouts.
    pub instant_payouts: bool,
    /// Standard payouts.
    pub standard_payouts: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AccountSession;
    const "object" = Str("account_session");
    0 => account "account" required;
    1 => client_secret "client_secret" required sensitive;
    2 => components "components" required;
    3 => expires_at "expires_at" required;
    4 => livemode "livemode" required;
}

rt::record! {
    ConnectEmbeddedAccountConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedAccountFeaturesClaim;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication" required;
    1 => external_account_collection "external_account_collection" required;
}

rt::record! {
    ConnectEmbeddedAccountSessionCreateComponents;
    0 => account_management "account_management" required;
    1 => account_onboarding "account_onboarding" required;
    2 => balance_report "balance_report" required;
    3 => balances "balances" required;
    4 => disputes_list "disputes_list" required;
    5 => documents "documents" required;
    6 => financial_account "financial_account" required;
    7 => financial_account_transactions "financial_account_transactions" required;
    8 => instant_payouts_promotion "instant_payouts_promotion" required;
    9 => issuing_card "issuing_card" required;
    10 => issuing_cards_list "issuing_cards_list" required;
    11 => notification_banner "notification_banner" required;
    12 => payment_details "payment_details" required;
    13 => payment_disputes "payment_disputes" required;
    14 => payments "payments" required;
    15 => payout_details "payout_details" required;
    16 => payout_reconciliation_report "payout_reconciliation_report" required;
    17 => payouts "payouts" required;
    18 => payouts_list "payouts_list" required;
    19 => tax_registrations "tax_registrations" required;
    20 => tax_settings "tax_settings" required;
}

rt::record! {
    ConnectEmbeddedBaseConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedBaseFeatures;
}

rt::record! {
    ConnectEmbeddedDisputesListConfig;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedDisputesListFeatures;
    0 => capture_payments "capture_payments" required;
    1 => destination_on_behalf_of_charge_management "destination_on_behalf_of_charge_management" required;
    2 => dispute_management "dispute_management" required;
    3 => refund_management "refund_management" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication" required;
    1 => external_account_collection "external_account_collection" required;
    2 => send_money "send_money" required;
    3 => transfer_balance "transfer_balance" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountTransactionsConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountTransactionsFeatures;
    0 => card_spend_dispute_management "card_spend_dispute_management" required;
}

rt::record! {
    ConnectEmbeddedInstantPayoutsPromotionConfig;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedInstantPayoutsPromotionFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication" required;
    1 => external_account_collection "external_account_collection" required;
    2 => instant_payouts "instant_payouts" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardFeatures;
    0 => card_management "card_management" required;
    1 => card_spend_dispute_management "card_spend_dispute_management" required;
    2 => cardholder_management "cardholder_management" required;
    3 => spend_control_management "spend_control_management" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardsListConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardsListFeatures;
    0 => card_management "card_management" required;
    1 => card_spend_dispute_management "card_spend_dispute_management" required;
    2 => cardholder_management "cardholder_management" required;
    3 => disable_stripe_user_authentication "disable_stripe_user_authentication" required;
    4 => spend_control_management "spend_control_management" required;
}

rt::record! {
    ConnectEmbeddedPaymentDisputesConfig;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPaymentDisputesFeatures;
    0 => destination_on_behalf_of_charge_management "destination_on_behalf_of_charge_management" required;
    1 => dispute_management "dispute_management" required;
    2 => refund_management "refund_management" required;
}

rt::record! {
    ConnectEmbeddedPaymentsConfigClaim;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPaymentsFeatures;
    0 => capture_payments "capture_payments" required;
    1 => destination_on_behalf_of_charge_management "destination_on_behalf_of_charge_management" required;
    2 => dispute_management "dispute_management" required;
    3 => refund_management "refund_management" required;
}

rt::record! {
    ConnectEmbeddedPayoutsConfig;
    0 => enabled "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPayoutsFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication" required;
    1 => edit_payout_schedule "edit_payout_schedule" required;
    2 => external_account_collection "external_account_collection" required;
    3 => instant_payouts "instant_payouts" required;
    4 => standard_payouts "standard_payouts" required;
}
