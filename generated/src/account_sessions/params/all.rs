// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `components.account_management`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/account_management`.
#[derive(Clone)]
#[must_use]
pub struct AccountManagement(rt::Params);
impl AccountManagement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AccountManagement(AccountManagement::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: AccountManagementFeatures) -> Self {
        Self(self.0.set::<AccountManagementFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AccountManagement;
    "enabled" required: bool;
    "features": Option<AccountManagementFeatures>;
}
/// The parameters of `components.account_management.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/account_management/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct AccountManagementFeatures(rt::Params);
impl AccountManagementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// External account collection.
    pub fn external_account_collection(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AccountManagementFeatures;
    "disable_stripe_user_authentication": Option<bool>;
    "external_account_collection": Option<bool>;
}
/// Balances: the same shape as [`Payouts`].
pub type Balances = Payouts;
/// The parameters of `components.balances.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balances/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct BalancesFeatures(rt::Params);
impl BalancesFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Edit payout schedule.
    pub fn edit_payout_schedule(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// External account collection.
    pub fn external_account_collection(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Instant payouts.
    pub fn instant_payouts(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }
    /// Standard payouts.
    pub fn standard_payouts(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BalancesFeatures;
    "disable_stripe_user_authentication": Option<bool>;
    "edit_payout_schedule": Option<bool>;
    "external_account_collection": Option<bool>;
    "instant_payouts": Option<bool>;
    "standard_payouts": Option<bool>;
}
/// The parameters of `components.balance_report`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balance_report`.
#[derive(Clone)]
#[must_use]
pub struct Component(rt::Params);
impl Component {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Component(Component::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: Features) -> Self {
        Self(self.0.set::<Features>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Component;
    "enabled" required: bool;
    "features": Option<Features>;
}
/// The parameters of `components`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components`.
#[derive(Clone)]
#[must_use]
pub struct Components(rt::Params);
impl Components {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account management.
    pub fn account_management(self, value: AccountManagement) -> Self {
        Self(self.0.set::<AccountManagement>(0, value))
    }
    /// Account onboarding.
    pub fn account_onboarding(self, value: AccountManagement) -> Self {
        Self(self.0.set::<AccountManagement>(1, value))
    }
    /// Balance report.
    pub fn balance_report(self, value: Component) -> Self {
        Self(self.0.set::<Component>(2, value))
    }
    /// Balances.
    pub fn balances(self, value: Balances) -> Self {
        Self(self.0.set::<Balances>(3, value))
    }
    /// Disputes list.
    pub fn disputes_list(self, value: Payments) -> Self {
        Self(self.0.set::<Payments>(4, value))
    }
    /// Documents.
    pub fn documents(self, value: Component) -> Self {
        Self(self.0.set::<Component>(5, value))
    }
    /// Financial account.
    pub fn financial_account(self, value: FinancialAccount) -> Self {
        Self(self.0.set::<FinancialAccount>(6, value))
    }
    /// Financial account transactions.
    pub fn financial_account_transactions(
        self,
        value: FinancialAccountTransactions,
    ) -> Self {
        Self(self.0.set::<FinancialAccountTransactions>(7, value))
    }
    /// Instant payouts promotion.
    pub fn instant_payouts_promotion(self, value: InstantPayoutsPromotion) -> Self {
        Self(self.0.set::<InstantPayoutsPromotion>(8, value))
    }
    /// Issuing card.
    pub fn issuing_card(self, value: IssuingCard) -> Self {
        Self(self.0.set::<IssuingCard>(9, value))
    }
    /// Issuing cards list.
    pub fn issuing_cards_list(self, value: IssuingCardsList) -> Self {
        Self(self.0.set::<IssuingCardsList>(10, value))
    }
    /// Notification banner.
    pub fn notification_banner(self, value: AccountManagement) -> Self {
        Self(self.0.set::<AccountManagement>(11, value))
    }
    /// Payment details.
    pub fn payment_details(self, value: Payments) -> Self {
        Self(self.0.set::<Payments>(12, value))
    }
    /// Payment disputes.
    pub fn payment_disputes(self, value: PaymentDisputes) -> Self {
        Self(self.0.set::<PaymentDisputes>(13, value))
    }
    /// Payments.
    pub fn payments(self, value: Payments) -> Self {
        Self(self.0.set::<Payments>(14, value))
    }
    /// Payout details.
    pub fn payout_details(self, value: Component) -> Self {
        Self(self.0.set::<Component>(15, value))
    }
    /// Payout reconciliation report.
    pub fn payout_reconciliation_report(self, value: Component) -> Self {
        Self(self.0.set::<Component>(16, value))
    }
    /// Payouts.
    pub fn payouts(self, value: Payouts) -> Self {
        Self(self.0.set::<Payouts>(17, value))
    }
    /// Payouts list.
    pub fn payouts_list(self, value: Component) -> Self {
        Self(self.0.set::<Component>(18, value))
    }
    /// Tax registrations.
    pub fn tax_registrations(self, value: Component) -> Self {
        Self(self.0.set::<Component>(19, value))
    }
    /// Tax settings.
    pub fn tax_settings(self, value: Component) -> Self {
        Self(self.0.set::<Component>(20, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Components;
    "account_management": Option<AccountManagement>;
    "account_onboarding": Option<AccountManagement>;
    "balance_report": Option<Component>;
    "balances": Option<Balances>;
    "disputes_list": Option<Payments>;
    "documents": Option<Component>;
    "financial_account": Option<FinancialAccount>;
    "financial_account_transactions": Option<FinancialAccountTransactions>;
    "instant_payouts_promotion": Option<InstantPayoutsPromotion>;
    "issuing_card": Option<IssuingCard>;
    "issuing_cards_list": Option<IssuingCardsList>;
    "notification_banner": Option<AccountManagement>;
    "payment_details": Option<Payments>;
    "payment_disputes": Option<PaymentDisputes>;
    "payments": Option<Payments>;
    "payout_details": Option<Component>;
    "payout_reconciliation_report": Option<Component>;
    "payouts": Option<Payouts>;
    "payouts_list": Option<Component>;
    "tax_registrations": Option<Component>;
    "tax_settings": Option<Component>;
}
/// The parameters of `components.disputes_list.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/disputes_list/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct DisputesListFeatures(rt::Params);
impl DisputesListFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture payments.
    pub fn capture_payments(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Destination on behalf of charge management.
    pub fn destination_on_behalf_of_charge_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Dispute management.
    pub fn dispute_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Refund management.
    pub fn refund_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DisputesListFeatures;
    "capture_payments": Option<bool>;
    "destination_on_behalf_of_charge_management": Option<bool>;
    "dispute_management": Option<bool>;
    "refund_management": Option<bool>;
}
/// Features: the same shape as [`crate::params::Empty`].
pub type Features = crate::params::Empty;
/// The parameters of `components.financial_account`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account`.
#[derive(Clone)]
#[must_use]
pub struct FinancialAccount(rt::Params);
impl FinancialAccount {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        FinancialAccount(FinancialAccount::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: FinancialAccountFeatures) -> Self {
        Self(self.0.set::<FinancialAccountFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FinancialAccount;
    "enabled" required: bool;
    "features": Option<FinancialAccountFeatures>;
}
/// The parameters of `components.financial_account.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct FinancialAccountFeatures(rt::Params);
impl FinancialAccountFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// External account collection.
    pub fn external_account_collection(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Send money.
    pub fn send_money(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Transfer balance.
    pub fn transfer_balance(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FinancialAccountFeatures;
    "disable_stripe_user_authentication": Option<bool>;
    "external_account_collection": Option<bool>;
    "send_money": Option<bool>;
    "transfer_balance": Option<bool>;
}
/// The parameters of `components.financial_account_transactions`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account_transactions`.
#[derive(Clone)]
#[must_use]
pub struct FinancialAccountTransactions(rt::Params);
impl FinancialAccountTransactions {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        FinancialAccountTransactions(
            FinancialAccountTransactions::default().0.set::<bool>(0, enabled),
        )
    }
    /// Features.
    pub fn features(self, value: FinancialAccountTransactionsFeatures) -> Self {
        Self(self.0.set::<FinancialAccountTransactionsFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FinancialAccountTransactions;
    "enabled" required: bool;
    "features": Option<FinancialAccountTransactionsFeatures>;
}
/// The parameters of `components.financial_account_transactions.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/financial_account_transactions/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct FinancialAccountTransactionsFeatures(rt::Params);
impl FinancialAccountTransactionsFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FinancialAccountTransactionsFeatures;
    "card_spend_dispute_management": Option<bool>;
}
/// The parameters of `components.instant_payouts_promotion`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/instant_payouts_promotion`.
#[derive(Clone)]
#[must_use]
pub struct InstantPayoutsPromotion(rt::Params);
impl InstantPayoutsPromotion {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        InstantPayoutsPromotion(
            InstantPayoutsPromotion::default().0.set::<bool>(0, enabled),
        )
    }
    /// Features.
    pub fn features(self, value: InstantPayoutsPromotionFeatures) -> Self {
        Self(self.0.set::<InstantPayoutsPromotionFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    InstantPayoutsPromotion;
    "enabled" required: bool;
    "features": Option<InstantPayoutsPromotionFeatures>;
}
/// The parameters of `components.instant_payouts_promotion.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/instant_payouts_promotion/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct InstantPayoutsPromotionFeatures(rt::Params);
impl InstantPayoutsPromotionFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// External account collection.
    pub fn external_account_collection(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Instant payouts.
    pub fn instant_payouts(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    InstantPayoutsPromotionFeatures;
    "disable_stripe_user_authentication": Option<bool>;
    "external_account_collection": Option<bool>;
    "instant_payouts": Option<bool>;
}
/// The parameters of `components.issuing_card`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_card`.
#[derive(Clone)]
#[must_use]
pub struct IssuingCard(rt::Params);
impl IssuingCard {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        IssuingCard(IssuingCard::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: IssuingCardFeatures) -> Self {
        Self(self.0.set::<IssuingCardFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IssuingCard;
    "enabled" required: bool;
    "features": Option<IssuingCardFeatures>;
}
/// The parameters of `components.issuing_card.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_card/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct IssuingCardFeatures(rt::Params);
impl IssuingCardFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card management.
    pub fn card_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Cardholder management.
    pub fn cardholder_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Spend control management.
    pub fn spend_control_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IssuingCardFeatures;
    "card_management": Option<bool>;
    "card_spend_dispute_management": Option<bool>;
    "cardholder_management": Option<bool>;
    "spend_control_management": Option<bool>;
}
/// The parameters of `components.issuing_cards_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_cards_list`.
#[derive(Clone)]
#[must_use]
pub struct IssuingCardsList(rt::Params);
impl IssuingCardsList {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        IssuingCardsList(IssuingCardsList::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: IssuingCardsListFeatures) -> Self {
        Self(self.0.set::<IssuingCardsListFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IssuingCardsList;
    "enabled" required: bool;
    "features": Option<IssuingCardsListFeatures>;
}
/// The parameters of `components.issuing_cards_list.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/issuing_cards_list/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct IssuingCardsListFeatures(rt::Params);
impl IssuingCardsListFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card management.
    pub fn card_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Card spend dispute management.
    pub fn card_spend_dispute_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Cardholder management.
    pub fn cardholder_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Disable stripe user authentication.
    pub fn disable_stripe_user_authentication(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }
    /// Spend control management.
    pub fn spend_control_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IssuingCardsListFeatures;
    "card_management": Option<bool>;
    "card_spend_dispute_management": Option<bool>;
    "cardholder_management": Option<bool>;
    "disable_stripe_user_authentication": Option<bool>;
    "spend_control_management": Option<bool>;
}
/// The parameters of `components.payment_disputes`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_disputes`.
#[derive(Clone)]
#[must_use]
pub struct PaymentDisputes(rt::Params);
impl PaymentDisputes {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PaymentDisputes(PaymentDisputes::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: PaymentDisputesFeatures) -> Self {
        Self(self.0.set::<PaymentDisputesFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentDisputes;
    "enabled" required: bool;
    "features": Option<PaymentDisputesFeatures>;
}
/// The parameters of `components.payment_disputes.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_disputes/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct PaymentDisputesFeatures(rt::Params);
impl PaymentDisputesFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Destination on behalf of charge management.
    pub fn destination_on_behalf_of_charge_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Dispute management.
    pub fn dispute_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Refund management.
    pub fn refund_management(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentDisputesFeatures;
    "destination_on_behalf_of_charge_management": Option<bool>;
    "dispute_management": Option<bool>;
    "refund_management": Option<bool>;
}
/// The parameters of `components.disputes_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/disputes_list`.
#[derive(Clone)]
#[must_use]
pub struct Payments(rt::Params);
impl Payments {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Payments(Payments::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: DisputesListFeatures) -> Self {
        Self(self.0.set::<DisputesListFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Payments;
    "enabled" required: bool;
    "features": Option<DisputesListFeatures>;
}
/// The parameters of `components.balances`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balances`.
#[derive(Clone)]
#[must_use]
pub struct Payouts(rt::Params);
impl Payouts {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Payouts(Payouts::default().0.set::<bool>(0, enabled))
    }
    /// Features.
    pub fn features(self, value: BalancesFeatures) -> Self {
        Self(self.0.set::<BalancesFeatures>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Payouts;
    "enabled" required: bool;
    "features": Option<BalancesFeatures>;
}
