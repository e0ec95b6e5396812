// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::mandates::Mandate;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_attempts::SetupAttempt;
use crate::setup_intents::AcssDebitCurrency;
use crate::setup_intents::AcssDebitMandateOptionsPaymentSchedule;
use crate::setup_intents::AllowRedirects;
use crate::setup_intents::AmountType;
use crate::setup_intents::CancellationReason;
use crate::setup_intents::CardNetwork;
use crate::setup_intents::DefaultFor;
use crate::setup_intents::ExcludedPaymentMethodType;
use crate::setup_intents::FlowDirection;
use crate::setup_intents::Interval;
use crate::setup_intents::MandateOptionsPurpose;
use crate::setup_intents::PaytoMandateOptionsPaymentSchedule;
use crate::setup_intents::RequestThreeDSecure;
use crate::setup_intents::SupportedType;
use crate::setup_intents::TransactionType;
use crate::setup_intents::VerificationMethod;
use crate::types::ApiErrors;
use crate::types::Application;
use crate::types::LinkedAccountOptions;
use crate::types::ManagedPayments;
use crate::types::PaymentIntentNextActionBlikAuthorize;
use crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
use crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
use crate::types::PaymentMethodConfigurationDetails;
use crate::types::PaymentMethodOptionsMandateOptionsPix;
use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;

/// Payment flows automatic payment methods setup intent.
///
/// Contract: `#/components/schemas/payment_flows_automatic_payment_methods_setup_intent`.
#[derive(Default)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsSetupIntent {
    /// Allow redirects. `always` or `never`.
    pub allow_redirects: Option<AllowRedirects>,
    /// Enabled. May be null.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options mandate options upi.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsUpi {
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

/// The `setup_intent` object.
///
/// Contract: `#/components/schemas/setup_intent`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntent {
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application>>,
    /// Attach to self.
    pub attach_to_self: Option<bool>,
    /// Automatic payment methods. May be null.
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsSetupIntent>>,
    /// Cancellation reason. `abandoned`, `duplicate` or `requested_by_customer`. May be null.
    pub cancellation_reason: Option<CancellationReason>,
    /// Client secret. At most 5000 characters. May be null.
    pub client_secret: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Excluded payment method types. May be null.
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    /// Flow directions. `inbound` or `outbound`. May be null.
    pub flow_directions: Option<Vec<FlowDirection>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SetupIntent>,
    /// Last setup error. May be null.
    pub last_setup_error: Option<Box<ApiErrors>>,
    /// Latest attempt. An id; the object itself when `latest_attempt` is expanded. May be null.
    pub latest_attempt: Option<rt::Expandable<SetupAttempt>>,
    /// Livemode.
    pub livemode: bool,
    /// Managed payments. May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// Mandate. An id; the object itself when `mandate` is expanded. May be null.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Next action. May be null.
    pub next_action: Option<Box<SetupIntentNextAction>>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Payment method. An id; the object itself when `payment_method` is expanded. May be null.
    pub payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Payment method configuration details. May be null.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
    /// Payment method types.
    pub payment_method_types: Vec<String>,
    /// Single use mandate. An id; the object itself when `single_use_mandate` is expanded. May be null.
    pub single_use_mandate: Option<rt::Expandable<Mandate>>,
    /// Status. `canceled`, `processing`, `requires_action`, `requires_confirmation`, `requires_payment_method` or `succeeded`.
    pub status: SetupIntentStatus,
    /// Usage. At most 5000 characters.
    pub usage: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent next action.
///
/// Contract: `#/components/schemas/setup_intent_next_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentNextAction {
    /// Blik authorize.
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    /// Cashapp handle redirect or display qr code.
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    /// Pix display qr code.
    pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
    /// Redirect to url.
    pub redirect_to_url: Option<Box<SetupIntentNextActionRedirectToUrl>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Upi handle redirect or display qr code.
    pub upi_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>,
    >,
    /// Use stripe sdk.
    pub use_stripe_sdk: Option<rt::Json>,
    /// Verify with microdeposits.
    pub verify_with_microdeposits: Option<
        Box<SetupIntentNextActionVerifyWithMicrodeposits>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent next action pix display qr code.
