// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `components.account_management`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/account_management`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountManagement {
    enabled: bool,
    features: Option<Box<AccountManagementFeatures>>,
    extra: rt::Extra,
}
impl AccountManagement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: AccountManagementFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AccountManagement;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.account_management.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/account_management/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountManagementFeatures {
    disable_stripe_user_authentication: Option<bool>,
    external_account_collection: Option<bool>,
    extra: rt::Extra,
}
impl AccountManagementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(mut self, value: bool) -> Self {
        self.disable_stripe_user_authentication = Some(value);
        self
    }
    /// External account collection.
    pub fn external_account_collection(mut self, value: bool) -> Self {
        self.external_account_collection = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AccountManagementFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication";
    1 => external_account_collection "external_account_collection";
}
/// Balances: the same shape as [`Payouts`].
pub type Balances = Payouts;
/// The parameters of `components.balances.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balances/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct BalancesFeatures {
    disable_stripe_user_authentication: Option<bool>,
    edit_payout_schedule: Option<bool>,
    external_account_collection: Option<bool>,
    instant_payouts: Option<bool>,
    standard_payouts: Option<bool>,
    extra: rt::Extra,
}
impl BalancesFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(mut self, value: bool) -> Self {
        self.disable_stripe_user_authentication = Some(value);
        self
    }
    /// Edit payout schedule.
    pub fn edit_payout_schedule(mut self, value: bool) -> Self {
        self.edit_payout_schedule = Some(value);
        self
    }
    /// External account collection.
    pub fn external_account_collection(mut self, value: bool) -> Self {
        self.external_account_collection = Some(value);
        self
    }
    /// Instant payouts.
    pub fn instant_payouts(mut self, value: bool) -> Self {
        self.instant_payouts = Some(value);
        self
    }
    /// Standard payouts.
    pub fn standard_payouts(mut self, value: bool) -> Self {
        self.standard_payouts = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BalancesFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication";
    1 => edit_payout_schedule "edit_payout_schedule";
    2 => external_account_collection "external_account_collection";
    3 => instant_payouts "instant_payouts";
    4 => standard_payouts "standard_payouts";
}
/// The parameters of `components.balance_report`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balance_report`.
#[derive(Clone, Default)]
#[must_use]
pub struct Component {
    enabled: bool,
    features: Option<Box<Features>>,
    extra: rt::Extra,
}
impl Component {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Component;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components`.
#[derive(Clone, Default)]
#[must_use]
pub struct Components {
    account_management: Option<Box<AccountManagement>>,
    account_onboarding: Option<Box<AccountManagement>>,
    balance_report: Option<Box<Component>>,
    balances: Option<Box<Balances>>,
    disputes_list: Option<Box<Payments>>,
    documents: Option<Box<Component>>,
    financial_account: Option<Box<FinancialAccount>>,
    financial_account_transactions: Option<Box<FinancialAccountTransactions>>,
    instant_payouts_promotion: Option<Box<InstantPayoutsPromotion>>,
    issuing_card: Option<Box<IssuingCard>>,
    issuing_cards_list: Option<Box<IssuingCardsList>>,
    notification_banner: Option<Box<AccountManagement>>,
    payment_details: Option<Box<Payments>>,
    payment_disputes: Option<Box<PaymentDisputes>>,
    payments: Option<Box<Payments>>,
    payout_details: Option<Box<Component>>,
    payout_reconciliation_report: Option<Box<Component>>,
    payouts: Option<Box<Payouts>>,
    payouts_list: Option<Box<Component>>,
    tax_registrations: Option<Box<Component>>,
    tax_settings: Option<Box<Component>>,
    extra: rt::Extra,
}
impl Components {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account management.
    pub fn account_management(mut self, value: AccountManagement) -> Self {
        self.account_management = Some(Box::new(value));
        self
    }
    /// Account onboarding.
    pub fn account_onboarding(mut self, value: AccountManagement) -> Self {
        self.account_onboarding = Some(Box::new(value));
        self
    }
    /// Balance report.
    pub fn balance_report(mut self, value: Component) -> Self {
        self.balance_report = Some(Box::new(value));
        self
    }
    /// Balances.
    pub fn balances(mut self, value: Balances) -> Self {
        self.balances = Some(Box::new(value));
        self
    }
    /// Disputes list.
    pub fn disputes_list(mut self, value: Payments) -> Self {
        self.disputes_list = Some(Box::new(value));
        self
    }
    /// Documents.
    pub fn documents(mut self, value: Component) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Financial account.
    pub fn financial_account(mut self, value: FinancialAccount) -> Self {
        self.financial_account = Some(Box::new(value));
        self
    }
    /// Financial account transactions.
    pub fn financial_account_transactions(
        mut self,
        value: FinancialAccountTransactions,
    ) -> Self {
        self.financial_account_transactions = Some(Box::new(value));
        self
    }
    /// Instant payouts promotion.
    pub fn instant_payouts_promotion(mut self, value: InstantPayoutsPromotion) -> Self {
        self.instant_payouts_promotion = Some(Box::new(value));
        self
    }
    /// Issuing card.
    pub fn issuing_card(mut self, value: IssuingCard) -> Self {
        self.issuing_card = Some(Box::new(value));
        self
    }
    /// Issuing cards list.
    pub fn issuing_cards_list(mut self, value: IssuingCardsList) -> Self {
        self.issuing_cards_list = Some(Box::new(value));
        self
    }
    /// Notification banner.
    pub fn notification_banner(mut self, value: AccountManagement) -> Self {
        self.notification_banner = Some(Box::new(value));
        self
    }
    /// Payment details.
    pub fn payment_details(mut self, value: Payments) -> Self {
        self.payment_details = Some(Box::new(value));
        self
    }
    /// Payment disputes.
    pub fn payment_disputes(mut self, value: PaymentDisputes) -> Self {
        self.payment_disputes = Some(Box::new(value));
        self
    }
    /// Payments.
    pub fn payments(mut self, value: Payments) -> Self {
        self.payments = Some(Box::new(value));
        self
    }
    /// Payout details.
    pub fn payout_details(mut self, value: Component) -> Self {
        self.payout_details = Some(Box::new(value));
        self
    }
    /// Payout reconciliation report.
    pub fn payout_reconciliation_report(mut self, value: Component) -> Self {
        self.payout_reconciliation_report = Some(Box::new(value));
        self
    }
    /// Payouts.
    pub fn payouts(mut self, value: Payouts) -> Self {
        self.payouts = Some(Box::new(value));
        self
    }
    /// Payouts list.
    pub fn payouts_list(mut self, value: Component) -> Self {
        self.payouts_list = Some(Box::new(value));
        self
    }
    /// Tax registrations.
    pub fn tax_registrations(mut self, value: Component) -> Self {
        self.tax_registrations = Some(Box::new(value));
        self
    }
    /// Tax settings.
    pub fn tax_settings(mut self, value: Component) -> Self {
        self.tax_settings = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Components;
    0 => account_management "account_management";
    1 => account_onboarding "account_onboarding";
    2 => balance_report "balance_report";
    3 => balances "balances";
    4 => disputes_list "disputes_list";
    5 => documents "documents";
    6 => financial_account "financial_account";
    7 => financial_account_transactions "financial_account_transactions";
    8 => instant_payouts_promotion "instant_payouts_promotion";
    9 => issuing_card "issuing_card";
    10 => issuing_cards_list "issuing_cards_list";
    11 => notification_banner "notification_banner";
    12 => payment_details "payment_details";
    13 => payment_disputes "payment_disputes";
    14 => payments "payments";
    15 => payout_details "payout_details";
    16 => payout_reconciliation_report "payout_reconciliation_report";
    17 => payouts "payouts";
    18 => payouts_list "payouts_list";
    19 => tax_registrations "tax_registrations";
    20 => tax_settings "tax_settings";
}
/// The parameters of `components.disputes_list.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/disputes_list/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisputesListFeatures {
    capture_payments: Option<bool>,
    destination_on_behalf_of_charge_management: Option<bool>,
    dispute_management: Option<bool>,
    refund_management: Option<bool>,
    extra: rt::Extra,
}
impl DisputesListFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture payments.
    pub fn capture_payments(mut self, value: bool) -> Self {
        self.capture_payments = Some(value);
        self
    }
    /// Destination on behalf of charge management.
    pub fn destination_on_behalf_of_charge_management(mut self, value: bool) -> Self {
        self.destination_on_behalf_of_charge_management = Some(value);
        self
    }
    /// Dispute management.
    pub fn dispute_management(mut self, value: bool) -> Self {
        self.dispute_management = Some(value);
        self
    }
    /// Refund management.
    pub fn refund_management(mut self, value: bool) -> Self {
        self.refund_management = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DisputesListFeatures;
    0 => capture_payments "capture_payments";
    1 => destination_on_behalf_of_charge_management "destination_on_behalf_of_charge_management";
    2 => dispute_management "dispute_management";
    3 => refund_management "refund_management";
}
/// Features: the same shape as [`crate::params::Empty`].
pub type Features = crate::params::Empty;
/// The parameters of `components.financial_account`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account`.
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialAccount {
    enabled: bool,
    features: Option<Box<FinancialAccountFeatures>>,
    extra: rt::Extra,
}
impl FinancialAccount {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: FinancialAccountFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FinancialAccount;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.financial_account.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialAccountFeatures {
    disable_stripe_user_authentication: Option<bool>,
    external_account_collection: Option<bool>,
    send_money: Option<bool>,
    transfer_balance: Option<bool>,
    extra: rt::Extra,
}
impl FinancialAccountFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(mut self, value: bool) -> Self {
        self.disable_stripe_user_authentication = Some(value);
        self
    }
    /// External account collection.
    pub fn external_account_collection(mut self, value: bool) -> Self {
        self.external_account_collection = Some(value);
        self
    }
    /// Send money.
    pub fn send_money(mut self, value: bool) -> Self {
        self.send_money = Some(value);
        self
    }
    /// Transfer balance.
    pub fn transfer_balance(mut self, value: bool) -> Self {
        self.transfer_balance = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FinancialAccountFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication";
    1 => external_account_collection "external_account_collection";
    2 => send_money "send_money";
    3 => transfer_balance "transfer_balance";
}
/// The parameters of `components.financial_account_transactions`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account_transactions`.
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialAccountTransactions {
    enabled: bool,
    features: Option<Box<FinancialAccountTransactionsFeatures>>,
    extra: rt::Extra,
}
impl FinancialAccountTransactions {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: FinancialAccountTransactionsFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FinancialAccountTransactions;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.financial_account_transactions.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account_transactions/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialAccountTransactionsFeatures {
    card_spend_dispute_management: Option<bool>,
    extra: rt::Extra,
}
impl FinancialAccountTransactionsFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(mut self, value: bool) -> Self {
        self.card_spend_dispute_management = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FinancialAccountTransactionsFeatures;
    0 => card_spend_dispute_management "card_spend_dispute_management";
}
/// The parameters of `components.instant_payouts_promotion`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/instant_payouts_promotion`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstantPayoutsPromotion {
    enabled: bool,
    features: Option<Box<InstantPayoutsPromotionFeatures>>,
    extra: rt::Extra,
}
impl InstantPayoutsPromotion {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: InstantPayoutsPromotionFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InstantPayoutsPromotion;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.instant_payouts_promotion.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/instant_payouts_promotion/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstantPayoutsPromotionFeatures {
    disable_stripe_user_authentication: Option<bool>,
    external_account_collection: Option<bool>,
    instant_payouts: Option<bool>,
    extra: rt::Extra,
}
impl InstantPayoutsPromotionFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(mut self, value: bool) -> Self {
        self.disable_stripe_user_authentication = Some(value);
        self
    }
    /// External account collection.
    pub fn external_account_collection(mut self, value: bool) -> Self {
        self.external_account_collection = Some(value);
        self
    }
    /// Instant payouts.
    pub fn instant_payouts(mut self, value: bool) -> Self {
        self.instant_payouts = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InstantPayoutsPromotionFeatures;
    0 => disable_stripe_user_authentication "disable_stripe_user_authentication";
    1 => external_account_collection "external_account_collection";
    2 => instant_payouts "instant_payouts";
}
/// The parameters of `components.issuing_card`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_card`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuingCard {
    enabled: bool,
    features: Option<Box<IssuingCardFeatures>>,
    extra: rt::Extra,
}
impl IssuingCard {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: IssuingCardFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IssuingCard;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.issuing_card.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_card/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuingCardFeatures {
    card_management: Option<bool>,
    card_spend_dispute_management: Option<bool>,
    cardholder_management: Option<bool>,
    spend_control_management: Option<bool>,
    extra: rt::Extra,
}
impl IssuingCardFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card management.
    pub fn card_management(mut self, value: bool) -> Self {
        self.card_management = Some(value);
        self
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(mut self, value: bool) -> Self {
        self.card_spend_dispute_management = Some(value);
        self
    }
    /// Cardholder management.
    pub fn cardholder_management(mut self, value: bool) -> Self {
        self.cardholder_management = Some(value);
        self
    }
    /// Spend control management.
    pub fn spend_control_management(mut self, value: bool) -> Self {
        self.spend_control_management = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IssuingCardFeatures;
    0 => card_management "card_management";
    1 => card_spend_dispute_management "card_spend_dispute_management";
    2 => cardholder_management "cardholder_management";
    3 => spend_control_management "spend_control_management";
}
/// The parameters of `components.issuing_cards_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_cards_list`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuingCardsList {
    enabled: bool,
    features: Option<Box<IssuingCardsListFeatures>>,
    extra: rt::Extra,
}
impl IssuingCardsList {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: IssuingCardsListFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IssuingCardsList;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.issuing_cards_list.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_cards_list/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuingCardsListFeatures {
    card_management: Option<bool>,
    card_spend_dispute_management: Option<bool>,
    cardholder_management: Option<bool>,
    disable_stripe_user_authentication: Option<bool>,
    spend_control_management: Option<bool>,
    extra: rt::Extra,
}
impl IssuingCardsListFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card management.
    pub fn card_management(mut self, value: bool) -> Self {
        self.card_management = Some(value);
        self
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(mut self, value: bool) -> Self {
        self.card_spend_dispute_management = Some(value);
        self
    }
    /// Cardholder management.
    pub fn cardholder_management(mut self, value: bool) -> Self {
        self.cardholder_management = Some(value);
        self
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(mut self, value: bool) -> Self {
        self.disable_stripe_user_authentication = Some(value);
        self
    }
    /// Spend control management.
    pub fn spend_control_management(mut self, value: bool) -> Self {
        self.spend_control_management = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IssuingCardsListFeatures;
    0 => card_management "card_management";
    1 => card_spend_dispute_management "card_spend_dispute_management";
    2 => cardholder_management "cardholder_management";
    3 => disable_stripe_user_authentication "disable_stripe_user_authentication";
    4 => spend_control_management "spend_control_management";
}
/// The parameters of `components.payment_disputes`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_disputes`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentDisputes {
    enabled: bool,
    features: Option<Box<PaymentDisputesFeatures>>,
    extra: rt::Extra,
}
impl PaymentDisputes {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: PaymentDisputesFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentDisputes;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.payment_disputes.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_disputes/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentDisputesFeatures {
    destination_on_behalf_of_charge_management: Option<bool>,
    dispute_management: Option<bool>,
    refund_management: Option<bool>,
    extra: rt::Extra,
}
impl PaymentDisputesFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Destination on behalf of charge management.
    pub fn destination_on_behalf_of_charge_management(mut self, value: bool) -> Self {
        self.destination_on_behalf_of_charge_management = Some(value);
        self
    }
    /// Dispute management.
    pub fn dispute_management(mut self, value: bool) -> Self {
        self.dispute_management = Some(value);
        self
    }
    /// Refund management.
    pub fn refund_management(mut self, value: bool) -> Self {
        self.refund_management = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentDisputesFeatures;
    0 => destination_on_behalf_of_charge_management "destination_on_behalf_of_charge_management";
    1 => dispute_management "dispute_management";
    2 => refund_management "refund_management";
}
/// The parameters of `components.disputes_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/disputes_list`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payments {
    enabled: bool,
    features: Option<Box<DisputesListFeatures>>,
    extra: rt::Extra,
}
impl Payments {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: DisputesListFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Payments;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.balances`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balances`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payouts {
    enabled: bool,
    features: Option<Box<BalancesFeatures>>,
    extra: rt::Extra,
}
impl Payouts {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: BalancesFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Payouts;
    0 => enabled "enabled" required;
    1 => features "features";
}
