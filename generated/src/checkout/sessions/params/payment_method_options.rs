// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::AcssDebitCurrency;
use crate::checkout::AcssDebitMandateOptionsPaymentSchedule;
use crate::checkout::AmountIncludesIof;
use crate::checkout::AmountType;
use crate::checkout::BankTransferType;
use crate::checkout::BrandsBlocked;
use crate::checkout::CaptureMethod;
use crate::checkout::DefaultFor;
use crate::checkout::FundingType;
use crate::checkout::MandateOptionsPurpose;
use crate::checkout::PaytoMandateOptionsPaymentSchedule;
use crate::checkout::RequestExtendedAuthorization;
use crate::checkout::RequestIncrementalAuthorization;
use crate::checkout::RequestMulticapture;
use crate::checkout::RequestOvercapture;
use crate::checkout::RequestThreeDSecure;
use crate::checkout::RequestedAddressType;
use crate::checkout::SetupFutureUsage;
use crate::checkout::TransactionType;
use crate::checkout::VerificationMethod;
use crate::checkout::sessions::params::Interval;
use crate::rt;

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// The parameters of `payment_method_options.acss_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);

impl AcssDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The currency of the customer's bank account. `cad` or `usd`.
    pub fn currency<K>(self, value: impl rt::Maybe<AcssDebitCurrency, K>) -> Self {
        Self(self.0.maybe::<AcssDebitCurrency, K>(0, value))
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptions, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebitMandateOptions(rt::Params);

impl AcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address of the page with your own text of the mandate, in place of Stripe's.
    pub fn custom_mandate_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.clear(0))
    }

    /// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named. An empty list says that there are none. A second call replaces the first.
    pub fn default_for<K>(self, value: impl rt::MaybeList<DefaultFor, K>) -> Self {
        Self(self.0.maybe_list::<DefaultFor, K>(1, value))
    }

    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule()) is `interval` or `combined`. At most 500 characters.
    pub fn interval_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<AcssDebitMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<AcssDebitMandateOptionsPaymentSchedule, K>(3, value))
    }

    /// Whether the bank account is used for business or privately. `business` or `personal`.
    pub fn transaction_type<K>(self, value: impl rt::Maybe<TransactionType, K>) -> Self {
        Self(self.0.maybe::<TransactionType, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.affirm`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/affirm`.
#[derive(Clone)]
#[must_use]
pub struct Affirm(rt::Params);

impl Affirm {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.afterpay_clearpay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/afterpay_clearpay`.
#[derive(Clone)]
#[must_use]
pub struct AfterpayClearpay(rt::Params);

impl AfterpayClearpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Alipay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay`.
#[derive(Clone)]
#[must_use]
pub struct Alipay(rt::Params);

impl Alipay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// The parameters of `payment_method_options.alma`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alma`.
#[derive(Clone)]
#[must_use]
pub struct Alma(rt::Params);

impl Alma {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// The parameters of `payment_method_options.amazon_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/amazon_pay`.
#[derive(Clone)]
#[must_use]
pub struct AmazonPay(rt::Params);

impl AmazonPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from an Australian bank account (BECS).
///
/// The parameters of `payment_method_options.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/au_becs_debit`.
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);

impl AuBecsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// The parameters of `payment_method_options.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit`.
#[derive(Clone)]
#[must_use]
pub struct BacsDebit(rt::Params);

impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Bancontact, the bank payment of Belgium.
///
/// The parameters of `payment_method_options.bancontact`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bancontact`.
#[derive(Clone)]
#[must_use]
pub struct Bancontact(rt::Params);

impl Bancontact {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer can send the money by bank transfer.
///
/// The parameters of `payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/properties/bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct BankTransfer(rt::Params);

impl BankTransfer {
    /// With what is required.
    pub fn new(r#type: BankTransferType) -> Self {
        BankTransfer(BankTransfer::default().0.set::<BankTransferType>(0, r#type))
    }

    /// In which country the account is to which the customer sends the money.
    pub fn eu_bank_transfer<K>(self, value: impl rt::Maybe<EuBankTransfer, K>) -> Self {
        Self(self.0.maybe::<EuBankTransfer, K>(1, value))
    }

    /// Which kinds of account details to return for the transfer, such as `iban`. All that the country has if left out. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`. An empty list says that there are none. A second call replaces the first.
    pub fn requested_address_types<K>(
        self,
        value: impl rt::MaybeList<RequestedAddressType, K>,
    ) -> Self {
        Self(self.0.maybe_list::<RequestedAddressType, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// The parameters of `payment_method_options.billie`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/billie`.
#[derive(Clone)]
#[must_use]
pub struct Billie(rt::Params);

impl Billie {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// The parameters of `payment_method_options.boleto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/boleto`.
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);

impl Boleto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in São Paulo.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct Card(rt::Params);

impl Card {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of card payments until you capture it, whatever the payment intent says. Unless it is set, the payment intent decides.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// How the customer pays in installments by card.
    pub fn installments<K>(self, value: impl rt::Maybe<Installments, K>) -> Self {
        Self(self.0.maybe::<Installments, K>(1, value))
    }

    /// Whether to ask for more time than usual to capture the payment. `if_available` or `never`.
    pub fn request_extended_authorization<K>(
        self,
        value: impl rt::Maybe<RequestExtendedAuthorization, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestExtendedAuthorization, K>(2, value))
    }

    /// Whether to ask for the right to raise the authorized amount later. `if_available` or `never`.
    pub fn request_incremental_authorization<K>(
        self,
        value: impl rt::Maybe<RequestIncrementalAuthorization, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestIncrementalAuthorization, K>(3, value))
    }

    /// Whether to ask for the right to capture the payment in several parts. `if_available` or `never`.
    pub fn request_multicapture<K>(
        self,
        value: impl rt::Maybe<RequestMulticapture, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestMulticapture, K>(4, value))
    }

    /// Whether to ask for the right to capture more than was authorized. `if_available` or `never`.
    pub fn request_overcapture<K>(
        self,
        value: impl rt::Maybe<RequestOvercapture, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestOvercapture, K>(5, value))
    }

    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`.
    pub fn request_three_d_secure<K>(
        self,
        value: impl rt::Maybe<RequestThreeDSecure, K>,
    ) -> Self {
        Self(self.0.maybe::<RequestThreeDSecure, K>(6, value))
    }

    /// Which cards are refused, such as certain brands.
    pub fn restrictions<K>(self, value: impl rt::Maybe<Restrictions, K>) -> Self {
        Self(self.0.maybe::<Restrictions, K>(7, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(8, value))
    }

    /// What card statements in Japan say of this payment in kana, behind the account's prefix. Statements cut both together at 22 characters. At most 22 characters.
    pub fn statement_descriptor_suffix_kana<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// What card statements in Japan say of this payment in kanji, behind the account's prefix. Statements cut both together at 17 characters. At most 17 characters.
    pub fn statement_descriptor_suffix_kanji<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// The parameters of `payment_method_options.cashapp`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/cashapp`.
#[derive(Clone)]
#[must_use]
pub struct Cashapp(rt::Params);

impl Cashapp {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the customer pays: in the browser or in an app.
///
/// The values of `payment_method_options.wechat_pay.client`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay/properties/client`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Client {
    /// `android`: The customer pays in your Android app.
    Android,
    /// `ios`: The customer pays in your iOS app.
    Ios,
    /// `web`: The customer pays in a browser.
    Web,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Stablecoins, sent from the customer's wallet.
///
/// The parameters of `payment_method_options.crypto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/crypto`.
#[derive(Clone)]
#[must_use]
pub struct Crypto(rt::Params);

impl Crypto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The customer's cash balance, which bank transfers fill.
///
/// The parameters of `payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance`.
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

    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer. Only `bank_transfer`.
    pub fn funding_type<K>(self, value: impl rt::Maybe<FundingType, K>) -> Self {
        Self(self.0.maybe::<FundingType, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `payment_method_options.demo_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/demo_pay`.
#[derive(Clone)]
#[must_use]
pub struct DemoPay(rt::Params);

impl DemoPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// EPS, the bank payment of Austria.
///
/// The parameters of `payment_method_options.eps`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/eps`.
#[derive(Clone)]
#[must_use]
pub struct Eps(rt::Params);

impl Eps {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// In which country the account is to which the customer sends the money.
///
/// The parameters of `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/properties/bank_transfer/properties/eu_bank_transfer`.
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

/// How the customer links their bank account: what they allow, and which accounts they can choose.
///
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections`.
#[derive(Clone)]
#[must_use]
pub struct FinancialConnections(rt::Params);

impl FinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which data of the bank account are asked for. `payment_method` must be among them. `balances`, `ownership`, `payment_method` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn permissions<K>(self, value: impl rt::MaybeList<Permission, K>) -> Self {
        Self(self.0.maybe_list::<Permission, K>(0, value))
    }

    /// Which data to fetch as soon as an account is linked, so that no refresh is needed. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch<K>(self, value: impl rt::MaybeList<Prefetch, K>) -> Self {
        Self(self.0.maybe_list::<Prefetch, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// FPX, the bank payment of Malaysia.
///
/// The parameters of `payment_method_options.fpx`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/fpx`.
#[derive(Clone)]
#[must_use]
pub struct Fpx(rt::Params);

impl Fpx {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// giropay, the bank payment of Germany.
///
/// The parameters of `payment_method_options.giropay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/giropay`.
#[derive(Clone)]
#[must_use]
pub struct Giropay(rt::Params);

impl Giropay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// GrabPay, a wallet in South-East Asia.
///
/// The parameters of `payment_method_options.grabpay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/grabpay`.
#[derive(Clone)]
#[must_use]
pub struct Grabpay(rt::Params);

impl Grabpay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// iDEAL, the bank payment of the Netherlands.
///
/// The parameters of `payment_method_options.ideal`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/ideal`.
#[derive(Clone)]
#[must_use]
pub struct Ideal(rt::Params);

impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer pays in installments by card.
///
/// The parameters of `payment_method_options.card.installments`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/installments`.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Kakao Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_options.kakao_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/kakao_pay`.
#[derive(Clone)]
#[must_use]
pub struct KakaoPay(rt::Params);

impl KakaoPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// The parameters of `payment_method_options.klarna`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna`.
#[derive(Clone)]
#[must_use]
pub struct Klarna(rt::Params);

impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// The subscriptions that this payment begins, so that Klarna knows what will come. An empty list says that there are none. A second call replaces the first.
    pub fn subscriptions<K>(self, value: impl rt::MaybeList<Subscription, K>) -> Self {
        Self(self.0.maybe_list::<Subscription, K>(2, value))
    }

    /// Clears `subscriptions`.
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini`.
#[derive(Clone)]
#[must_use]
pub struct Konbini(rt::Params);

impl Konbini {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay, from 1 to 60. With 2, a payment confirmed on Monday ends on Wednesday at 23:59:59 in Japan.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Cards of South Korea.
///
/// The parameters of `payment_method_options.kr_card`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/kr_card`.
#[derive(Clone)]
#[must_use]
pub struct KrCard(rt::Params);

impl KrCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of card payments until you capture it, whatever the payment intent says. Unless it is set, the payment intent decides.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// The parameters of `payment_method_options.mobilepay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/mobilepay`.
#[derive(Clone)]
#[must_use]
pub struct Mobilepay(rt::Params);

impl Mobilepay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// The parameters of `payment_method_options.multibanco`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/multibanco`.
#[derive(Clone)]
#[must_use]
pub struct Multibanco(rt::Params);

impl Multibanco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Naver Pay, a wallet in South Korea.
///
/// The parameters of `payment_method_options.naver_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/naver_pay`.
#[derive(Clone)]
#[must_use]
pub struct NaverPay(rt::Params);

impl NaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the subscription bills next, and how much.
///
/// The parameters of `payment_method_options.klarna.subscriptions[].next_billing`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items/properties/next_billing`.
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

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// The parameters of `payment_method_options.oxxo`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/oxxo`.
#[derive(Clone)]
#[must_use]
pub struct Oxxo(rt::Params);

impl Oxxo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in Mexico City.
    pub fn expires_after_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Przelewy24, the bank payment of Poland.
///
/// The parameters of `payment_method_options.p24`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/p24`.
#[derive(Clone)]
#[must_use]
pub struct P24(rt::Params);

impl P24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// That the customer saw and accepted the terms of Przelewy24.
    pub fn tos_shown_and_accepted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// The parameters of `payment_method_options.pay_by_bank`: none so far.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pay_by_bank`.
#[derive(Clone)]
#[must_use]
pub struct PayByBank(rt::Params);

impl PayByBank {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PAYCO, a wallet in South Korea.
///
/// The parameters of `payment_method_options.payco`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payco`.
#[derive(Clone)]
#[must_use]
pub struct Payco(rt::Params);

impl Payco {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
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

    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub fn affirm<K>(self, value: impl rt::Maybe<Affirm, K>) -> Self {
        Self(self.0.maybe::<Affirm, K>(1, value))
    }

    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub fn afterpay_clearpay<K>(
        self,
        value: impl rt::Maybe<AfterpayClearpay, K>,
    ) -> Self {
        Self(self.0.maybe::<AfterpayClearpay, K>(2, value))
    }

    /// Alipay, the wallet of Chinese customers.
    pub fn alipay<K>(self, value: impl rt::Maybe<Alipay, K>) -> Self {
        Self(self.0.maybe::<Alipay, K>(3, value))
    }

    /// Alma: the customer pays in installments, in France and its neighbors.
    pub fn alma<K>(self, value: impl rt::Maybe<Alma, K>) -> Self {
        Self(self.0.maybe::<Alma, K>(4, value))
    }

    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub fn amazon_pay<K>(self, value: impl rt::Maybe<AmazonPay, K>) -> Self {
        Self(self.0.maybe::<AmazonPay, K>(5, value))
    }

    /// Direct debit from an Australian bank account (BECS).
    pub fn au_becs_debit<K>(self, value: impl rt::Maybe<AuBecsDebit, K>) -> Self {
        Self(self.0.maybe::<AuBecsDebit, K>(6, value))
    }

    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub fn bacs_debit<K>(self, value: impl rt::Maybe<BacsDebit, K>) -> Self {
        Self(self.0.maybe::<BacsDebit, K>(7, value))
    }

    /// Bancontact, the bank payment of Belgium.
    pub fn bancontact<K>(self, value: impl rt::Maybe<Bancontact, K>) -> Self {
        Self(self.0.maybe::<Bancontact, K>(8, value))
    }

    /// Billie: a business buys on account and pays later, in Europe.
    pub fn billie<K>(self, value: impl rt::Maybe<Billie, K>) -> Self {
        Self(self.0.maybe::<Billie, K>(9, value))
    }

    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub fn boleto<K>(self, value: impl rt::Maybe<Boleto, K>) -> Self {
        Self(self.0.maybe::<Boleto, K>(10, value))
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(11, value))
    }

    /// Cash App Pay, the wallet of Cash App in the United States.
    pub fn cashapp<K>(self, value: impl rt::Maybe<Cashapp, K>) -> Self {
        Self(self.0.maybe::<Cashapp, K>(12, value))
    }

    /// Stablecoins, sent from the customer's wallet.
    pub fn crypto<K>(self, value: impl rt::Maybe<Crypto, K>) -> Self {
        Self(self.0.maybe::<Crypto, K>(13, value))
    }

    /// The customer's cash balance, which bank transfers fill.
    pub fn customer_balance<K>(self, value: impl rt::Maybe<CustomerBalance, K>) -> Self {
        Self(self.0.maybe::<CustomerBalance, K>(14, value))
    }

    pub fn demo_pay<K>(self, value: impl rt::Maybe<DemoPay, K>) -> Self {
        Self(self.0.maybe::<DemoPay, K>(15, value))
    }

    /// EPS, the bank payment of Austria.
    pub fn eps<K>(self, value: impl rt::Maybe<Eps, K>) -> Self {
        Self(self.0.maybe::<Eps, K>(16, value))
    }

    /// FPX, the bank payment of Malaysia.
    pub fn fpx<K>(self, value: impl rt::Maybe<Fpx, K>) -> Self {
        Self(self.0.maybe::<Fpx, K>(17, value))
    }

    /// giropay, the bank payment of Germany. It has been shut down.
    pub fn giropay<K>(self, value: impl rt::Maybe<Giropay, K>) -> Self {
        Self(self.0.maybe::<Giropay, K>(18, value))
    }

    /// GrabPay, a wallet in South-East Asia.
    pub fn grabpay<K>(self, value: impl rt::Maybe<Grabpay, K>) -> Self {
        Self(self.0.maybe::<Grabpay, K>(19, value))
    }

    /// iDEAL, the bank payment of the Netherlands.
    pub fn ideal<K>(self, value: impl rt::Maybe<Ideal, K>) -> Self {
        Self(self.0.maybe::<Ideal, K>(20, value))
    }

    /// Kakao Pay, a wallet in South Korea.
    pub fn kakao_pay<K>(self, value: impl rt::Maybe<KakaoPay, K>) -> Self {
        Self(self.0.maybe::<KakaoPay, K>(21, value))
    }

    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub fn klarna<K>(self, value: impl rt::Maybe<Klarna, K>) -> Self {
        Self(self.0.maybe::<Klarna, K>(22, value))
    }

    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub fn konbini<K>(self, value: impl rt::Maybe<Konbini, K>) -> Self {
        Self(self.0.maybe::<Konbini, K>(23, value))
    }

    /// Cards of South Korea.
    pub fn kr_card<K>(self, value: impl rt::Maybe<KrCard, K>) -> Self {
        Self(self.0.maybe::<KrCard, K>(24, value))
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<PaymentMethodOptionsLink, K>) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsLink, K>(25, value))
    }

    /// MobilePay, a wallet in Denmark and Finland.
    pub fn mobilepay<K>(self, value: impl rt::Maybe<Mobilepay, K>) -> Self {
        Self(self.0.maybe::<Mobilepay, K>(26, value))
    }

    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub fn multibanco<K>(self, value: impl rt::Maybe<Multibanco, K>) -> Self {
        Self(self.0.maybe::<Multibanco, K>(27, value))
    }

    /// Naver Pay, a wallet in South Korea.
    pub fn naver_pay<K>(self, value: impl rt::Maybe<NaverPay, K>) -> Self {
        Self(self.0.maybe::<NaverPay, K>(28, value))
    }

    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub fn oxxo<K>(self, value: impl rt::Maybe<Oxxo, K>) -> Self {
        Self(self.0.maybe::<Oxxo, K>(29, value))
    }

    /// Przelewy24, the bank payment of Poland.
    pub fn p24<K>(self, value: impl rt::Maybe<P24, K>) -> Self {
        Self(self.0.maybe::<P24, K>(30, value))
    }

    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub fn pay_by_bank<K>(self, value: impl rt::Maybe<PayByBank, K>) -> Self {
        Self(self.0.maybe::<PayByBank, K>(31, value))
    }

    /// PAYCO, a wallet in South Korea.
    pub fn payco<K>(self, value: impl rt::Maybe<Payco, K>) -> Self {
        Self(self.0.maybe::<Payco, K>(32, value))
    }

    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub fn paynow<K>(self, value: impl rt::Maybe<Paynow, K>) -> Self {
        Self(self.0.maybe::<Paynow, K>(33, value))
    }

    /// PayPal, the wallet.
    pub fn paypal<K>(self, value: impl rt::Maybe<Paypal, K>) -> Self {
        Self(self.0.maybe::<Paypal, K>(34, value))
    }

    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub fn payto<K>(self, value: impl rt::Maybe<Payto, K>) -> Self {
        Self(self.0.maybe::<Payto, K>(35, value))
    }

    /// Pix: instant payment from a Brazilian bank app.
    pub fn pix<K>(self, value: impl rt::Maybe<Pix, K>) -> Self {
        Self(self.0.maybe::<Pix, K>(36, value))
    }

    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub fn revolut_pay<K>(self, value: impl rt::Maybe<RevolutPay, K>) -> Self {
        Self(self.0.maybe::<RevolutPay, K>(37, value))
    }

    /// Samsung Pay, here the wallet of South Korea.
    pub fn samsung_pay<K>(self, value: impl rt::Maybe<SamsungPay, K>) -> Self {
        Self(self.0.maybe::<SamsungPay, K>(38, value))
    }

    /// Satispay, a wallet in Italy and its neighbors.
    pub fn satispay<K>(self, value: impl rt::Maybe<Satispay, K>) -> Self {
        Self(self.0.maybe::<Satispay, K>(39, value))
    }

    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub fn scalapay<K>(self, value: impl rt::Maybe<Scalapay, K>) -> Self {
        Self(self.0.maybe::<Scalapay, K>(40, value))
    }

    /// Direct debit from a bank account in the euro area (SEPA).
    pub fn sepa_debit<K>(self, value: impl rt::Maybe<SepaDebit, K>) -> Self {
        Self(self.0.maybe::<SepaDebit, K>(41, value))
    }

    /// Sofort, a bank payment in Europe. It has been shut down.
    pub fn sofort<K>(self, value: impl rt::Maybe<Sofort, K>) -> Self {
        Self(self.0.maybe::<Sofort, K>(42, value))
    }

    /// Swish, payments by phone in Sweden.
    pub fn swish<K>(self, value: impl rt::Maybe<Swish, K>) -> Self {
        Self(self.0.maybe::<Swish, K>(43, value))
    }

    /// TWINT, payments by phone in Switzerland.
    pub fn twint<K>(self, value: impl rt::Maybe<Twint, K>) -> Self {
        Self(self.0.maybe::<Twint, K>(44, value))
    }

    /// UPI, instant bank payments in India.
    pub fn upi<K>(self, value: impl rt::Maybe<Upi, K>) -> Self {
        Self(self.0.maybe::<Upi, K>(45, value))
    }

    /// Debit from a US bank account (ACH).
    pub fn us_bank_account<K>(self, value: impl rt::Maybe<UsBankAccount, K>) -> Self {
        Self(self.0.maybe::<UsBankAccount, K>(46, value))
    }

    /// WeChat Pay, the wallet of Chinese customers.
    pub fn wechat_pay<K>(self, value: impl rt::Maybe<WechatPay, K>) -> Self {
        Self(self.0.maybe::<WechatPay, K>(47, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// The parameters of `payment_method_options.link`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/link`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsLink(rt::Params);

impl PaymentMethodOptionsLink {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.bacs_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsMandateOptions(rt::Params);

impl PaymentMethodOptionsMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// At most 12 characters.
    pub fn reference_prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
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

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// The parameters of `payment_method_options.paynow`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paynow`.
#[derive(Clone)]
#[must_use]
pub struct Paynow(rt::Params);

impl Paynow {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayPal, the wallet.
///
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[derive(Clone)]
#[must_use]
pub struct Paypal(rt::Params);

impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
    pub fn preferred_locale<K>(self, value: impl rt::Maybe<PreferredLocale, K>) -> Self {
        Self(self.0.maybe::<PreferredLocale, K>(1, value))
    }

    /// What PayPal shows the customer as the number of the invoice. It must be unique if your PayPal account takes only one payment for each invoice. At most 127 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The id under which your page gave PayPal its risk data, if you collect them yourself.
    pub fn risk_correlation_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(4, value))
    }

    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// The parameters of `payment_method_options.payto`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto`.
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

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PaytoMandateOptions(rt::Params);

impl PaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a payment under the agreement takes, in the smallest currency unit. Must be set if [`amount_type`](Self::amount_type()) is `fixed`.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`, as it is unless set).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(1, value))
    }

    /// Clears `amount_type`.
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The last day on which a payment can be taken: `2026-05-31`. No end if left out.
    pub fn end_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `end_date`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear(2))
    }

    /// How often payments are taken, `adhoc` unless set. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<PaytoMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<PaytoMandateOptionsPaymentSchedule, K>(3, value))
    }

    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.clear(3))
    }

    /// How many payments there can be in each period: 1 unless set, without limit if [`payment_schedule`](Self::payment_schedule()) is `adhoc`.
    pub fn payments_per_period(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.clear(4))
    }

    /// What the payments are for, as the customer's bank is told. It follows your merchant category code if left out.
    pub fn purpose<K>(self, value: impl rt::Maybe<MandateOptionsPurpose, K>) -> Self {
        Self(self.0.maybe::<MandateOptionsPurpose, K>(5, value))
    }

    /// Clears `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear(5))
    }

    /// The first day that payments can be taken: `2026-05-01`. The day of confirmation if left out.
    pub fn start_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
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

/// Which data of the bank account are asked for.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.permissions[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/permissions/items`.
///
/// Feature: `checkout`.
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
/// The parameters of `payment_method_options.pix`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix`.
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

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PixMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PixMandateOptions, K>(2, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct PixMandateOptions(rt::Params);

impl PixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type()) says.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub fn amount_includes_iof<K>(
        self,
        value: impl rt::Maybe<AmountIncludesIof, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountIncludesIof, K>(1, value))
    }

    /// Whether later payments take exactly [`amount`](Self::amount()) (`fixed`) or at most that (`maximum`).
    pub fn amount_type<K>(self, value: impl rt::Maybe<AmountType, K>) -> Self {
        Self(self.0.maybe::<AmountType, K>(2, value))
    }

    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(3, value))
    }

    /// The day on which the mandate runs out: `2026-05-31`. Nothing is charged after it.
    pub fn end_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// How often later payments are taken. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule<K>(
        self,
        value: impl rt::Maybe<PixMandateOptionsPaymentSchedule, K>,
    ) -> Self {
        Self(self.0.maybe::<PixMandateOptionsPaymentSchedule, K>(5, value))
    }

    /// What the customer reads in the app of their bank as the name of the subscription. At most 35 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The day that the mandate begins: `2026-05-01`.
    pub fn start_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How often later payments are taken.
///
/// The values of `payment_method_options.pix.mandate_options.payment_schedule`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options/properties/payment_schedule`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PixMandateOptionsPaymentSchedule {
    /// `halfyearly`: Every six months.
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

/// The language of the page where the customer approves the payment, as a tag such as `en-GB`.
///
/// The values of `payment_method_options.paypal.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal/properties/preferred_locale`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-DE`
    DeDe,
    /// `de-LU`
    DeLu,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `fr-LU`
    FrLu,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `sk-SK`
    SkSk,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which data to fetch as soon as an account is linked, so that no refresh is needed.
///
/// The values of `payment_method_options.us_bank_account.financial_connections.prefetch[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/properties/financial_connections/properties/prefetch/items`.
///
/// Feature: `checkout`.
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

/// Which cards are refused, such as certain brands.
///
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/restrictions`.
#[derive(Clone)]
#[must_use]
pub struct Restrictions(rt::Params);

impl Restrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The networks whose cards are turned away. The customer has to take another one. `american_express`, `discover_global_network`, `mastercard` or `visa`. An empty list says that there are none. A second call replaces the first.
    pub fn brands_blocked<K>(self, value: impl rt::MaybeList<BrandsBlocked, K>) -> Self {
        Self(self.0.maybe_list::<BrandsBlocked, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// The parameters of `payment_method_options.revolut_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/revolut_pay`.
#[derive(Clone)]
#[must_use]
pub struct RevolutPay(rt::Params);

impl RevolutPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Samsung Pay, here the wallet of South Korea.
///
/// The parameters of `payment_method_options.samsung_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/samsung_pay`.
#[derive(Clone)]
#[must_use]
pub struct SamsungPay(rt::Params);

impl SamsungPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// The parameters of `payment_method_options.satispay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/satispay`.
#[derive(Clone)]
#[must_use]
pub struct Satispay(rt::Params);

impl Satispay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// The parameters of `payment_method_options.scalapay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/scalapay`.
#[derive(Clone)]
#[must_use]
pub struct Scalapay(rt::Params);

impl Scalapay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Set to `manual` to hold the money of payments of this kind until you capture it, whatever the payment intent says.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// The parameters of `payment_method_options.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sepa_debit`.
#[derive(Clone)]
#[must_use]
pub struct SepaDebit(rt::Params);

impl SepaDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer agrees to in the mandate, and how it is put.
    pub fn mandate_options<K>(
        self,
        value: impl rt::Maybe<PaymentMethodOptionsMandateOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodOptionsMandateOptions, K>(0, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Sofort, a bank payment in Europe.
///
/// The parameters of `payment_method_options.sofort`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/sofort`.
#[derive(Clone)]
#[must_use]
pub struct Sofort(rt::Params);

impl Sofort {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The subscriptions that this payment begins, so that Klarna knows what will come.
///
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items`.
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

    /// How many of `interval` lie between two bills: 3 with `month` is every three months.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What the customer reads as the name of the subscription. At most 255 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Swish, payments by phone in Sweden.
///
/// The parameters of `payment_method_options.swish`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/swish`.
#[derive(Clone)]
#[must_use]
pub struct Swish(rt::Params);

impl Swish {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the Swish app shows as the number of the order, the id of the payment intent if left out.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// TWINT, payments by phone in Switzerland.
///
/// The parameters of `payment_method_options.twint`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/twint`.
#[derive(Clone)]
#[must_use]
pub struct Twint(rt::Params);

impl Twint {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none` or `off_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// UPI, instant bank payments in India.
///
/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi`.
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

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
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

/// What the customer agrees to in the mandate, and how it is put.
///
/// The parameters of `payment_method_options.upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/properties/mandate_options`.
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
/// The parameters of `payment_method_options.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account`.
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

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(1, value))
    }

    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub fn target_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set).
    pub fn verification_method<K>(
        self,
        value: impl rt::Maybe<VerificationMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<VerificationMethod, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// The parameters of `payment_method_options.wechat_pay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/wechat_pay`.
#[derive(Clone)]
#[must_use]
pub struct WechatPay(rt::Params);

impl WechatPay {
    /// With what is required.
    pub fn new(client: Client) -> Self {
        WechatPay(WechatPay::default().0.set::<Client>(0, client))
    }

    /// The id of your app at WeChat Pay. Required if `client` is `ios` or `android`.
    pub fn app_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Whether to keep this payment method for later payments, and for which. It is attached to the customer, if there is one, when the payment is through. What the payment says for all methods counts if left out. Only `none`.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AcssDebit;
    "currency": AcssDebitCurrency;
    "mandate_options": AcssDebitMandateOptions;
    "setup_future_usage": SetupFutureUsage;
    "target_date": String;
    "verification_method": VerificationMethod;
}

rt::params! {
    AcssDebitMandateOptions;
    "custom_mandate_url": rt::Clearable<String>;
    "default_for": Vec<DefaultFor>;
    "interval_description": String;
    "payment_schedule": AcssDebitMandateOptionsPaymentSchedule;
    "transaction_type": TransactionType;
}

rt::params! {
    Affirm;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    AfterpayClearpay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Alipay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Alma;
    "capture_method": CaptureMethod;
}

rt::params! {
    AmazonPay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    AuBecsDebit;
    "setup_future_usage": SetupFutureUsage;
    "target_date": String;
}

rt::params! {
    BacsDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
    "setup_future_usage": SetupFutureUsage;
    "target_date": String;
}

rt::params! {
    Bancontact;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    BankTransfer;
    "type" required: BankTransferType;
    "eu_bank_transfer": EuBankTransfer;
    "requested_address_types": Vec<RequestedAddressType>;
}

rt::params! {
    Billie;
    "capture_method": CaptureMethod;
}

rt::params! {
    Boleto;
    "expires_after_days": i64;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Card;
    "capture_method": CaptureMethod;
    "installments": Installments;
    "request_extended_authorization": RequestExtendedAuthorization;
    "request_incremental_authorization": RequestIncrementalAuthorization;
    "request_multicapture": RequestMulticapture;
    "request_overcapture": RequestOvercapture;
    "request_three_d_secure": RequestThreeDSecure;
    "restrictions": Restrictions;
    "setup_future_usage": SetupFutureUsage;
    "statement_descriptor_suffix_kana": String;
    "statement_descriptor_suffix_kanji": String;
}

rt::params! {
    Cashapp;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::open_enum! {
    Client;
    0 => Android "android";
    1 => Ios "ios";
    2 => Web "web";
}

rt::params! {
    Crypto;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    CustomerBalance;
    "bank_transfer": BankTransfer;
    "funding_type": FundingType;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    DemoPay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Eps;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    EuBankTransfer;
    "country" required: String;
}

rt::params! {
    FinancialConnections;
    "permissions": Vec<Permission>;
    "prefetch": Vec<Prefetch>;
}

rt::params! {
    Fpx;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Giropay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Grabpay;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Ideal;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Installments;
    "enabled": bool;
}

rt::params! {
    KakaoPay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Klarna;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
    "subscriptions": rt::Clearable<Vec<Subscription>>;
}

rt::params! {
    Konbini;
    "expires_after_days": i64;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    KrCard;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Mobilepay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Multibanco;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    NaverPay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    NextBilling;
    "amount" required: i64;
    "date" required: String;
}

rt::params! {
    Oxxo;
    "expires_after_days": i64;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    P24;
    "setup_future_usage": SetupFutureUsage;
    "tos_shown_and_accepted": bool;
}

rt::params! {
    PayByBank;
}

rt::params! {
    Payco;
    "capture_method": CaptureMethod;
}

rt::params! {
    PaymentMethodOptions;
    "acss_debit": AcssDebit;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": BacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "boleto": Boleto;
    "card": Card;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "customer_balance": CustomerBalance;
    "demo_pay": DemoPay;
    "eps": Eps;
    "fpx": Fpx;
    "giropay": Giropay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "kakao_pay": KakaoPay;
    "klarna": Klarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": PaymentMethodOptionsLink;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "naver_pay": NaverPay;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "paynow": Paynow;
    "paypal": Paypal;
    "payto": Payto;
    "pix": Pix;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": SepaDebit;
    "sofort": Sofort;
    "swish": Swish;
    "twint": Twint;
    "upi": Upi;
    "us_bank_account": UsBankAccount;
    "wechat_pay": WechatPay;
}

rt::params! {
    PaymentMethodOptionsLink;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    PaymentMethodOptionsMandateOptions;
    "reference_prefix": rt::Clearable<String>;
}

rt::params! {
    Paynow;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Paypal;
    "capture_method": rt::Clearable<CaptureMethod>;
    "preferred_locale": PreferredLocale;
    "reference": String;
    "risk_correlation_id": String;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
}

rt::params! {
    Payto;
    "mandate_options": PaytoMandateOptions;
    "setup_future_usage": SetupFutureUsage;
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
    Pix;
    "amount_includes_iof": AmountIncludesIof;
    "expires_after_seconds": i64;
    "mandate_options": PixMandateOptions;
    "setup_future_usage": SetupFutureUsage;
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
    3 => DeDe "de-DE";
    4 => DeLu "de-LU";
    5 => ElGr "el-GR";
    6 => EnGb "en-GB";
    7 => EnUs "en-US";
    8 => EsEs "es-ES";
    9 => FiFi "fi-FI";
    10 => FrBe "fr-BE";
    11 => FrFr "fr-FR";
    12 => FrLu "fr-LU";
    13 => HuHu "hu-HU";
    14 => ItIt "it-IT";
    15 => NlBe "nl-BE";
    16 => NlNl "nl-NL";
    17 => PlPl "pl-PL";
    18 => PtPt "pt-PT";
    19 => SkSk "sk-SK";
    20 => SvSe "sv-SE";
}

rt::open_enum! {
    Prefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}

rt::params! {
    Restrictions;
    "brands_blocked": Vec<BrandsBlocked>;
}

rt::params! {
    RevolutPay;
    "capture_method": CaptureMethod;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    SamsungPay;
    "capture_method": CaptureMethod;
}

rt::params! {
    Satispay;
    "capture_method": CaptureMethod;
}

rt::params! {
    Scalapay;
    "capture_method": CaptureMethod;
}

rt::params! {
    SepaDebit;
    "mandate_options": PaymentMethodOptionsMandateOptions;
    "setup_future_usage": SetupFutureUsage;
    "target_date": String;
}

rt::params! {
    Sofort;
    "setup_future_usage": SetupFutureUsage;
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
    Swish;
    "reference": String;
}

rt::params! {
    Twint;
    "setup_future_usage": SetupFutureUsage;
}

rt::params! {
    Upi;
    "mandate_options": UpiMandateOptions;
    "setup_future_usage": rt::Clearable<SetupFutureUsage>;
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
    "setup_future_usage": SetupFutureUsage;
    "target_date": String;
    "verification_method": VerificationMethod;
}

rt::params! {
    WechatPay;
    "client" required: Client;
    "app_id": String;
    "setup_future_usage": SetupFutureUsage;
}
