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

/// Checkout acss debit mandate options.
///
/// Contract: `#/components/schemas/checkout_acss_debit_mandate_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AcssDebitMandateOptions {
    /// Custom mandate url. At most 5000 characters.
    pub custom_mandate_url: Option<String>,
    /// Default for. `invoice` or `subscription`.
    pub default_for: Option<Vec<DefaultFor>>,
    /// Interval description. At most 5000 characters. May be null.
    pub interval_description: Option<String>,
    /// Payment schedule. `combined`, `interval` or `sporadic`. May be null.
    pub payment_schedule: Option<AcssDebitMandateOptionsPaymentSchedule>,
    /// Transaction type. `business` or `personal`. May be null.
    pub transaction_type: Option<TransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout acss debit payment method options.
///
/// Contract: `#/components/schemas/checkout_acss_debit_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AcssDebitPaymentMethodOptions {
    /// Currency. `cad` or `usd`.
    pub currency: Option<AcssDebitCurrency>,
    /// Mandate options.
    pub mandate_options: Option<Box<AcssDebitMandateOptions>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout affirm payment method options.
///
/// Contract: `#/components/schemas/checkout_affirm_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AffirmPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout afterpay clearpay payment method options.
///
/// Contract: `#/components/schemas/checkout_afterpay_clearpay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AfterpayClearpayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout alipay payment method options.
///
/// Contract: `#/components/schemas/checkout_alipay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AlipayPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout alma payment method options.
///
/// Contract: `#/components/schemas/checkout_alma_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AlmaPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout amazon pay payment method options.
///
/// Contract: `#/components/schemas/checkout_amazon_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmazonPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout au becs debit payment method options.
///
/// Contract: `#/components/schemas/checkout_au_becs_debit_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuBecsDebitPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout bacs debit payment method options.
///
/// Contract: `#/components/schemas/checkout_bacs_debit_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct BacsDebitPaymentMethodOptions {
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsBacsDebit>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout bancontact payment method options.
///
/// Contract: `#/components/schemas/checkout_bancontact_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct BancontactPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout billie payment method options.
///
/// Contract: `#/components/schemas/checkout_billie_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct BilliePaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout boleto payment method options.
///
/// Contract: `#/components/schemas/checkout_boleto_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct BoletoPaymentMethodOptions {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout card installments options.
///
/// Contract: `#/components/schemas/checkout_card_installments_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardInstallmentsOptions {
    /// Enabled.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages private card payment method options resource restrictions.
///
/// Contract: `#/components/schemas/payment_pages_private_card_payment_method_options_resource_restrictions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardPaymentMethodOptionRestrictions {
    /// Brands blocked. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub brands_blocked: Option<Vec<BrandsBlocked>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout card payment method options.
///
/// Contract: `#/components/schemas/checkout_card_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Installments.
    pub installments: Option<Box<CardInstallmentsOptions>>,
    /// Request extended authorization. `if_available` or `never`.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Request incremental authorization. `if_available` or `never`.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Request multicapture. `if_available` or `never`.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Request overcapture. `if_available` or `never`.
    pub request_overcapture: Option<RequestOvercapture>,
    /// Request three d secure. `any`, `automatic` or `challenge`.
    pub request_three_d_secure: RequestThreeDSecure,
    /// Restrictions.
    pub restrictions: Option<Box<CardPaymentMethodOptionRestrictions>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Statement descriptor suffix kana. At most 5000 characters.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// Statement descriptor suffix kanji. At most 5000 characters.
    pub statement_descriptor_suffix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout cashapp payment method options.
///
/// Contract: `#/components/schemas/checkout_cashapp_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct CashappPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout customer balance bank transfer payment method options.
///
/// Contract: `#/components/schemas/checkout_customer_balance_bank_transfer_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerBalanceBankTransferPaymentMethodOptions {
    /// Eu bank transfer.
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Requested address types. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// Type. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`. May be null.
    pub r#type: Option<BankTransferType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout customer balance payment method options.
///
/// Contract: `#/components/schemas/checkout_customer_balance_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerBalancePaymentMethodOptions {
    /// Bank transfer.
    pub bank_transfer: Option<Box<CustomerBalanceBankTransferPaymentMethodOptions>>,
    /// Funding type. Only `bank_transfer`. May be null.
    pub funding_type: Option<FundingType>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout eps payment method options.
///
/// Contract: `#/components/schemas/checkout_eps_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct EpsPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout fpx payment method options.
///
/// Contract: `#/components/schemas/checkout_fpx_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct FpxPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout giropay payment method options.
///
/// Contract: `#/components/schemas/checkout_giropay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct GiropayPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout grab pay payment method options.
///
/// Contract: `#/components/schemas/checkout_grab_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrabPayPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout ideal payment method options.
///
/// Contract: `#/components/schemas/checkout_ideal_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct IdealPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout kakao pay payment method options.
///
/// Contract: `#/components/schemas/checkout_kakao_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct KakaoPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout klarna payment method options.
///
/// Contract: `#/components/schemas/checkout_klarna_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct KlarnaPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout konbini payment method options.
///
/// Contract: `#/components/schemas/checkout_konbini_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct KonbiniPaymentMethodOptions {
    /// Expires after days. May be null.
    pub expires_after_days: Option<i64>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout kr card payment method options.
///
/// Contract: `#/components/schemas/checkout_kr_card_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct KrCardPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout link payment method options.
///
/// Contract: `#/components/schemas/checkout_link_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct LinkPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout link wallet options.
///
/// Contract: `#/components/schemas/checkout_link_wallet_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct LinkWalletOptions {
    /// Display. `auto` or `never`.
    pub display: Option<LinkDisplay>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate options payto.
///
/// Contract: `#/components/schemas/mandate_options_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateOptionsPayto {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount type. `fixed` or `maximum`. May be null.
    pub amount_type: Option<AmountType>,
    /// End date. At most 5000 characters. May be null.
    pub end_date: Option<String>,
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`. May be null.
    pub payment_schedule: Option<PaytoMandateOptionsPaymentSchedule>,
    /// Payments per period. May be null.
    pub payments_per_period: Option<i64>,
    /// Purpose. May be null.
    pub purpose: Option<MandateOptionsPurpose>,
    /// Start date. At most 5000 characters. May be null.
    pub start_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Mandate options upi.
///
/// Contract: `#/components/schemas/mandate_options_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct MandateOptionsUpi {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Amount type. `fixed` or `maximum`. May be null.
    pub amount_type: Option<AmountType>,
    /// Description. At most 20 characters. May be null.
    pub description: Option<String>,
    /// End date, in seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout mobilepay payment method options.
