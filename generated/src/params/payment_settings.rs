// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_settings.payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct Bancontact(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language(self, value: crate::types::PreferredLanguage) -> Self {
        Self(self.0.set::<crate::types::PreferredLanguage>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    Bancontact;
    "preferred_language": Option<crate::types::PreferredLanguage>;
}
/// The parameters of `payment_settings.payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct CardMandateOptions(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl CardMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: crate::types::AmountType) -> Self {
        Self(self.0.set::<crate::types::AmountType>(1, value))
    }
    /// Description. At most 200 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    CardMandateOptions;
    "amount": Option<i64>;
    "amount_type": Option<crate::types::AmountType>;
    "description": Option<String>;
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct CreateFinancialConnections(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl CreateFinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Filters.
    pub fn filters(self, value: FinancialConnectionsFilters) -> Self {
        Self(self.0.set::<FinancialConnectionsFilters>(0, value))
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        self,
        value: impl IntoIterator<Item = crate::types::AccountPermission>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::AccountPermission>(1, value))
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        self,
        value: impl IntoIterator<Item = crate::types::SessionPrefetch>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::SessionPrefetch>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    CreateFinancialConnections;
    "filters": Option<FinancialConnectionsFilters>;
    "permissions": Option<Vec<crate::types::AccountPermission>>;
    "prefetch": Option<Vec<crate::types::SessionPrefetch>>;
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters`.
#[cfg(feature = "_params_financial_connections_filters")]
#[derive(Clone)]
#[must_use]
pub struct FinancialConnectionsFilters(rt::Params);
#[cfg(feature = "_params_financial_connections_filters")]
impl FinancialConnectionsFilters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account subcategories. `checking` or `savings`.
    pub fn account_subcategories(
        self,
        value: impl IntoIterator<Item = crate::types::AccountType>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::AccountType>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_financial_connections_filters")]
rt::params! {
    FinancialConnectionsFilters;
    "account_subcategories": Option<Vec<crate::types::AccountType>>;
}
/// The parameters of `payment_settings.payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments`.
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct Installments(rt::Params);
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
impl Installments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Enabled.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Plan.
    pub fn plan(self, value: Plan) -> Self {
        Self(self.0.set::<Plan>(1, value))
    }
    /// Clears `plan`.
    pub fn clear_plan(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
rt::params! {
    Installments;
    "enabled": Option<bool>;
    "plan": rt::Clearable<Plan>;
}
/// The parameters of `payment_settings.payment_method_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(self, value: PaymentMethodOptionsAcssDebit) -> Self {
        Self(self.0.set::<PaymentMethodOptionsAcssDebit>(0, value))
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Bancontact.
    pub fn bancontact(self, value: Bancontact) -> Self {
        Self(self.0.set::<Bancontact>(1, value))
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Card.
    pub fn card(self, value: PaymentMethodOptionsCard) -> Self {
        Self(self.0.set::<PaymentMethodOptionsCard>(2, value))
    }
    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: PaymentSettingsPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        Self(self.0.set::<PaymentSettingsPaymentMethodOptionsCustomerBalance>(3, value))
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Konbini.
    pub fn konbini(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(4, value))
    }
    /// Clears `konbini`.
    pub fn clear_konbini(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Payto.
    pub fn payto(self, value: PaymentMethodOptionsPayto) -> Self {
        Self(self.0.set::<PaymentMethodOptionsPayto>(5, value))
    }
    /// Clears `payto`.
    pub fn clear_payto(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(6, value))
    }
    /// Clears `pix`.
    pub fn clear_pix(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(7, value))
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Upi.
    pub fn upi(self, value: Upi) -> Self {
        Self(self.0.set::<Upi>(8, value))
    }
    /// Clears `upi`.
    pub fn clear_upi(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: PaymentMethodOptionsUsBankAccount) -> Self {
        Self(self.0.set::<PaymentMethodOptionsUsBankAccount>(9, value))
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    PaymentMethodOptions;
    "acss_debit": rt::Clearable<PaymentMethodOptionsAcssDebit>;
    "bancontact": rt::Clearable<Bancontact>;
    "card": rt::Clearable<PaymentMethodOptionsCard>;
    "customer_balance": rt::Clearable<PaymentSettingsPaymentMethodOptionsCustomerBalance>;
    "konbini": rt::Clearable<crate::params::Empty>;
    "payto": rt::Clearable<PaymentMethodOptionsPayto>;
    "pix": rt::Clearable<Pix>;
    "sepa_debit": rt::Clearable<crate::params::Empty>;
    "upi": rt::Clearable<Upi>;
    "us_bank_account": rt::Clearable<PaymentMethodOptionsUsBankAccount>;
}
/// The parameters of `payment_settings.payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebit(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsAcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
                >(0, value),
        )
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentMethodOptionsAcssDebit;
    "mandate_options": Option<PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
/// The parameters of `payment_settings.payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCard(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(self, value: CardMandateOptions) -> Self {
        Self(self.0.set::<CardMandateOptions>(0, value))
    }
    /// Network.
    pub fn network(self, value: crate::types::CardNetwork) -> Self {
        Self(self.0.set::<crate::types::CardNetwork>(1, value))
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.set::<crate::types::RequestThreeDSecure>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    PaymentMethodOptionsCard;
    "mandate_options": Option<CardMandateOptions>;
    "network": Option<crate::types::CardNetwork>;
    "request_three_d_secure": Option<crate::types::RequestThreeDSecure>;
}
/// The parameters of `payment_settings.payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPayto(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsPayto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: PaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>(0, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentMethodOptionsPayto;
    "mandate_options": Option<PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>;
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccount(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(self, value: CreateFinancialConnections) -> Self {
        Self(self.0.set::<CreateFinancialConnections>(0, value))
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: crate::types::VerificationMethod) -> Self {
        Self(self.0.set::<crate::types::VerificationMethod>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentMethodOptionsUsBankAccount;
    "financial_connections": Option<CreateFinancialConnections>;
    "verification_method": Option<crate::types::VerificationMethod>;
}
/// The parameters of `payment_settings`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentSettings(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(0, value))
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = crate::types::InvoicePaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::InvoicePaymentMethodType>(1, value))
    }
    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Save default payment method. `off` or `on_subscription`.
    pub fn save_default_payment_method(
        self,
        value: crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
                >(2, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    PaymentSettings;
    "payment_method_options": Option<PaymentMethodOptions>;
    "payment_method_types" clearable: rt::Clearable<Vec<crate::types::InvoicePaymentMethodType>>;
    "save_default_payment_method": Option<crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod>;
}
/// The parameters of `payment_settings.payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(self, value: crate::types::TransactionType) -> Self {
        Self(self.0.set::<crate::types::TransactionType>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions;
    "transaction_type": Option<crate::types::TransactionType>;
}
/// The parameters of `payment_settings.payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsCustomerBalance(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsCustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank transfer.
    pub fn bank_transfer(
        self,
        value: SettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        Self(
            self
                .0
                .set::<SettingsPaymentMethodOptionsCustomerBalanceBankTransfer>(0, value),
        )
    }
    /// Funding type.
    pub fn funding_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentSettingsPaymentMethodOptionsCustomerBalance;
    "bank_transfer": Option<SettingsPaymentMethodOptionsCustomerBalanceBankTransfer>;
    "funding_type": Option<String>;
}
/// The parameters of `payment_settings.payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsPaytoMandateOptions(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Purpose.
    pub fn purpose(self, value: crate::types::PaytoPurpose) -> Self {
        Self(self.0.set::<crate::types::PaytoPurpose>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptions;
    "amount": Option<i64>;
    "purpose": Option<crate::types::PaytoPurpose>;
}
/// The parameters of `payment_settings.payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsPixMandateOptions(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentSettingsPaymentMethodOptionsPixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(self, value: crate::types::AlwaysOrNever) -> Self {
        Self(self.0.set::<crate::types::AlwaysOrNever>(1, value))
    }
    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule(self, value: crate::types::PixPaymentSchedule) -> Self {
        Self(self.0.set::<crate::types::PixPaymentSchedule>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    PaymentSettingsPaymentMethodOptionsPixMandateOptions;
    "amount": Option<i64>;
    "amount_includes_iof": Option<crate::types::AlwaysOrNever>;
    "end_date": Option<String>;
    "payment_schedule": Option<crate::types::PixPaymentSchedule>;
}
/// The parameters of `payment_settings.payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Mandate options.
    pub fn mandate_options(
        self,
        value: PaymentSettingsPaymentMethodOptionsPixMandateOptions,
    ) -> Self {
        Self(
            self.0.set::<PaymentSettingsPaymentMethodOptionsPixMandateOptions>(1, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::params! {
    Pix;
    "expires_after_seconds": Option<i64>;
    "mandate_options": Option<PaymentSettingsPaymentMethodOptionsPixMandateOptions>;
}
/// The parameters of `payment_settings.payment_method_options.card.installments.plan`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0`.
#[cfg(feature = "_params_plan")]
#[derive(Clone)]
#[must_use]
pub struct Plan(rt::Params);
#[cfg(feature = "_params_plan")]
impl Plan {
    /// With what is required.
    pub fn new(r#type: crate::types::InstallmentPlanType) -> Self {
        Plan(Plan::default().0.set::<crate::types::InstallmentPlanType>(2, r#type))
    }
    /// Count.
    pub fn count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Interval. Only `month`.
    pub fn interval(self, value: crate::types::InstallmentInterval) -> Self {
        Self(self.0.set::<crate::types::InstallmentInterval>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_plan")]
rt::params! {
    Plan;
    "count": Option<i64>;
    "interval": Option<crate::types::InstallmentInterval>;
    "type" required: crate::types::InstallmentPlanType;
}
/// The parameters of `payment_settings.payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone)]
#[must_use]
pub struct SettingsPaymentMethodOptionsCustomerBalanceBankTransfer(rt::Params);
#[cfg(feature = "_params_bancontact")]
impl SettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(self, value: crate::params::EuBankTransfer) -> Self {
        Self(self.0.set::<crate::params::EuBankTransfer>(0, value))
    }
    /// Type.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bancontact")]
rt::params! {
    SettingsPaymentMethodOptionsCustomerBalanceBankTransfer;
    "eu_bank_transfer": Option<crate::params::EuBankTransfer>;
    "type": Option<String>;
}
/// The parameters of `payment_settings.payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/upi/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Upi(rt::Params);
impl Upi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(self, value: crate::params::UpiMandateOptions) -> Self {
        Self(self.0.set::<crate::params::UpiMandateOptions>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Upi;
    "mandate_options": Option<crate::params::UpiMandateOptions>;
}
