// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::AmountIncludesIof;
use crate::invoices::PaymentMethodType;
use crate::invoices::RequestThreeDSecure;
use crate::rt;

/// Which kinds of account the customer can link.
///
/// The values of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters/properties/account_subcategories/items`.
///
/// Feature: `invoices`.
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

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// The parameters of `payment_settings.payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);

impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptions, K>(0, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_settings.payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebitMandateOptions(rt::Params);

impl AcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the bank account is used for business or privately. `business` or `personal`.
    pub fn transaction_type<K>(self, value: impl rt::Maybe<TransactionType, K>) -> Self {
        Self(self.0.maybe::<TransactionType, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether later payments take exactly `amount` (`fixed`) or at most that (`maximum`).
///
/// The values of `payment_settings.payment_method_options.upi.mandate_options.amount_type`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/upi/anyOf/0/properties/mandate_options/properties/amount_type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`: Every payment takes exactly the agreed amount.
    Fixed,
    /// `maximum`: A payment can take any amount up to the agreed one.
    Maximum,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Bancontact, the bank payment of Belgium.
///
/// The parameters of `payment_settings.payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/bancontact/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Bancontact(rt::Params);

impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`.
    pub fn preferred_language<K>(
        self,
        value: impl rt::Maybe<PreferredLanguage, K>,
    ) -> Self {
        Self(self.0.maybe::<PreferredLanguage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer can send the money by bank transfer.
///
/// The parameters of `payment_settings.payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct BankTransfer(rt::Params);

impl BankTransfer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// In which country the account is to which the customer sends the money.
    pub fn eu_bank_transfer<K>(self, value: impl rt::Maybe<EuBankTransfer, K>) -> Self {
        Self(self.0.maybe::<EuBankTransfer, K>(0, value))
    }

    /// Which country's kind of transfer the customer can pay by.
    pub fn r#type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for card payments.
///
/// The parameters of `payment_settings.payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer pays in installments by card.
    pub fn installments<K>(self, value: impl rt::Maybe<Installments, K>) -> Self {
        Self(self.0.maybe::<Installments, K>(0, value))
    }

    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure<K>(
        self,
        value: impl rt::Maybe<RequestThreeDSecure, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestThreeDSecure, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's cash balance, which bank transfers fill.
///
/// The parameters of `payment_settings.payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CustomerBalance(rt::Params);

impl CustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer can send the money by bank transfer.
    pub fn bank_transfer<K>(self, value: impl rt::Maybe<BankTransfer, K>) -> Self {
        Self(self.0.maybe::<BankTransfer, K>(0, value))
    }

    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer.
    pub fn funding_type<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// In which country the account is to which the customer sends the money.
///
/// The parameters of `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/customer_balance/anyOf/0/properties/bank_transfer/properties/eu_bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct EuBankTransfer(rt::Params);

impl EuBankTransfer {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        EuBankTransfer(EuBankTransfer::default().0.set::<String>(0, country))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which bank accounts the customer can link.
///
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/filters`.
#[derive(Clone)]
#[must_use]
pub struct Filters(rt::Params);

impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which kinds of account the customer can link. All if empty. `checking` or `savings`. An empty list says that there are none. A second call replaces the first.
    pub fn account_subcategories<K>(
        self,
        value: impl rt::MaybeList<AccountSubcategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AccountSubcategory, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer links their bank account: what they allow, and which accounts they can choose.
///
/// The parameters of `payment_settings.payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[derive(Clone)]
#[must_use]
pub struct FinancialConnections(rt::Params);

impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which bank accounts the customer can link.
    pub fn filters<K>(self, value: impl rt::Maybe<Filters, K>) -> Self {
        Self(self.0.maybe::<Filters, K>(0, value))
    }

    /// Which data of the bank account are asked for. `payment_method` must be among them. `balances`, `ownership`, `payment_method` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn permissions<K>(self, value: impl rt::MaybeList<Permission, K>) -> Self {
        Self(self.0.maybe_list::<Permission, K>(1, value))
    }

    /// Which data to fetch as soon as an account is linked, so that no refresh is needed. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch<K>(self, value: impl rt::MaybeList<Prefetch, K>) -> Self {
        Self(self.0.maybe_list::<Prefetch, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer pays in installments by card.
///
/// The parameters of `payment_settings.payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments`.
#[derive(Clone)]
#[must_use]
pub struct Installments(rt::Params);

impl Installments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer may pay in installments by card.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// The installment plan to pay by. Clearing takes it off.
    pub fn plan<K>(self, value: impl rt::Maybe<Plan, K>) -> Self {
        Self(self.0.maybe::<Plan, K>(1, value))
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

/// The values of `payment_settings.payment_method_options.card.installments.plan.interval`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0/properties/interval`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
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

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// The parameters of `payment_settings.payment_method_options.konbini`: none so far.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/konbini/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Konbini(rt::Params);

impl Konbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_settings.payment_method_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptions(rt::Params);

impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub fn acss_debit<K>(self, value: impl rt::Maybe<AcssDebit, K>) -> Self {
        Self(self.0.maybe::<AcssDebit, K>(0, value))
    }

    /// Clears `acss_debit`.
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact<K>(self, value: impl rt::Maybe<Bancontact, K>) -> Self {
        Self(self.0.maybe::<Bancontact, K>(1, value))
    }

    /// Clears `bancontact`.
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(2, value))
    }

    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The customer's cash balance, which bank transfers fill.
    pub fn customer_balance<K>(self, value: impl rt::Maybe<CustomerBalance, K>) -> Self {
        Self(self.0.maybe::<CustomerBalance, K>(3, value))
    }

    /// Clears `customer_balance`.
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini<K>(self, value: impl rt::Maybe<Konbini, K>) -> Self {
        Self(self.0.maybe::<Konbini, K>(4, value))
    }

    /// Clears `konbini`.
    pub fn clear_konbini(self) -> Self {
        Self(self.0.clear(4))
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<Payto, K>) -> Self {
        Self(self.0.maybe::<Payto, K>(5, value))
    }

    /// Clears `payto`.
    pub fn clear_payto(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<Pix, K>) -> Self {
        Self(self.0.maybe::<Pix, K>(6, value))
    }

    /// Clears `pix`.
    pub fn clear_pix(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(self, value: impl rt::Maybe<SepaDebit, K>) -> Self {
        Self(self.0.maybe::<SepaDebit, K>(7, value))
    }

    /// Clears `sepa_debit`.
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.clear(7))
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<Upi, K>) -> Self {
        Self(self.0.maybe::<Upi, K>(8, value))
    }

    /// Clears `upi`.
    pub fn clear_upi(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(self, value: impl rt::Maybe<UsBankAccount, K>) -> Self {
        Self(self.0.maybe::<UsBankAccount, K>(9, value))
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

/// What the payment intent gets that is made when the invoice is finalized.
///
/// The parameters of `payment_settings`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings`.
#[derive(Clone)]
#[must_use]
pub struct PaymentSettings(rt::Params);

impl PaymentSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the [mandate](crate::mandates::Mandate) with which the invoice is paid. It has to be of the payment method that pays. Clearing removes it.
    pub fn default_mandate<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `default_mandate`.
    pub fn clear_default_mandate(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Settings that each kind of payment method has for itself.
    pub fn payment_method_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptions, K>(1, value))
    }

    /// Which kinds of payment method can pay the invoice. Unless they are set, Stripe goes by the default payment method of the invoice, subscription or customer, and by your invoice template. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodType, K>(2, value))
    }

    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// The parameters of `payment_settings.payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);

impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaytoMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaytoMandateOptions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_settings.payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaytoMandateOptions(rt::Params);

impl PaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The most that one invoice may take, in the smallest currency unit. No limit if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// What the payments are for, as the customer's bank is told. It follows your merchant category code if left out.
    pub fn purpose<K>(self, value: impl rt::Maybe<Purpose, K>) -> Self {
        Self(self.0.maybe::<Purpose, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which data of the bank account are asked for.
///
/// The values of `payment_settings.payment_method_options.us_bank_account.financial_connections.permissions[]`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/permissions/items`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Permission {
    /// `balances`: How much is in the account.
    Balances,
    /// `ownership`: Who owns the account, with address.
    Ownership,
    /// `payment_method`: Making a payment method of the account.
    PaymentMethod,
    /// `transactions`: What came in and went out.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Pix: instant payment from a Brazilian bank app.
///
/// The parameters of `payment_settings.payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/pix/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Pix(rt::Params);

impl Pix {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub fn amount_includes_iof<K>(
        self,
        value: impl rt::Maybe<AmountIncludesIof, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountIncludesIof, K>(0, value))
    }

    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise.
    pub fn expires_after_seconds(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The installment plan to pay by.
///
/// The parameters of `payment_settings.payment_method_options.card.installments.plan`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Plan(rt::Params);

impl Plan {
    /// With what is required.
    pub fn new(r#type: PlanType) -> Self {
        Plan(Plan::default().0.set::<PlanType>(0, r#type))
    }

    /// How many installments the customer pays to the issuer of their card. Required if `type` is `fixed_count`.
    pub fn count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How often the customer pays an installment: each month. Only `month`.
    pub fn interval<K>(self, value: impl rt::Maybe<Interval, K>) -> Self {
        Self(self.0.maybe::<Interval, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which kind of installment plan it is, such as a fixed number of payments (`fixed_count`).
///
/// The values of `payment_settings.payment_method_options.card.installments.plan.type`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/card/anyOf/0/properties/installments/properties/plan/anyOf/0/properties/type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanType {
    /// `bonus`: Paid at once when the buyer's bonus is due, in Japan.
    Bonus,
    /// `fixed_count`: Paid in a set number of installments.
    FixedCount,
    /// `revolving`: Paid off in monthly sums of about the same size, as long as it takes, in Japan.
    Revolving,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The language of the page where the customer approves the payment.
///
/// The values of `payment_settings.payment_method_options.bancontact.preferred_language`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/bancontact/anyOf/0/properties/preferred_language`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLanguage {
    /// `de`
    De,
    /// `en`
    En,
    /// `fr`
    Fr,
    /// `nl`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which data to fetch as soon as an account is linked, so that no refresh is needed.
///
/// The values of `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch[]`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections/properties/prefetch/items`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prefetch {
    /// `balances`: Load how much is in the account as soon as it is linked.
    Balances,
    /// `ownership`: Load who owns the account as soon as it is linked.
    Ownership,
    /// `transactions`: Load what came in and went out as soon as it is linked.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the payments are for, as the customer's bank is told.
///
/// The values of `payment_settings.payment_method_options.payto.mandate_options.purpose`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/payto/anyOf/0/properties/mandate_options/properties/purpose`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `dependant_support`: Support of relatives.
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`: Gas, water, power, phone.
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// The parameters of `payment_settings.payment_method_options.sepa_debit`: none so far.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/sepa_debit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct SepaDebit(rt::Params);

impl SepaDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the bank account is used for business or privately.
///
/// The values of `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/mandate_options/properties/transaction_type`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionType {
    /// `business`: Debits of an account used for business.
    Business,
    /// `personal`: Debits of an account used privately.
    Personal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// UPI, instant bank payments in India.
///
/// The parameters of `payment_settings.payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/upi/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Upi(rt::Params);

impl Upi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<UpiMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<UpiMandateOptions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_settings.payment_method_options.upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/upi/anyOf/0/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct UpiMandateOptions(rt::Params);

impl UpiMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type()) says.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether later payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(1, value))
    }

    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970.
    pub fn end_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Debit from a US bank account (ACH).
///
/// The parameters of `payment_settings.payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/us_bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);

impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub fn financial_connections<K>(
        self,
        value: impl rt::Maybe<FinancialConnections, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialConnections, K>(0, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set).
///
/// The values of `payment_settings.payment_method_options.acss_debit.verification_method`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_settings/properties/payment_method_options/properties/acss_debit/anyOf/0/properties/verification_method`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationMethod {
    /// `automatic`: Instantly by signing in to the bank where that's possible, else by small deposits.
    Automatic,
    /// `instant`: Only by signing in to the bank.
    Instant,
    /// `microdeposits`: Only by small deposits, which take a day or two.
    Microdeposits,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => Savings "savings";
}

rt::params! {
    AcssDebit;
    "mandate_options": AcssDebitMandateOptions;
    "verification_method": VerificationMethod;
}

rt::params! {
    AcssDebitMandateOptions;
    "transaction_type": TransactionType;
}

rt::open_enum! {
    AmountType;
    0 => Fixed "fixed";
    1 => Maximum "maximum";
}

rt::params! {
    Bancontact;
    "preferred_language": PreferredLanguage;
}

rt::params! {
    BankTransfer;
    "eu_bank_transfer": EuBankTransfer;
    "type": String;
}

rt::params! {
    Card;
    "installments": Installments;
    "request_three_d_secure": RequestThreeDSecure;
}

rt::params! {
    CustomerBalance;
    "bank_transfer": BankTransfer;
    "funding_type": String;
}

rt::params! {
    EuBankTransfer;
    "country" required: String;
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
}

rt::params! {
    Installments;
    "enabled": bool;
    "plan": rt::Clearable<Plan>;
}

rt::open_enum! {
    Interval;
    0 => Day "day";
    1 => Month "month";
    2 => Week "week";
    3 => Year "year";
}

rt::params! {
    Konbini;
}

rt::params! {
    PaymentMethodOptions;
    "acss_debit": rt::Clearable<AcssDebit>;
    "bancontact": rt::Clearable<Bancontact>;
    "card": rt::Clearable<Card>;
    "customer_balance": rt::Clearable<CustomerBalance>;
    "konbini": rt::Clearable<Konbini>;
    "payto": rt::Clearable<Payto>;
    "pix": rt::Clearable<Pix>;
    "sepa_debit": rt::Clearable<SepaDebit>;
    "upi": rt::Clearable<Upi>;
    "us_bank_account": rt::Clearable<UsBankAccount>;
}

rt::params! {
    PaymentSettings;
    "default_mandate": rt::Clearable<String>;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": rt::Clearable<Vec<PaymentMethodType>>;
}

rt::params! {
    Payto;
    "mandate_options": PaytoMandateOptions;
}

rt::params! {
    PaytoMandateOptions;
    "amount": i64;
    "purpose": Purpose;
}

rt::open_enum! {
    Permission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

rt::params! {
    Pix;
    "amount_includes_iof": AmountIncludesIof;
    "expires_after_seconds": i64;
}

rt::params! {
    Plan;
    "type" required: PlanType;
    "count": i64;
    "interval": Interval;
}

rt::open_enum! {
    PlanType;
    0 => Bonus "bonus";
    1 => FixedCount "fixed_count";
    2 => Revolving "revolving";
}

rt::open_enum! {
    PreferredLanguage;
    0 => De "de";
    1 => En "en";
    2 => Fr "fr";
    3 => Nl "nl";
}

rt::open_enum! {
    Prefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}

rt::open_enum! {
    Purpose;
    0 => DependantSupport "dependant_support";
    1 => Government "government";
    2 => Loan "loan";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Pension "pension";
    6 => Personal "personal";
    7 => Retail "retail";
    8 => Salary "salary";
    9 => Tax "tax";
    10 => Utility "utility";
}

rt::params! {
    SepaDebit;
}

rt::open_enum! {
    TransactionType;
    0 => Business "business";
    1 => Personal "personal";
}

rt::params! {
    Upi;
    "mandate_options": UpiMandateOptions;
}

rt::params! {
    UpiMandateOptions;
    "amount": i64;
    "amount_type": AmountType;
    "description": String;
    "end_date": i64;
}

rt::params! {
    UsBankAccount;
    "financial_connections": FinancialConnections;
    "verification_method": VerificationMethod;
}

rt::open_enum! {
    VerificationMethod;
    0 => Automatic "automatic";
    1 => Instant "instant";
    2 => Microdeposits "microdeposits";
}
