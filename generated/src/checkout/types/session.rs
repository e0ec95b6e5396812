// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::AcssDebitCurrency;
use crate::checkout::AcssDebitMandateOptionsPaymentSchedule;
use crate::checkout::AllowRedisplayFilter;
use crate::checkout::AllowedCountry;
use crate::checkout::AmountIncludesIof;
use crate::checkout::AmountType;
use crate::checkout::BankTransferType;
use crate::checkout::BillingAddressCollection;
use crate::checkout::BorderStyle;
use crate::checkout::BrandingSettingsType;
use crate::checkout::BrandsBlocked;
use crate::checkout::CaptureMethod;
use crate::checkout::ConsentCollectionPromotions;
use crate::checkout::CustomFieldType;
use crate::checkout::CustomerCreation;
use crate::checkout::DefaultFor;
use crate::checkout::FundingType;
use crate::checkout::LinkDisplay;
use crate::checkout::MandateOptionsPurpose;
use crate::checkout::OriginContext;
use crate::checkout::PaymentMethodCollection;
use crate::checkout::PaymentMethodRemove;
use crate::checkout::PaymentMethodReuseAgreementPosition;
use crate::checkout::PaymentMethodSave;
use crate::checkout::PaytoMandateOptionsPaymentSchedule;
use crate::checkout::RedirectOnCompletion;
use crate::checkout::RequestExtendedAuthorization;
use crate::checkout::RequestIncrementalAuthorization;
use crate::checkout::RequestMulticapture;
use crate::checkout::RequestOvercapture;
use crate::checkout::RequestThreeDSecure;
use crate::checkout::RequestedAddressType;
use crate::checkout::SetupFutureUsage;
use crate::checkout::SubmitType;
use crate::checkout::TaxIdCollectionRequired;
use crate::checkout::TermsOfService;
use crate::checkout::TransactionType;
use crate::checkout::UiMode;
use crate::checkout::UpdateShippingDetails;
use crate::checkout::VerificationMethod;
use crate::coupons::Coupon;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::invoices::Invoice;
use crate::payment_intents::PaymentIntent;
use crate::payment_links::PaymentLink;
use crate::promotion_codes::PromotionCode;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::shipping_rates::ShippingRate;
use crate::subscriptions::Subscription;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;
use crate::types::Address;
use crate::types::CheckoutSessionManagedPayments;
use crate::types::ConnectAccountReference;
use crate::types::InvoiceSettingCheckoutRenderingOptions;
use crate::types::InvoiceSettingCustomField;
use crate::types::LineItem;
use crate::types::LineItemDiscountAmount;
use crate::types::LineItemTaxAmount;
use crate::types::LinkedAccountOptions;
use crate::types::PaymentIntentPresentmentDetails;
use crate::types::PaymentMethodConfigurationDetails;
use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
use crate::types::PaymentMethodOptionsMandateOptionsPix;

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/checkout_acss_debit_mandate_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AcssDebitMandateOptions {
    /// Address of the page with your own text of the mandate, in place of Stripe's.
    pub custom_mandate_url: Option<String>,
    /// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named. Only in mode `setup`.
    pub default_for: Option<Vec<DefaultFor>>,
    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule) is `interval` or `combined`. May be null.
    pub interval_description: Option<String>,
    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`. May be null.
    pub payment_schedule: Option<AcssDebitMandateOptionsPaymentSchedule>,
    /// Whether the bank account is used for business or privately. `business` or `personal`. May be null.
    pub transaction_type: Option<TransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/checkout_acss_debit_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AcssDebitPaymentMethodOptions {
    /// The currency of the customer's bank account. Set in `setup` mode. `cad` or `usd`.
    pub currency: Option<AcssDebitCurrency>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<AcssDebitMandateOptions>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/checkout_affirm_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AffirmPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/checkout_afterpay_clearpay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AfterpayClearpayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alipay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/checkout_alipay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AlipayPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// Contract: `#/components/schemas/checkout_alma_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AlmaPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/checkout_amazon_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AmazonPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/checkout_au_becs_debit_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct AuBecsDebitPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/checkout_bacs_debit_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct BacsDebitPaymentMethodOptions {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsBacsDebit>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/checkout_bancontact_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct BancontactPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// Contract: `#/components/schemas/checkout_billie_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct BilliePaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/checkout_boleto_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct BoletoPaymentMethodOptions {
    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in São Paulo.
    pub expires_after_days: i64,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/checkout_card_installments_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CardInstallmentsOptions {
    /// Whether the customer may pay in installments by card.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which cards are refused, such as certain brands.
///
/// Contract: `#/components/schemas/payment_pages_private_card_payment_method_options_resource_restrictions`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CardPaymentMethodOptionRestrictions {
    /// The networks whose cards are turned away. The customer has to take another one. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub brands_blocked: Option<Vec<BrandsBlocked>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for card payments.
///
/// Contract: `#/components/schemas/checkout_card_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CardPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// How the customer pays in installments by card.
    pub installments: Option<Box<CardInstallmentsOptions>>,
    /// Whether to ask for more time than usual to capture the payment. `if_available` or `never`.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Whether to ask for the right to raise the authorized amount later. `if_available` or `never`.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Whether to ask for the right to capture the payment in several parts. `if_available` or `never`.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Whether to ask for the right to capture more than was authorized. `if_available` or `never`.
    pub request_overcapture: Option<RequestOvercapture>,
    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`.
    pub request_three_d_secure: RequestThreeDSecure,
    /// Which cards are refused, such as certain brands.
    pub restrictions: Option<Box<CardPaymentMethodOptionRestrictions>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What card statements in Japan say of this payment in kana, behind the account's prefix. Statements cut both together at 22 characters.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// What card statements in Japan say of this payment in kanji, behind the account's prefix. Statements cut both together at 17 characters.
    pub statement_descriptor_suffix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/checkout_cashapp_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CashappPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer can send the money by bank transfer.
///
/// Contract: `#/components/schemas/checkout_customer_balance_bank_transfer_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CustomerBalanceBankTransferPaymentMethodOptions {
    /// In which country the account is to which the customer sends the money.
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Which kinds of account details to return for the transfer, such as `iban`. All that the country has if left out. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// Which country's kind of transfer the customer can pay by. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`. May be null.
    pub r#type: Option<BankTransferType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's cash balance, which bank transfers fill.
///
/// Contract: `#/components/schemas/checkout_customer_balance_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct CustomerBalancePaymentMethodOptions {
    /// How the customer can send the money by bank transfer.
    pub bank_transfer: Option<Box<CustomerBalanceBankTransferPaymentMethodOptions>>,
    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer. Only `bank_transfer`. May be null.
    pub funding_type: Option<FundingType>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// EPS, the bank payment of Austria.
///
/// Contract: `#/components/schemas/checkout_eps_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct EpsPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// FPX, the bank payment of Malaysia.
///
/// Contract: `#/components/schemas/checkout_fpx_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct FpxPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/checkout_giropay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct GiropayPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// GrabPay, a wallet in South-East Asia.
///
/// Contract: `#/components/schemas/checkout_grab_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct GrabPayPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/checkout_ideal_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct IdealPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/checkout_kakao_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct KakaoPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/checkout_klarna_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct KlarnaPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// Contract: `#/components/schemas/checkout_konbini_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct KonbiniPaymentMethodOptions {
    /// How many days the customer has to pay, from 1 to 60. With 2, a payment confirmed on Monday ends on Wednesday at 23:59:59 in Japan. May be null.
    pub expires_after_days: Option<i64>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/checkout_kr_card_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct KrCardPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/checkout_link_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct LinkPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/checkout_link_wallet_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct LinkWalletOptions {
    /// Whether Checkout may show Link. It does where it can, unless `never` is set. `auto` or `never`.
    pub display: Option<LinkDisplay>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/mandate_options_payto`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct MandateOptionsPayto {
    /// What a payment under the agreement takes, in the smallest currency unit. Must be set if [`amount_type`](Self::amount_type) is `fixed`. May be null.
    pub amount: Option<i64>,
    /// Whether payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`, as it is unless set). May be null.
    pub amount_type: Option<AmountType>,
    /// The last day on which a payment can be taken: `2026-05-31`. No end if null.
    pub end_date: Option<String>,
    /// How often payments are taken, `adhoc` unless set. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`. May be null.
    pub payment_schedule: Option<PaytoMandateOptionsPaymentSchedule>,
    /// How many payments there can be in each period: 1 unless set, without limit if [`payment_schedule`](Self::payment_schedule) is `adhoc`. May be null.
    pub payments_per_period: Option<i64>,
    /// What the payments are for, as the customer's bank is told. It follows your merchant category code unless set. May be null.
    pub purpose: Option<MandateOptionsPurpose>,
    /// The first day that payments can be taken: `2026-05-01`. The day of confirmation unless set. May be null.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/mandate_options_upi`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct MandateOptionsUpi {
    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type) says. May be null.
    pub amount: Option<i64>,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`). May be null.
    pub amount_type: Option<AmountType>,
    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters. May be null.
    pub description: Option<String>,
    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// Contract: `#/components/schemas/checkout_mobilepay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct MobilepayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/checkout_multibanco_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct MultibancoPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/checkout_naver_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct NaverPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// Contract: `#/components/schemas/checkout_oxxo_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct OxxoPaymentMethodOptions {
    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in Mexico City.
    pub expires_after_days: i64,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/checkout_p24_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct P24PaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PAYCO, a wallet in South Korea.