///
/// Contract: `#/components/schemas/checkout_mobilepay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct MobilepayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout multibanco payment method options.
///
/// Contract: `#/components/schemas/checkout_multibanco_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct MultibancoPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout naver pay payment method options.
///
/// Contract: `#/components/schemas/checkout_naver_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct NaverPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout oxxo payment method options.
///
/// Contract: `#/components/schemas/checkout_oxxo_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct OxxoPaymentMethodOptions {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout p24 payment method options.
///
/// Contract: `#/components/schemas/checkout_p24_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct P24PaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout payco payment method options.
///
/// Contract: `#/components/schemas/checkout_payco_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaycoPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout payment method options mandate options bacs debit.
///
/// Contract: `#/components/schemas/checkout_payment_method_options_mandate_options_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsBacsDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout payment method options mandate options sepa debit.
///
/// Contract: `#/components/schemas/checkout_payment_method_options_mandate_options_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsSepaDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout paynow payment method options.
///
/// Contract: `#/components/schemas/checkout_paynow_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaynowPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout paypal payment method options.
///
/// Contract: `#/components/schemas/checkout_paypal_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaypalPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout payto payment method options.
///
/// Contract: `#/components/schemas/checkout_payto_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaytoPaymentMethodOptions {
    /// Mandate options.
    pub mandate_options: Option<Box<MandateOptionsPayto>>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout pix payment method options.
