// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What lets Connect embedded components on your page act for one connected account. Its [`client_secret`](Self::client_secret) is single-use and lasts for a short time: make a session for each display, and don't store it.
///
/// The `account_session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/account_sessions/object)
///
/// Contract: `#/components/schemas/account_session`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct AccountSession {
    /// Id of the connected account that the components show.
    pub account: String,
    /// What the connected account's browser needs to show components. Give it to that account alone, and never log or store it.
    pub client_secret: String,
    /// Which components the session may show, and what each allows.
    pub components: ConnectEmbeddedAccountSessionCreateComponents,
    /// When it can no longer be used. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the component may be shown, and whether the user can change account data in it.
///
/// Contract: `#/components/schemas/connect_embedded_account_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedAccountConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedAccountFeaturesClaim,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_account_features_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedAccountFeaturesClaim {
    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub disable_stripe_user_authentication: bool,
    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub external_account_collection: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which components the session may show, and what each allows.
///
/// Contract: `#/components/schemas/connect_embedded_account_session_create_components`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedAccountSessionCreateComponents {
    /// The component where a connected account looks at and changes its details.
    pub account_management: ConnectEmbeddedAccountConfigClaim,
    /// The component that collects what a connected account must tell before it can work.
    pub account_onboarding: ConnectEmbeddedAccountConfigClaim,
    /// The component with the reports on the balance.
    pub balance_report: ConnectEmbeddedBaseConfigClaim,
    /// The component with the balance and the payouts.
    pub balances: ConnectEmbeddedPayoutsConfig,
    /// The list of all disputes of the account, to embed in your page.
    pub disputes_list: ConnectEmbeddedDisputesListConfig,
    /// The documents of the account, to embed in your page.
    pub documents: ConnectEmbeddedBaseConfigClaim,
    /// A financial account with its balance and transfers, to embed in your page.
    pub financial_account: ConnectEmbeddedFinancialAccountConfigClaim,
    /// The transactions of a financial account, to embed in your page.
    pub financial_account_transactions: ConnectEmbeddedFinancialAccountTransactionsConfigClaim,
    /// An offer of instant payouts, to embed in your page.
    pub instant_payouts_promotion: ConnectEmbeddedInstantPayoutsPromotionConfig,
    /// One card with its details, to embed in your page.
    pub issuing_card: ConnectEmbeddedIssuingCardConfigClaim,
    /// The list of all cards of the account, to embed in your page.
    pub issuing_cards_list: ConnectEmbeddedIssuingCardsListConfigClaim,
    /// The component that tells a connected account what Stripe needs of it.
    pub notification_banner: ConnectEmbeddedAccountConfigClaim,
    /// The component with the details of one payment.
    pub payment_details: ConnectEmbeddedPaymentsConfigClaim,
    /// The component that shows and answers the disputes of one payment.
    pub payment_disputes: ConnectEmbeddedPaymentDisputesConfig,
    /// The component that lists payments, with refunds, disputes and capture.
    pub payments: ConnectEmbeddedPaymentsConfigClaim,
    /// The component with the details of one payout.
    pub payout_details: ConnectEmbeddedBaseConfigClaim,
    /// The component with the report that breaks payouts down into transactions.
    pub payout_reconciliation_report: ConnectEmbeddedBaseConfigClaim,
    /// The component that shows balance and payouts, and makes new ones.
    pub payouts: ConnectEmbeddedPayoutsConfig,
    /// The component that lists payouts.
    pub payouts_list: ConnectEmbeddedBaseConfigClaim,
    /// The component where the account enters its tax registrations.
    pub tax_registrations: ConnectEmbeddedBaseConfigClaim,
    /// The component where the account sets up Stripe Tax.
    pub tax_settings: ConnectEmbeddedBaseConfigClaim,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the component may be shown. It has no features to choose.
