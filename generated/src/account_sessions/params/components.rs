// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `components.account_management`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/account_management`.
#[derive(Clone)]
#[must_use]
pub struct AccountConfig(rt::Params);

impl AccountConfig {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AccountConfig(AccountConfig::default().0.set::<bool>(0, enabled))
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

/// The parameters of `components.balance_report`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balance_report`.
#[derive(Clone)]
#[must_use]
pub struct BalanceReport(rt::Params);

impl BalanceReport {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        BalanceReport(BalanceReport::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.balance_report.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balance_report/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct BalanceReportFeatures(rt::Params);

impl BalanceReportFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn account_management(self, value: AccountConfig) -> Self {
        Self(self.0.set::<AccountConfig>(0, value))
    }

    /// Account onboarding.
    pub fn account_onboarding(self, value: AccountConfig) -> Self {
        Self(self.0.set::<AccountConfig>(1, value))
    }

    /// Balance report.
    pub fn balance_report(self, value: BalanceReport) -> Self {
        Self(self.0.set::<BalanceReport>(2, value))
    }

    /// Balances.
    pub fn balances(self, value: PayoutsConfig) -> Self {
        Self(self.0.set::<PayoutsConfig>(3, value))
    }

    /// Disputes list.
    pub fn disputes_list(self, value: DisputesList) -> Self {
        Self(self.0.set::<DisputesList>(4, value))
    }

    /// Documents.
    pub fn documents(self, value: Documents) -> Self {
        Self(self.0.set::<Documents>(5, value))
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
    pub fn notification_banner(self, value: AccountConfig) -> Self {
        Self(self.0.set::<AccountConfig>(11, value))
    }

    /// Payment details.
    pub fn payment_details(self, value: PaymentsConfig) -> Self {
        Self(self.0.set::<PaymentsConfig>(12, value))
    }

    /// Payment disputes.
    pub fn payment_disputes(self, value: PaymentDisputes) -> Self {
        Self(self.0.set::<PaymentDisputes>(13, value))
    }

    /// Payments.
    pub fn payments(self, value: PaymentsConfig) -> Self {
        Self(self.0.set::<PaymentsConfig>(14, value))
    }

    /// Payout details.
    pub fn payout_details(self, value: PayoutDetails) -> Self {
        Self(self.0.set::<PayoutDetails>(15, value))
    }

    /// Payout reconciliation report.
    pub fn payout_reconciliation_report(
        self,
        value: PayoutReconciliationReport,
    ) -> Self {
        Self(self.0.set::<PayoutReconciliationReport>(16, value))
    }

    /// Payouts.
    pub fn payouts(self, value: PayoutsConfig) -> Self {
        Self(self.0.set::<PayoutsConfig>(17, value))
    }

    /// Payouts list.
    pub fn payouts_list(self, value: PayoutsList) -> Self {
        Self(self.0.set::<PayoutsList>(18, value))
    }

    /// Tax registrations.
    pub fn tax_registrations(self, value: TaxRegistrations) -> Self {
        Self(self.0.set::<TaxRegistrations>(19, value))
    }

    /// Tax settings.
    pub fn tax_settings(self, value: TaxSettings) -> Self {
        Self(self.0.set::<TaxSettings>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.disputes_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/disputes_list`.
#[derive(Clone)]
#[must_use]
pub struct DisputesList(rt::Params);

impl DisputesList {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        DisputesList(DisputesList::default().0.set::<bool>(0, enabled))
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

/// The parameters of `components.documents`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);

impl Documents {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Documents(Documents::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

/// The parameters of `components.payment_details.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_details/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct PaymentDetailsFeatures(rt::Params);

impl PaymentDetailsFeatures {
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

/// The parameters of `components.payment_details`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_details`.
#[derive(Clone)]
#[must_use]
pub struct PaymentsConfig(rt::Params);

impl PaymentsConfig {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PaymentsConfig(PaymentsConfig::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: PaymentDetailsFeatures) -> Self {
        Self(self.0.set::<PaymentDetailsFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.payout_details`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payout_details`.
#[derive(Clone)]
#[must_use]
pub struct PayoutDetails(rt::Params);

impl PayoutDetails {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PayoutDetails(PayoutDetails::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.payout_reconciliation_report`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payout_reconciliation_report`.
#[derive(Clone)]
#[must_use]
pub struct PayoutReconciliationReport(rt::Params);

impl PayoutReconciliationReport {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PayoutReconciliationReport(
            PayoutReconciliationReport::default().0.set::<bool>(0, enabled),
        )
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.balances`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balances`.
#[derive(Clone)]
#[must_use]
pub struct PayoutsConfig(rt::Params);

impl PayoutsConfig {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PayoutsConfig(PayoutsConfig::default().0.set::<bool>(0, enabled))
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

/// The parameters of `components.payouts_list`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payouts_list`.
#[derive(Clone)]
#[must_use]
pub struct PayoutsList(rt::Params);

impl PayoutsList {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PayoutsList(PayoutsList::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.tax_registrations`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/tax_registrations`.
#[derive(Clone)]
#[must_use]
pub struct TaxRegistrations(rt::Params);

impl TaxRegistrations {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        TaxRegistrations(TaxRegistrations::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `components.tax_settings`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/tax_settings`.
#[derive(Clone)]
#[must_use]
pub struct TaxSettings(rt::Params);

impl TaxSettings {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        TaxSettings(TaxSettings::default().0.set::<bool>(0, enabled))
    }

    /// Features.
    pub fn features(self, value: BalanceReportFeatures) -> Self {
        Self(self.0.set::<BalanceReportFeatures>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AccountConfig;
    "enabled" required: bool;
    "features": AccountManagementFeatures;
}

rt::params! {
    AccountManagementFeatures;
    "disable_stripe_user_authentication": bool;
    "external_account_collection": bool;
}

rt::params! {
    BalanceReport;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    BalanceReportFeatures;
}

rt::params! {
    BalancesFeatures;
    "disable_stripe_user_authentication": bool;
    "edit_payout_schedule": bool;
    "external_account_collection": bool;
    "instant_payouts": bool;
    "standard_payouts": bool;
}

rt::params! {
    Components;
    "account_management": AccountConfig;
    "account_onboarding": AccountConfig;
    "balance_report": BalanceReport;
    "balances": PayoutsConfig;
    "disputes_list": DisputesList;
    "documents": Documents;
    "financial_account": FinancialAccount;
    "financial_account_transactions": FinancialAccountTransactions;
    "instant_payouts_promotion": InstantPayoutsPromotion;
    "issuing_card": IssuingCard;
    "issuing_cards_list": IssuingCardsList;
    "notification_banner": AccountConfig;
    "payment_details": PaymentsConfig;
    "payment_disputes": PaymentDisputes;
    "payments": PaymentsConfig;
    "payout_details": PayoutDetails;
    "payout_reconciliation_report": PayoutReconciliationReport;
    "payouts": PayoutsConfig;
    "payouts_list": PayoutsList;
    "tax_registrations": TaxRegistrations;
    "tax_settings": TaxSettings;
}

rt::params! {
    DisputesList;
    "enabled" required: bool;
    "features": DisputesListFeatures;
}

rt::params! {
    DisputesListFeatures;
    "capture_payments": bool;
    "destination_on_behalf_of_charge_management": bool;
    "dispute_management": bool;
    "refund_management": bool;
}

rt::params! {
    Documents;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    FinancialAccount;
    "enabled" required: bool;
    "features": FinancialAccountFeatures;
}

rt::params! {
    FinancialAccountFeatures;
    "disable_stripe_user_authentication": bool;
    "external_account_collection": bool;
    "send_money": bool;
    "transfer_balance": bool;
}

rt::params! {
    FinancialAccountTransactions;
    "enabled" required: bool;
    "features": FinancialAccountTransactionsFeatures;
}

rt::params! {
    FinancialAccountTransactionsFeatures;
    "card_spend_dispute_management": bool;
}

rt::params! {
    InstantPayoutsPromotion;
    "enabled" required: bool;
    "features": InstantPayoutsPromotionFeatures;
}

rt::params! {
    InstantPayoutsPromotionFeatures;
    "disable_stripe_user_authentication": bool;
    "external_account_collection": bool;
    "instant_payouts": bool;
}

rt::params! {
    IssuingCard;
    "enabled" required: bool;
    "features": IssuingCardFeatures;
}

rt::params! {
    IssuingCardFeatures;
    "card_management": bool;
    "card_spend_dispute_management": bool;
    "cardholder_management": bool;
    "spend_control_management": bool;
}

rt::params! {
    IssuingCardsList;
    "enabled" required: bool;
    "features": IssuingCardsListFeatures;
}

rt::params! {
    IssuingCardsListFeatures;
    "card_management": bool;
    "card_spend_dispute_management": bool;
    "cardholder_management": bool;
    "disable_stripe_user_authentication": bool;
    "spend_control_management": bool;
}

rt::params! {
    PaymentDetailsFeatures;
    "capture_payments": bool;
    "destination_on_behalf_of_charge_management": bool;
    "dispute_management": bool;
    "refund_management": bool;
}

rt::params! {
    PaymentDisputes;
    "enabled" required: bool;
    "features": PaymentDisputesFeatures;
}

rt::params! {
    PaymentDisputesFeatures;
    "destination_on_behalf_of_charge_management": bool;
    "dispute_management": bool;
    "refund_management": bool;
}

rt::params! {
    PaymentsConfig;
    "enabled" required: bool;
    "features": PaymentDetailsFeatures;
}

rt::params! {
    PayoutDetails;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    PayoutReconciliationReport;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    PayoutsConfig;
    "enabled" required: bool;
    "features": BalancesFeatures;
}

rt::params! {
    PayoutsList;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    TaxRegistrations;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}

rt::params! {
    TaxSettings;
    "enabled" required: bool;
    "features": BalanceReportFeatures;
}