///
/// Contract: `#/components/schemas/checkout_payco_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaycoPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/checkout_payment_method_options_mandate_options_bacs_debit`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsBacsDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `DDIC` or `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/checkout_payment_method_options_mandate_options_sepa_debit`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsSepaDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// Contract: `#/components/schemas/checkout_paynow_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaynowPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/checkout_paypal_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaypalPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. May be null.
    pub preferred_locale: Option<String>,
    /// What PayPal shows the customer as the number of the invoice. It must be unique if your PayPal account takes only one payment for each invoice. May be null.
    pub reference: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/checkout_payto_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PaytoPaymentMethodOptions {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<MandateOptionsPayto>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/checkout_pix_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct PixPaymentMethodOptions {
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise. May be null.
    pub expires_after_seconds: Option<i64>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/checkout_revolut_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct RevolutPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Samsung Pay, here the wallet of South Korea.
///
/// Contract: `#/components/schemas/checkout_samsung_pay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SamsungPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// Contract: `#/components/schemas/checkout_satispay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SatispayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// Contract: `#/components/schemas/checkout_scalapay_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct ScalapayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/checkout_sepa_debit_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SepaDebitPaymentMethodOptions {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsSepaDebit>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One customer's visit to Checkout, the payment page that Stripe hosts or that you embed. It takes a one-time payment, starts a subscription or saves a payment method. When it is complete it refers to the [payment intent](crate::payment_intents::PaymentIntent), [subscription](crate::subscriptions::Subscription) or [setup intent](crate::setup_intents::SetupIntent), and to the customer. Make a session for each attempt.
///
/// The `checkout.session` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/object)
///
/// Contract: `#/components/schemas/checkout.session`.
///
/// Feature: `checkout`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Session {
    /// Whether customers see and pay prices in their own currency. May be null.
    pub adaptive_pricing: Option<Box<SessionAdaptivePricing>>,
    /// What happens if the session expires, such as a link to start it again. May be null.
    pub after_expiration: Option<Box<SessionAfterExpiration>>,
    /// Whether the customer can enter promotion codes. May be null.
    pub allow_promotion_codes: Option<bool>,
    /// All items before discounts and taxes, in the smallest currency unit. May be null.
    pub amount_subtotal: Option<i64>,
    /// All items after discounts and taxes, in the smallest currency unit. May be null.
    pub amount_total: Option<i64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: SessionAutomaticTax,
    /// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set). May be null.
    pub billing_address_collection: Option<BillingAddressCollection>,
    /// How the page looks: colors, font, logo and name.
    pub branding_settings: Option<Box<SessionBrandingSettings>>,
    /// Where a customer who goes back without paying lands. Only if it is set there is a button for that. May be null.
    pub cancel_url: Option<String>,
    /// Your own name for the session, such as a cart or customer id, to find it again by. May be null.
    pub client_reference_id: Option<String>,
    /// What Stripe.js needs to show the session in your page. Null unless [`ui_mode`](Self::ui_mode) is `embedded_page` or `elements`.
    pub client_secret: Option<String>,
    /// What the customer entered in the session. May be null.
    pub collected_information: Option<Box<SessionCollectedInformation>>,
    /// What the customer agreed to, of what [`consent_collection`](Self::consent_collection) asked. May be null.
    pub consent: Option<Box<SessionConsent>>,
    /// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method. May be null.
    pub consent_collection: Option<Box<SessionConsentCollection>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// How prices were turned into the customer's currency. Only for sessions from before March 31, 2025. May be null.
    pub currency_conversion: Option<Box<SessionCurrencyConversion>>,
    /// What else the customer is asked, up to three fields.
    pub custom_fields: Vec<SessionCustomFields>,
    /// Your own texts on the payment page, beside certain parts of it.
    pub custom_text: SessionCustomText,
    /// The customer who pays. In `subscription` mode, or with `customer_creation` as `always`, Checkout makes a new one unless you named one. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed. Without one, Stripe groups the payments of a buyer as guest customer. `always` or `if_required`. May be null.
    pub customer_creation: Option<CustomerCreation>,
    /// What is known of the customer at the end of the session: contact, tax ids, tax exemption. In mode `setup` without address. May be null.
    pub customer_details: Option<Box<SessionCustomerDetails>>,
    /// The email that you filled in for the customer. What they entered themselves is in [`customer_details`](Self::customer_details). May be null.
    pub customer_email: Option<String>,
    /// The coupons and promotion codes of this session. May be null.
    pub discounts: Option<Vec<SessionDiscount>>,
    /// Payment methods that this session doesn't offer although the Dashboard has them on.
    pub excluded_payment_method_types: Option<Vec<String>>,
    /// When the customer can no longer complete the session. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<Session>,
    /// Your own name for the integration that the session belongs to. Many sessions may have the same. May be null.
    pub integration_identifier: Option<String>,
    /// The invoice that the session made. Null if it makes none, or not yet. An id; the object itself when `invoice` is expanded.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Whether the payment gets an invoice, and what it says. Null unless the mode is `payment`.
    pub invoice_creation: Option<Box<SessionInvoiceCreation>>,
    /// What the customer buys. Absent unless expanded, [`checkout.sessions.line_items.list`](crate::checkout::sessions::line_items::list()) lists all.
    pub line_items: Option<rt::List<LineItem>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The language of the payment page, as a tag such as `en-GB`. With `auto` or null it follows the browser.
    pub locale: Option<SessionLocale>,
    /// Whether Stripe sells as merchant of record for you, with taxes, disputes and support (Managed Payments). May be null.
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the session does: takes a payment, starts a subscription, or saves a payment method. `payment`, `setup` or `subscription`.
    pub mode: SessionMode,
    /// Whether the page asks for the customer's own name and that of their business, and whether they must give it.
    pub name_collection: Option<Box<SessionNameCollection>>,
    /// What the customer can add to the order on the page. May be null.
    pub optional_items: Option<Vec<SessionOptionalItem>>,
    /// Whether the customer comes from an app or a website, which the page is fitted to. `mobile_app` or `web`. May be null.
    pub origin_context: Option<OriginContext>,
    /// The payment intent of a session in `payment` mode. It can't be confirmed or canceled on its own: expire the session instead. An id; the object itself when `payment_intent` is expanded. May be null.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// The payment link that made the session. Null if none did. An id; the object itself when `payment_link` is expanded.
    pub payment_link: Option<rt::Expandable<PaymentLink>>,
    /// Whether a payment method is asked for always, or only if there is something to pay. `always` or `if_required`. May be null.
    pub payment_method_collection: Option<PaymentMethodCollection>,
    /// Which configuration decided what payment methods are offered. Null if you named them yourself.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<SessionPaymentMethodOptions>>,
    /// Which kinds of payment method the session takes, such as `card`.
    pub payment_method_types: Vec<String>,
    /// Whether the session has been paid for, so that you can deliver. `unpaid` may still become paid with slow payment methods. `no_payment_required`, `paid` or `unpaid`.
    pub payment_status: SessionPaymentStatus,
    /// What a client in the browser can't change, since only your server may. Null if nothing is held back.
    pub permissions: Option<Box<SessionPermissions>>,
    /// Whether the page asks for a phone number.
    pub phone_number_collection: Option<Box<SessionPhoneNumberCollection>>,
    /// Amount and currency as the customer sees them, if they pay in their own currency (Adaptive Pricing).
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Id of the expired session that this one takes up again. Null if there is none.
    pub recovered_from: Option<String>,
    /// Whether the customer is sent to [`return_url`](Self::return_url) after paying: always, as it is unless set, never, or only by payment methods that redirect. Only for an embedded page. `always`, `if_required` or `never`.
    pub redirect_on_completion: Option<RedirectOnCompletion>,
    /// Where the customer goes after paying, or after breaking off at the payment method's site. Only with ui mode `embedded_page` or `elements`.
    pub return_url: Option<String>,
    /// Which saved payment methods the page shows, and whether it can save or remove some. Only in mode `payment` and `subscription`. May be null.
    pub saved_payment_method_options: Option<Box<SessionSavedPaymentMethodOptions>>,
    /// The setup intent that saves the payment method, in mode `setup`. It can't be confirmed or canceled by itself: expire the session instead. An id; the object itself when `setup_intent` is expanded. May be null.
    pub setup_intent: Option<rt::Expandable<SetupIntent>>,
    /// Which countries goods can be sent to, if the page asks for a shipping address. Null if it doesn't.
    pub shipping_address_collection: Option<Box<SessionShippingAddressCollection>>,
    /// What shipping costs, with its taxes and the shipping rate behind it. May be null.
    pub shipping_cost: Option<Box<SessionShippingCost>>,
    /// The ways of shipping that customers can choose from, with what each costs.
    pub shipping_options: Vec<SessionShippingOption>,
    /// Where the session is: `open` until the customer has finished (`complete`) or its time has run out (`expired`). May be null.
    pub status: Option<SessionStatus>,
    /// What the button says, such as `pay` or `donate`: `pay` if null or `auto`. Only in mode `payment`. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub submit_type: Option<SubmitType>,
    /// The subscription that the customer began. Null before, and in other modes than `subscription`. An id; the object itself when `subscription` is expanded.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// Where the customer goes after paying. May be null.
    pub success_url: Option<String>,
    /// Whether the page asks businesses for their tax id, and whether they must give it.
    pub tax_id_collection: Option<Box<SessionTaxIdCollection>>,
    /// How much of the total is discount, shipping and tax. May be null.
    pub total_details: Option<Box<SessionTotalDetails>>,
    /// Where the customer pays: on a page of Stripe's (`hosted_page`, as it is unless set), in a frame on yours, or in elements of your own page. `elements`, `embedded_page` or `hosted_page`. May be null.
    pub ui_mode: Option<UiMode>,
    /// Where to send the customer to pay. Only with ui mode `hosted_page`, and null once the session is over.
    pub url: Option<String>,
    /// Which wallets the page shows: Link can be left out. May be null.
    pub wallet_options: Option<Box<SessionWalletOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether customers see and pay prices in their own currency.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_adaptive_pricing`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionAdaptivePricing {
    /// Whether customers may pay in their own currency where Stripe offers it.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What happens if the session expires, such as a link to start it again.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_after_expiration`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionAfterExpiration {
    /// How a customer can take up the session again after it expires. Null if they can't.
    pub recovery: Option<Box<SessionAfterExpirationRecovery>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How a customer can take up the session again after it expires.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_after_expiration_recovery`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionAfterExpirationRecovery {
    /// Whether the customer can enter promotion codes in the session that replaces the expired one.
    pub allow_promotion_codes: bool,
    /// Whether an expired session gets an address where the customer can start anew. It is in the session from its expiry on.
    pub enabled: bool,
    /// When the customer can no longer start anew at the address. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Where a customer who didn't finish can begin anew, with a copy of the session. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_automatic_tax`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionAutomaticTax {
    /// Whether Stripe works out the tax from where the customer is.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// Who calculates the taxes. May be null.
    pub provider: Option<String>,
    /// Whether taxes could be worked out when it was last tried. Null if it wasn't. `complete`, `failed` or `requires_location_inputs`.
    pub status: Option<SessionAutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether taxes could be worked out when it was last tried.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_automatic_tax/properties/status`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionAutomaticTaxStatus {
    /// `complete`: Tax was calculated.
    Complete,
    /// `failed`: Tax couldn't be calculated, for a failure at Stripe's side. Try again.
    Failed,
    /// `requires_location_inputs`: The customer's address is missing or invalid. Correct it, then tax is calculated.
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the page looks: colors, font, logo and name.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionBrandingSettings {
    /// The color behind the payment page, as hex: `#f6f9fc`.
    pub background_color: String,
    /// How round the corners of the page are: `pill` is the roundest. `pill`, `rectangular` or `rounded`.
    pub border_style: BorderStyle,
    /// The color of the button that pays, as hex: `#0f766e`.
    pub button_color: String,
    /// The business's name on the payment page.
    pub display_name: String,
    /// The font of the payment page.
    pub font_family: String,
    /// The icon on the payment page. Not together with [`logo`](Self::logo). May be null.
    pub icon: Option<Box<SessionBrandingSettingsIcon>>,
    /// The logo on the payment page. Not together with [`icon`](Self::icon). May be null.
    pub logo: Option<Box<SessionBrandingSettingsLogo>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The icon on the payment page.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings_icon`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionBrandingSettingsIcon {
    /// Id of the [file](crate::files::File) with the icon, of purpose `business_icon`. Only if [`type`](Self::type) is `file`.
    pub file: Option<String>,
    /// Where the picture comes from: a [`file`](Self::file) or a [`url`](Self::url).
    pub r#type: BrandingSettingsType,
    /// The picture's address. Set if [`type`](Self::type) is `url`.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The logo on the payment page.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings_logo`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionBrandingSettingsLogo {
    /// Id of the [file](crate::files::File) with the logo, of purpose `business_logo`. Only if [`type`](Self::type) is `file`.
    pub file: Option<String>,
    /// Where the picture comes from: a [`file`](Self::file) or a [`url`](Self::url).
    pub r#type: BrandingSettingsType,
    /// The picture's address. Set if [`type`](Self::type) is `url`.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer is asked for the name of their business, and must give it.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_business_name`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionBusinessName {
    /// Whether the page asks for the name of the customer's business.
    pub enabled: bool,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The shipping address that the customer gave on the page.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_checkout_address_details`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCheckoutAddressDetails {
    /// The postal address.
    pub address: Address,
    /// The customer's name, beside the address.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer entered in the session.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_collected_information`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCollectedInformation {
    /// The name of the business that the customer entered. May be null.
    pub business_name: Option<String>,
    /// The customer's own name, as they entered it in this session. May be null.
    pub individual_name: Option<String>,
    /// The shipping address that the customer gave on the page. Null before, and if it doesn't ask.
    pub shipping_details: Option<Box<SessionCheckoutAddressDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agreed to, of what `consent_collection` asked.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionConsent {
    /// Whether the customer said yes to offers by email. Null if they weren't asked. `opt_in` or `opt_out`.
    pub promotions: Option<SessionConsentPromotions>,
    /// `accepted` if the customer agreed to your terms. Null if they weren't asked.
    pub terms_of_service: Option<SessionConsentTermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent_collection`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionConsentCollection {
    /// Where the page says that the payment method will be used again, if at all. May be null.
    pub payment_method_reuse_agreement: Option<Box<SessionPaymentMethodReuseAgreement>>,
    /// Whether the page asks if the customer wants offers by email. With `auto` it does where local rules call for it. Only in the United States. `auto` or `none`. May be null.
    pub promotions: Option<ConsentCollectionPromotions>,
    /// Whether customers must agree to your terms before they pay. `none` or `required`. May be null.
    pub terms_of_service: Option<TermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer said yes to offers by email.
///
/// The values of `promotions`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent/properties/promotions`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionConsentPromotions {
    /// `opt_in`: The customer wants promotions.
    OptIn,
    /// `opt_out`: The customer wants none.
    OptOut,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// `accepted` if the customer agreed to your terms.
///
/// The values of `terms_of_service`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent/properties/terms_of_service`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionConsentTermsOfService {
    /// `accepted`: The customer agreed to your terms.
    Accepted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How prices were turned into the customer's currency.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_currency_conversion`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCurrencyConversion {
    /// All items before discounts and taxes, in the smallest unit of the currency you set prices in.
    pub amount_subtotal: i64,
    /// All items after discounts and taxes, in the smallest unit of the currency you set prices in.
    pub amount_total: i64,
    /// By what your price is multiplied to get the customer's. A decimal number as text.
    pub fx_rate: rt::Decimal,
    /// The currency that the session had before it was shown in the customer's.
    pub source_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What else the customer is asked, up to three fields.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFields {
    /// The options of a field that is chosen from a list. Only if the type is `dropdown`.
    pub dropdown: Option<Box<SessionCustomFieldsDropdown>>,
    /// Your own name for the field, to find the answer by: letters and digits, up to 200.
    pub key: String,
    /// What the customer reads above the field.
    pub label: SessionCustomFieldsLabel,
    /// What a field for digits takes: how many, and which are filled in.
    pub numeric: Option<Box<SessionCustomFieldsNumeric>>,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the customer typed, and how long it may be. Set if [`type`](Self::type) is `text`.
    pub text: Option<Box<SessionCustomFieldsText>>,
    /// What the customer can enter: text, digits or a choice of a list. The field of the same name has more. `dropdown`, `numeric` or `text`.
    pub r#type: CustomFieldType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The options of a field that is chosen from a list.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_dropdown`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFieldsDropdown {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// What the customer can choose from, up to 200 entries.
    pub options: Vec<SessionCustomFieldsOption>,
    /// Which option the customer chose, by its key. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer reads above the field.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_label`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFieldsLabel {
    /// What the customer reads beside the field, up to 50 letters. May be null.
    pub custom: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a field for digits takes: how many, and which are filled in.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_numeric`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFieldsNumeric {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// How many letters or digits the customer may enter at most. May be null.
    pub maximum_length: Option<i64>,
    /// How many letters or digits the customer must enter at least. May be null.
    pub minimum_length: Option<i64>,
    /// The digits that the customer entered. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer can choose from, up to 200 entries.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_option`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFieldsOption {
    /// What the customer reads for this option, in 100 characters at most.
    pub label: String,
    /// Your own key for the option, which the customer doesn't see. Up to 100 letters and digits, and no other option may have it.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer typed, and how long it may be.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_text`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomFieldsText {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// How many letters or digits the customer may enter at most. May be null.
    pub maximum_length: Option<i64>,
    /// How many letters or digits the customer must enter at least. May be null.
    pub minimum_length: Option<i64>,
    /// What the customer entered. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Your own texts on the payment page, beside certain parts of it.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_text`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomText {
    /// Your text below the button that pays. May be null.
    pub after_submit: Option<Box<SessionCustomTextPosition>>,
    /// A text of yours beside the form for the shipping address. May be null.
    pub shipping_address: Option<Box<SessionCustomTextPosition>>,
    /// A text of yours beside the button that pays. May be null.
    pub submit: Option<Box<SessionCustomTextPosition>>,
    /// A text of yours in place of the usual one beside the box for your terms. May be null.
    pub terms_of_service_acceptance: Option<Box<SessionCustomTextPosition>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A text of your own at one place of the payment page.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_text_position`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomTextPosition {
    /// The text that is shown there, up to 1200 letters.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is known of the customer at the end of the session: contact, tax ids, tax exemption.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_customer_details`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionCustomerDetails {
    /// The customer's address when the session was completed. Sessions from before March 30, 2022 don't have it. May be null.
    pub address: Option<Box<Address>>,
    /// The name of the customer's business when the session was completed. At most 150 characters. May be null.
    pub business_name: Option<String>,
    /// The customer's email at the end of the session. If they agreed to promotion, also the last valid one they typed in before. May be null.
    pub email: Option<String>,
    /// The customer's own name at the end of the session. At most 150 characters. May be null.
    pub individual_name: Option<String>,
    /// The customer's name, as they gave it in a completed session. Only since March 30, 2022. May be null.
    pub name: Option<String>,
    /// The customer's phone number at the end of the session. May be null.
    pub phone: Option<String>,
    /// Whether the customer paid tax, once the session is complete. `exempt`, `none` or `reverse`. May be null.
    pub tax_exempt: Option<SessionCustomerDetailsTaxExempt>,
    /// The tax ids that the customer gave, once the session is complete. May be null.
    pub tax_ids: Option<Vec<SessionTaxId>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer paid tax, once the session is complete.
///
/// The values of `tax_exempt`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_customer_details/properties/tax_exempt`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionCustomerDetailsTaxExempt {
    /// `exempt`: No tax is charged.
    Exempt,
    /// `none`: Taxed as everyone.
    None,
    /// `reverse`: The customer owes the tax to their authority (reverse charge), you charge none. Invoices say so.
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The coupons and promotion codes of this session.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_discount`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionDiscount {
    /// The coupon that the session was given. Null if it was a promotion code. An id; the object itself when `coupon` is expanded.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// The promotion code that was applied to the session. Null if no code was. An id; the object itself when `promotion_code` is expanded.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether and how the page asks for the customer's own name.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_individual_name`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionIndividualName {
    /// Whether the page asks for the customer's own name.
    pub enabled: bool,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment gets an invoice, and what it says.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_invoice_creation`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionInvoiceCreation {
    /// Whether a payment also gets an invoice, once it has succeeded.
    pub enabled: bool,
    /// What the invoice says. What isn't set is as on your other invoices.
    pub invoice_data: SessionInvoiceSettings,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the invoice says.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_invoice_settings`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionInvoiceSettings {
    /// Your tax ids that are printed on the invoices. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Your own lines at the top of invoices, up to four, each with a name and a value. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// A text above the lines of the invoice. The Dashboard calls it memo. May be null.
    pub description: Option<String>,
    /// A text at the foot of the invoice. May be null.
    pub footer: Option<String>,
    /// The account in whose name and look the invoice is: your own, or a connected one. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// How the PDF of the invoice looks. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCheckoutRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The language of the payment page, as a tag such as `en-GB`.
///
/// The values of `locale`.
///
/// Contract: `#/components/schemas/checkout.session/properties/locale`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionLocale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `mode`.
///
/// Contract: `#/components/schemas/checkout.session/properties/mode`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMode {
    /// `payment`: One purchase, paid once.
    Payment,
    /// `setup`: No payment: the payment method is saved for later.
    Setup,
    /// `subscription`: Begins a subscription. Items paid once may be on its first invoice.
    Subscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the page asks for the customer's own name and that of their business, and whether they must give it.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_name_collection`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionNameCollection {
    /// Whether the customer is asked for the name of their business, and must give it.
    pub business: Option<Box<SessionBusinessName>>,
    /// Whether and how the page asks for the customer's own name.
    pub individual: Option<Box<SessionIndividualName>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer can add to the order on the page.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_optional_item`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionOptionalItem {
    /// Whether the customer can change the quantity while paying, and within which bounds. May be null.
    pub adjustable_quantity: Option<Box<SessionOptionalItemAdjustableQuantity>>,
    /// Id of the [price](crate::prices::Price) of the item.
    pub price: String,
    /// How many the customer buys.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer can change the quantity while paying, and within which bounds.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_optional_item_adjustable_quantity`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionOptionalItemAdjustableQuantity {
    /// Whether the customer can choose how many they buy.
    pub enabled: bool,
    /// The most of the optional item that the customer can take, 99 unless set, and 999999 at the utmost. May be null.
    pub maximum: Option<i64>,
    /// The least of the optional item that the customer can take, 0 unless set. They can always leave it out. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/checkout_session_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionPaymentMethodOptions {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<AcssDebitPaymentMethodOptions>>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<AffirmPaymentMethodOptions>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<AfterpayClearpayPaymentMethodOptions>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<AlipayPaymentMethodOptions>>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<Box<AlmaPaymentMethodOptions>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<AmazonPayPaymentMethodOptions>>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<AuBecsDebitPaymentMethodOptions>>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<Box<BacsDebitPaymentMethodOptions>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<BancontactPaymentMethodOptions>>,
    /// Billie: a business buys on account and pays later, in Europe.
    pub billie: Option<Box<BilliePaymentMethodOptions>>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<Box<BoletoPaymentMethodOptions>>,
    /// Settings for card payments.
    pub card: Option<Box<CardPaymentMethodOptions>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<CashappPaymentMethodOptions>>,
    /// The customer's cash balance, which bank transfers fill.
    pub customer_balance: Option<Box<CustomerBalancePaymentMethodOptions>>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<EpsPaymentMethodOptions>>,
    /// FPX, the bank payment of Malaysia.
    pub fpx: Option<Box<FpxPaymentMethodOptions>>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<GiropayPaymentMethodOptions>>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<Box<GrabPayPaymentMethodOptions>>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<IdealPaymentMethodOptions>>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<Box<KakaoPayPaymentMethodOptions>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<KlarnaPaymentMethodOptions>>,
    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub konbini: Option<Box<KonbiniPaymentMethodOptions>>,
    /// Cards of South Korea.
    pub kr_card: Option<Box<KrCardPaymentMethodOptions>>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<LinkPaymentMethodOptions>>,
    /// MobilePay, a wallet in Denmark and Finland.
    pub mobilepay: Option<Box<MobilepayPaymentMethodOptions>>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<MultibancoPaymentMethodOptions>>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<Box<NaverPayPaymentMethodOptions>>,
    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<Box<OxxoPaymentMethodOptions>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<P24PaymentMethodOptions>>,
    /// PAYCO, a wallet in South Korea.
    pub payco: Option<Box<PaycoPaymentMethodOptions>>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<PaynowPaymentMethodOptions>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<PaypalPaymentMethodOptions>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<Box<PaytoPaymentMethodOptions>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<PixPaymentMethodOptions>>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<Box<RevolutPayPaymentMethodOptions>>,
    /// Samsung Pay, here the wallet of South Korea.
    pub samsung_pay: Option<Box<SamsungPayPaymentMethodOptions>>,
    /// Satispay, a wallet in Italy and its neighbors.
    pub satispay: Option<Box<SatispayPaymentMethodOptions>>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<Box<ScalapayPaymentMethodOptions>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<SepaDebitPaymentMethodOptions>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<SofortPaymentMethodOptions>>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<Box<SwishPaymentMethodOptions>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<TwintPaymentMethodOptions>>,
    /// UPI, instant bank payments in India.
    pub upi: Option<Box<UpiPaymentMethodOptions>>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<Box<UsBankAccountPaymentMethodOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the page says that the payment method will be used again, if at all.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_payment_method_reuse_agreement`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionPaymentMethodReuseAgreement {
    /// Whether the page says that the payment method will be used again: where Stripe puts it with `auto`, nowhere with `hidden`.
    pub position: PaymentMethodReuseAgreementPosition,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the session has been paid for, so that you can deliver.
///
/// The values of `payment_status`.
///
/// Contract: `#/components/schemas/checkout.session/properties/payment_status`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPaymentStatus {
    /// `no_payment_required`: Nothing is due now, as with a trial or in setup mode: fulfill.
    NoPaymentRequired,
    /// `paid`: The money has arrived: fulfill.
    Paid,
    /// `unpaid`: The money hasn't arrived. After completion it may still do so, by a slow payment method: wait for [`checkout.session.async_payment_succeeded`](crate::events::EventType::CheckoutSessionAsyncPaymentSucceeded).
    Unpaid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What a client in the browser can't change, since only your server may.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_permissions`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionPermissions {
    /// Who changes the shipping details: Stripe's page by itself (`client_only`, as it is unless set), or only your server. For the latter your page must listen for `onShippingDetailsChange`. `client_only` or `server_only`. May be null.
    pub update_shipping_details: Option<UpdateShippingDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the page asks for a phone number.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_phone_number_collection`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionPhoneNumberCollection {
    /// Whether the page asks for the customer's phone number.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which saved payment methods the page shows, and whether it can save or remove some.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_saved_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionSavedPaymentMethodOptions {
    /// Which saved payment methods Checkout offers, by their `allow_redisplay`. Only `always` if not set. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay_filters: Option<Vec<AllowRedisplayFilter>>,
    /// Whether the customer can choose to remove saved payment methods. They can't unless set. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Whether the customer can choose to save their payment method. They can't unless set. `disabled` or `enabled`. May be null.
    pub payment_method_save: Option<PaymentMethodSave>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which countries goods can be sent to, if the page asks for a shipping address.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_address_collection`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionShippingAddressCollection {
    /// The countries that the customer can have goods sent to, as two-letter codes. Stripe leaves out some, such as `CU` and `IR`.
    pub allowed_countries: Vec<AllowedCountry>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs, with its taxes and the shipping rate behind it.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_cost`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionShippingCost {
    /// What shipping costs before discounts and taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// The tax on shipping, in the smallest currency unit, 0 if there is none.
    pub amount_tax: i64,
    /// What shipping costs after discounts and taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// The shipping rate that the price comes from. An id; the object itself when `shipping_rate` is expanded. May be null.
    pub shipping_rate: Option<rt::Expandable<ShippingRate>>,
    /// The taxes on shipping, one by one.
    pub taxes: Option<Vec<LineItemTaxAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The ways of shipping that customers can choose from, with what each costs.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_option`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionShippingOption {
    /// What this way of shipping costs, in the smallest currency unit.
    pub shipping_amount: i64,
    /// The shipping rate that the price comes from. An id; the object itself when `shipping_rate` is expanded.
    pub shipping_rate: rt::Expandable<ShippingRate>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the session is: `open` until the customer has finished (`complete`) or its time has run out (`expired`).
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/checkout.session/properties/status`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `complete`: The customer is done. The money may still be on its way: `payment_status` tells.
    Complete,
    /// `expired`: Over without a payment: it can't be paid any more.
    Expired,
    /// `open`: The customer hasn't finished: the page can be used.
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The tax ids that the customer gave, once the session is complete.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionTaxId {
    /// Which tax id it is, as country and kind: `eu_vat`.
    pub r#type: SessionTaxIdType,
    /// The tax id itself. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the page asks businesses for their tax id, and whether they must give it.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id_collection`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionTaxIdCollection {
    /// Whether the page asks business customers for their tax id.
    pub enabled: bool,
    /// Whether customers must give their tax id, where Stripe supports one (`if_supported`), or may skip it. `if_supported` or `never`.
    pub required: TaxIdCollectionRequired,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which tax id it is, as country and kind: `eu_vat`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id/properties/type`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionTaxIdType {
    /// `ad_nrt`: Tax register number (NRT) in Andorra.
    AdNrt,
    /// `ae_trn`: Tax registration number (TRN) in the United Arab Emirates.
    AeTrn,
    /// `al_tin`: Tax number in Albania.
    AlTin,
    /// `am_tin`: Tax number in Armenia.
    AmTin,
    /// `ao_tin`: Tax number in Angola.
    AoTin,
    /// `ar_cuit`: Tax number of businesses and the self-employed (CUIT) in Argentina.
    ArCuit,
    /// `au_abn`: Australian business number (ABN).
    AuAbn,
    /// `au_arn`: Reference number (ARN) of the Australian tax office, for sellers from abroad.
    AuArn,
    /// `aw_tin`: Tax number in Aruba.
    AwTin,
    /// `az_tin`: Tax number (VÖEN) in Azerbaijan.
    AzTin,
    /// `ba_tin`: Tax number in Bosnia and Herzegovina.
    BaTin,
    /// `bb_tin`: Tax number in Barbados.
    BbTin,
    /// `bd_bin`: Business number (BIN) in Bangladesh, for VAT.
    BdBin,
    /// `bf_ifu`: Unique tax number (IFU) in Burkina Faso.
    BfIfu,
    /// `bg_uic`: Unified identification code (EIK) of a business in Bulgaria.
    BgUic,
    /// `bh_vat`: VAT number in Bahrain.
    BhVat,
    /// `bj_ifu`: Unique tax number (IFU) in Benin.
    BjIfu,
    /// `bo_tin`: Tax number (NIT) in Bolivia.
    BoTin,
    /// `br_cnpj`: Tax number of a business (CNPJ) in Brazil.
    BrCnpj,
    /// `br_cpf`: Tax number of a person (CPF) in Brazil.
    BrCpf,
    /// `bs_tin`: Tax number in the Bahamas.
    BsTin,
    /// `by_tin`: Tax number (UNP) in Belarus.
    ByTin,
    /// `ca_bn`: Business number in Canada, nine digits.
    CaBn,
    /// `ca_gst_hst`: GST/HST account number in Canada.
    CaGstHst,
    /// `ca_pst_bc`: Sales tax number in British Columbia.
    CaPstBc,
    /// `ca_pst_mb`: Sales tax number in Manitoba.
    CaPstMb,
    /// `ca_pst_sk`: Sales tax number in Saskatchewan.
    CaPstSk,
    /// `ca_qst`: Sales tax number in Québec.
    CaQst,
    /// `cd_nif`: Tax number (NIF) in the Democratic Republic of the Congo.
    CdNif,
    /// `ch_uid`: Business number (UID) in Switzerland.
    ChUid,
    /// `ch_vat`: VAT number in Switzerland.
    ChVat,
    /// `cl_tin`: Tax number (RUT) in Chile.
    ClTin,
    /// `cm_niu`: Unique tax number (NIU) in Cameroon.
    CmNiu,
    /// `cn_tin`: Tax number in China.
    CnTin,
    /// `co_nit`: Tax number (NIT) in Colombia.
    CoNit,
    /// `cr_tin`: Tax number in Costa Rica.
    CrTin,
    /// `cv_nif`: Tax number (NIF) in Cape Verde.
    CvNif,
    /// `de_stn`: Tax number (Steuernummer) in Germany. Not the VAT number.
    DeStn,
    /// `do_rcn`: Taxpayer number (RNC) in the Dominican Republic.
    DoRcn,
    /// `ec_ruc`: Taxpayer number (RUC) in Ecuador.
    EcRuc,
    /// `eg_tin`: Tax number in Egypt.
    EgTin,
    /// `es_cif`: Tax number of a business (NIF, CIF before) in Spain.
    EsCif,
    /// `et_tin`: Tax number in Ethiopia.
    EtTin,
    /// `eu_oss_vat`: Number in the one-stop shop for sellers from outside the EU.
    EuOssVat,
    /// `eu_vat`: VAT number in a country of the EU.
    EuVat,
    /// `fo_vat`: VAT number in the Faroe Islands.
    FoVat,
    /// `gb_vat`: VAT number in the United Kingdom.
    GbVat,
    /// `ge_vat`: VAT number in Georgia.
    GeVat,
    /// `gi_tin`: Tax number in Gibraltar.
    GiTin,
    /// `gn_nif`: Tax number (NIF) in Guinea.
    GnNif,
    /// `hk_br`: Business registration number in Hong Kong.
    HkBr,
    /// `hr_oib`: Number of a person or business (OIB) in Croatia.
    HrOib,
    /// `hu_tin`: Tax number (adószám) in Hungary.
    HuTin,
    /// `id_npwp`: Tax number (NPWP) in Indonesia.
    IdNpwp,
    /// `il_vat`: VAT number in Israel.
    IlVat,
    /// `in_gst`: GST number (GSTIN) in India.
    InGst,
    /// `is_vat`: VAT number (VSK) in Iceland.
    IsVat,
    /// `it_cf`: Tax code (codice fiscale) in Italy.
    ItCf,
    /// `jp_cn`: Corporate number (hōjin bangō) in Japan.
    JpCn,
    /// `jp_rn`: Number of a registered foreign business in Japan.
    JpRn,
    /// `jp_trn`: Registration number for invoices (tōroku bangō) in Japan, beginning with T.
    JpTrn,
    /// `ke_pin`: Taxpayer number (PIN) in Kenya.
    KePin,
    /// `kg_tin`: Tax number in Kyrgyzstan.
    KgTin,
    /// `kh_tin`: Tax number in Cambodia.
    KhTin,
    /// `kr_brn`: Business registration number in South Korea.
    KrBrn,
    /// `kz_bin`: Business number (BIN) in Kazakhstan.
    KzBin,
    /// `la_tin`: Tax number in Laos.
    LaTin,
    /// `li_uid`: Business number (UID) in Liechtenstein.
    LiUid,
    /// `li_vat`: VAT number in Liechtenstein.
    LiVat,
    /// `lk_vat`: VAT number in Sri Lanka.
    LkVat,
    /// `ma_vat`: VAT number in Morocco.
    MaVat,
    /// `md_vat`: VAT number in Moldova.
    MdVat,
    /// `me_pib`: Tax number (PIB) in Montenegro.
    MePib,
    /// `mk_vat`: VAT number in North Macedonia.
    MkVat,
    /// `mr_nif`: Tax number (NIF) in Mauritania.
    MrNif,
    /// `mx_rfc`: Taxpayer number (RFC) in Mexico.
    MxRfc,
    /// `my_frp`: Number of a foreign registered person in Malaysia, for sellers from abroad.
    MyFrp,
    /// `my_itn`: Income tax number in Malaysia.
    MyItn,
    /// `my_sst`: Sales and service tax number in Malaysia.
    MySst,
    /// `ng_tin`: Tax number in Nigeria.
    NgTin,
    /// `no_vat`: VAT number (MVA) in Norway.
    NoVat,
    /// `no_voec`: Number of a seller from abroad (VOEC) in Norway.
    NoVoec,
    /// `np_pan`: Permanent account number (PAN) in Nepal.
    NpPan,
    /// `nz_gst`: GST number in New Zealand.
    NzGst,
    /// `om_vat`: VAT number in Oman.
    OmVat,
    /// `pe_ruc`: Taxpayer number (RUC) in Peru.
    PeRuc,
    /// `ph_tin`: Tax number in the Philippines.
    PhTin,
    /// `pl_nip`: Tax number (NIP) in Poland.
    PlNip,
    /// `py_ruc`: Taxpayer number (RUC) in Paraguay.
    PyRuc,
    /// `ro_tin`: Tax number in Romania.
    RoTin,
    /// `rs_pib`: Tax number (PIB) in Serbia.
    RsPib,
    /// `ru_inn`: Tax number (INN) in Russia.
    RuInn,
    /// `ru_kpp`: Tax registration code (KPP) in Russia, which goes with the INN.
    RuKpp,
    /// `sa_vat`: VAT number in Saudi Arabia.
    SaVat,
    /// `sg_gst`: GST number in Singapore.
    SgGst,
    /// `sg_uen`: Unique entity number of a business (UEN) in Singapore.
    SgUen,
    /// `si_tin`: Tax number in Slovenia.
    SiTin,
    /// `sn_ninea`: Business number (NINEA) in Senegal.
    SnNinea,
    /// `sr_fin`: Tax number (FIN) in Suriname.
    SrFin,
    /// `sv_nit`: Tax number (NIT) in El Salvador.
    SvNit,
    /// `th_vat`: VAT number in Thailand.
    ThVat,
    /// `tj_tin`: Tax number in Tajikistan.
    TjTin,
    /// `tr_tin`: Tax number in Türkiye.
    TrTin,
    /// `tw_vat`: Unified business number in Taiwan, for VAT.
    TwVat,
    /// `tz_vat`: VAT number in Tanzania.
    TzVat,
    /// `ua_vat`: VAT number in Ukraine.
    UaVat,
    /// `ug_tin`: Tax number in Uganda.
    UgTin,
    /// `unknown`: A kind that Stripe couldn't tell.
    UnknownValue,
    /// `us_ein`: Employer number (EIN) of a business in the US.
    UsEin,
    /// `uy_ruc`: Taxpayer number (RUT) in Uruguay.
    UyRuc,
    /// `uz_tin`: Tax number in Uzbekistan.
    UzTin,
    /// `uz_vat`: VAT number in Uzbekistan.
    UzVat,
    /// `ve_rif`: Tax number (RIF) in Venezuela.
    VeRif,
    /// `vn_tin`: Tax number in Vietnam.
    VnTin,
    /// `za_vat`: VAT number in South Africa.
    ZaVat,
    /// `zm_tin`: Tax number in Zambia.
    ZmTin,
    /// `zw_tin`: Tax number in Zimbabwe.
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much of the total is discount, shipping and tax.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_total_details`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionTotalDetails {
    /// What all discounts take off together, in the smallest currency unit.
    pub amount_discount: i64,
    /// What all shipping costs together, in the smallest currency unit. May be null.
    pub amount_shipping: Option<i64>,
    /// All taxes together, in the smallest currency unit.
    pub amount_tax: i64,
    /// The discounts and taxes one by one.
    pub breakdown: Option<Box<SessionTotalDetailsBreakdown>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The discounts and taxes one by one.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_total_details_resource_breakdown`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionTotalDetailsBreakdown {
    /// How much each discount takes off, all lines together.
    pub discounts: Vec<LineItemDiscountAmount>,
    /// How much tax there is at each rate.
    pub taxes: Vec<LineItemTaxAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which wallets the page shows: Link can be left out.
///
/// Contract: `#/components/schemas/checkout_session_wallet_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SessionWalletOptions {
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<Box<LinkWalletOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/checkout_sofort_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SofortPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/checkout_swish_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct SwishPaymentMethodOptions {
    /// What the Swish app shows as the number of the order, the id of the payment intent unless set. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/checkout_twint_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct TwintPaymentMethodOptions {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/checkout_upi_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct UpiPaymentMethodOptions {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<MandateOptionsUpi>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/checkout_us_bank_account_payment_method_options`.
///
/// Feature: `checkout`.
#[non_exhaustive]
pub struct UsBankAccountPaymentMethodOptions {
    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set).
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AcssDebitMandateOptions;
    0 => custom_mandate_url = None "custom_mandate_url";
    1 => default_for = None "default_for";
    2 => interval_description = None "interval_description";
    3 => payment_schedule = None "payment_schedule";
    4 => transaction_type = None "transaction_type";
}

rt::record! {
    AcssDebitPaymentMethodOptions;
    0 => currency = None "currency";
    1 => mandate_options = None "mandate_options";
    2 => setup_future_usage = None "setup_future_usage";
    3 => target_date = None "target_date";
    4 => verification_method = None "verification_method";
}

rt::record! {
    AffirmPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    AfterpayClearpayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    AlipayPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    AlmaPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    AmazonPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    AuBecsDebitPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
    1 => target_date = None "target_date";
}

rt::record! {
    BacsDebitPaymentMethodOptions;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
}

rt::record! {
    BancontactPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    BilliePaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    BoletoPaymentMethodOptions;
    0 => expires_after_days = 0 "expires_after_days" required;
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    CardInstallmentsOptions;
    0 => enabled = None "enabled";
}

rt::record! {
    CardPaymentMethodOptionRestrictions;
    0 => brands_blocked = None "brands_blocked";
}

rt::record! {
    CardPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => installments = None "installments";
    2 => request_extended_authorization = None "request_extended_authorization";
    3 => request_incremental_authorization = None "request_incremental_authorization";
    4 => request_multicapture = None "request_multicapture";
    5 => request_overcapture = None "request_overcapture";
    6 => request_three_d_secure "request_three_d_secure" required;
    7 => restrictions = None "restrictions";
    8 => setup_future_usage = None "setup_future_usage";
    9 => statement_descriptor_suffix_kana = None "statement_descriptor_suffix_kana";
    10 => statement_descriptor_suffix_kanji = None "statement_descriptor_suffix_kanji";
}

rt::record! {
    CashappPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    CustomerBalanceBankTransferPaymentMethodOptions;
    0 => eu_bank_transfer = None "eu_bank_transfer";
    1 => requested_address_types = None "requested_address_types";
    2 => r#type = None "type";
}

rt::record! {
    CustomerBalancePaymentMethodOptions;
    0 => bank_transfer = None "bank_transfer";
    1 => funding_type = None "funding_type";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    EpsPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    FpxPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    GiropayPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    GrabPayPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    IdealPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    KakaoPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    KlarnaPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    KonbiniPaymentMethodOptions;
    0 => expires_after_days = None "expires_after_days";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    KrCardPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    LinkPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    LinkWalletOptions;
    0 => display = None "display";
}

rt::record! {
    MandateOptionsPayto;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => end_date = None "end_date";
    3 => payment_schedule = None "payment_schedule";
    4 => payments_per_period = None "payments_per_period";
    5 => purpose = None "purpose";
    6 => start_date = None "start_date";
}

rt::record! {
    MandateOptionsUpi;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => description = None "description";
    3 => end_date = None "end_date";
}

rt::record! {
    MobilepayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    MultibancoPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    NaverPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    OxxoPaymentMethodOptions;
    0 => expires_after_days = 0 "expires_after_days" required;
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    P24PaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaycoPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::record! {
    PaynowPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaypalPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => preferred_locale = None "preferred_locale";
    2 => reference = None "reference";
    3 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaytoPaymentMethodOptions;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PixPaymentMethodOptions;
    0 => amount_includes_iof = None "amount_includes_iof";
    1 => expires_after_seconds = None "expires_after_seconds";
    2 => mandate_options = None "mandate_options";
    3 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    RevolutPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    SamsungPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    SatispayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    ScalapayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    SepaDebitPaymentMethodOptions;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
}

rt::record! {
    Session;
    const "object" = Str("checkout.session");
    0 => adaptive_pricing = None "adaptive_pricing";
    1 => after_expiration = None "after_expiration";
    2 => allow_promotion_codes = None "allow_promotion_codes";
    3 => amount_subtotal = None "amount_subtotal";
    4 => amount_total = None "amount_total";
    5 => automatic_tax "automatic_tax" required;
    6 => billing_address_collection = None "billing_address_collection";
    7 => branding_settings = None "branding_settings";
    8 => cancel_url = None "cancel_url";
    9 => client_reference_id = None "client_reference_id";
    10 => client_secret = None "client_secret" sensitive;
    11 => collected_information = None "collected_information";
    12 => consent = None "consent";
    13 => consent_collection = None "consent_collection";
    14 => created "created" required;
    15 => currency = None "currency";
    16 => currency_conversion = None "currency_conversion";
    17 => custom_fields "custom_fields" required;
    18 => custom_text "custom_text" required;
    19 => customer = None "customer";
    20 => customer_account = None "customer_account";
    21 => customer_creation = None "customer_creation";
    22 => customer_details = None "customer_details";
    23 => customer_email = None "customer_email" sensitive;
    24 => discounts = None "discounts";
    25 => excluded_payment_method_types = None "excluded_payment_method_types";
    26 => expires_at "expires_at" required;
    27 => id "id" required;
    28 => integration_identifier = None "integration_identifier";
    29 => invoice = None "invoice";
    30 => invoice_creation = None "invoice_creation";
    31 => line_items = None "line_items";
    32 => livemode = false "livemode" required;
    33 => locale = None "locale";
    34 => managed_payments = None "managed_payments";
    35 => metadata = None "metadata";
    36 => mode "mode" required;
    37 => name_collection = None "name_collection";
    38 => optional_items = None "optional_items";
    39 => origin_context = None "origin_context";
    40 => payment_intent = None "payment_intent";
    41 => payment_link = None "payment_link";
    42 => payment_method_collection = None "payment_method_collection";
    43 => payment_method_configuration_details = None "payment_method_configuration_details";
    44 => payment_method_options = None "payment_method_options";
    45 => payment_method_types "payment_method_types" required;
    46 => payment_status "payment_status" required;
    47 => permissions = None "permissions";
    48 => phone_number_collection = None "phone_number_collection";
    49 => presentment_details = None "presentment_details";
    50 => recovered_from = None "recovered_from";
    51 => redirect_on_completion = None "redirect_on_completion";
    52 => return_url = None "return_url";
    53 => saved_payment_method_options = None "saved_payment_method_options";
    54 => setup_intent = None "setup_intent";
    55 => shipping_address_collection = None "shipping_address_collection";
    56 => shipping_cost = None "shipping_cost";
    57 => shipping_options "shipping_options" required;
    58 => status = None "status";
    59 => submit_type = None "submit_type";
    60 => subscription = None "subscription";
    61 => success_url = None "success_url";
    62 => tax_id_collection = None "tax_id_collection";
    63 => total_details = None "total_details";
    64 => ui_mode = None "ui_mode";
    65 => url = None "url";
    66 => wallet_options = None "wallet_options";
}

rt::expandable! {
    crate::ExpandPath;
    Session;
    adaptive_pricing "adaptive_pricing" => SessionAdaptivePricing;
    after_expiration "after_expiration" => SessionAfterExpiration;
    automatic_tax "automatic_tax" => SessionAutomaticTax;
    branding_settings "branding_settings" => SessionBrandingSettings;
    collected_information "collected_information" => SessionCollectedInformation;
    consent "consent" => SessionConsent;
    consent_collection "consent_collection" => SessionConsentCollection;
    currency_conversion "currency_conversion" => SessionCurrencyConversion;
    customer "customer" => Customer;
    customer_details "customer_details" => SessionCustomerDetails;
    discounts "discounts" => SessionDiscount;
    invoice "invoice" => Invoice;
    invoice_creation "invoice_creation" => SessionInvoiceCreation;
    line_items "line_items" => rt::List<LineItem>;
    managed_payments "managed_payments" => CheckoutSessionManagedPayments;
    name_collection "name_collection" => SessionNameCollection;
    payment_intent "payment_intent" => PaymentIntent;
    payment_link "payment_link" => PaymentLink;
    payment_method_configuration_details "payment_method_configuration_details" => PaymentMethodConfigurationDetails;
    payment_method_options "payment_method_options" => SessionPaymentMethodOptions;
    permissions "permissions" => SessionPermissions;
    phone_number_collection "phone_number_collection" => SessionPhoneNumberCollection;
    presentment_details "presentment_details" => PaymentIntentPresentmentDetails;
    saved_payment_method_options "saved_payment_method_options" => SessionSavedPaymentMethodOptions;
    setup_intent "setup_intent" => SetupIntent;
    shipping_address_collection "shipping_address_collection" => SessionShippingAddressCollection;
    shipping_cost "shipping_cost" => SessionShippingCost;
    shipping_options "shipping_options" => SessionShippingOption;
    subscription "subscription" => Subscription;
    tax_id_collection "tax_id_collection" => SessionTaxIdCollection;
    total_details "total_details" => SessionTotalDetails;
    wallet_options "wallet_options" => SessionWalletOptions;
}

rt::record! {
    SessionAdaptivePricing;
    0 => enabled = false "enabled" required;
}

rt::record! {
    SessionAfterExpiration;
    0 => recovery = None "recovery";
}

rt::record! {
    SessionAfterExpirationRecovery;
    0 => allow_promotion_codes = false "allow_promotion_codes" required;
    1 => enabled = false "enabled" required;
    2 => expires_at = None "expires_at";
    3 => url = None "url";
}

rt::record! {
    SessionAutomaticTax;
    0 => enabled = false "enabled" required;
    1 => liability = None "liability";
    2 => provider = None "provider";
    3 => status = None "status";
}

rt::expandable! {
    crate::ExpandPath;
    SessionAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::open_enum! {
    SessionAutomaticTaxStatus;
    0 => Complete "complete";
    1 => Failed "failed";
    2 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    SessionBrandingSettings;
    0 => background_color "background_color" required;
    1 => border_style "border_style" required;
    2 => button_color "button_color" required;
    3 => display_name "display_name" required;
    4 => font_family "font_family" required;
    5 => icon = None "icon";
    6 => logo = None "logo";
}

rt::record! {
    SessionBrandingSettingsIcon;
    0 => file = None "file";
    1 => r#type "type" required;
    2 => url = None "url";
}

rt::record! {
    SessionBrandingSettingsLogo;
    0 => file = None "file";
    1 => r#type "type" required;
    2 => url = None "url";
}

rt::record! {
    SessionBusinessName;
    0 => enabled = false "enabled" required;
    1 => optional = false "optional" required;
}

rt::record! {
    SessionCheckoutAddressDetails;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
}

rt::record! {
    SessionCollectedInformation;
    0 => business_name = None "business_name" sensitive;
    1 => individual_name = None "individual_name" sensitive;
    2 => shipping_details = None "shipping_details";
}

rt::record! {
    SessionConsent;
    0 => promotions = None "promotions";
    1 => terms_of_service = None "terms_of_service";
}

rt::record! {
    SessionConsentCollection;
    0 => payment_method_reuse_agreement = None "payment_method_reuse_agreement";
    1 => promotions = None "promotions";
    2 => terms_of_service = None "terms_of_service";
}

rt::open_enum! {
    SessionConsentPromotions;
    0 => OptIn "opt_in";
    1 => OptOut "opt_out";
}

rt::open_enum! {
    SessionConsentTermsOfService;
    0 => Accepted "accepted";
}

rt::record! {
    SessionCurrencyConversion;
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_total = 0 "amount_total" required;
    2 => fx_rate "fx_rate" required;
    3 => source_currency "source_currency" required;
}

rt::record! {
    SessionCustomFields;
    0 => dropdown = None "dropdown";
    1 => key "key" required;
    2 => label "label" required;
    3 => numeric = None "numeric";
    4 => optional = false "optional" required;
    5 => text = None "text";
    6 => r#type "type" required;
}

rt::record! {
    SessionCustomFieldsDropdown;
    0 => default_value = None "default_value";
    1 => options "options" required;
    2 => value = None "value";
}

rt::record! {
    SessionCustomFieldsLabel;
    const "type" = Str("custom");
    0 => custom = None "custom";
}

rt::record! {
    SessionCustomFieldsNumeric;
    0 => default_value = None "default_value";
    1 => maximum_length = None "maximum_length";
    2 => minimum_length = None "minimum_length";
    3 => value = None "value";
}

rt::record! {
    SessionCustomFieldsOption;
    0 => label "label" required;
    1 => value "value" required;
}

rt::record! {
    SessionCustomFieldsText;
    0 => default_value = None "default_value";
    1 => maximum_length = None "maximum_length";
    2 => minimum_length = None "minimum_length";
    3 => value = None "value";
}

rt::record! {
    SessionCustomText;
    0 => after_submit = None "after_submit";
    1 => shipping_address = None "shipping_address" sensitive;
    2 => submit = None "submit";
    3 => terms_of_service_acceptance = None "terms_of_service_acceptance";
}

rt::record! {
    SessionCustomTextPosition;
    0 => message "message" required;
}

rt::record! {
    SessionCustomerDetails;
    0 => address = None "address" sensitive;
    1 => business_name = None "business_name" sensitive;
    2 => email = None "email" sensitive;
    3 => individual_name = None "individual_name" sensitive;
    4 => name = None "name" sensitive;
    5 => phone = None "phone" sensitive;
    6 => tax_exempt = None "tax_exempt";
    7 => tax_ids = None "tax_ids";
}

rt::open_enum! {
    SessionCustomerDetailsTaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}

rt::record! {
    SessionDiscount;
    0 => coupon = None "coupon";
    1 => promotion_code = None "promotion_code";
}

rt::expandable! {
    crate::ExpandPath;
    SessionDiscount;
    coupon "coupon" => Coupon;
    promotion_code "promotion_code" => PromotionCode;
}

rt::record! {
    SessionIndividualName;
    0 => enabled = false "enabled" required;
    1 => optional = false "optional" required;
}

rt::record! {
    SessionInvoiceCreation;
    0 => enabled = false "enabled" required;
    1 => invoice_data "invoice_data" required;
}

rt::expandable! {
    crate::ExpandPath;
    SessionInvoiceCreation;
    invoice_data "invoice_data" => SessionInvoiceSettings;
}

rt::record! {
    SessionInvoiceSettings;
    0 => account_tax_ids = None "account_tax_ids";
    1 => custom_fields = None "custom_fields";
    2 => description = None "description";
    3 => footer = None "footer";
    4 => issuer = None "issuer";
    5 => metadata = None "metadata";
    6 => rendering_options = None "rendering_options";
}

rt::expandable! {
    crate::ExpandPath;
    SessionInvoiceSettings;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::open_enum! {
    SessionLocale;
    0 => Auto "auto";
    1 => Bg "bg";
    2 => Cs "cs";
    3 => Da "da";
    4 => De "de";
    5 => El "el";
    6 => En "en";
    7 => EnGb "en-GB";
    8 => Es "es";
    9 => Es419 "es-419";
    10 => Et "et";
    11 => Fi "fi";
    12 => Fil "fil";
    13 => Fr "fr";
    14 => FrCa "fr-CA";
    15 => Hr "hr";
    16 => Hu "hu";
    17 => Id "id";
    18 => It "it";
    19 => Ja "ja";
    20 => Ko "ko";
    21 => Lt "lt";
    22 => Lv "lv";
    23 => Ms "ms";
    24 => Mt "mt";
    25 => Nb "nb";
    26 => Nl "nl";
    27 => Pl "pl";
    28 => Pt "pt";
    29 => PtBr "pt-BR";
    30 => Ro "ro";
    31 => Ru "ru";
    32 => Sk "sk";
    33 => Sl "sl";
    34 => Sv "sv";
    35 => Th "th";
    36 => Tr "tr";
    37 => Vi "vi";
    38 => Zh "zh";
    39 => ZhHk "zh-HK";
    40 => ZhTw "zh-TW";
}

rt::open_enum! {
    SessionMode;
    0 => Payment "payment";
    1 => Setup "setup";
    2 => Subscription "subscription";
}

rt::record! {
    SessionNameCollection;
    0 => business = None "business";
    1 => individual = None "individual";
}

rt::record! {
    SessionOptionalItem;
    0 => adjustable_quantity = None "adjustable_quantity";
    1 => price "price" required;
    2 => quantity = 0 "quantity" required;
}

rt::record! {
    SessionOptionalItemAdjustableQuantity;
    0 => enabled = false "enabled" required;
    1 => maximum = None "maximum";
    2 => minimum = None "minimum";
}

rt::record! {
    SessionPaymentMethodOptions;
    0 => acss_debit = None "acss_debit";
    1 => affirm = None "affirm";
    2 => afterpay_clearpay = None "afterpay_clearpay";
    3 => alipay = None "alipay";
    4 => alma = None "alma";
    5 => amazon_pay = None "amazon_pay";
    6 => au_becs_debit = None "au_becs_debit";
    7 => bacs_debit = None "bacs_debit";
    8 => bancontact = None "bancontact";
    9 => billie = None "billie";
    10 => boleto = None "boleto";
    11 => card = None "card";
    12 => cashapp = None "cashapp";
    13 => customer_balance = None "customer_balance";
    14 => eps = None "eps";
    15 => fpx = None "fpx";
    16 => giropay = None "giropay";
    17 => grabpay = None "grabpay";
    18 => ideal = None "ideal";
    19 => kakao_pay = None "kakao_pay";
    20 => klarna = None "klarna";
    21 => konbini = None "konbini";
    22 => kr_card = None "kr_card";
    23 => link = None "link";
    24 => mobilepay = None "mobilepay";
    25 => multibanco = None "multibanco";
    26 => naver_pay = None "naver_pay";
    27 => oxxo = None "oxxo";
    28 => p24 = None "p24";
    29 => payco = None "payco";
    30 => paynow = None "paynow";
    31 => paypal = None "paypal";
    32 => payto = None "payto";
    33 => pix = None "pix";
    34 => revolut_pay = None "revolut_pay";
    35 => samsung_pay = None "samsung_pay";
    36 => satispay = None "satispay";
    37 => scalapay = None "scalapay";
    38 => sepa_debit = None "sepa_debit";
    39 => sofort = None "sofort";
    40 => swish = None "swish";
    41 => twint = None "twint";
    42 => upi = None "upi";
    43 => us_bank_account = None "us_bank_account";
}

rt::record! {
    SessionPaymentMethodReuseAgreement;
    0 => position "position" required;
}

rt::open_enum! {
    SessionPaymentStatus;
    0 => NoPaymentRequired "no_payment_required";
    1 => Paid "paid";
    2 => Unpaid "unpaid";
}

rt::record! {
    SessionPermissions;
    0 => update_shipping_details = None "update_shipping_details";
}

rt::record! {
    SessionPhoneNumberCollection;
    0 => enabled = false "enabled" required;
}

rt::record! {
    SessionSavedPaymentMethodOptions;
    0 => allow_redisplay_filters = None "allow_redisplay_filters";
    1 => payment_method_remove = None "payment_method_remove";
    2 => payment_method_save = None "payment_method_save";
}

rt::record! {
    SessionShippingAddressCollection;
    0 => allowed_countries "allowed_countries" required;
}

rt::record! {
    SessionShippingCost;
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => amount_total = 0 "amount_total" required;
    3 => shipping_rate = None "shipping_rate";
    4 => taxes = None "taxes";
}

rt::expandable! {
    crate::ExpandPath;
    SessionShippingCost;
    shipping_rate "shipping_rate" => ShippingRate;
    taxes "taxes" => LineItemTaxAmount;
}

rt::record! {
    SessionShippingOption;
    0 => shipping_amount = 0 "shipping_amount" required;
    1 => shipping_rate "shipping_rate" required;
}

rt::expandable! {
    crate::ExpandPath;
    SessionShippingOption;
    shipping_rate "shipping_rate" => ShippingRate;
}

rt::open_enum! {
    SessionStatus;
    0 => Complete "complete";
    1 => Expired "expired";
    2 => Open "open";
}

rt::record! {
    SessionTaxId;
    0 => r#type "type" required;
    1 => value = None "value" sensitive;
}

rt::record! {
    SessionTaxIdCollection;
    0 => enabled = false "enabled" required;
    1 => required "required" required;
}

rt::open_enum! {
    SessionTaxIdType;
    0 => AdNrt "ad_nrt";
    1 => AeTrn "ae_trn";
    2 => AlTin "al_tin";
    3 => AmTin "am_tin";
    4 => AoTin "ao_tin";
    5 => ArCuit "ar_cuit";
    6 => AuAbn "au_abn";
    7 => AuArn "au_arn";
    8 => AwTin "aw_tin";
    9 => AzTin "az_tin";
    10 => BaTin "ba_tin";
    11 => BbTin "bb_tin";
    12 => BdBin "bd_bin";
    13 => BfIfu "bf_ifu";
    14 => BgUic "bg_uic";
    15 => BhVat "bh_vat";
    16 => BjIfu "bj_ifu";
    17 => BoTin "bo_tin";
    18 => BrCnpj "br_cnpj";
    19 => BrCpf "br_cpf";
    20 => BsTin "bs_tin";
    21 => ByTin "by_tin";
    22 => CaBn "ca_bn";
    23 => CaGstHst "ca_gst_hst";
    24 => CaPstBc "ca_pst_bc";
    25 => CaPstMb "ca_pst_mb";
    26 => CaPstSk "ca_pst_sk";
    27 => CaQst "ca_qst";
    28 => CdNif "cd_nif";
    29 => ChUid "ch_uid";
    30 => ChVat "ch_vat";
    31 => ClTin "cl_tin";
    32 => CmNiu "cm_niu";
    33 => CnTin "cn_tin";
    34 => CoNit "co_nit";
    35 => CrTin "cr_tin";
    36 => CvNif "cv_nif";
    37 => DeStn "de_stn";
    38 => DoRcn "do_rcn";
    39 => EcRuc "ec_ruc";
    40 => EgTin "eg_tin";
    41 => EsCif "es_cif";
    42 => EtTin "et_tin";
    43 => EuOssVat "eu_oss_vat";
    44 => EuVat "eu_vat";
    45 => FoVat "fo_vat";
    46 => GbVat "gb_vat";
    47 => GeVat "ge_vat";
    48 => GiTin "gi_tin";
    49 => GnNif "gn_nif";
    50 => HkBr "hk_br";
    51 => HrOib "hr_oib";
    52 => HuTin "hu_tin";
    53 => IdNpwp "id_npwp";
    54 => IlVat "il_vat";
    55 => InGst "in_gst";
    56 => IsVat "is_vat";
    57 => ItCf "it_cf";
    58 => JpCn "jp_cn";
    59 => JpRn "jp_rn";
    60 => JpTrn "jp_trn";
    61 => KePin "ke_pin";
    62 => KgTin "kg_tin";
    63 => KhTin "kh_tin";
    64 => KrBrn "kr_brn";
    65 => KzBin "kz_bin";
    66 => LaTin "la_tin";
    67 => LiUid "li_uid";
    68 => LiVat "li_vat";
    69 => LkVat "lk_vat";
    70 => MaVat "ma_vat";
    71 => MdVat "md_vat";
    72 => MePib "me_pib";
    73 => MkVat "mk_vat";
    74 => MrNif "mr_nif";
    75 => MxRfc "mx_rfc";
    76 => MyFrp "my_frp";
    77 => MyItn "my_itn";
    78 => MySst "my_sst";
    79 => NgTin "ng_tin";
    80 => NoVat "no_vat";
    81 => NoVoec "no_voec";
    82 => NpPan "np_pan";
    83 => NzGst "nz_gst";
    84 => OmVat "om_vat";
    85 => PeRuc "pe_ruc";
    86 => PhTin "ph_tin";
    87 => PlNip "pl_nip";
    88 => PyRuc "py_ruc";
    89 => RoTin "ro_tin";
    90 => RsPib "rs_pib";
    91 => RuInn "ru_inn";
    92 => RuKpp "ru_kpp";
    93 => SaVat "sa_vat";
    94 => SgGst "sg_gst";
    95 => SgUen "sg_uen";
    96 => SiTin "si_tin";
    97 => SnNinea "sn_ninea";
    98 => SrFin "sr_fin";
    99 => SvNit "sv_nit";
    100 => ThVat "th_vat";
    101 => TjTin "tj_tin";
    102 => TrTin "tr_tin";
    103 => TwVat "tw_vat";
    104 => TzVat "tz_vat";
    105 => UaVat "ua_vat";
    106 => UgTin "ug_tin";
    107 => UnknownValue "unknown";
    108 => UsEin "us_ein";
    109 => UyRuc "uy_ruc";
    110 => UzTin "uz_tin";
    111 => UzVat "uz_vat";
    112 => VeRif "ve_rif";
    113 => VnTin "vn_tin";
    114 => ZaVat "za_vat";
    115 => ZmTin "zm_tin";
    116 => ZwTin "zw_tin";
}

rt::record! {
    SessionTotalDetails;
    0 => amount_discount = 0 "amount_discount" required;
    1 => amount_shipping = None "amount_shipping";
    2 => amount_tax = 0 "amount_tax" required;
    3 => breakdown = None "breakdown";
}

rt::expandable! {
    crate::ExpandPath;
    SessionTotalDetails;
    breakdown "breakdown" => SessionTotalDetailsBreakdown;
}

rt::record! {
    SessionTotalDetailsBreakdown;
    0 => discounts "discounts" required;
    1 => taxes "taxes" required;
}

rt::expandable! {
    crate::ExpandPath;
    SessionTotalDetailsBreakdown;
    discounts "discounts" => LineItemDiscountAmount;
    taxes "taxes" => LineItemTaxAmount;
}

rt::record! {
    SessionWalletOptions;
    0 => link = None "link";
}

rt::record! {
    SofortPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    SwishPaymentMethodOptions;
    0 => reference = None "reference";
}

rt::record! {
    TwintPaymentMethodOptions;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    UpiPaymentMethodOptions;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    UsBankAccountPaymentMethodOptions;
    0 => financial_connections = None "financial_connections";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
    3 => verification_method = None "verification_method";
}