///
/// Contract: `#/components/schemas/connect_embedded_base_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedBaseConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedBaseFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_base_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedBaseFeatures {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The list of all disputes of the account, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_disputes_list_config`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedDisputesListConfig {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedDisputesListFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_disputes_list_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedDisputesListFeatures {
    /// Whether the component lets the account capture and cancel payments, true unless set.
    pub capture_payments: bool,
    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub destination_on_behalf_of_charge_management: bool,
    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub dispute_management: bool,
    /// Whether the component can make refunds. On by default.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A financial account with its balance and transfers, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedFinancialAccountFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountFeatures {
    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub disable_stripe_user_authentication: bool,
    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub external_account_collection: bool,
    /// Whether the component lets the account send money.
    pub send_money: bool,
    /// Whether the component lets the account move money between its balances.
    pub transfer_balance: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The transactions of a financial account, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_transactions_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountTransactionsConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedFinancialAccountTransactionsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_financial_account_transactions_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedFinancialAccountTransactionsFeatures {
    /// Whether the component lets the account dispute what cards were charged.
    pub card_spend_dispute_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// An offer of instant payouts, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_instant_payouts_promotion_config`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedInstantPayoutsPromotionConfig {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedInstantPayoutsPromotionFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_instant_payouts_promotion_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedInstantPayoutsPromotionFeatures {
    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub disable_stripe_user_authentication: bool,
    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub external_account_collection: bool,
    /// Whether the account may make instant payouts. By default only if Stripe bears negative balances, else as the Dashboard's rules say.
    pub instant_payouts: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One card with its details, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_card_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedIssuingCardFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_card_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardFeatures {
    /// Whether the component lets the account manage cards, such as blocking them.
    pub card_management: bool,
    /// Whether the component lets the account dispute what cards were charged.
    pub card_spend_dispute_management: bool,
    /// Whether the component lets the account manage cardholders.
    pub cardholder_management: bool,
    /// Whether the component lets the account set spending controls.
    pub spend_control_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The list of all cards of the account, to embed in your page.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_cards_list_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardsListConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedIssuingCardsListFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_issuing_cards_list_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardsListFeatures {
    /// Whether the component lets the account manage cards, such as blocking them.
    pub card_management: bool,
    /// Whether the component lets the account dispute what cards were charged.
    pub card_spend_dispute_management: bool,
    /// Whether the component lets the account manage cardholders.
    pub cardholder_management: bool,
    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub disable_stripe_user_authentication: bool,
    /// Whether the component lets the account set spending controls.
    pub spend_control_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The component that shows and answers the disputes of one payment.
///
/// Contract: `#/components/schemas/connect_embedded_payment_disputes_config`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentDisputesConfig {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedPaymentDisputesFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_payment_disputes_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentDisputesFeatures {
    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub destination_on_behalf_of_charge_management: bool,
    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub dispute_management: bool,
    /// Whether the component can make refunds. On by default.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the component may be shown, and whether the user can refund, capture and answer disputes in it.
///
/// Contract: `#/components/schemas/connect_embedded_payments_config_claim`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentsConfigClaim {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedPaymentsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_payments_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentsFeatures {
    /// Whether the component lets the account capture and cancel payments, true unless set.
    pub capture_payments: bool,
    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub destination_on_behalf_of_charge_management: bool,
    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub dispute_management: bool,
    /// Whether the component can make refunds. On by default.
    pub refund_management: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the component may be shown, and whether the user can pay out or change schedule and bank account in it.
///
/// Contract: `#/components/schemas/connect_embedded_payouts_config`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsConfig {
    /// Whether the component may be embedded.
    pub enabled: bool,
    /// What the component can do.
    pub features: ConnectEmbeddedPayoutsFeatures,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the component can do.
///
/// Contract: `#/components/schemas/connect_embedded_payouts_features`.
///
/// Feature: `account_sessions`.
#[non_exhaustive]
pub struct ConnectEmbeddedPayoutsFeatures {
    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub disable_stripe_user_authentication: bool,
    /// Whether the account may change when payouts are made. On by default if Stripe bears the losses of the account, else off.
    pub edit_payout_schedule: bool,
    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub external_account_collection: bool,
    /// Whether the account may make instant payouts. By default only if Stripe bears negative balances, else as the Dashboard's rules say.
    pub instant_payouts: bool,
    /// Whether the component lets the account make ordinary payouts. True unless set if Stripe bears the losses of payments, false otherwise.
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
    4 => livemode = false "livemode" required;
}

rt::record! {
    ConnectEmbeddedAccountConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedAccountFeaturesClaim;
    0 => disable_stripe_user_authentication = false "disable_stripe_user_authentication" required;
    1 => external_account_collection = false "external_account_collection" required;
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
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedBaseFeatures;
}

rt::record! {
    ConnectEmbeddedDisputesListConfig;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedDisputesListFeatures;
    0 => capture_payments = false "capture_payments" required;
    1 => destination_on_behalf_of_charge_management = false "destination_on_behalf_of_charge_management" required;
    2 => dispute_management = false "dispute_management" required;
    3 => refund_management = false "refund_management" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountFeatures;
    0 => disable_stripe_user_authentication = false "disable_stripe_user_authentication" required;
    1 => external_account_collection = false "external_account_collection" required;
    2 => send_money = false "send_money" required;
    3 => transfer_balance = false "transfer_balance" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountTransactionsConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedFinancialAccountTransactionsFeatures;
    0 => card_spend_dispute_management = false "card_spend_dispute_management" required;
}

rt::record! {
    ConnectEmbeddedInstantPayoutsPromotionConfig;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedInstantPayoutsPromotionFeatures;
    0 => disable_stripe_user_authentication = false "disable_stripe_user_authentication" required;
    1 => external_account_collection = false "external_account_collection" required;
    2 => instant_payouts = false "instant_payouts" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardFeatures;
    0 => card_management = false "card_management" required;
    1 => card_spend_dispute_management = false "card_spend_dispute_management" required;
    2 => cardholder_management = false "cardholder_management" required;
    3 => spend_control_management = false "spend_control_management" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardsListConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedIssuingCardsListFeatures;
    0 => card_management = false "card_management" required;
    1 => card_spend_dispute_management = false "card_spend_dispute_management" required;
    2 => cardholder_management = false "cardholder_management" required;
    3 => disable_stripe_user_authentication = false "disable_stripe_user_authentication" required;
    4 => spend_control_management = false "spend_control_management" required;
}

rt::record! {
    ConnectEmbeddedPaymentDisputesConfig;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPaymentDisputesFeatures;
    0 => destination_on_behalf_of_charge_management = false "destination_on_behalf_of_charge_management" required;
    1 => dispute_management = false "dispute_management" required;
    2 => refund_management = false "refund_management" required;
}

rt::record! {
    ConnectEmbeddedPaymentsConfigClaim;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPaymentsFeatures;
    0 => capture_payments = false "capture_payments" required;
    1 => destination_on_behalf_of_charge_management = false "destination_on_behalf_of_charge_management" required;
    2 => dispute_management = false "dispute_management" required;
    3 => refund_management = false "refund_management" required;
}

rt::record! {
    ConnectEmbeddedPayoutsConfig;
    0 => enabled = false "enabled" required;
    1 => features "features" required;
}

rt::record! {
    ConnectEmbeddedPayoutsFeatures;
    0 => disable_stripe_user_authentication = false "disable_stripe_user_authentication" required;
    1 => edit_payout_schedule = false "edit_payout_schedule" required;
    2 => external_account_collection = false "external_account_collection" required;
    3 => instant_payouts = false "instant_payouts" required;
    4 => standard_payouts = false "standard_payouts" required;
}
