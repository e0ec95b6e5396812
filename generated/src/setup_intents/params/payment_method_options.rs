// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::AcssDebitCurrency;
use crate::setup_intents::AcssDebitMandateOptionsPaymentSchedule;
use crate::setup_intents::AmountType;
use crate::setup_intents::CardNetwork;
use crate::setup_intents::DefaultFor;
use crate::setup_intents::Interval;
use crate::setup_intents::MandateOptionsPurpose;
use crate::setup_intents::PaytoMandateOptionsPaymentSchedule;
use crate::setup_intents::RequestThreeDSecure;
use crate::setup_intents::SupportedType;
use crate::setup_intents::TransactionType;
use crate::setup_intents::VerificationMethod;
use crate::setup_intents::params::AmazonPay;
use crate::setup_intents::params::Bizum;
use crate::setup_intents::params::Link;
use crate::setup_intents::params::UpiMandateOptions;

/// The values of `payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/filters/properties/account_subcategories/items`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebitMandateOptions(rt::Params);

impl AcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Custom mandate url.
    pub fn custom_mandate_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Default for. `invoice` or `subscription`. An empty list says that there are none. A second call replaces the first.
    pub fn default_for(self, value: impl IntoIterator<Item = DefaultFor>) -> Self {
        Self(self.0.set_list::<DefaultFor>(1, value))
    }

    /// Interval description. At most 500 characters.
    pub fn interval_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule(
        self,
        value: AcssDebitMandateOptionsPaymentSchedule,
    ) -> Self {
        Self(self.0.set::<AcssDebitMandateOptionsPaymentSchedule>(3, value))
    }

    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(self, value: TransactionType) -> Self {
        Self(self.0.set::<TransactionType>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_options.pix.mandate_options.amount_includes_iof`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options/properties/amount_includes_iof`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.card.three_d_secure.ares_trans_status`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/ares_trans_status`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AresTransStatus {
    /// `A`
    A,
    /// `C`
    C,
    /// `I`
    I,
    /// `N`
    N,
    /// `R`
    R,
    /// `U`
    U,
    /// `Y`
    Y,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: CardMandateOptions) -> Self {
        Self(self.0.set::<CardMandateOptions>(0, value))
    }

    /// Network.
    pub fn network(self, value: CardNetwork) -> Self {
        Self(self.0.set::<CardNetwork>(1, value))
    }

    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure(self, value: RequestThreeDSecure) -> Self {
        Self(self.0.set::<RequestThreeDSecure>(2, value))
    }

    /// Three d secure.
    pub fn three_d_secure(self, value: ThreeDSecure) -> Self {
        Self(self.0.set::<ThreeDSecure>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.card.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct CardMandateOptions(rt::Params);

impl CardMandateOptions {
    /// With what is required.
    pub fn new(
        amount: i64,
        amount_type: AmountType,
        currency: impl Into<rt::Currency>,
        interval: Interval,
        reference: impl Into<String>,
        start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        CardMandateOptions(
            CardMandateOptions::default()
                .0
                .set::<i64>(0, amount)
                .set::<AmountType>(1, amount_type)
                .set::<rt::Currency>(2, currency)
                .set::<Interval>(3, interval)
                .set::<String>(4, reference)
                .set::<rt::Timestamp>(5, start_date),
        )
    }

    /// Description. At most 200 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(7, value))
    }

    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value))
    }

    /// Supported types. Only `india`. An empty list says that there are none. A second call replaces the first.
    pub fn supported_types(
        self,
        value: impl IntoIterator<Item = SupportedType>,
    ) -> Self {
        Self(self.0.set_list::<SupportedType>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.card_present`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card_present`.
#[derive(Clone)]
#[must_use]
pub struct CardPresent(rt::Params);

impl CardPresent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options/properties/cartes_bancaires`.
#[derive(Clone)]
#[must_use]
pub struct CartesBancaires(rt::Params);

impl CartesBancaires {
    /// With what is required.
    pub fn new(cb_avalgo: CbAvalgo) -> Self {
        CartesBancaires(CartesBancaires::default().0.set::<CbAvalgo>(0, cb_avalgo))
    }

    /// Cb exemption. At most 4 characters.
    pub fn cb_exemption(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Cb score.
    pub fn cb_score(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires.cb_avalgo`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options/properties/cartes_bancaires/properties/cb_avalgo`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CbAvalgo {
    /// `0`
    Zero,
    /// `1`
    One,
    /// `2`
    Two,
    /// `3`
    Three,
    /// `4`
    Four,
    /// `A`
    A,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.us_bank_account.mandate_options.collection_method`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/mandate_options/properties/collection_method`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionMethod {
    /// `paper`
    Paper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.card.three_d_secure.electronic_commerce_indicator`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/electronic_commerce_indicator`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`
    Code01,
    /// `02`
    Code02,
    /// `05`
    Code05,
    /// `06`
    Code06,
    /// `07`
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/filters`.
#[derive(Clone)]
#[must_use]
pub struct Filters(rt::Params);

impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account subcategories. `checking` or `savings`. An empty list says that there are none. A second call replaces the first.
    pub fn account_subcategories(
        self,
        value: impl IntoIterator<Item = AccountSubcategory>,
    ) -> Self {
        Self(self.0.set_list::<AccountSubcategory>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections`.
#[derive(Clone)]
#[must_use]
pub struct FinancialConnections(rt::Params);

impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Filters.
    pub fn filters(self, value: Filters) -> Self {
        Self(self.0.set::<Filters>(0, value))
    }

    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn permissions(self, value: impl IntoIterator<Item = Permission>) -> Self {
        Self(self.0.set_list::<Permission>(1, value))
    }

    /// Prefetch. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch(self, value: impl IntoIterator<Item = Prefetch>) -> Self {
        Self(self.0.set_list::<Prefetch>(2, value))
    }

    /// Return url. At most 5000 characters.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.card.three_d_secure.network_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/network_options`.
#[derive(Clone)]
#[must_use]
pub struct NetworkOptions(rt::Params);

impl NetworkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Cartes bancaires.
    pub fn cartes_bancaires(self, value: CartesBancaires) -> Self {
        Self(self.0.set::<CartesBancaires>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.us_bank_account.networks`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/networks`.
#[derive(Clone)]
#[must_use]
pub struct Networks(rt::Params);

impl Networks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Requested. `ach` or `us_domestic_wire`. An empty list says that there are none. A second call replaces the first.
    pub fn requested(self, value: impl IntoIterator<Item = Requested>) -> Self {
        Self(self.0.set_list::<Requested>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.klarna.subscriptions[].next_billing`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items/properties/next_billing`.
#[derive(Clone)]
#[must_use]
pub struct NextBilling(rt::Params);

impl NextBilling {
    /// With what is required.
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        NextBilling(
            NextBilling::default().0.set::<i64>(0, amount).set::<String>(1, date),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.klarna.on_demand`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/on_demand`.
#[derive(Clone)]
#[must_use]
pub struct OnDemand(rt::Params);

impl OnDemand {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Average amount, in the currency's smallest unit.
    pub fn average_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Maximum amount, in the currency's smallest unit.
    pub fn maximum_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }

    /// Minimum amount, in the currency's smallest unit.
    pub fn minimum_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }

    /// Purchase interval. `day`, `month`, `week` or `year`.
    pub fn purchase_interval(self, value: PurchaseInterval) -> Self {
        Self(self.0.set::<PurchaseInterval>(3, value))
    }

    /// Purchase interval count.
    pub fn purchase_interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);

impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Acss debit.
    pub fn acss_debit(self, value: PaymentMethodOptionsAcssDebit) -> Self {
        Self(self.0.set::<PaymentMethodOptionsAcssDebit>(0, value))
    }

    /// Amazon pay.
    pub fn amazon_pay(self, value: AmazonPay) -> Self {
        Self(self.0.set::<AmazonPay>(1, value))
    }

    /// Bacs debit.
    pub fn bacs_debit(self, value: PaymentMethodOptionsBacsDebit) -> Self {
        Self(self.0.set::<PaymentMethodOptionsBacsDebit>(2, value))
    }

    /// Bizum.
    pub fn bizum(self, value: Bizum) -> Self {
        Self(self.0.set::<Bizum>(3, value))
    }

    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(4, value))
    }

    /// Card present.
    pub fn card_present(self, value: CardPresent) -> Self {
        Self(self.0.set::<CardPresent>(5, value))
    }

    /// Klarna.
    pub fn klarna(self, value: PaymentMethodOptionsKlarna) -> Self {
        Self(self.0.set::<PaymentMethodOptionsKlarna>(6, value))
    }

    /// Link.
    pub fn link(self, value: Link) -> Self {
        Self(self.0.set::<Link>(7, value))
    }

    /// Paypal.
    pub fn paypal(self, value: PaymentMethodOptionsPaypal) -> Self {
        Self(self.0.set::<PaymentMethodOptionsPaypal>(8, value))
    }

    /// Payto.
    pub fn payto(self, value: PaymentMethodOptionsPayto) -> Self {
        Self(self.0.set::<PaymentMethodOptionsPayto>(9, value))
    }

    /// Pix.
    pub fn pix(self, value: PaymentMethodOptionsPix) -> Self {
        Self(self.0.set::<PaymentMethodOptionsPix>(10, value))
    }

    /// Sepa debit.
    pub fn sepa_debit(self, value: PaymentMethodOptionsSepaDebit) -> Self {
        Self(self.0.set::<PaymentMethodOptionsSepaDebit>(11, value))
    }

    /// Upi.
    pub fn upi(self, value: PaymentMethodOptionsUpi) -> Self {
        Self(self.0.set::<PaymentMethodOptionsUpi>(12, value))
    }

    /// Us bank account.
    pub fn us_bank_account(self, value: PaymentMethodOptionsUsBankAccount) -> Self {
        Self(self.0.set::<PaymentMethodOptionsUsBankAccount>(13, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebit(rt::Params);

impl PaymentMethodOptionsAcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Currency. `cad` or `usd`.
    pub fn currency(self, value: AcssDebitCurrency) -> Self {
        Self(self.0.set::<AcssDebitCurrency>(0, value))
    }

    /// Mandate options.
    pub fn mandate_options(self, value: AcssDebitMandateOptions) -> Self {
        Self(self.0.set::<AcssDebitMandateOptions>(1, value))
    }

    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: VerificationMethod) -> Self {
        Self(self.0.set::<VerificationMethod>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsBacsDebit(rt::Params);

impl PaymentMethodOptionsBacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: PaymentMethodOptionsMandateOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptionsMandateOptions>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsKlarna(rt::Params);

impl PaymentMethodOptionsKlarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(0, value))
    }

    /// On demand.
    pub fn on_demand(self, value: OnDemand) -> Self {
        Self(self.0.set::<OnDemand>(1, value))
    }

    /// Preferred locale.
    pub fn preferred_locale(self, value: PreferredLocale) -> Self {
        Self(self.0.set::<PreferredLocale>(2, value))
    }

    /// Subscriptions. An empty list says that there are none. A second call replaces the first.
    pub fn subscriptions(self, value: impl IntoIterator<Item = Subscription>) -> Self {
        Self(self.0.set_list::<Subscription>(3, value))
    }

    /// Clears `subscriptions`.
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.bacs_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMandateOptions(rt::Params);

impl PaymentMethodOptionsMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Reference prefix. At most 12 characters.
    pub fn reference_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Clears `reference_prefix`.
    pub fn clear_reference_prefix(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPaypal(rt::Params);

impl PaymentMethodOptionsPaypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Billing agreement id. At most 5000 characters.
    pub fn billing_agreement_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPayto(rt::Params);

impl PaymentMethodOptionsPayto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: PaytoMandateOptions) -> Self {
        Self(self.0.set::<PaytoMandateOptions>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPix(rt::Params);

impl PaymentMethodOptionsPix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: PixMandateOptions) -> Self {
        Self(self.0.set::<PixMandateOptions>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sepa_debit`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsSepaDebit(rt::Params);

impl PaymentMethodOptionsSepaDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: PaymentMethodOptionsMandateOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptionsMandateOptions>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUpi(rt::Params);

impl PaymentMethodOptionsUpi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mandate options.
    pub fn mandate_options(self, value: UpiMandateOptions) -> Self {
        Self(self.0.set::<UpiMandateOptions>(0, value))
    }

    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(1, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccount(rt::Params);

impl PaymentMethodOptionsUsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Financial connections.
    pub fn financial_connections(self, value: FinancialConnections) -> Self {
        Self(self.0.set::<FinancialConnections>(0, value))
    }

    /// Mandate options.
    pub fn mandate_options(self, value: UsBankAccountMandateOptions) -> Self {
        Self(self.0.set::<UsBankAccountMandateOptions>(1, value))
    }

    /// Networks.
    pub fn networks(self, value: Networks) -> Self {
        Self(self.0.set::<Networks>(2, value))
    }

    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub fn verification_method(self, value: VerificationMethod) -> Self {
        Self(self.0.set::<VerificationMethod>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaytoMandateOptions(rt::Params);

impl PaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: AmountType) -> Self {
        Self(self.0.set::<AmountType>(1, value))
    }

    /// Clears `amount_type`.
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.clear(1))
    }

    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `end_date`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule(self, value: PaytoMandateOptionsPaymentSchedule) -> Self {
        Self(self.0.set::<PaytoMandateOptionsPaymentSchedule>(3, value))
    }

    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Payments per period.
    pub fn payments_per_period(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }

    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Purpose.
    pub fn purpose(self, value: MandateOptionsPurpose) -> Self {
        Self(self.0.set::<MandateOptionsPurpose>(5, value))
    }

    /// Clears `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Start date. At most 5000 characters.
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Clears `start_date`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_options.us_bank_account.financial_connections.permissions[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/permissions/items`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Permission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PixMandateOptions(rt::Params);

impl PixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }

    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(self, value: AmountIncludesIof) -> Self {
        Self(self.0.set::<AmountIncludesIof>(1, value))
    }

    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: AmountType) -> Self {
        Self(self.0.set::<AmountType>(2, value))
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(3, value))
    }

    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule(self, value: PixMandateOptionsPaymentSchedule) -> Self {
        Self(self.0.set::<PixMandateOptionsPaymentSchedule>(5, value))
    }

    /// Reference. At most 35 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Start date. At most 5000 characters.
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_options.pix.mandate_options.payment_schedule`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options/properties/payment_schedule`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixMandateOptionsPaymentSchedule {
    /// `halfyearly`
    Halfyearly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.klarna.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/preferred_locale`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-AT`
    EnAt,
    /// `en-AU`
    EnAu,
    /// `en-BE`
    EnBe,
    /// `en-CA`
    EnCa,
    /// `en-CH`
    EnCh,
    /// `en-CZ`
    EnCz,
    /// `en-DE`
    EnDe,
    /// `en-DK`
    EnDk,
    /// `en-ES`
    EnEs,
    /// `en-FI`
    EnFi,
    /// `en-FR`
    EnFr,
    /// `en-GB`
    EnGb,
    /// `en-GR`
    EnGr,
    /// `en-IE`
    EnIe,
    /// `en-IT`
    EnIt,
    /// `en-NL`
    EnNl,
    /// `en-NO`
    EnNo,
    /// `en-NZ`
    EnNz,
    /// `en-PL`
    EnPl,
    /// `en-PT`
    EnPt,
    /// `en-RO`
    EnRo,
    /// `en-SE`
    EnSe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `it-CH`
    ItCh,
    /// `it-IT`
    ItIt,
    /// `nb-NO`
    NbNo,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `ro-RO`
    RoRo,
    /// `sv-FI`
    SvFi,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.us_bank_account.financial_connections.prefetch[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/prefetch/items`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.klarna.on_demand.purchase_interval`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/on_demand/properties/purchase_interval`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PurchaseInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.us_bank_account.networks.requested[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/networks/properties/requested/items`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Requested {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_options.upi.setup_future_usage`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/properties/setup_future_usage`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Subscription(rt::Params);

impl Subscription {
    /// With what is required.
    pub fn new(
        interval: Interval,
        next_billing: NextBilling,
        reference: impl Into<String>,
    ) -> Self {
        Subscription(
            Subscription::default()
                .0
                .set::<Interval>(0, interval)
                .set::<NextBilling>(1, next_billing)
                .set::<String>(2, reference),
        )
    }

    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }

    /// Name. At most 255 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.card.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure`.
#[derive(Clone)]
#[must_use]
pub struct ThreeDSecure(rt::Params);

impl ThreeDSecure {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ares trans status. `A`, `C`, `I`, `N`, `R`, `U` or `Y`.
    pub fn ares_trans_status(self, value: AresTransStatus) -> Self {
        Self(self.0.set::<AresTransStatus>(0, value))
    }

    /// Cryptogram. At most 5000 characters.
    pub fn cryptogram(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Electronic commerce indicator. `01`, `02`, `05`, `06` or `07`.
    pub fn electronic_commerce_indicator(
        self,
        value: ElectronicCommerceIndicator,
    ) -> Self {
        Self(self.0.set::<ElectronicCommerceIndicator>(2, value))
    }

    /// Network options.
    pub fn network_options(self, value: NetworkOptions) -> Self {
        Self(self.0.set::<NetworkOptions>(3, value))
    }

    /// Requestor challenge indicator. At most 2 characters.
    pub fn requestor_challenge_indicator(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Transaction id. At most 5000 characters.
    pub fn transaction_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Version. `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0` or `2.3.1`.
    pub fn version(self, value: Version) -> Self {
        Self(self.0.set::<Version>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.us_bank_account.mandate_options`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccountMandateOptions(rt::Params);

impl UsBankAccountMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Collection method. Only `paper`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(0, value))
    }

    /// Clears `collection_method`.
    pub fn clear_collection_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `payment_method_options.card.three_d_secure.version`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/three_d_secure/properties/version`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Version {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::params! {
    AcssDebitMandateOptions;
    "custom_mandate_url": rt::Clearable<String>;
    "default_for": Vec<DefaultFor>;
    "interval_description": String;
    "payment_schedule": AcssDebitMandateOptionsPaymentSchedule;
    "transaction_type": TransactionType;
}

rt::open_enum! {
    AmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}

rt::open_enum! {
    AresTransStatus;
    0 => A "A";
    1 => C "C";
    2 => I "I";
    3 => N "N";
    4 => R "R";
    5 => U "U";
    6 => Y "Y";
}

rt::params! {
    Card;
    "mandate_options": CardMandateOptions;
    "network": CardNetwork;
    "request_three_d_secure": RequestThreeDSecure;
    "three_d_secure": ThreeDSecure;
}

rt::params! {
    CardMandateOptions;
    "amount" required: i64;
    "amount_type" required: AmountType;
    "currency" required: String;
    "interval" required: Interval;
    "reference" required: String;
    "start_date" required: i64;
    "description": String;
    "end_date": i64;
    "interval_count": i64;
    "supported_types": Vec<SupportedType>;
}

rt::params! {
    CardPresent;
}

rt::params! {
    CartesBancaires;
    "cb_avalgo" required: CbAvalgo;
    "cb_exemption": String;
    "cb_score": i64;
}

rt::open_enum! {
    CbAvalgo;
    0 => Zero "0";
    1 => One "1";
    2 => Two "2";
    3 => Three "3";
    4 => Four "4";
    5 => A "A";
}

rt::open_enum! {
    CollectionMethod;
    0 => Paper "paper";
}

rt::open_enum! {
    ElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code05 "05";
    3 => Code06 "06";
    4 => Code07 "07";
}

rt::params! {
    Filters;
    "account_subcategories": Vec<AccountSubcategory>;
}

rt::params! {
    FinancialConnections;
    "filters": Filters;
    "permissions": Vec<Permission>;
    "prefetch": Vec<Prefetch>;
    "return_url": String;
}

rt::params! {
    NetworkOptions;
    "cartes_bancaires": CartesBancaires;
}

rt::params! {
    Networks;
    "requested": Vec<Requested>;
}

rt::params! {
    NextBilling;
    "amount" required: i64;
    "date" required: String;
}

rt::params! {
    OnDemand;
    "average_amount": i64;
    "maximum_amount": i64;
    "minimum_amount": i64;
    "purchase_interval": PurchaseInterval;
    "purchase_interval_count": i64;
}

rt::params! {
    PaymentMethodOptions;
    "acss_debit": PaymentMethodOptionsAcssDebit;
    "amazon_pay": AmazonPay;
    "bacs_debit": PaymentMethodOptionsBacsDebit;
    "bizum": Bizum;
    "card": Card;
    "card_present": CardPresent;
    "klarna": PaymentMethodOptionsKlarna;
    "link": Link;
    "paypal": PaymentMethodOptionsPaypal;
    "payto": PaymentMethodOptionsPayto;
    "pix": PaymentMethodOptionsPix;
    "sepa_debit": PaymentMethodOptionsSepaDebit;
    "upi": PaymentMethodOptionsUpi;
    "us_bank_account": PaymentMethodOptionsUsBankAccount;
}

rt::params! {
    PaymentMethodOptionsAcssDebit;
    "currency": AcssDebitCurrency;
    "mandate_options": AcssDebitMandateOptions;
    "verification_method": VerificationMethod;
}

rt::params! {
    PaymentMethodOptionsBacsDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
}

rt::params! {
    PaymentMethodOptionsKlarna;
    "currency": String;
    "on_demand": OnDemand;
    "preferred_locale": PreferredLocale;
    "subscriptions": rt::Clearable<Vec<Subscription>>;
}

rt::params! {
    PaymentMethodOptionsMandateOptions;
    "reference_prefix": rt::Clearable<String>;
}

rt::params! {
    PaymentMethodOptionsPaypal;
    "billing_agreement_id": String;
}

rt::params! {
    PaymentMethodOptionsPayto;
    "mandate_options": PaytoMandateOptions;
}

rt::params! {
    PaymentMethodOptionsPix;
    "mandate_options": PixMandateOptions;
}

rt::params! {
    PaymentMethodOptionsSepaDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
}

rt::params! {
    PaymentMethodOptionsUpi;
    "mandate_options": UpiMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    PaymentMethodOptionsUsBankAccount;
    "financial_connections": FinancialConnections;
    "mandate_options": UsBankAccountMandateOptions;
    "networks": Networks;
    "verification_method": VerificationMethod;
}

rt::params! {
    PaytoMandateOptions;
    "amount": rt::Clearable<i64>;
    "amount_type": rt::Clearable<AmountType>;
    "end_date": rt::Clearable<String>;
    "payment_schedule": rt::Clearable<PaytoMandateOptionsPaymentSchedule>;
    "payments_per_period": rt::Clearable<i64>;
    "purpose": rt::Clearable<MandateOptionsPurpose>;
    "start_date": rt::Clearable<String>;
}

rt::open_enum! {
    Permission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

rt::params! {
    PixMandateOptions;
    "amount": i64;
    "amount_includes_iof": AmountIncludesIof;
    "amount_type": AmountType;
    "currency": String;
    "end_date": String;
    "payment_schedule": PixMandateOptionsPaymentSchedule;
    "reference": String;
    "start_date": String;
}

rt::open_enum! {
    PixMandateOptionsPaymentSchedule;
    0 => Halfyearly "halfyearly";
    1 => Monthly "monthly";
    2 => Quarterly "quarterly";
    3 => Weekly "weekly";
    4 => Yearly "yearly";
}

rt::open_enum! {
    PreferredLocale;
    0 => CsCz "cs-CZ";
    1 => DaDk "da-DK";
    2 => DeAt "de-AT";
    3 => DeCh "de-CH";
    4 => DeDe "de-DE";
    5 => ElGr "el-GR";
    6 => EnAt "en-AT";
    7 => EnAu "en-AU";
    8 => EnBe "en-BE";
    9 => EnCa "en-CA";
    10 => EnCh "en-CH";
    11 => EnCz "en-CZ";
    12 => EnDe "en-DE";
    13 => EnDk "en-DK";
    14 => EnEs "en-ES";
    15 => EnFi "en-FI";
    16 => EnFr "en-FR";
    17 => EnGb "en-GB";
    18 => EnGr "en-GR";
    19 => EnIe "en-IE";
    20 => EnIt "en-IT";
    21 => EnNl "en-NL";
    22 => EnNo "en-NO";
    23 => EnNz "en-NZ";
    24 => EnPl "en-PL";
    25 => EnPt "en-PT";
    26 => EnRo "en-RO";
    27 => EnSe "en-SE";
    28 => EnUs "en-US";
    29 => EsEs "es-ES";
    30 => EsUs "es-US";
    31 => FiFi "fi-FI";
    32 => FrBe "fr-BE";
    33 => FrCa "fr-CA";
    34 => FrCh "fr-CH";
    35 => FrFr "fr-FR";
    36 => ItCh "it-CH";
    37 => ItIt "it-IT";
    38 => NbNo "nb-NO";
    39 => NlBe "nl-BE";
    40 => NlNl "nl-NL";
    41 => PlPl "pl-PL";
    42 => PtPt "pt-PT";
    43 => RoRo "ro-RO";
    44 => SvFi "sv-FI";
    45 => SvSe "sv-SE";
}

rt::open_enum! {
    Prefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}

rt::open_enum! {
    PurchaseInterval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::open_enum! {
    Requested;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

rt::open_enum! {
    SetupFutureUsage;
    0 => None "none";
    1 => OffSession "off_session";
    2 => OnSession "on_session";
}

rt::params! {
    Subscription;
    "interval" required: Interval;
    "next_billing" required: NextBilling;
    "reference" required: String;
    "interval_count": i64;
    "name" sensitive: String;
}

rt::params! {
    ThreeDSecure;
    "ares_trans_status": AresTransStatus;
    "cryptogram" sensitive: String;
    "electronic_commerce_indicator": ElectronicCommerceIndicator;
    "network_options": NetworkOptions;
    "requestor_challenge_indicator": String;
    "transaction_id": String;
    "version": Version;
}

rt::params! {
    UsBankAccountMandateOptions;
    "collection_method": rt::Clearable<CollectionMethod>;
}

rt::open_enum! {
    Version;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
    3 => V2_3_0 "2.3.0";
    4 => V2_3_1 "2.3.1";
}
