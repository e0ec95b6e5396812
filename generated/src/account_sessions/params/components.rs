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

    /// What the component can do.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<AccountManagementFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountManagementFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub fn disable_stripe_user_authentication<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub fn external_account_collection<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component with the reports on the balance.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
/// The parameters of `components.balance_report.features`: none so far.
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

/// What the component can do.
///
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

    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub fn disable_stripe_user_authentication<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account may change when payouts are made. On by default if Stripe bears the losses of the account, else off.
    pub fn edit_payout_schedule<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub fn external_account_collection<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the account may make instant payouts. By default only if Stripe bears negative balances, else as the Dashboard's rules say.
    pub fn instant_payouts<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Whether the component lets the account make ordinary payouts. True unless set if Stripe bears the losses of payments, false otherwise.
    pub fn standard_payouts<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which components the session may show, and what each allows.
///
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

    /// The component where a connected account looks at and changes its details.
    pub fn account_management<K>(self, value: impl rt::Maybe<AccountConfig, K>) -> Self {
        Self(self.0.maybe::<AccountConfig, K>(0, value))
    }

    /// The component that collects what a connected account must tell before it can work.
    pub fn account_onboarding<K>(self, value: impl rt::Maybe<AccountConfig, K>) -> Self {
        Self(self.0.maybe::<AccountConfig, K>(1, value))
    }

    /// The component with the reports on the balance.
    pub fn balance_report<K>(self, value: impl rt::Maybe<BalanceReport, K>) -> Self {
        Self(self.0.maybe::<BalanceReport, K>(2, value))
    }

    /// The component with the balance and the payouts.
    pub fn balances<K>(self, value: impl rt::Maybe<PayoutsConfig, K>) -> Self {
        Self(self.0.maybe::<PayoutsConfig, K>(3, value))
    }

    /// The list of all disputes of the account, to embed in your page.
    pub fn disputes_list<K>(self, value: impl rt::Maybe<DisputesList, K>) -> Self {
        Self(self.0.maybe::<DisputesList, K>(4, value))
    }

    /// The documents of the account, to embed in your page.
    pub fn documents<K>(self, value: impl rt::Maybe<Documents, K>) -> Self {
        Self(self.0.maybe::<Documents, K>(5, value))
    }

    /// A financial account with its balance and transfers, to embed in your page.
    pub fn financial_account<K>(
        self,
        value: impl rt::Maybe<FinancialAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAccount, K>(6, value))
    }

    /// The transactions of a financial account, to embed in your page.
    pub fn financial_account_transactions<K>(
        self,
        value: impl rt::Maybe<FinancialAccountTransactions, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAccountTransactions, K>(7, value))
    }

    /// An offer of instant payouts, to embed in your page.
    pub fn instant_payouts_promotion<K>(
        self,
        value: impl rt::Maybe<InstantPayoutsPromotion, K>,
    ) -> Self {
        Self(self.0.maybe::<InstantPayoutsPromotion, K>(8, value))
    }

    /// One card with its details, to embed in your page.
    pub fn issuing_card<K>(self, value: impl rt::Maybe<IssuingCard, K>) -> Self {
        Self(self.0.maybe::<IssuingCard, K>(9, value))
    }

    /// The list of all cards of the account, to embed in your page.
    pub fn issuing_cards_list<K>(
        self,
        value: impl rt::Maybe<IssuingCardsList, K>,
    ) -> Self {
        Self(self.0.maybe::<IssuingCardsList, K>(10, value))
    }

    /// The component that tells a connected account what Stripe needs of it.
    pub fn notification_banner<K>(
        self,
        value: impl rt::Maybe<AccountConfig, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountConfig, K>(11, value))
    }

    /// The component with the details of one payment.
    pub fn payment_details<K>(self, value: impl rt::Maybe<PaymentsConfig, K>) -> Self {
        Self(self.0.maybe::<PaymentsConfig, K>(12, value))
    }

    /// The component that shows and answers the disputes of one payment.
    pub fn payment_disputes<K>(self, value: impl rt::Maybe<PaymentDisputes, K>) -> Self {
        Self(self.0.maybe::<PaymentDisputes, K>(13, value))
    }

    /// The component that lists payments, with refunds, disputes and capture.
    pub fn payments<K>(self, value: impl rt::Maybe<PaymentsConfig, K>) -> Self {
        Self(self.0.maybe::<PaymentsConfig, K>(14, value))
    }

    /// The component with the details of one payout.
    pub fn payout_details<K>(self, value: impl rt::Maybe<PayoutDetails, K>) -> Self {
        Self(self.0.maybe::<PayoutDetails, K>(15, value))
    }

    /// The component with the report that breaks payouts down into transactions.
    pub fn payout_reconciliation_report<K>(
        self,
        value: impl rt::Maybe<PayoutReconciliationReport, K>,
    ) -> Self {
        Self(self.0.maybe::<PayoutReconciliationReport, K>(16, value))
    }

    /// The component that shows balance and payouts, and makes new ones.
    pub fn payouts<K>(self, value: impl rt::Maybe<PayoutsConfig, K>) -> Self {
        Self(self.0.maybe::<PayoutsConfig, K>(17, value))
    }

    /// The component that lists payouts.
    pub fn payouts_list<K>(self, value: impl rt::Maybe<PayoutsList, K>) -> Self {
        Self(self.0.maybe::<PayoutsList, K>(18, value))
    }

    /// The component where the account enters its tax registrations.
    pub fn tax_registrations<K>(
        self,
        value: impl rt::Maybe<TaxRegistrations, K>,
    ) -> Self {
        Self(self.0.maybe::<TaxRegistrations, K>(19, value))
    }

    /// The component where the account sets up Stripe Tax.
    pub fn tax_settings<K>(self, value: impl rt::Maybe<TaxSettings, K>) -> Self {
        Self(self.0.maybe::<TaxSettings, K>(20, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The list of all disputes of the account, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<DisputesListFeatures, K>) -> Self {
        Self(self.0.maybe::<DisputesListFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the component lets the account capture and cancel payments, true unless set.
    pub fn capture_payments<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub fn destination_on_behalf_of_charge_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub fn dispute_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the component can make refunds. On by default.
    pub fn refund_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The documents of the account, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A financial account with its balance and transfers, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<FinancialAccountFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAccountFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub fn disable_stripe_user_authentication<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub fn external_account_collection<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the component lets the account send money.
    pub fn send_money<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the component lets the account move money between its balances.
    pub fn transfer_balance<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The transactions of a financial account, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<FinancialAccountTransactionsFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAccountTransactionsFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the component lets the account dispute what cards were charged.
    pub fn card_spend_dispute_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// An offer of instant payouts, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<InstantPayoutsPromotionFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<InstantPayoutsPromotionFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub fn disable_stripe_user_authentication<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account can enter where its payouts go. Can only be off where the platform collects the requirements.
    pub fn external_account_collection<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the account may make instant payouts. By default only if Stripe bears negative balances, else as the Dashboard's rules say.
    pub fn instant_payouts<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// One card with its details, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<IssuingCardFeatures, K>) -> Self {
        Self(self.0.maybe::<IssuingCardFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the component lets the account manage cards, such as blocking them.
    pub fn card_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the component lets the account dispute what cards were charged.
    pub fn card_spend_dispute_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the component lets the account manage cardholders.
    pub fn cardholder_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the component lets the account set spending controls.
    pub fn spend_control_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The list of all cards of the account, to embed in your page.
///
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

    /// What the component can do.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<IssuingCardsListFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<IssuingCardsListFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the component lets the account manage cards, such as blocking them.
    pub fn card_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the component lets the account dispute what cards were charged.
    pub fn card_spend_dispute_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the component lets the account manage cardholders.
    pub fn cardholder_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether users get in without signing in to Stripe. Only for accounts whose requirements the platform collects. By default the opposite of `external_account_collection`.
    pub fn disable_stripe_user_authentication<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Whether the component lets the account set spending controls.
    pub fn spend_control_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the component lets the account capture and cancel payments, true unless set.
    pub fn capture_payments<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub fn destination_on_behalf_of_charge_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub fn dispute_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the component can make refunds. On by default.
    pub fn refund_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component that shows and answers the disputes of one payment.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<PaymentDisputesFeatures, K>) -> Self {
        Self(self.0.maybe::<PaymentDisputesFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the component can do.
///
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

    /// Whether the account may manage destination charges that the platform made on its behalf. Off by default.
    pub fn destination_on_behalf_of_charge_management<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the account may answer disputes: send evidence, or give in. On by default.
    pub fn dispute_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the component can make refunds. On by default.
    pub fn refund_management<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<PaymentDetailsFeatures, K>) -> Self {
        Self(self.0.maybe::<PaymentDetailsFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component with the details of one payout.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component with the report that breaks payouts down into transactions.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalancesFeatures, K>) -> Self {
        Self(self.0.maybe::<BalancesFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component that lists payouts.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component where the account enters its tax registrations.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The component where the account sets up Stripe Tax.
///
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

    /// What the component can do.
    pub fn features<K>(self, value: impl rt::Maybe<BalanceReportFeatures, K>) -> Self {
        Self(self.0.maybe::<BalanceReportFeatures, K>(1, value))
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