///
/// Contract: `#/components/schemas/setup_intent_next_action_pix_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentNextActionPixDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent next action redirect to url.
///
/// Contract: `#/components/schemas/setup_intent_next_action_redirect_to_url`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentNextActionRedirectToUrl {
    /// Return url. At most 5000 characters. May be null.
    pub return_url: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent next action verify with microdeposits.
///
/// Contract: `#/components/schemas/setup_intent_next_action_verify_with_microdeposits`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentNextActionVerifyWithMicrodeposits {
    /// Arrival date, in seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// Hosted verification url. At most 5000 characters.
    pub hosted_verification_url: String,
    /// Microdeposit type. `amounts` or `descriptor_code`. May be null.
    pub microdeposit_type: Option<
        SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `microdeposit_type`.
///
/// Contract: `#/components/schemas/setup_intent_next_action_verify_with_microdeposits/properties/microdeposit_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType {
    /// `amounts`
    Amounts,
    /// `descriptor_code`
    DescriptorCode,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Setup intent payment method options.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptions {
    /// Acss debit.
    pub acss_debit: Option<SetupIntentPaymentMethodOptionsAcssDebitUnion>,
    /// Amazon pay.
    pub amazon_pay: Option<SetupIntentPaymentMethodOptionsAmazonPayUnion>,
    /// Bacs debit.
    pub bacs_debit: Option<SetupIntentPaymentMethodOptionsBacsDebitUnion>,
    /// Bizum.
    pub bizum: Option<SetupIntentPaymentMethodOptionsBizumUnion>,
    /// Card.
    pub card: Option<SetupIntentPaymentMethodOptionsCardUnion>,
    /// Card present.
    pub card_present: Option<SetupIntentPaymentMethodOptionsCardPresentUnion>,
    /// Klarna.
    pub klarna: Option<SetupIntentPaymentMethodOptionsKlarnaUnion>,
    /// Link.
    pub link: Option<SetupIntentPaymentMethodOptionsLinkUnion>,
    /// Paypal.
    pub paypal: Option<SetupIntentPaymentMethodOptionsPaypalUnion>,
    /// Payto.
    pub payto: Option<SetupIntentPaymentMethodOptionsPaytoUnion>,
    /// Pix.
    pub pix: Option<SetupIntentPaymentMethodOptionsPixUnion>,
    /// Sepa debit.
    pub sepa_debit: Option<SetupIntentPaymentMethodOptionsSepaDebitUnion>,
    /// Upi.
    pub upi: Option<SetupIntentPaymentMethodOptionsUpiUnion>,
    /// Us bank account.
    pub us_bank_account: Option<SetupIntentPaymentMethodOptionsUsBankAccountUnion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent payment method options acss debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAcssDebit {
    /// Currency. `cad` or `usd`. May be null.
    pub currency: Option<AcssDebitCurrency>,
    /// Mandate options.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit>,
    >,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `acss_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsAcssDebitUnion {
    /// Payment method options acss debit.
    PaymentMethodOptionsAcssDebit(Box<SetupIntentPaymentMethodOptionsAcssDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options amazon pay.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `amazon_pay` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/amazon_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsAmazonPayUnion {
    /// Payment method options amazon pay.
    PaymentMethodOptionsAmazonPay(Box<SetupIntentPaymentMethodOptionsAmazonPay>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options bacs debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsBacsDebit {
    /// Mandate options.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `bacs_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsBacsDebitUnion {
    /// Payment method options bacs debit.
    PaymentMethodOptionsBacsDebit(Box<SetupIntentPaymentMethodOptionsBacsDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options bizum.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_bizum`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `bizum` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/bizum`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsBizumUnion {
    /// Payment method options bizum.
    PaymentMethodOptionsBizum(Box<SetupIntentPaymentMethodOptionsBizum>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options card.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCard {
    /// Mandate options. May be null.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    /// Network. May be null.
    pub network: Option<CardNetwork>,
    /// Request three d secure. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent payment method options card mandate options.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card_mandate_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount type. `fixed` or `maximum`.
    pub amount_type: AmountType,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 200 characters. May be null.
    pub description: Option<String>,
    /// End date, in seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// Interval. `day`, `month`, `sporadic`, `week` or `year`.
    pub interval: Interval,
    /// Interval count. May be null.
    pub interval_count: Option<i64>,
    /// Reference. At most 80 characters.
    pub reference: String,
    /// Start date, in seconds since 1970.
    pub start_date: rt::Timestamp,
    /// Supported types. Only `india`. May be null.
    pub supported_types: Option<Vec<SupportedType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent payment method options card present.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardPresent {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `card_present` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/card_present`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardPresentUnion {
    /// Payment method options card present.
    PaymentMethodOptionsCardPresent(Box<SetupIntentPaymentMethodOptionsCardPresent>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `card` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/card`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardUnion {
    /// Payment method options card.
    PaymentMethodOptionsCard(Box<SetupIntentPaymentMethodOptionsCard>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options klarna.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `klarna` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsKlarnaUnion {
    /// Payment method options klarna.
    PaymentMethodOptionsKlarna(Box<SetupIntentPaymentMethodOptionsKlarna>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options link.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `link` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/link`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsLinkUnion {
    /// Payment method options link.
    PaymentMethodOptionsLink(Box<SetupIntentPaymentMethodOptionsLink>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options mandate options acss debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit {
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

/// Setup intent payment method options mandate options bacs debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent payment method options mandate options payto.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsPayto {
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

/// Setup intent payment method options mandate options sepa debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Setup intent payment method options paypal.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPaypal {
    /// Billing agreement id. At most 5000 characters. May be null.
    pub billing_agreement_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `paypal` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPaypalUnion {
    /// Payment method options paypal.
    PaymentMethodOptionsPaypal(Box<SetupIntentPaymentMethodOptionsPaypal>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options payto.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPayto {
    /// Mandate options.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `payto` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/payto`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPaytoUnion {
    /// Payment method options payto.
    PaymentMethodOptionsPayto(Box<SetupIntentPaymentMethodOptionsPayto>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options pix.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPix {
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `pix` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/pix`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPixUnion {
    /// Payment method options pix.
    PaymentMethodOptionsPix(Box<SetupIntentPaymentMethodOptionsPix>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options sepa debit.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsSepaDebit {
    /// Mandate options.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `sepa_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsSepaDebitUnion {
    /// Payment method options sepa debit.
    PaymentMethodOptionsSepaDebit(Box<SetupIntentPaymentMethodOptionsSepaDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options upi.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUpi {
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsUpi>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `upi` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/upi`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsUpiUnion {
    /// Payment method options upi.
    PaymentMethodOptionsUpi(Box<SetupIntentPaymentMethodOptionsUpi>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Setup intent payment method options us bank account.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    /// Financial connections.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `us_bank_account` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsUsBankAccountUnion {
    /// Payment method options us bank account.
    PaymentMethodOptionsUsBankAccount(Box<SetupIntentPaymentMethodOptionsUsBankAccount>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/setup_intent/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Setup intent type specific payment method options client.
///
/// Contract: `#/components/schemas/setup_intent_type_specific_payment_method_options_client`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetupIntentTypeSpecificPaymentMethodOptionsClient {
    /// Mandate options.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AutomaticPaymentMethodsSetupIntent;
    0 => allow_redirects "allow_redirects";
    1 => enabled "enabled";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsUpi;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
    3 => end_date "end_date";
}

rt::record! {
    SetupIntent;
    const "object" = Str("setup_intent");
    0 => application "application";
    1 => attach_to_self "attach_to_self";
    2 => automatic_payment_methods "automatic_payment_methods";
    3 => cancellation_reason "cancellation_reason";
    4 => client_secret "client_secret" sensitive;
    5 => created "created" required;
    6 => customer "customer";
    7 => customer_account "customer_account";
    8 => description "description";
    9 => excluded_payment_method_types "excluded_payment_method_types";
    10 => flow_directions "flow_directions";
    11 => id "id" required;
    12 => last_setup_error "last_setup_error";
    13 => latest_attempt "latest_attempt";
    14 => livemode "livemode" required;
    15 => managed_payments "managed_payments";
    16 => mandate "mandate";
    17 => metadata "metadata";
    18 => next_action "next_action";
    19 => on_behalf_of "on_behalf_of";
    20 => payment_method "payment_method";
    21 => payment_method_configuration_details "payment_method_configuration_details";
    22 => payment_method_options "payment_method_options";
    23 => payment_method_types "payment_method_types" required;
    24 => single_use_mandate "single_use_mandate";
    25 => status "status" required;
    26 => usage "usage" required;
}

rt::expandable! {
    crate::ExpandPath;
    SetupIntent;
    application "application" => Application;
    automatic_payment_methods "automatic_payment_methods" => AutomaticPaymentMethodsSetupIntent;
    customer "customer" => Customer;
    last_setup_error "last_setup_error" => ApiErrors;
    latest_attempt "latest_attempt" => SetupAttempt;
    managed_payments "managed_payments" => ManagedPayments;
    mandate "mandate" => Mandate;
    next_action "next_action" => SetupIntentNextAction;
    on_behalf_of "on_behalf_of" => Account;
    payment_method "payment_method" => PaymentMethod;
    payment_method_configuration_details "payment_method_configuration_details" => PaymentMethodConfigurationDetails;
    payment_method_options "payment_method_options" => SetupIntentPaymentMethodOptions;
    single_use_mandate "single_use_mandate" => Mandate;
}

rt::record! {
    SetupIntentNextAction;
    0 => blik_authorize "blik_authorize";
    1 => cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code";
    2 => pix_display_qr_code "pix_display_qr_code";
    3 => redirect_to_url "redirect_to_url";
    4 => r#type "type" required;
    5 => upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code";
    6 => use_stripe_sdk "use_stripe_sdk";
    7 => verify_with_microdeposits "verify_with_microdeposits";
}

rt::record! {
    SetupIntentNextActionPixDisplayQrCode;
    0 => data "data" required;
    1 => expires_at "expires_at" required;
    2 => hosted_instructions_url "hosted_instructions_url" required;
    3 => image_url_png "image_url_png" required;
    4 => image_url_svg "image_url_svg" required;
}

rt::record! {
    SetupIntentNextActionRedirectToUrl;
    0 => return_url "return_url";
    1 => url "url";
}

rt::record! {
    SetupIntentNextActionVerifyWithMicrodeposits;
    0 => arrival_date "arrival_date" required;
    1 => hosted_verification_url "hosted_verification_url" required;
    2 => microdeposit_type "microdeposit_type";
}

rt::open_enum! {
    SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType;
    0 => Amounts "amounts";
    1 => DescriptorCode "descriptor_code";
}

rt::record! {
    SetupIntentPaymentMethodOptions;
    0 => acss_debit "acss_debit";
    1 => amazon_pay "amazon_pay";
    2 => bacs_debit "bacs_debit";
    3 => bizum "bizum";
    4 => card "card";
    5 => card_present "card_present";
    6 => klarna "klarna";
    7 => link "link";
    8 => paypal "paypal";
    9 => payto "payto";
    10 => pix "pix";
    11 => sepa_debit "sepa_debit";
    12 => upi "upi";
    13 => us_bank_account "us_bank_account";
}

rt::record! {
    SetupIntentPaymentMethodOptionsAcssDebit;
    0 => currency "currency";
    1 => mandate_options "mandate_options";
    2 => verification_method "verification_method";
}

rt::union! {
    SetupIntentPaymentMethodOptionsAcssDebitUnion;
    0 => PaymentMethodOptionsAcssDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsAmazonPay;
}

rt::union! {
    SetupIntentPaymentMethodOptionsAmazonPayUnion;
    0 => PaymentMethodOptionsAmazonPay(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsBacsDebit;
    0 => mandate_options "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsBacsDebitUnion;
    0 => PaymentMethodOptionsBacsDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsBizum;
}

rt::union! {
    SetupIntentPaymentMethodOptionsBizumUnion;
    0 => PaymentMethodOptionsBizum(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsCard;
    0 => mandate_options "mandate_options";
    1 => network "network";
    2 => request_three_d_secure "request_three_d_secure";
}

rt::record! {
    SetupIntentPaymentMethodOptionsCardMandateOptions;
    0 => amount "amount" required;
    1 => amount_type "amount_type" required;
    2 => currency "currency" required;
    3 => description "description";
    4 => end_date "end_date";
    5 => interval "interval" required;
    6 => interval_count "interval_count";
    7 => reference "reference" required;
    8 => start_date "start_date" required;
    9 => supported_types "supported_types";
}

rt::record! {
    SetupIntentPaymentMethodOptionsCardPresent;
}

rt::union! {
    SetupIntentPaymentMethodOptionsCardPresentUnion;
    0 => PaymentMethodOptionsCardPresent(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    SetupIntentPaymentMethodOptionsCardUnion;
    0 => PaymentMethodOptionsCard(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsKlarna;
    0 => currency "currency";
    1 => preferred_locale "preferred_locale";
}

rt::union! {
    SetupIntentPaymentMethodOptionsKlarnaUnion;
    0 => PaymentMethodOptionsKlarna(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsLink;
}

rt::union! {
    SetupIntentPaymentMethodOptionsLinkUnion;
    0 => PaymentMethodOptionsLink(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit;
    0 => custom_mandate_url "custom_mandate_url";
    1 => default_for "default_for";
    2 => interval_description "interval_description";
    3 => payment_schedule "payment_schedule";
    4 => transaction_type "transaction_type";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix "reference_prefix";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsPayto;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
    6 => start_date "start_date";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix "reference_prefix";
}

rt::record! {
    SetupIntentPaymentMethodOptionsPaypal;
    0 => billing_agreement_id "billing_agreement_id";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPaypalUnion;
    0 => PaymentMethodOptionsPaypal(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsPayto;
    0 => mandate_options "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPaytoUnion;
    0 => PaymentMethodOptionsPayto(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsPix;
    0 => mandate_options "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPixUnion;
    0 => PaymentMethodOptionsPix(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsSepaDebit;
    0 => mandate_options "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsSepaDebitUnion;
    0 => PaymentMethodOptionsSepaDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsUpi;
    0 => mandate_options "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsUpiUnion;
    0 => PaymentMethodOptionsUpi(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsUsBankAccount;
    0 => financial_connections "financial_connections";
    1 => mandate_options "mandate_options";
    2 => verification_method "verification_method";
}

rt::union! {
    SetupIntentPaymentMethodOptionsUsBankAccountUnion;
    0 => PaymentMethodOptionsUsBankAccount(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::open_enum! {
    SetupIntentStatus;
    0 => Canceled "canceled";
    1 => Processing "processing";
    2 => RequiresAction "requires_action";
    3 => RequiresConfirmation "requires_confirmation";
    4 => RequiresPaymentMethod "requires_payment_method";
    5 => Succeeded "succeeded";
}

rt::record! {
    SetupIntentTypeSpecificPaymentMethodOptionsClient;
    0 => mandate_options "mandate_options";
    1 => verification_method "verification_method";
}
