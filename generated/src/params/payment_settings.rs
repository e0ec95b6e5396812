// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_settings.payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct Bancontact {
    preferred_language: Option<crate::types::PreferredLanguage>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Preferred language. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language(mut self, value: crate::types::PreferredLanguage) -> Self {
        self.preferred_language = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    Bancontact;
    0 => preferred_language "preferred_language";
}
/// The parameters of `payment_settings.payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CardMandateOptions {
    amount: Option<i64>,
    amount_type: Option<crate::types::AmountType>,
    description: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl CardMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(mut self, value: crate::types::AmountType) -> Self {
        self.amount_type = Some(value);
        self
    }
    /// Description. At most 200 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    CardMandateOptions;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct CreateFinancialConnections {
    filters: Option<Box<FinancialConnectionsFilters>>,
    permissions: Option<Vec<crate::types::AccountPermission>>,
    prefetch: Option<Vec<crate::types::SessionPrefetch>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl CreateFinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Filters.
    pub fn filters(mut self, value: FinancialConnectionsFilters) -> Self {
        self.filters = Some(Box::new(value));
        self
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = crate::types::AccountPermission>,
    ) -> Self {
        self.permissions = Some(value.into_iter().collect());
        self
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        mut self,
        value: impl IntoIterator<Item = crate::types::SessionPrefetch>,
    ) -> Self {
        self.prefetch = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    CreateFinancialConnections;
    0 => filters "filters";
    1 => permissions "permissions";
    2 => prefetch "prefetch";
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters`.
#[cfg(feature = "_params_financial_connections_filters")]
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialConnectionsFilters {
    account_subcategories: Option<Vec<crate::types::AccountType>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_financial_connections_filters")]
impl FinancialConnectionsFilters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account subcategories. `checking` or `savings`.
    pub fn account_subcategories(
        mut self,
        value: impl IntoIterator<Item = crate::types::AccountType>,
    ) -> Self {
        self.account_subcategories = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_financial_connections_filters")]
rt::record! {
    FinancialConnectionsFilters;
    0 => account_subcategories "account_subcategories";
}
/// The parameters of `payment_settings.payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments`.
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Installments {
    enabled: Option<bool>,
    plan: rt::Clearable<Box<Plan>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
impl Installments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Plan.
    pub fn plan(mut self, value: Plan) -> Self {
        self.plan = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `plan`.
    pub fn clear_plan(mut self) -> Self {
        self.plan = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "invoices", feature = "payment_intents"))]
rt::record! {
    Installments;
    0 => enabled "enabled";
    1 => plan "plan";
}
/// The parameters of `payment_settings.payment_method_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    acss_debit: rt::Clearable<Box<PaymentMethodOptionsAcssDebit>>,
    bancontact: rt::Clearable<Box<Bancontact>>,
    card: rt::Clearable<Box<PaymentMethodOptionsCard>>,
    customer_balance: rt::Clearable<
        Box<PaymentSettingsPaymentMethodOptionsCustomerBalance>,
    >,
    konbini: rt::Clearable<Box<crate::params::Empty>>,
    payto: rt::Clearable<Box<PaymentMethodOptionsPayto>>,
    pix: rt::Clearable<Box<Pix>>,
    sepa_debit: rt::Clearable<Box<crate::params::Empty>>,
    upi: rt::Clearable<Box<Upi>>,
    us_bank_account: rt::Clearable<Box<PaymentMethodOptionsUsBankAccount>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Acss debit.
    pub fn acss_debit(mut self, value: PaymentMethodOptionsAcssDebit) -> Self {
        self.acss_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `acss_debit`.
    pub fn clear_acss_debit(mut self) -> Self {
        self.acss_debit = rt::Clearable::Clear;
        self
    }
    /// Bancontact.
    pub fn bancontact(mut self, value: Bancontact) -> Self {
        self.bancontact = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `bancontact`.
    pub fn clear_bancontact(mut self) -> Self {
        self.bancontact = rt::Clearable::Clear;
        self
    }
    /// Card.
    pub fn card(mut self, value: PaymentMethodOptionsCard) -> Self {
        self.card = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `card`.
    pub fn clear_card(mut self) -> Self {
        self.card = rt::Clearable::Clear;
        self
    }
    /// Customer balance.
    pub fn customer_balance(
        mut self,
        value: PaymentSettingsPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        self.customer_balance = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `customer_balance`.
    pub fn clear_customer_balance(mut self) -> Self {
        self.customer_balance = rt::Clearable::Clear;
        self
    }
    /// Konbini.
    pub fn konbini(mut self, value: crate::params::Empty) -> Self {
        self.konbini = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `konbini`.
    pub fn clear_konbini(mut self) -> Self {
        self.konbini = rt::Clearable::Clear;
        self
    }
    /// Payto.
    pub fn payto(mut self, value: PaymentMethodOptionsPayto) -> Self {
        self.payto = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payto`.
    pub fn clear_payto(mut self) -> Self {
        self.payto = rt::Clearable::Clear;
        self
    }
    /// Pix.
    pub fn pix(mut self, value: Pix) -> Self {
        self.pix = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pix`.
    pub fn clear_pix(mut self) -> Self {
        self.pix = rt::Clearable::Clear;
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(mut self, value: crate::params::Empty) -> Self {
        self.sepa_debit = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(mut self) -> Self {
        self.sepa_debit = rt::Clearable::Clear;
        self
    }
    /// Upi.
    pub fn upi(mut self, value: Upi) -> Self {
        self.upi = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `upi`.
    pub fn clear_upi(mut self) -> Self {
        self.upi = rt::Clearable::Clear;
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: PaymentMethodOptionsUsBankAccount) -> Self {
        self.us_bank_account = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `us_bank_account`.
    pub fn clear_us_bank_account(mut self) -> Self {
        self.us_bank_account = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    PaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => bancontact "bancontact";
    2 => card "card";
    3 => customer_balance "customer_balance";
    4 => konbini "konbini";
    5 => payto "payto";
    6 => pix "pix";
    7 => sepa_debit "sepa_debit";
    8 => upi "upi";
    9 => us_bank_account "us_bank_account";
}
/// The parameters of `payment_settings.payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebit {
    mandate_options: Option<
        Box<PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>,
    >,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsAcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(
        mut self,
        value: crate::types::VerificationMethod,
    ) -> Self {
        self.verification_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentMethodOptionsAcssDebit;
    0 => mandate_options "mandate_options";
    1 => verification_method "verification_method";
}
/// The parameters of `payment_settings.payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsCard {
    mandate_options: Option<Box<CardMandateOptions>>,
    network: Option<crate::types::CardNetwork>,
    request_three_d_secure: Option<crate::types::RequestThreeDSecure>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: CardMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Network.
    pub fn network(mut self, value: crate::types::CardNetwork) -> Self {
        self.network = Some(value);
        self
    }
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(
        mut self,
        value: crate::types::RequestThreeDSecure,
    ) -> Self {
        self.request_three_d_secure = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    PaymentMethodOptionsCard;
    0 => mandate_options "mandate_options";
    1 => network "network";
    2 => request_three_d_secure "request_three_d_secure";
}
/// The parameters of `payment_settings.payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsPayto {
    mandate_options: Option<Box<PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsPayto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: PaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentMethodOptionsPayto;
    0 => mandate_options "mandate_options";
}
/// The parameters of `payment_settings.payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccount {
    financial_connections: Option<Box<CreateFinancialConnections>>,
    verification_method: Option<crate::types::VerificationMethod>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentMethodOptionsUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Financial connections.
    pub fn financial_connections(mut self, value: CreateFinancialConnections) -> Self {
        self.financial_connections = Some(Box::new(value));
        self
    }
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(
        mut self,
        value: crate::types::VerificationMethod,
    ) -> Self {
        self.verification_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentMethodOptionsUsBankAccount;
    0 => financial_connections "financial_connections";
    1 => verification_method "verification_method";
}
/// The parameters of `payment_settings`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettings {
    payment_method_options: Option<Box<PaymentMethodOptions>>,
    payment_method_types: rt::Clearable<Vec<crate::types::InvoicePaymentMethodType>>,
    save_default_payment_method: Option<
        crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    >,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method options.
    pub fn payment_method_options(mut self, value: PaymentMethodOptions) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<Item = crate::types::InvoicePaymentMethodType>,
    ) -> Self {
        self.payment_method_types = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(mut self) -> Self {
        self.payment_method_types = rt::Clearable::Clear;
        self
    }
    /// Save default payment method. `off` or `on_subscription`.
    pub fn save_default_payment_method(
        mut self,
        value: crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
    ) -> Self {
        self.save_default_payment_method = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    PaymentSettings;
    0 => payment_method_options "payment_method_options";
    1 => payment_method_types "payment_method_types" clearable;
    2 => save_default_payment_method "save_default_payment_method";
}
/// The parameters of `payment_settings.payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    transaction_type: Option<crate::types::TransactionType>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(mut self, value: crate::types::TransactionType) -> Self {
        self.transaction_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions;
    0 => transaction_type "transaction_type";
}
/// The parameters of `payment_settings.payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsCustomerBalance {
    bank_transfer: Option<Box<SettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
    funding_type: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsCustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank transfer.
    pub fn bank_transfer(
        mut self,
        value: SettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        self.bank_transfer = Some(Box::new(value));
        self
    }
    /// Funding type.
    pub fn funding_type(mut self, value: impl Into<String>) -> Self {
        self.funding_type = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentSettingsPaymentMethodOptionsCustomerBalance;
    0 => bank_transfer "bank_transfer";
    1 => funding_type "funding_type";
}
/// The parameters of `payment_settings.payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    amount: Option<i64>,
    purpose: Option<crate::types::PaytoPurpose>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Purpose.
    pub fn purpose(mut self, value: crate::types::PaytoPurpose) -> Self {
        self.purpose = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptions;
    0 => amount "amount";
    1 => purpose "purpose";
}
/// The parameters of `payment_settings.payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentSettingsPaymentMethodOptionsPixMandateOptions {
    amount: Option<i64>,
    amount_includes_iof: Option<crate::types::AlwaysOrNever>,
    end_date: Option<String>,
    payment_schedule: Option<crate::types::PixPaymentSchedule>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl PaymentSettingsPaymentMethodOptionsPixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(mut self, value: crate::types::AlwaysOrNever) -> Self {
        self.amount_includes_iof = Some(value);
        self
    }
    /// End date. At most 5000 characters.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule(mut self, value: crate::types::PixPaymentSchedule) -> Self {
        self.payment_schedule = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    PaymentSettingsPaymentMethodOptionsPixMandateOptions;
    0 => amount "amount";
    1 => amount_includes_iof "amount_includes_iof";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
}
/// The parameters of `payment_settings.payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0`.
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Pix {
    expires_after_seconds: Option<i64>,
    mandate_options: Option<Box<PaymentSettingsPaymentMethodOptionsPixMandateOptions>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after seconds.
    pub fn expires_after_seconds(mut self, value: i64) -> Self {
        self.expires_after_seconds = Some(value);
        self
    }
    /// Mandate options.
    pub fn mandate_options(
        mut self,
        value: PaymentSettingsPaymentMethodOptionsPixMandateOptions,
    ) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
rt::record! {
    Pix;
    0 => expires_after_seconds "expires_after_seconds";
    1 => mandate_options "mandate_options";
}
/// The parameters of `payment_settings.payment_method_options.card.installments.plan`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0`.
#[cfg(feature = "_params_plan")]
#[derive(Clone, Default)]
#[must_use]
pub struct Plan {
    count: Option<i64>,
    interval: Option<crate::types::InstallmentInterval>,
    r#type: crate::types::InstallmentPlanType,
    extra: rt::Extra,
}
#[cfg(feature = "_params_plan")]
impl Plan {
    /// With what is required.
    pub fn new(r#type: crate::types::InstallmentPlanType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Count.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Interval. Only `month`.
    pub fn interval(mut self, value: crate::types::InstallmentInterval) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_plan")]
rt::record! {
    Plan;
    0 => count "count";
    1 => interval "interval";
    2 => r#type "type" required;
}
/// The parameters of `payment_settings.payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer`.
#[cfg(feature = "_params_bancontact")]
#[derive(Clone, Default)]
#[must_use]
pub struct SettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    eu_bank_transfer: Option<Box<crate::params::EuBankTransfer>>,
    r#type: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bancontact")]
impl SettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(mut self, value: crate::params::EuBankTransfer) -> Self {
        self.eu_bank_transfer = Some(Box::new(value));
        self
    }
    /// Type.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bancontact")]
rt::record! {
    SettingsPaymentMethodOptionsCustomerBalanceBankTransfer;
    0 => eu_bank_transfer "eu_bank_transfer";
    1 => r#type "type";
}
/// The parameters of `payment_settings.payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/upi/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Upi {
    mandate_options: Option<Box<crate::params::UpiMandateOptions>>,
    extra: rt::Extra,
}
impl Upi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: crate::params::UpiMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Upi;
    0 => mandate_options "mandate_options";
}