///
/// Contract: `#/components/schemas/checkout_pix_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PixPaymentMethodOptions {
    /// Amount includes iof. `always` or `never`.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Expires after seconds. May be null.
    pub expires_after_seconds: Option<i64>,
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout revolut pay payment method options.
///
/// Contract: `#/components/schemas/checkout_revolut_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct RevolutPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout samsung pay payment method options.
///
/// Contract: `#/components/schemas/checkout_samsung_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SamsungPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout satispay payment method options.
///
/// Contract: `#/components/schemas/checkout_satispay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SatispayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout scalapay payment method options.
///
/// Contract: `#/components/schemas/checkout_scalapay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct ScalapayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout sepa debit payment method options.
///
/// Contract: `#/components/schemas/checkout_sepa_debit_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SepaDebitPaymentMethodOptions {
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsSepaDebit>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `checkout.session` object.
///
/// Contract: `#/components/schemas/checkout.session`.
#[derive(Default)]
#[non_exhaustive]
pub struct Session {
    /// Adaptive pricing. May be null.
    pub adaptive_pricing: Option<Box<SessionAdaptivePricing>>,
    /// After expiration. May be null.
    pub after_expiration: Option<Box<SessionAfterExpiration>>,
    /// Allow promotion codes. May be null.
    pub allow_promotion_codes: Option<bool>,
    /// Amount subtotal, in the currency's smallest unit. May be null.
    pub amount_subtotal: Option<i64>,
    /// Amount total, in the currency's smallest unit. May be null.
    pub amount_total: Option<i64>,
    /// Automatic tax.
    pub automatic_tax: SessionAutomaticTax,
    /// Billing address collection. `auto` or `required`. May be null.
    pub billing_address_collection: Option<BillingAddressCollection>,
    /// Branding settings.
    pub branding_settings: Option<Box<SessionBrandingSettings>>,
    /// Cancel url. At most 5000 characters. May be null.
    pub cancel_url: Option<String>,
    /// Client reference id. At most 5000 characters. May be null.
    pub client_reference_id: Option<String>,
    /// Client secret. At most 5000 characters. May be null.
    pub client_secret: Option<String>,
    /// Collected information. May be null.
    pub collected_information: Option<Box<SessionCollectedInformation>>,
    /// Consent. May be null.
    pub consent: Option<Box<SessionConsent>>,
    /// Consent collection. May be null.
    pub consent_collection: Option<Box<SessionConsentCollection>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Currency conversion. May be null.
    pub currency_conversion: Option<Box<SessionCurrencyConversion>>,
    /// Custom fields.
    pub custom_fields: Vec<SessionCustomFields>,
    /// Custom text.
    pub custom_text: SessionCustomText,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Customer creation. `always` or `if_required`. May be null.
    pub customer_creation: Option<CustomerCreation>,
    /// Customer details. May be null.
    pub customer_details: Option<Box<SessionCustomerDetails>>,
    /// Customer email. At most 5000 characters. May be null.
    pub customer_email: Option<String>,
    /// Discounts. May be null.
    pub discounts: Option<Vec<SessionDiscount>>,
    /// Excluded payment method types.
    pub excluded_payment_method_types: Option<Vec<String>>,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Session>,
    /// Integration identifier. At most 5000 characters. May be null.
    pub integration_identifier: Option<String>,
    /// Invoice. An id; the object itself when `invoice` is expanded. May be null.
    pub invoice: Option<rt::Expandable<Invoice>>,
    /// Invoice creation. May be null.
    pub invoice_creation: Option<Box<SessionInvoiceCreation>>,
    /// Line items. One page of a list.
    pub line_items: Option<rt::List<LineItem>>,
    /// Livemode.
    pub livemode: bool,
    /// Locale. May be null.
    pub locale: Option<SessionLocale>,
    /// Managed payments. May be null.
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Mode. `payment`, `setup` or `subscription`.
    pub mode: SessionMode,
    /// Name collection.
    pub name_collection: Option<Box<SessionNameCollection>>,
    /// Optional items. May be null.
    pub optional_items: Option<Vec<SessionOptionalItem>>,
    /// Origin context. `mobile_app` or `web`. May be null.
    pub origin_context: Option<OriginContext>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded. May be null.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Payment link. An id; the object itself when `payment_link` is expanded. May be null.
    pub payment_link: Option<rt::Expandable<PaymentLink>>,
    /// Payment method collection. `always` or `if_required`. May be null.
    pub payment_method_collection: Option<PaymentMethodCollection>,
    /// Payment method configuration details. May be null.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<SessionPaymentMethodOptions>>,
    /// Payment method types.
    pub payment_method_types: Vec<String>,
    /// Payment status. `no_payment_required`, `paid` or `unpaid`.
    pub payment_status: SessionPaymentStatus,
    /// Permissions. May be null.
    pub permissions: Option<Box<SessionPermissions>>,
    /// Phone number collection.
    pub phone_number_collection: Option<Box<SessionPhoneNumberCollection>>,
    /// Presentment details.
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Recovered from. At most 5000 characters. May be null.
    pub recovered_from: Option<String>,
    /// Redirect on completion. `always`, `if_required` or `never`.
    pub redirect_on_completion: Option<RedirectOnCompletion>,
    /// Return url. At most 5000 characters.
    pub return_url: Option<String>,
    /// Saved payment method options. May be null.
    pub saved_payment_method_options: Option<Box<SessionSavedPaymentMethodOptions>>,
    /// Setup intent. An id; the object itself when `setup_intent` is expanded. May be null.
    pub setup_intent: Option<rt::Expandable<SetupIntent>>,
    /// Shipping address collection. May be null.
    pub shipping_address_collection: Option<Box<SessionShippingAddressCollection>>,
    /// Shipping cost. May be null.
    pub shipping_cost: Option<Box<SessionShippingCost>>,
    /// Shipping options.
    pub shipping_options: Vec<SessionShippingOption>,
    /// Status. `complete`, `expired` or `open`. May be null.
    pub status: Option<SessionStatus>,
    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`. May be null.
    pub submit_type: Option<SubmitType>,
    /// Subscription. An id; the object itself when `subscription` is expanded. May be null.
    pub subscription: Option<rt::Expandable<Subscription>>,
    /// Success url. At most 5000 characters. May be null.
    pub success_url: Option<String>,
    /// Tax id collection.
    pub tax_id_collection: Option<Box<SessionTaxIdCollection>>,
    /// Total details. May be null.
    pub total_details: Option<Box<SessionTotalDetails>>,
    /// Ui mode. `elements`, `embedded_page` or `hosted_page`. May be null.
    pub ui_mode: Option<UiMode>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// Wallet options. May be null.
    pub wallet_options: Option<Box<SessionWalletOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session adaptive pricing.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_adaptive_pricing`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionAdaptivePricing {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session after expiration.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_after_expiration`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionAfterExpiration {
    /// Recovery. May be null.
    pub recovery: Option<Box<SessionAfterExpirationRecovery>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session after expiration recovery.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_after_expiration_recovery`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionAfterExpirationRecovery {
    /// Allow promotion codes.
    pub allow_promotion_codes: bool,
    /// Enabled.
    pub enabled: bool,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session automatic tax.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionAutomaticTax {
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// Provider. At most 5000 characters. May be null.
    pub provider: Option<String>,
    /// Status. `complete`, `failed` or `requires_location_inputs`. May be null.
    pub status: Option<SessionAutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_automatic_tax/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionAutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session branding settings.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionBrandingSettings {
    /// Background color. At most 5000 characters.
    pub background_color: String,
    /// Border style. `pill`, `rectangular` or `rounded`.
    pub border_style: BorderStyle,
    /// Button color. At most 5000 characters.
    pub button_color: String,
    /// Display name. At most 5000 characters.
    pub display_name: String,
    /// Font family. At most 5000 characters.
    pub font_family: String,
    /// Icon. May be null.
    pub icon: Option<Box<SessionBrandingSettingsIcon>>,
    /// Logo. May be null.
    pub logo: Option<Box<SessionBrandingSettingsLogo>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session branding settings icon.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings_icon`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionBrandingSettingsIcon {
    /// File. At most 5000 characters.
    pub file: Option<String>,
    /// Type. `file` or `url`.
    pub r#type: BrandingSettingsType,
    /// Url. At most 5000 characters.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session branding settings logo.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_branding_settings_logo`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionBrandingSettingsLogo {
    /// File. At most 5000 characters.
    pub file: Option<String>,
    /// Type. `file` or `url`.
    pub r#type: BrandingSettingsType,
    /// Url. At most 5000 characters.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session business name.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_business_name`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionBusinessName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session checkout address details.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_checkout_address_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCheckoutAddressDetails {
    /// Address.
    pub address: Address,
    /// Name. At most 5000 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session collected information.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_collected_information`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCollectedInformation {
    /// Business name. At most 5000 characters. May be null.
    pub business_name: Option<String>,
    /// Individual name. At most 5000 characters. May be null.
    pub individual_name: Option<String>,
    /// Shipping details. May be null.
    pub shipping_details: Option<Box<SessionCheckoutAddressDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session consent.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionConsent {
    /// Promotions. `opt_in` or `opt_out`. May be null.
    pub promotions: Option<SessionConsentPromotions>,
    /// Terms of service. Only `accepted`. May be null.
    pub terms_of_service: Option<SessionConsentTermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session consent collection.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionConsentCollection {
    /// Payment method reuse agreement. May be null.
    pub payment_method_reuse_agreement: Option<Box<SessionPaymentMethodReuseAgreement>>,
    /// Promotions. `auto` or `none`. May be null.
    pub promotions: Option<ConsentCollectionPromotions>,
    /// Terms of service. `none` or `required`. May be null.
    pub terms_of_service: Option<TermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `promotions`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent/properties/promotions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionConsentPromotions {
    /// `opt_in`
    OptIn,
    /// `opt_out`
    OptOut,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `terms_of_service`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent/properties/terms_of_service`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionConsentTermsOfService {
    /// `accepted`
    Accepted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session currency conversion.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_currency_conversion`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCurrencyConversion {
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Fx rate. A decimal number as text.
    pub fx_rate: rt::Decimal,
    /// Source currency. At most 5000 characters.
    pub source_currency: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFields {
    /// Dropdown.
    pub dropdown: Option<Box<SessionCustomFieldsDropdown>>,
    /// Key. At most 5000 characters.
    pub key: String,
    /// Label.
    pub label: SessionCustomFieldsLabel,
    /// Numeric.
    pub numeric: Option<Box<SessionCustomFieldsNumeric>>,
    /// Optional.
    pub optional: bool,
    /// Text.
    pub text: Option<Box<SessionCustomFieldsText>>,
    /// Type. `dropdown`, `numeric` or `text`.
    pub r#type: CustomFieldType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields dropdown.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_dropdown`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFieldsDropdown {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Options.
    pub options: Vec<SessionCustomFieldsOption>,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields label.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_label`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFieldsLabel {
    /// Custom. At most 5000 characters. May be null.
    pub custom: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields numeric.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_numeric`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFieldsNumeric {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Maximum length. May be null.
    pub maximum_length: Option<i64>,
    /// Minimum length. May be null.
    pub minimum_length: Option<i64>,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields option.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFieldsOption {
    /// Label. At most 5000 characters.
    pub label: String,
    /// Value. At most 5000 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom fields text.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_fields_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomFieldsText {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Maximum length. May be null.
    pub maximum_length: Option<i64>,
    /// Minimum length. May be null.
    pub minimum_length: Option<i64>,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom text.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomText {
    /// After submit. May be null.
    pub after_submit: Option<Box<SessionCustomTextPosition>>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<SessionCustomTextPosition>>,
    /// Submit. May be null.
    pub submit: Option<Box<SessionCustomTextPosition>>,
    /// Terms of service acceptance. May be null.
    pub terms_of_service_acceptance: Option<Box<SessionCustomTextPosition>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session custom text position.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_custom_text_position`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomTextPosition {
    /// Message. At most 1200 characters.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session customer details.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_customer_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionCustomerDetails {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Business name. At most 150 characters. May be null.
    pub business_name: Option<String>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Individual name. At most 150 characters. May be null.
    pub individual_name: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Tax exempt. `exempt`, `none` or `reverse`. May be null.
    pub tax_exempt: Option<SessionCustomerDetailsTaxExempt>,
    /// Tax ids. May be null.
    pub tax_ids: Option<Vec<SessionTaxId>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `tax_exempt`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_customer_details/properties/tax_exempt`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionCustomerDetailsTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session discount.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_discount`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionDiscount {
    /// Coupon. An id; the object itself when `coupon` is expanded. May be null.
    pub coupon: Option<rt::Expandable<Coupon>>,
    /// Promotion code. An id; the object itself when `promotion_code` is expanded. May be null.
    pub promotion_code: Option<rt::Expandable<PromotionCode>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session individual name.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_individual_name`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionIndividualName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session invoice creation.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_invoice_creation`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionInvoiceCreation {
    /// Enabled.
    pub enabled: bool,
    /// Invoice data.
    pub invoice_data: SessionInvoiceSettings,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session invoice settings.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_invoice_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionInvoiceSettings {
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Custom fields. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Footer. At most 5000 characters. May be null.
    pub footer: Option<String>,
    /// Issuer. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Rendering options. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCheckoutRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `locale`.
///
/// Contract: `#/components/schemas/checkout.session/properties/locale`.
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
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionMode {
    /// `payment`
    Payment,
    /// `setup`
    Setup,
    /// `subscription`
    Subscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session name collection.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_name_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionNameCollection {
    /// Business.
    pub business: Option<Box<SessionBusinessName>>,
    /// Individual.
    pub individual: Option<Box<SessionIndividualName>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session optional item.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_optional_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionOptionalItem {
    /// Adjustable quantity. May be null.
    pub adjustable_quantity: Option<Box<SessionOptionalItemAdjustableQuantity>>,
    /// Price. At most 5000 characters.
    pub price: String,
    /// Quantity.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session optional item adjustable quantity.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_optional_item_adjustable_quantity`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionOptionalItemAdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum. May be null.
    pub maximum: Option<i64>,
    /// Minimum. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout session payment method options.
///
/// Contract: `#/components/schemas/checkout_session_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionPaymentMethodOptions {
    /// Acss debit.
    pub acss_debit: Option<Box<AcssDebitPaymentMethodOptions>>,
    /// Affirm.
    pub affirm: Option<Box<AffirmPaymentMethodOptions>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<AfterpayClearpayPaymentMethodOptions>>,
    /// Alipay.
    pub alipay: Option<Box<AlipayPaymentMethodOptions>>,
    /// Alma.
    pub alma: Option<Box<AlmaPaymentMethodOptions>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<AmazonPayPaymentMethodOptions>>,
    /// Au becs debit.
    pub au_becs_debit: Option<Box<AuBecsDebitPaymentMethodOptions>>,
    /// Bacs debit.
    pub bacs_debit: Option<Box<BacsDebitPaymentMethodOptions>>,
    /// Bancontact.
    pub bancontact: Option<Box<BancontactPaymentMethodOptions>>,
    /// Billie.
    pub billie: Option<Box<BilliePaymentMethodOptions>>,
    /// Boleto.
    pub boleto: Option<Box<BoletoPaymentMethodOptions>>,
    /// Card.
    pub card: Option<Box<CardPaymentMethodOptions>>,
    /// Cashapp.
    pub cashapp: Option<Box<CashappPaymentMethodOptions>>,
    /// Customer balance.
    pub customer_balance: Option<Box<CustomerBalancePaymentMethodOptions>>,
    /// Eps.
    pub eps: Option<Box<EpsPaymentMethodOptions>>,
    /// Fpx.
    pub fpx: Option<Box<FpxPaymentMethodOptions>>,
    /// Giropay.
    pub giropay: Option<Box<GiropayPaymentMethodOptions>>,
    /// Grabpay.
    pub grabpay: Option<Box<GrabPayPaymentMethodOptions>>,
    /// Ideal.
    pub ideal: Option<Box<IdealPaymentMethodOptions>>,
    /// Kakao pay.
    pub kakao_pay: Option<Box<KakaoPayPaymentMethodOptions>>,
    /// Klarna.
    pub klarna: Option<Box<KlarnaPaymentMethodOptions>>,
    /// Konbini.
    pub konbini: Option<Box<KonbiniPaymentMethodOptions>>,
    /// Kr card.
    pub kr_card: Option<Box<KrCardPaymentMethodOptions>>,
    /// Link.
    pub link: Option<Box<LinkPaymentMethodOptions>>,
    /// Mobilepay.
    pub mobilepay: Option<Box<MobilepayPaymentMethodOptions>>,
    /// Multibanco.
    pub multibanco: Option<Box<MultibancoPaymentMethodOptions>>,
    /// Naver pay.
    pub naver_pay: Option<Box<NaverPayPaymentMethodOptions>>,
    /// Oxxo.
    pub oxxo: Option<Box<OxxoPaymentMethodOptions>>,
    /// P24.
    pub p24: Option<Box<P24PaymentMethodOptions>>,
    /// Payco.
    pub payco: Option<Box<PaycoPaymentMethodOptions>>,
    /// Paynow.
    pub paynow: Option<Box<PaynowPaymentMethodOptions>>,
    /// Paypal.
    pub paypal: Option<Box<PaypalPaymentMethodOptions>>,
    /// Payto.
    pub payto: Option<Box<PaytoPaymentMethodOptions>>,
    /// Pix.
    pub pix: Option<Box<PixPaymentMethodOptions>>,
    /// Revolut pay.
    pub revolut_pay: Option<Box<RevolutPayPaymentMethodOptions>>,
    /// Samsung pay.
    pub samsung_pay: Option<Box<SamsungPayPaymentMethodOptions>>,
    /// Satispay.
    pub satispay: Option<Box<SatispayPaymentMethodOptions>>,
    /// Scalapay.
    pub scalapay: Option<Box<ScalapayPaymentMethodOptions>>,
    /// Sepa debit.
    pub sepa_debit: Option<Box<SepaDebitPaymentMethodOptions>>,
    /// Sofort.
    pub sofort: Option<Box<SofortPaymentMethodOptions>>,
    /// Swish.
    pub swish: Option<Box<SwishPaymentMethodOptions>>,
    /// Twint.
    pub twint: Option<Box<TwintPaymentMethodOptions>>,
    /// Upi.
    pub upi: Option<Box<UpiPaymentMethodOptions>>,
    /// Us bank account.
    pub us_bank_account: Option<Box<UsBankAccountPaymentMethodOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session payment method reuse agreement.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_payment_method_reuse_agreement`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionPaymentMethodReuseAgreement {
    /// Position. `auto` or `hidden`.
    pub position: PaymentMethodReuseAgreementPosition,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `payment_status`.
///
/// Contract: `#/components/schemas/checkout.session/properties/payment_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPaymentStatus {
    /// `no_payment_required`
    NoPaymentRequired,
    /// `paid`
    Paid,
    /// `unpaid`
    Unpaid,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session permissions.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_permissions`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionPermissions {
    /// Update shipping details. `client_only` or `server_only`. May be null.
    pub update_shipping_details: Option<UpdateShippingDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session phone number collection.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_phone_number_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionPhoneNumberCollection {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session saved payment method options.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_saved_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionSavedPaymentMethodOptions {
    /// Allow redisplay filters. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay_filters: Option<Vec<AllowRedisplayFilter>>,
    /// Payment method remove. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Payment method save. `disabled` or `enabled`. May be null.
    pub payment_method_save: Option<PaymentMethodSave>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session shipping address collection.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_address_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionShippingAddressCollection {
    /// Allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session shipping cost.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_cost`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionShippingCost {
    /// Amount subtotal, in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Amount total, in the currency's smallest unit.
    pub amount_total: i64,
    /// Shipping rate. An id; the object itself when `shipping_rate` is expanded. May be null.
    pub shipping_rate: Option<rt::Expandable<ShippingRate>>,
    /// Taxes.
    pub taxes: Option<Vec<LineItemTaxAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session shipping option.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_shipping_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionShippingOption {
    /// Shipping amount, in the currency's smallest unit.
    pub shipping_amount: i64,
    /// Shipping rate. An id; the object itself when `shipping_rate` is expanded.
    pub shipping_rate: rt::Expandable<ShippingRate>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/checkout.session/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `complete`
    Complete,
    /// `expired`
    Expired,
    /// `open`
    Open,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session tax id.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionTaxId {
    /// Type.
    pub r#type: SessionTaxIdType,
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session tax id collection.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionTaxIdCollection {
    /// Enabled.
    pub enabled: bool,
    /// Required. `if_supported` or `never`.
    pub required: TaxIdCollectionRequired,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_tax_id/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionTaxIdType {
    /// `ad_nrt`
    AdNrt,
    /// `ae_trn`
    AeTrn,
    /// `al_tin`
    AlTin,
    /// `am_tin`
    AmTin,
    /// `ao_tin`
    AoTin,
    /// `ar_cuit`
    ArCuit,
    /// `au_abn`
    AuAbn,
    /// `au_arn`
    AuArn,
    /// `aw_tin`
    AwTin,
    /// `az_tin`
    AzTin,
    /// `ba_tin`
    BaTin,
    /// `bb_tin`
    BbTin,
    /// `bd_bin`
    BdBin,
    /// `bf_ifu`
    BfIfu,
    /// `bg_uic`
    BgUic,
    /// `bh_vat`
    BhVat,
    /// `bj_ifu`
    BjIfu,
    /// `bo_tin`
    BoTin,
    /// `br_cnpj`
    BrCnpj,
    /// `br_cpf`
    BrCpf,
    /// `bs_tin`
    BsTin,
    /// `by_tin`
    ByTin,
    /// `ca_bn`
    CaBn,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_pst_bc`
    CaPstBc,
    /// `ca_pst_mb`
    CaPstMb,
    /// `ca_pst_sk`
    CaPstSk,
    /// `ca_qst`
    CaQst,
    /// `cd_nif`
    CdNif,
    /// `ch_uid`
    ChUid,
    /// `ch_vat`
    ChVat,
    /// `cl_tin`
    ClTin,
    /// `cm_niu`
    CmNiu,
    /// `cn_tin`
    CnTin,
    /// `co_nit`
    CoNit,
    /// `cr_tin`
    CrTin,
    /// `cv_nif`
    CvNif,
    /// `de_stn`
    DeStn,
    /// `do_rcn`
    DoRcn,
    /// `ec_ruc`
    EcRuc,
    /// `eg_tin`
    EgTin,
    /// `es_cif`
    EsCif,
    /// `et_tin`
    EtTin,
    /// `eu_oss_vat`
    EuOssVat,
    /// `eu_vat`
    EuVat,
    /// `fo_vat`
    FoVat,
    /// `gb_vat`
    GbVat,
    /// `ge_vat`
    GeVat,
    /// `gi_tin`
    GiTin,
    /// `gn_nif`
    GnNif,
    /// `hk_br`
    HkBr,
    /// `hr_oib`
    HrOib,
    /// `hu_tin`
    HuTin,
    /// `id_npwp`
    IdNpwp,
    /// `il_vat`
    IlVat,
    /// `in_gst`
    InGst,
    /// `is_vat`
    IsVat,
    /// `it_cf`
    ItCf,
    /// `jp_cn`
    JpCn,
    /// `jp_rn`
    JpRn,
    /// `jp_trn`
    JpTrn,
    /// `ke_pin`
    KePin,
    /// `kg_tin`
    KgTin,
    /// `kh_tin`
    KhTin,
    /// `kr_brn`
    KrBrn,
    /// `kz_bin`
    KzBin,
    /// `la_tin`
    LaTin,
    /// `li_uid`
    LiUid,
    /// `li_vat`
    LiVat,
    /// `lk_vat`
    LkVat,
    /// `ma_vat`
    MaVat,
    /// `md_vat`
    MdVat,
    /// `me_pib`
    MePib,
    /// `mk_vat`
    MkVat,
    /// `mr_nif`
    MrNif,
    /// `mx_rfc`
    MxRfc,
    /// `my_frp`
    MyFrp,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `ng_tin`
    NgTin,
    /// `no_vat`
    NoVat,
    /// `no_voec`
    NoVoec,
    /// `np_pan`
    NpPan,
    /// `nz_gst`
    NzGst,
    /// `om_vat`
    OmVat,
    /// `pe_ruc`
    PeRuc,
    /// `ph_tin`
    PhTin,
    /// `pl_nip`
    PlNip,
    /// `py_ruc`
    PyRuc,
    /// `ro_tin`
    RoTin,
    /// `rs_pib`
    RsPib,
    /// `ru_inn`
    RuInn,
    /// `ru_kpp`
    RuKpp,
    /// `sa_vat`
    SaVat,
    /// `sg_gst`
    SgGst,
    /// `sg_uen`
    SgUen,
    /// `si_tin`
    SiTin,
    /// `sn_ninea`
    SnNinea,
    /// `sr_fin`
    SrFin,
    /// `sv_nit`
    SvNit,
    /// `th_vat`
    ThVat,
    /// `tj_tin`
    TjTin,
    /// `tr_tin`
    TrTin,
    /// `tw_vat`
    TwVat,
    /// `tz_vat`
    TzVat,
    /// `ua_vat`
    UaVat,
    /// `ug_tin`
    UgTin,
    /// `unknown`
    UnknownValue,
    /// `us_ein`
    UsEin,
    /// `uy_ruc`
    UyRuc,
    /// `uz_tin`
    UzTin,
    /// `uz_vat`
    UzVat,
    /// `ve_rif`
    VeRif,
    /// `vn_tin`
    VnTin,
    /// `za_vat`
    ZaVat,
    /// `zm_tin`
    ZmTin,
    /// `zw_tin`
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment pages checkout session total details.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_total_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionTotalDetails {
    /// Amount discount.
    pub amount_discount: i64,
    /// Amount shipping, in the currency's smallest unit. May be null.
    pub amount_shipping: Option<i64>,
    /// Amount tax, in the currency's smallest unit.
    pub amount_tax: i64,
    /// Breakdown.
    pub breakdown: Option<Box<SessionTotalDetailsBreakdown>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment pages checkout session total details resource breakdown.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_total_details_resource_breakdown`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionTotalDetailsBreakdown {
    /// Discounts.
    pub discounts: Vec<LineItemDiscountAmount>,
    /// Taxes.
    pub taxes: Vec<LineItemTaxAmount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout session wallet options.
///
/// Contract: `#/components/schemas/checkout_session_wallet_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionWalletOptions {
    /// Link.
    pub link: Option<Box<LinkWalletOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout sofort payment method options.
///
/// Contract: `#/components/schemas/checkout_sofort_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SofortPaymentMethodOptions {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout swish payment method options.
///
/// Contract: `#/components/schemas/checkout_swish_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SwishPaymentMethodOptions {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout twint payment method options.
///
/// Contract: `#/components/schemas/checkout_twint_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct TwintPaymentMethodOptions {
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout upi payment method options.
///
/// Contract: `#/components/schemas/checkout_upi_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpiPaymentMethodOptions {
    /// Mandate options.
    pub mandate_options: Option<Box<MandateOptionsUpi>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Checkout us bank account payment method options.
///
/// Contract: `#/components/schemas/checkout_us_bank_account_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct UsBankAccountPaymentMethodOptions {
    /// Financial connections.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// Verification method. `automatic` or `instant`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AcssDebitMandateOptions;
    0 => custom_mandate_url "custom_mandate_url";
    1 => default_for "default_for";
    2 => interval_description "interval_description";
    3 => payment_schedule "payment_schedule";
    4 => transaction_type "transaction_type";
}

rt::record! {
    AcssDebitPaymentMethodOptions;
    0 => currency "currency";
    1 => mandate_options "mandate_options";
    2 => setup_future_usage "setup_future_usage";
    3 => target_date "target_date";
    4 => verification_method "verification_method";
}

rt::record! {
    AffirmPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    AfterpayClearpayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    AlipayPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    AlmaPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    AmazonPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    AuBecsDebitPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
    1 => target_date "target_date";
}

rt::record! {
    BacsDebitPaymentMethodOptions;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}

rt::record! {
    BancontactPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    BilliePaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    BoletoPaymentMethodOptions;
    0 => expires_after_days "expires_after_days" required;
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    CardInstallmentsOptions;
    0 => enabled "enabled";
}

rt::record! {
    CardPaymentMethodOptionRestrictions;
    0 => brands_blocked "brands_blocked";
}

rt::record! {
    CardPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => installments "installments";
    2 => request_extended_authorization "request_extended_authorization";
    3 => request_incremental_authorization "request_incremental_authorization";
    4 => request_multicapture "request_multicapture";
    5 => request_overcapture "request_overcapture";
    6 => request_three_d_secure "request_three_d_secure" required;
    7 => restrictions "restrictions";
    8 => setup_future_usage "setup_future_usage";
    9 => statement_descriptor_suffix_kana "statement_descriptor_suffix_kana";
    10 => statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji";
}

rt::record! {
    CashappPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    CustomerBalanceBankTransferPaymentMethodOptions;
    0 => eu_bank_transfer "eu_bank_transfer";
    1 => requested_address_types "requested_address_types";
    2 => r#type "type";
}

rt::record! {
    CustomerBalancePaymentMethodOptions;
    0 => bank_transfer "bank_transfer";
    1 => funding_type "funding_type";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    EpsPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    FpxPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    GiropayPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    GrabPayPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    IdealPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    KakaoPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    KlarnaPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    KonbiniPaymentMethodOptions;
    0 => expires_after_days "expires_after_days";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    KrCardPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    LinkPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    LinkWalletOptions;
    0 => display "display";
}

rt::record! {
    MandateOptionsPayto;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
    6 => start_date "start_date";
}

rt::record! {
    MandateOptionsUpi;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
    3 => end_date "end_date";
}

rt::record! {
    MobilepayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    MultibancoPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    NaverPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    OxxoPaymentMethodOptions;
    0 => expires_after_days "expires_after_days" required;
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    P24PaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaycoPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix "reference_prefix";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix "reference_prefix";
}

rt::record! {
    PaynowPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaypalPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => reference "reference";
    3 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaytoPaymentMethodOptions;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PixPaymentMethodOptions;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
    2 => mandate_options "mandate_options";
    3 => setup_future_usage "setup_future_usage";
}

rt::record! {
    RevolutPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    SamsungPayPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    SatispayPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    ScalapayPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    SepaDebitPaymentMethodOptions;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}

rt::record! {
    Session;
    const "object" = Str("checkout.session");
    0 => adaptive_pricing "adaptive_pricing";
    1 => after_expiration "after_expiration";
    2 => allow_promotion_codes "allow_promotion_codes";
    3 => amount_subtotal "amount_subtotal";
    4 => amount_total "amount_total";
    5 => automatic_tax "automatic_tax" required;
    6 => billing_address_collection "billing_address_collection";
    7 => branding_settings "branding_settings";
    8 => cancel_url "cancel_url";
    9 => client_reference_id "client_reference_id";
    10 => client_secret "client_secret" sensitive;
    11 => collected_information "collected_information";
    12 => consent "consent";
    13 => consent_collection "consent_collection";
    14 => created "created" required;
    15 => currency "currency";
    16 => currency_conversion "currency_conversion";
    17 => custom_fields "custom_fields" required;
    18 => custom_text "custom_text" required;
    19 => customer "customer";
    20 => customer_account "customer_account";
    21 => customer_creation "customer_creation";
    22 => customer_details "customer_details";
    23 => customer_email "customer_email" sensitive;
    24 => discounts "discounts";
    25 => excluded_payment_method_types "excluded_payment_method_types";
    26 => expires_at "expires_at" required;
    27 => id "id" required;
    28 => integration_identifier "integration_identifier";
    29 => invoice "invoice";
    30 => invoice_creation "invoice_creation";
    31 => line_items "line_items";
    32 => livemode "livemode" required;
    33 => locale "locale";
    34 => managed_payments "managed_payments";
    35 => metadata "metadata";
    36 => mode "mode" required;
    37 => name_collection "name_collection";
    38 => optional_items "optional_items";
    39 => origin_context "origin_context";
    40 => payment_intent "payment_intent";
    41 => payment_link "payment_link";
    42 => payment_method_collection "payment_method_collection";
    43 => payment_method_configuration_details "payment_method_configuration_details";
    44 => payment_method_options "payment_method_options";
    45 => payment_method_types "payment_method_types" required;
    46 => payment_status "payment_status" required;
    47 => permissions "permissions";
    48 => phone_number_collection "phone_number_collection";
    49 => presentment_details "presentment_details";
    50 => recovered_from "recovered_from";
    51 => redirect_on_completion "redirect_on_completion";
    52 => return_url "return_url";
    53 => saved_payment_method_options "saved_payment_method_options";
    54 => setup_intent "setup_intent";
    55 => shipping_address_collection "shipping_address_collection";
    56 => shipping_cost "shipping_cost";
    57 => shipping_options "shipping_options" required;
    58 => status "status";
    59 => submit_type "submit_type";
    60 => subscription "subscription";
    61 => success_url "success_url";
    62 => tax_id_collection "tax_id_collection";
    63 => total_details "total_details";
    64 => ui_mode "ui_mode";
    65 => url "url";
    66 => wallet_options "wallet_options";
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
    0 => enabled "enabled" required;
}

rt::record! {
    SessionAfterExpiration;
    0 => recovery "recovery";
}

rt::record! {
    SessionAfterExpirationRecovery;
    0 => allow_promotion_codes "allow_promotion_codes" required;
    1 => enabled "enabled" required;
    2 => expires_at "expires_at";
    3 => url "url";
}

rt::record! {
    SessionAutomaticTax;
    0 => enabled "enabled" required;
    1 => liability "liability";
    2 => provider "provider";
    3 => status "status";
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
    5 => icon "icon";
    6 => logo "logo";
}

rt::record! {
    SessionBrandingSettingsIcon;
    0 => file "file";
    1 => r#type "type" required;
    2 => url "url";
}

rt::record! {
    SessionBrandingSettingsLogo;
    0 => file "file";
    1 => r#type "type" required;
    2 => url "url";
}

rt::record! {
    SessionBusinessName;
    0 => enabled "enabled" required;
    1 => optional "optional" required;
}

rt::record! {
    SessionCheckoutAddressDetails;
    0 => address "address" required sensitive;
    1 => name "name" required sensitive;
}

rt::record! {
    SessionCollectedInformation;
    0 => business_name "business_name" sensitive;
    1 => individual_name "individual_name" sensitive;
    2 => shipping_details "shipping_details";
}

rt::record! {
    SessionConsent;
    0 => promotions "promotions";
    1 => terms_of_service "terms_of_service";
}

rt::record! {
    SessionConsentCollection;
    0 => payment_method_reuse_agreement "payment_method_reuse_agreement";
    1 => promotions "promotions";
    2 => terms_of_service "terms_of_service";
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
    0 => amount_subtotal "amount_subtotal" required;
    1 => amount_total "amount_total" required;
    2 => fx_rate "fx_rate" required;
    3 => source_currency "source_currency" required;
}

rt::record! {
    SessionCustomFields;
    0 => dropdown "dropdown";
    1 => key "key" required;
    2 => label "label" required;
    3 => numeric "numeric";
    4 => optional "optional" required;
    5 => text "text";
    6 => r#type "type" required;
}

rt::record! {
    SessionCustomFieldsDropdown;
    0 => default_value "default_value";
    1 => options "options" required;
    2 => value "value";
}

rt::record! {
    SessionCustomFieldsLabel;
    const "type" = Str("custom");
    0 => custom "custom";
}

rt::record! {
    SessionCustomFieldsNumeric;
    0 => default_value "default_value";
    1 => maximum_length "maximum_length";
    2 => minimum_length "minimum_length";
    3 => value "value";
}

rt::record! {
    SessionCustomFieldsOption;
    0 => label "label" required;
    1 => value "value" required;
}

rt::record! {
    SessionCustomFieldsText;
    0 => default_value "default_value";
    1 => maximum_length "maximum_length";
    2 => minimum_length "minimum_length";
    3 => value "value";
}

rt::record! {
    SessionCustomText;
    0 => after_submit "after_submit";
    1 => shipping_address "shipping_address" sensitive;
    2 => submit "submit";
    3 => terms_of_service_acceptance "terms_of_service_acceptance";
}

rt::record! {
    SessionCustomTextPosition;
    0 => message "message" required;
}

rt::record! {
    SessionCustomerDetails;
    0 => address "address" sensitive;
    1 => business_name "business_name" sensitive;
    2 => email "email" sensitive;
    3 => individual_name "individual_name" sensitive;
    4 => name "name" sensitive;
    5 => phone "phone" sensitive;
    6 => tax_exempt "tax_exempt";
    7 => tax_ids "tax_ids";
}

rt::open_enum! {
    SessionCustomerDetailsTaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}

rt::record! {
    SessionDiscount;
    0 => coupon "coupon";
    1 => promotion_code "promotion_code";
}

rt::expandable! {
    crate::ExpandPath;
    SessionDiscount;
    coupon "coupon" => Coupon;
    promotion_code "promotion_code" => PromotionCode;
}

rt::record! {
    SessionIndividualName;
    0 => enabled "enabled" required;
    1 => optional "optional" required;
}

rt::record! {
    SessionInvoiceCreation;
    0 => enabled "enabled" required;
    1 => invoice_data "invoice_data" required;
}

rt::expandable! {
    crate::ExpandPath;
    SessionInvoiceCreation;
    invoice_data "invoice_data" => SessionInvoiceSettings;
}

rt::record! {
    SessionInvoiceSettings;
    0 => account_tax_ids "account_tax_ids";
    1 => custom_fields "custom_fields";
    2 => description "description";
    3 => footer "footer";
    4 => issuer "issuer";
    5 => metadata "metadata";
    6 => rendering_options "rendering_options";
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
    0 => business "business";
    1 => individual "individual";
}

rt::record! {
    SessionOptionalItem;
    0 => adjustable_quantity "adjustable_quantity";
    1 => price "price" required;
    2 => quantity "quantity" required;
}

rt::record! {
    SessionOptionalItemAdjustableQuantity;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum";
}

rt::record! {
    SessionPaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => affirm "affirm";
    2 => afterpay_clearpay "afterpay_clearpay";
    3 => alipay "alipay";
    4 => alma "alma";
    5 => amazon_pay "amazon_pay";
    6 => au_becs_debit "au_becs_debit";
    7 => bacs_debit "bacs_debit";
    8 => bancontact "bancontact";
    9 => billie "billie";
    10 => boleto "boleto";
    11 => card "card";
    12 => cashapp "cashapp";
    13 => customer_balance "customer_balance";
    14 => eps "eps";
    15 => fpx "fpx";
    16 => giropay "giropay";
    17 => grabpay "grabpay";
    18 => ideal "ideal";
    19 => kakao_pay "kakao_pay";
    20 => klarna "klarna";
    21 => konbini "konbini";
    22 => kr_card "kr_card";
    23 => link "link";
    24 => mobilepay "mobilepay";
    25 => multibanco "multibanco";
    26 => naver_pay "naver_pay";
    27 => oxxo "oxxo";
    28 => p24 "p24";
    29 => payco "payco";
    30 => paynow "paynow";
    31 => paypal "paypal";
    32 => payto "payto";
    33 => pix "pix";
    34 => revolut_pay "revolut_pay";
    35 => samsung_pay "samsung_pay";
    36 => satispay "satispay";
    37 => scalapay "scalapay";
    38 => sepa_debit "sepa_debit";
    39 => sofort "sofort";
    40 => swish "swish";
    41 => twint "twint";
    42 => upi "upi";
    43 => us_bank_account "us_bank_account";
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
    0 => update_shipping_details "update_shipping_details";
}

rt::record! {
    SessionPhoneNumberCollection;
    0 => enabled "enabled" required;
}

rt::record! {
    SessionSavedPaymentMethodOptions;
    0 => allow_redisplay_filters "allow_redisplay_filters";
    1 => payment_method_remove "payment_method_remove";
    2 => payment_method_save "payment_method_save";
}

rt::record! {
    SessionShippingAddressCollection;
    0 => allowed_countries "allowed_countries" required;
}

rt::record! {
    SessionShippingCost;
    0 => amount_subtotal "amount_subtotal" required;
    1 => amount_tax "amount_tax" required;
    2 => amount_total "amount_total" required;
    3 => shipping_rate "shipping_rate";
    4 => taxes "taxes";
}

rt::expandable! {
    crate::ExpandPath;
    SessionShippingCost;
    shipping_rate "shipping_rate" => ShippingRate;
    taxes "taxes" => LineItemTaxAmount;
}

rt::record! {
    SessionShippingOption;
    0 => shipping_amount "shipping_amount" required;
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
    1 => value "value" sensitive;
}

rt::record! {
    SessionTaxIdCollection;
    0 => enabled "enabled" required;
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
    0 => amount_discount "amount_discount" required;
    1 => amount_shipping "amount_shipping";
    2 => amount_tax "amount_tax" required;
    3 => breakdown "breakdown";
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
    0 => link "link";
}

rt::record! {
    SofortPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    SwishPaymentMethodOptions;
    0 => reference "reference";
}

rt::record! {
    TwintPaymentMethodOptions;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    UpiPaymentMethodOptions;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    UsBankAccountPaymentMethodOptions;
    0 => financial_connections "financial_connections";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
    3 => verification_method "verification_method";
}
