// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::charges::Charge;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::payment_intents::AcssDebitMandateOptionsPaymentSchedule;
use crate::payment_intents::AllowRedirects;
use crate::payment_intents::AmountIncludesIof;
use crate::payment_intents::AmountType;
use crate::payment_intents::BankTransferType;
use crate::payment_intents::CancellationReason;
use crate::payment_intents::CaptureMethod;
use crate::payment_intents::CardNetwork;
use crate::payment_intents::ConfirmationMethod;
use crate::payment_intents::ExcludedPaymentMethodType;
use crate::payment_intents::FundingType;
use crate::payment_intents::Interval;
use crate::payment_intents::MandateOptionsPurpose;
use crate::payment_intents::PaymentIntentAmountDetailsLineItem;
use crate::payment_intents::PaymentMethodOptionsCaptureMethod;
use crate::payment_intents::PaytoMandateOptionsPaymentSchedule;
use crate::payment_intents::PreferredLanguage;
use crate::payment_intents::RequestExtendedAuthorization;
use crate::payment_intents::RequestIncrementalAuthorization;
use crate::payment_intents::RequestMulticapture;
use crate::payment_intents::RequestOvercapture;
use crate::payment_intents::RequestThreeDSecure;
use crate::payment_intents::RequestedAddressType;
use crate::payment_intents::RequestedPriority;
use crate::payment_intents::SetupFutureUsage;
use crate::payment_intents::SupportedType;
use crate::payment_intents::TransactionPurpose;
use crate::payment_intents::TransactionType;
use crate::payment_intents::VerificationMethod;
use crate::payment_intents::WechatPayClient;
use crate::payment_methods::PaymentMethod;
use crate::reviews::Review;
use crate::rt;
use crate::types::ApiErrors;
use crate::types::Application;
use crate::types::FundingInstructionsBankTransferFinancialAddress;
use crate::types::LinkedAccountOptions;
use crate::types::ManagedPayments;
use crate::types::PaymentIntentNextActionBlikAuthorize;
use crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode;
use crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode;
use crate::types::PaymentIntentPresentmentDetails;
use crate::types::PaymentMethodConfigurationDetails;
use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
use crate::types::PaymentMethodOptionsMandateOptionsPix;
use crate::types::PaymentMethodOptionsUsBankAccountMandateOptions;
use crate::types::Shipping;

/// Payment flows amount details.
///
/// Contract: `#/components/schemas/payment_flows_amount_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetails {
    /// Discount amount.
    pub discount_amount: Option<i64>,
    /// Error.
    pub error: Option<Box<AmountDetailsError>>,
    /// Line items. One page of a list.
    pub line_items: Option<rt::List<PaymentIntentAmountDetailsLineItem>>,
    /// Shipping.
    pub shipping: Option<Box<AmountDetailsShipping>>,
    /// Tax.
    pub tax: Option<Box<AmountDetailsTax>>,
    /// Tip.
    pub tip: Option<Box<AmountDetailsClientTip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows amount details client.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_client`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsClient {
    /// Tip.
    pub tip: Option<Box<AmountDetailsClientTip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows amount details client resource tip.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_client_resource_tip`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsClientTip {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows amount details resource error.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_error`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsError {
    /// Code. `amount_details_amount_mismatch` or `amount_details_tax_shipping_discount_greater_than_amount`. May be null.
    pub code: Option<AmountDetailsErrorCode>,
    /// Message. At most 5000 characters. May be null.
    pub message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `code`.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_error/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountDetailsErrorCode {
    /// `amount_details_amount_mismatch`
    AmountDetailsAmountMismatch,
    /// `amount_details_tax_shipping_discount_greater_than_amount`
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment flows amount details resource shipping.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_shipping`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsShipping {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// From postal code. At most 5000 characters. May be null.
    pub from_postal_code: Option<String>,
    /// To postal code. At most 5000 characters. May be null.
    pub to_postal_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows amount details resource tax.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountDetailsTax {
    /// Total tax amount, in the currency's smallest unit. May be null.
    pub total_tax_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows automatic payment methods payment intent.
///
/// Contract: `#/components/schemas/payment_flows_automatic_payment_methods_payment_intent`.
#[derive(Default)]
#[non_exhaustive]
pub struct AutomaticPaymentMethodsPaymentIntent {
    /// Allow redirects. `always` or `never`.
    pub allow_redirects: Option<AllowRedirects>,
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows installment options.
///
/// Contract: `#/components/schemas/payment_flows_installment_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstallmentOptions {
    /// Enabled.
    pub enabled: bool,
    /// Plan.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `microdeposit_type`.
///
/// Contract: `#/components/schemas/payment_intent_next_action_verify_with_microdeposits/properties/microdeposit_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntentNextActionVerifyWithMicrodepositsMicrodepositType {
    /// `amounts`
    Amounts,
    /// `descriptor_code`
    DescriptorCode,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment data.
///
/// Contract: `#/components/schemas/payment_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentData {
    /// Description. At most 5000 characters.
    pub description: Option<String>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows payment details.
///
/// Contract: `#/components/schemas/payment_flows_payment_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// Customer reference. At most 5000 characters. May be null.
    pub customer_reference: Option<String>,
    /// Order reference. At most 5000 characters. May be null.
    pub order_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `payment_intent` object.
///
/// Contract: `#/components/schemas/payment_intent`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntent {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// Amount capturable, in the currency's smallest unit.
    pub amount_capturable: Option<i64>,
    /// Amount details.
    pub amount_details: Option<PaymentIntentAmountDetails>,
    /// Amount received, in the currency's smallest unit.
    pub amount_received: Option<i64>,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application>>,
    /// Application fee amount, in the currency's smallest unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Automatic payment methods. May be null.
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsPaymentIntent>>,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Cancellation reason. `abandoned`, `automatic`, `duplicate`, `expired`, `failed_invoice`, `fraudulent`, `requested_by_customer` or `void_invoice`. May be null.
    pub cancellation_reason: Option<CancellationReason>,
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// Client secret. At most 5000 characters. May be null.
    pub client_secret: Option<String>,
    /// Confirmation method. `automatic` or `manual`.
    pub confirmation_method: Option<ConfirmationMethod>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Excluded payment method types. May be null.
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    /// Hooks.
    pub hooks: Option<Box<PaymentIntentAsyncWorkflows>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentIntent>,
    /// Last payment error. May be null.
    pub last_payment_error: Option<Box<ApiErrors>>,
    /// Latest charge. An id; the object itself when `latest_charge` is expanded. May be null.
    pub latest_charge: Option<rt::Expandable<Charge>>,
    /// Livemode.
    pub livemode: bool,
    /// Managed payments. May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Next action. May be null.
    pub next_action: Option<Box<PaymentIntentNextAction>>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Payment details.
    pub payment_details: Option<Box<PaymentDetails>>,
    /// Payment method. An id; the object itself when `payment_method` is expanded. May be null.
    pub payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Payment method configuration details. May be null.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
    /// Payment method types.
    pub payment_method_types: Option<Vec<String>>,
    /// Presentment details.
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Processing. May be null.
    pub processing: Option<Box<PaymentIntentProcessing>>,
    /// Receipt email. At most 5000 characters. May be null.
    pub receipt_email: Option<String>,
    /// Review. An id; the object itself when `review` is expanded. May be null.
    pub review: Option<rt::Expandable<Review>>,
    /// Setup future usage. `off_session` or `on_session`. May be null.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Shipping. May be null.
    pub shipping: Option<Box<Shipping>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor suffix. At most 5000 characters. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// Status. `canceled`, `processing`, `requires_action`, `requires_capture`, `requires_confirmation`, `requires_payment_method` or `succeeded`.
    pub status: PaymentIntentStatus,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<TransferData>>,
    /// Transfer group. At most 5000 characters. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `amount_details` can be.
///
/// Contract: `#/components/schemas/payment_intent/properties/amount_details`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentAmountDetails {
    /// Details.
    Details(Box<AmountDetails>),
    /// Details client.
    DetailsClient(Box<AmountDetailsClient>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment flows payment intent async workflows resource inputs.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows_resource_inputs`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowInputs {
    /// Tax.
    pub tax: Option<Box<PaymentIntentAsyncWorkflowInputsTax>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows payment intent async workflows resource inputs resource tax.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowInputsTax {
    /// Calculation. At most 5000 characters.
    pub calculation: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows payment intent async workflows.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflows {
    /// Inputs.
    pub inputs: Option<Box<PaymentIntentAsyncWorkflowInputs>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent card processing.
///
/// Contract: `#/components/schemas/payment_intent_card_processing`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentCardProcessing {
    /// Customer notification.
    pub customer_notification: Option<Box<PaymentIntentProcessingCustomerNotification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action.
///
/// Contract: `#/components/schemas/payment_intent_next_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextAction {
    /// Alipay handle redirect.
    pub alipay_handle_redirect: Option<Box<PaymentIntentNextActionAlipayHandleRedirect>>,
    /// Blik authorize.
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    /// Boleto display details.
    pub boleto_display_details: Option<Box<PaymentIntentNextActionBoleto>>,
    /// Card await notification.
    pub card_await_notification: Option<
        Box<PaymentIntentNextActionCardAwaitNotification>,
    >,
    /// Cashapp handle redirect or display qr code.
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    /// Display bank transfer instructions.
    pub display_bank_transfer_instructions: Option<
        Box<PaymentIntentNextActionDisplayBankTransferInstructions>,
    >,
    /// Klarna display qr code.
    pub klarna_display_qr_code: Option<Box<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    /// Konbini display details.
    pub konbini_display_details: Option<Box<PaymentIntentNextActionKonbini>>,
    /// Multibanco display details.
    pub multibanco_display_details: Option<
        Box<PaymentIntentNextActionDisplayMultibancoDetails>,
    >,
    /// Oxxo display details.
    pub oxxo_display_details: Option<Box<PaymentIntentNextActionDisplayOxxoDetails>>,
    /// Paynow display qr code.
    pub paynow_display_qr_code: Option<Box<PaymentIntentNextActionPaynowDisplayQrCode>>,
    /// Pix display qr code.
    pub pix_display_qr_code: Option<Box<PaymentIntentNextActionPixDisplayQrCode>>,
    /// Promptpay display qr code.
    pub promptpay_display_qr_code: Option<
        Box<PaymentIntentNextActionPromptpayDisplayQrCode>,
    >,
    /// Redirect to url.
    pub redirect_to_url: Option<Box<PaymentIntentNextActionRedirectToUrl>>,
    /// Swish handle redirect or display qr code.
    pub swish_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>,
    >,
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
        Box<PaymentIntentNextActionVerifyWithMicrodeposits>,
    >,
    /// Wechat pay display qr code.
    pub wechat_pay_display_qr_code: Option<
        Box<PaymentIntentNextActionWechatPayDisplayQrCode>,
    >,
    /// Wechat pay redirect to android app.
    pub wechat_pay_redirect_to_android_app: Option<
        Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp>,
    >,
    /// Wechat pay redirect to ios app.
    pub wechat_pay_redirect_to_ios_app: Option<
        Box<PaymentIntentNextActionWechatPayRedirectToIosApp>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action alipay handle redirect.
///
/// Contract: `#/components/schemas/payment_intent_next_action_alipay_handle_redirect`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    /// Native data. At most 5000 characters. May be null.
    pub native_data: Option<String>,
    /// Native url. At most 5000 characters. May be null.
    pub native_url: Option<String>,
    /// Return url. At most 5000 characters. May be null.
    pub return_url: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action boleto.
///
/// Contract: `#/components/schemas/payment_intent_next_action_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionBoleto {
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Hosted voucher url. At most 5000 characters. May be null.
    pub hosted_voucher_url: Option<String>,
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// Pdf. At most 5000 characters. May be null.
    pub pdf: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action card await notification.
///
/// Contract: `#/components/schemas/payment_intent_next_action_card_await_notification`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionCardAwaitNotification {
    /// Charge attempt at, in seconds since 1970. May be null.
    pub charge_attempt_at: Option<rt::Timestamp>,
    /// Customer approval required. May be null.
    pub customer_approval_required: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action display bank transfer instructions.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_bank_transfer_instructions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    /// Amount remaining, in the currency's smallest unit. May be null.
    pub amount_remaining: Option<i64>,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Financial addresses.
    pub financial_addresses: Option<
        Vec<FundingInstructionsBankTransferFinancialAddress>,
    >,
    /// Hosted instructions url. At most 5000 characters. May be null.
    pub hosted_instructions_url: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Type. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`.
    pub r#type: BankTransferType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action display multibanco details.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_multibanco_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    /// Entity. At most 5000 characters. May be null.
    pub entity: Option<String>,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Hosted voucher url. At most 5000 characters. May be null.
    pub hosted_voucher_url: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action display oxxo details.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_oxxo_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    /// Expires after, in seconds since 1970. May be null.
    pub expires_after: Option<rt::Timestamp>,
    /// Hosted voucher url. At most 5000 characters. May be null.
    pub hosted_voucher_url: Option<String>,
    /// Number. At most 5000 characters. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action klarna display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_klarna_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbini {
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Hosted voucher url. At most 5000 characters. May be null.
    pub hosted_voucher_url: Option<String>,
    /// Stores.
    pub stores: PaymentIntentNextActionKonbiniStores,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini familymart.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_familymart`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniFamilymart {
    /// Confirmation number. At most 5000 characters.
    pub confirmation_number: Option<String>,
    /// Payment code. At most 5000 characters.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini lawson.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_lawson`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniLawson {
    /// Confirmation number. At most 5000 characters.
    pub confirmation_number: Option<String>,
    /// Payment code. At most 5000 characters.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini ministop.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_ministop`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniMinistop {
    /// Confirmation number. At most 5000 characters.
    pub confirmation_number: Option<String>,
    /// Payment code. At most 5000 characters.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini seicomart.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_seicomart`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniSeicomart {
    /// Confirmation number. At most 5000 characters.
    pub confirmation_number: Option<String>,
    /// Payment code. At most 5000 characters.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action konbini stores.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_stores`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStores {
    /// Familymart. May be null.
    pub familymart: Option<Box<PaymentIntentNextActionKonbiniFamilymart>>,
    /// Lawson. May be null.
    pub lawson: Option<Box<PaymentIntentNextActionKonbiniLawson>>,
    /// Ministop. May be null.
    pub ministop: Option<Box<PaymentIntentNextActionKonbiniMinistop>>,
    /// Seicomart. May be null.
    pub seicomart: Option<Box<PaymentIntentNextActionKonbiniSeicomart>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action paynow display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_paynow_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Hosted instructions url. At most 5000 characters. May be null.
    pub hosted_instructions_url: Option<String>,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action pix display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_pix_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPixDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: Option<String>,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: Option<String>,
    /// Image url png. At most 5000 characters.
    pub image_url_png: Option<String>,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action promptpay display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_promptpay_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action redirect to url.
///
/// Contract: `#/components/schemas/payment_intent_next_action_redirect_to_url`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionRedirectToUrl {
    /// Return url. At most 5000 characters. May be null.
    pub return_url: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action swish handle redirect or display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_swish_handle_redirect_or_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Qr code.
    pub qr_code: PaymentIntentNextActionSwishQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action swish qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_swish_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action verify with microdeposits.
///
/// Contract: `#/components/schemas/payment_intent_next_action_verify_with_microdeposits`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionVerifyWithMicrodeposits {
    /// Arrival date, in seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// Hosted verification url. At most 5000 characters.
    pub hosted_verification_url: String,
    /// Microdeposit type. `amounts` or `descriptor_code`. May be null.
    pub microdeposit_type: Option<
        IntentNextActionVerifyWithMicrodepositsMicrodepositType,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action wechat pay display qr code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_display_qr_code`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    /// Data. At most 5000 characters.
    pub data: String,
    /// Hosted instructions url. At most 5000 characters.
    pub hosted_instructions_url: String,
    /// Image data url. At most 5000 characters.
    pub image_data_url: String,
    /// Image url png. At most 5000 characters.
    pub image_url_png: String,
    /// Image url svg. At most 5000 characters.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action wechat pay redirect to android app.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_redirect_to_android_app`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    /// App id. At most 5000 characters.
    pub app_id: String,
    /// Nonce str. At most 5000 characters.
    pub nonce_str: String,
    /// Package. At most 5000 characters.
    pub package: String,
    /// Partner id. At most 5000 characters.
    pub partner_id: String,
    /// Prepay id. At most 5000 characters.
    pub prepay_id: String,
    /// Sign. At most 5000 characters.
    pub sign: String,
    /// Timestamp. At most 5000 characters.
    pub timestamp: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent next action wechat pay redirect to ios app.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_redirect_to_ios_app`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    /// Native url. At most 5000 characters.
    pub native_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent payment method options.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptions {
    /// Acss debit.
    pub acss_debit: Option<PaymentIntentPaymentMethodOptionsAcssDebitUnion>,
    /// Affirm.
    pub affirm: Option<PaymentIntentPaymentMethodOptionsAffirm>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<PaymentIntentPaymentMethodOptionsAfterpayClearpay>,
    /// Alipay.
    pub alipay: Option<PaymentIntentPaymentMethodOptionsAlipay>,
    /// Alma.
    pub alma: Option<PaymentIntentPaymentMethodOptionsAlma>,
    /// Amazon pay.
    pub amazon_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
    /// Au becs debit.
    pub au_becs_debit: Option<PaymentIntentPaymentMethodOptionsAuBecsDebitUnion>,
    /// Bacs debit.
    pub bacs_debit: Option<PaymentIntentPaymentMethodOptionsBacsDebitUnion>,
    /// Bancontact.
    pub bancontact: Option<PaymentIntentPaymentMethodOptionsBancontact>,
    /// Billie.
    pub billie: Option<PaymentIntentPaymentMethodOptionsBillie>,
    /// Bizum.
    pub bizum: Option<PaymentIntentPaymentMethodOptionsBizum>,
    /// Blik.
    pub blik: Option<PaymentIntentPaymentMethodOptionsBlikUnion>,
    /// Boleto.
    pub boleto: Option<PaymentIntentPaymentMethodOptionsBoleto>,
    /// Card.
    pub card: Option<PaymentIntentPaymentMethodOptionsCardUnion>,
    /// Card present.
    pub card_present: Option<PaymentIntentPaymentMethodOptionsCardPresent>,
    /// Cashapp.
    pub cashapp: Option<PaymentIntentPaymentMethodOptionsCashapp>,
    /// Crypto.
    pub crypto: Option<PaymentIntentPaymentMethodOptionsCrypto>,
    /// Customer balance.
    pub customer_balance: Option<PaymentIntentPaymentMethodOptionsCustomerBalance>,
    /// Eps.
    pub eps: Option<PaymentIntentPaymentMethodOptionsEpsUnion>,
    /// Fpx.
    pub fpx: Option<PaymentIntentPaymentMethodOptionsFpx>,
    /// Giropay.
    pub giropay: Option<PaymentIntentPaymentMethodOptionsGiropay>,
    /// Grabpay.
    pub grabpay: Option<PaymentIntentPaymentMethodOptionsGrabpay>,
    /// Ideal.
    pub ideal: Option<PaymentIntentPaymentMethodOptionsIdeal>,
    /// Interac present.
    pub interac_present: Option<PaymentIntentPaymentMethodOptionsInteracPresent>,
    /// Kakao pay.
    pub kakao_pay: Option<PaymentIntentPaymentMethodOptionsKakaoPay>,
    /// Klarna.
    pub klarna: Option<PaymentIntentPaymentMethodOptionsKlarna>,
    /// Konbini.
    pub konbini: Option<PaymentIntentPaymentMethodOptionsKonbini>,
    /// Kr card.
    pub kr_card: Option<PaymentIntentPaymentMethodOptionsKrCard>,
    /// Link.
    pub link: Option<PaymentIntentPaymentMethodOptionsLinkUnion>,
    /// Mb way.
    pub mb_way: Option<PaymentIntentPaymentMethodOptionsMbWay>,
    /// Mobilepay.
    pub mobilepay: Option<PaymentIntentPaymentMethodOptionsMobilepayUnion>,
    /// Multibanco.
    pub multibanco: Option<PaymentIntentPaymentMethodOptionsMultibanco>,
    /// Naver pay.
    pub naver_pay: Option<PaymentIntentPaymentMethodOptionsNaverPay>,
    /// Nz bank account.
    pub nz_bank_account: Option<PaymentIntentPaymentMethodOptionsNzBankAccountUnion>,
    /// Oxxo.
    pub oxxo: Option<PaymentIntentPaymentMethodOptionsOxxo>,
    /// P24.
    pub p24: Option<PaymentIntentPaymentMethodOptionsP24>,
    /// Pay by bank.
    pub pay_by_bank: Option<PaymentIntentPaymentMethodOptionsPayByBank>,
    /// Payco.
    pub payco: Option<PaymentIntentPaymentMethodOptionsPayco>,
    /// Paynow.
    pub paynow: Option<PaymentIntentPaymentMethodOptionsPaynow>,
    /// Paypal.
    pub paypal: Option<PaymentIntentPaymentMethodOptionsPaypal>,
    /// Payto.
    pub payto: Option<PaymentIntentPaymentMethodOptionsPaytoUnion>,
    /// Pix.
    pub pix: Option<PaymentIntentPaymentMethodOptionsPix>,
    /// Promptpay.
    pub promptpay: Option<PaymentIntentPaymentMethodOptionsPromptpay>,
    /// Revolut pay.
    pub revolut_pay: Option<PaymentIntentPaymentMethodOptionsRevolutPay>,
    /// Samsung pay.
    pub samsung_pay: Option<PaymentIntentPaymentMethodOptionsSamsungPay>,
    /// Satispay.
    pub satispay: Option<PaymentIntentPaymentMethodOptionsSatispay>,
    /// Scalapay.
    pub scalapay: Option<PaymentIntentPaymentMethodOptionsScalapay>,
    /// Sepa debit.
    pub sepa_debit: Option<PaymentIntentPaymentMethodOptionsSepaDebitUnion>,
    /// Sofort.
    pub sofort: Option<PaymentIntentPaymentMethodOptionsSofort>,
    /// Swish.
    pub swish: Option<PaymentIntentPaymentMethodOptionsSwishUnion>,
    /// Twint.
    pub twint: Option<PaymentIntentPaymentMethodOptionsTwint>,
    /// Upi.
    pub upi: Option<PaymentIntentPaymentMethodOptionsUpi>,
    /// Us bank account.
    pub us_bank_account: Option<PaymentIntentPaymentMethodOptionsUsBankAccountUnion>,
    /// Wechat pay.
    pub wechat_pay: Option<PaymentIntentPaymentMethodOptionsWechatPay>,
    /// Zip.
    pub zip: Option<PaymentIntentPaymentMethodOptionsZip>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent payment method options acss debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
    /// Mandate options.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit>,
    >,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `acss_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitUnion {
    /// Payment method options acss debit.
    PaymentMethodOptionsAcssDebit(Box<PaymentIntentPaymentMethodOptionsAcssDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `affirm` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/affirm`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAffirm {
    /// Method options affirm.
    MethodOptionsAffirm(Box<PaymentMethodOptionsAffirm>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `afterpay_clearpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/afterpay_clearpay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAfterpayClearpay {
    /// Method options afterpay clearpay.
    MethodOptionsAfterpayClearpay(Box<PaymentMethodOptionsAfterpayClearpay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `alipay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/alipay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAlipay {
    /// Method options alipay.
    MethodOptionsAlipay(Box<PaymentMethodOptionsAlipay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `alma` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/alma`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAlma {
    /// Method options alma.
    MethodOptionsAlma(Box<PaymentMethodOptionsAlma>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `amazon_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/amazon_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAmazonPay {
    /// Method options amazon pay.
    MethodOptionsAmazonPay(Box<PaymentMethodOptionsAmazonPay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options au becs debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_au_becs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `au_becs_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/au_becs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAuBecsDebitUnion {
    /// Payment method options au becs debit.
    PaymentMethodOptionsAuBecsDebit(Box<PaymentIntentPaymentMethodOptionsAuBecsDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options bacs debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBacsDebit {
    /// Mandate options.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit>,
    >,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `bacs_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBacsDebitUnion {
    /// Payment method options bacs debit.
    PaymentMethodOptionsBacsDebit(Box<PaymentIntentPaymentMethodOptionsBacsDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `bancontact` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bancontact`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBancontact {
    /// Method options bancontact.
    MethodOptionsBancontact(Box<PaymentMethodOptionsBancontact>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `billie` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/billie`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBillie {
    /// Method options billie.
    MethodOptionsBillie(Box<PaymentMethodOptionsBillie>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `bizum` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bizum`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBizum {
    /// Method options bizum.
    MethodOptionsBizum(Box<PaymentMethodOptionsBizum>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options blik.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_blik`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBlik {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `blik` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/blik`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBlikUnion {
    /// Payment method options blik.
    PaymentMethodOptionsBlik(Box<PaymentIntentPaymentMethodOptionsBlik>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `boleto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/boleto`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBoleto {
    /// Method options boleto.
    MethodOptionsBoleto(Box<PaymentMethodOptionsBoleto>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options card.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCard {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Installments. May be null.
    pub installments: Option<Box<PaymentMethodOptionsCardInstallments>>,
    /// Mandate options. May be null.
    pub mandate_options: Option<Box<PaymentMethodOptionsCardMandateOptions>>,
    /// Network. May be null.
    pub network: Option<CardNetwork>,
    /// Request extended authorization. `if_available` or `never`.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Request incremental authorization. `if_available` or `never`.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Request multicapture. `if_available` or `never`.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Request overcapture. `if_available` or `never`.
    pub request_overcapture: Option<RequestOvercapture>,
    /// Request three d secure. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// Require cvc recollection.
    pub require_cvc_recollection: Option<bool>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Statement descriptor suffix kana. At most 5000 characters.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// Statement descriptor suffix kanji. At most 5000 characters.
    pub statement_descriptor_suffix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `card_present` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/card_present`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCardPresent {
    /// Method options card present.
    MethodOptionsCardPresent(Box<PaymentMethodOptionsCardPresent>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `card` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/card`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCardUnion {
    /// Payment method options card.
    PaymentMethodOptionsCard(Box<PaymentIntentPaymentMethodOptionsCard>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `cashapp` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/cashapp`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCashapp {
    /// Method options cashapp.
    MethodOptionsCashapp(Box<PaymentMethodOptionsCashapp>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `crypto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/crypto`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCrypto {
    /// Method options crypto.
    MethodOptionsCrypto(Box<PaymentMethodOptionsCrypto>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `customer_balance` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/customer_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCustomerBalance {
    /// Method options customer balance.
    MethodOptionsCustomerBalance(Box<PaymentMethodOptionsCustomerBalance>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options eps.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_eps`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsEps {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `eps` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/eps`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsEpsUnion {
    /// Payment method options eps.
    PaymentMethodOptionsEps(Box<PaymentIntentPaymentMethodOptionsEps>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `fpx` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/fpx`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsFpx {
    /// Method options fpx.
    MethodOptionsFpx(Box<PaymentMethodOptionsFpx>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `giropay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/giropay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsGiropay {
    /// Method options giropay.
    MethodOptionsGiropay(Box<PaymentMethodOptionsGiropay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `grabpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/grabpay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsGrabpay {
    /// Method options grabpay.
    MethodOptionsGrabpay(Box<PaymentMethodOptionsGrabpay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `ideal` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/ideal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsIdeal {
    /// Method options ideal.
    MethodOptionsIdeal(Box<PaymentMethodOptionsIdeal>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `interac_present` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/interac_present`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsInteracPresent {
    /// Method options interac present.
    MethodOptionsInteracPresent(Box<PaymentMethodOptionsInteracPresent>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `kakao_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/kakao_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKakaoPay {
    /// Method kakao pay payment method options.
    MethodKakaoPayPaymentMethodOptions(Box<PaymentMethodKakaoPayPaymentMethodOptions>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `klarna` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKlarna {
    /// Method options klarna.
    MethodOptionsKlarna(Box<PaymentMethodOptionsKlarna>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `konbini` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/konbini`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKonbini {
    /// Method options konbini.
    MethodOptionsKonbini(Box<PaymentMethodOptionsKonbini>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `kr_card` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/kr_card`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKrCard {
    /// Method options kr card.
    MethodOptionsKrCard(Box<PaymentMethodOptionsKrCard>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options link.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsLink {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `link` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/link`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsLinkUnion {
    /// Payment method options link.
    PaymentMethodOptionsLink(Box<PaymentIntentPaymentMethodOptionsLink>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options mandate options acss debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_acss_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    /// Custom mandate url. At most 5000 characters.
    pub custom_mandate_url: Option<String>,
    /// Interval description. At most 5000 characters. May be null.
    pub interval_description: Option<String>,
    /// Payment schedule. `combined`, `interval` or `sporadic`. May be null.
    pub payment_schedule: Option<AcssDebitMandateOptionsPaymentSchedule>,
    /// Transaction type. `business` or `personal`. May be null.
    pub transaction_type: Option<TransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent payment method options mandate options bacs debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_bacs_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent payment method options mandate options payto.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsPayto {
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
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent payment method options mandate options sepa debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit {
    /// Reference prefix. At most 5000 characters.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `mb_way` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/mb_way`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMbWay {
    /// Method options mb way.
    MethodOptionsMbWay(Box<PaymentMethodOptionsMbWay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options mobilepay.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mobilepay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMobilepay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `mobilepay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/mobilepay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMobilepayUnion {
    /// Payment method options mobilepay.
    PaymentMethodOptionsMobilepay(Box<PaymentIntentPaymentMethodOptionsMobilepay>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `multibanco` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/multibanco`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMultibanco {
    /// Method options multibanco.
    MethodOptionsMultibanco(Box<PaymentMethodOptionsMultibanco>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `naver_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/naver_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsNaverPay {
    /// Method naver pay payment method options.
    MethodNaverPayPaymentMethodOptions(Box<PaymentMethodNaverPayPaymentMethodOptions>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options nz bank account.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_nz_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `nz_bank_account` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/nz_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsNzBankAccountUnion {
    /// Payment method options nz bank account.
    PaymentMethodOptionsNzBankAccount(
        Box<PaymentIntentPaymentMethodOptionsNzBankAccount>,
    ),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `oxxo` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/oxxo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsOxxo {
    /// Method options oxxo.
    MethodOptionsOxxo(Box<PaymentMethodOptionsOxxo>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `p24` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/p24`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsP24 {
    /// Method options p24.
    MethodOptionsP24(Box<PaymentMethodOptionsP24>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `pay_by_bank` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/pay_by_bank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPayByBank {
    /// Method options pay by bank.
    MethodOptionsPayByBank(Box<PaymentMethodOptionsPayByBank>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `payco` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/payco`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPayco {
    /// Method payco payment method options.
    MethodPaycoPaymentMethodOptions(Box<PaymentMethodPaycoPaymentMethodOptions>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `paynow` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/paynow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaynow {
    /// Method options paynow.
    MethodOptionsPaynow(Box<PaymentMethodOptionsPaynow>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `paypal` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaypal {
    /// Method options paypal.
    MethodOptionsPaypal(Box<PaymentMethodOptionsPaypal>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options payto.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    /// Mandate options.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>,
    >,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `payto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/payto`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaytoUnion {
    /// Payment method options payto.
    PaymentMethodOptionsPayto(Box<PaymentIntentPaymentMethodOptionsPayto>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `pix` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/pix`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPix {
    /// Method options pix.
    MethodOptionsPix(Box<PaymentMethodOptionsPix>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `promptpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/promptpay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPromptpay {
    /// Method options promptpay.
    MethodOptionsPromptpay(Box<PaymentMethodOptionsPromptpay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `revolut_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/revolut_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsRevolutPay {
    /// Method options revolut pay.
    MethodOptionsRevolutPay(Box<PaymentMethodOptionsRevolutPay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `samsung_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/samsung_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSamsungPay {
    /// Method samsung pay payment method options.
    MethodSamsungPayPaymentMethodOptions(
        Box<PaymentMethodSamsungPayPaymentMethodOptions>,
    ),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `satispay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/satispay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSatispay {
    /// Method options satispay.
    MethodOptionsSatispay(Box<PaymentMethodOptionsSatispay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `scalapay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/scalapay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsScalapay {
    /// Method options scalapay.
    MethodOptionsScalapay(Box<PaymentMethodOptionsScalapay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options sepa debit.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_sepa_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSepaDebit {
    /// Mandate options.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit>,
    >,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `sepa_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSepaDebitUnion {
    /// Payment method options sepa debit.
    PaymentMethodOptionsSepaDebit(Box<PaymentIntentPaymentMethodOptionsSepaDebit>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `sofort` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/sofort`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSofort {
    /// Method options sofort.
    MethodOptionsSofort(Box<PaymentMethodOptionsSofort>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options swish.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_swish`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    /// Reference. At most 35 characters. May be null.
    pub reference: Option<String>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `swish` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/swish`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSwishUnion {
    /// Payment method options swish.
    PaymentMethodOptionsSwish(Box<PaymentIntentPaymentMethodOptionsSwish>),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `twint` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/twint`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsTwint {
    /// Method options twint.
    MethodOptionsTwint(Box<PaymentMethodOptionsTwint>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `upi` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/upi`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsUpi {
    /// Method options upi.
    MethodOptionsUpi(Box<PaymentMethodOptionsUpi>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent payment method options us bank account.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    /// Financial connections.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Target date. At most 5000 characters.
    pub target_date: Option<String>,
    /// Transaction purpose. `goods`, `other`, `services` or `unspecified`.
    pub transaction_purpose: Option<TransactionPurpose>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `us_bank_account` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsUsBankAccountUnion {
    /// Payment method options us bank account.
    PaymentMethodOptionsUsBankAccount(
        Box<PaymentIntentPaymentMethodOptionsUsBankAccount>,
    ),
    /// Type specific payment method options client.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `wechat_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/wechat_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsWechatPay {
    /// Method options wechat pay.
    MethodOptionsWechatPay(Box<PaymentMethodOptionsWechatPay>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What `zip` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/zip`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsZip {
    /// Method options zip.
    MethodOptionsZip(Box<PaymentMethodOptionsZip>),
    /// Intent type specific payment method options client.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Payment intent processing.
///
/// Contract: `#/components/schemas/payment_intent_processing`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentProcessing {
    /// Card.
    pub card: Option<Box<PaymentIntentCardProcessing>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment intent processing customer notification.
///
/// Contract: `#/components/schemas/payment_intent_processing_customer_notification`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentProcessingCustomerNotification {
    /// Approval requested. May be null.
    pub approval_requested: Option<bool>,
    /// Completes at, in seconds since 1970. May be null.
    pub completes_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_intent/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_capture`
    RequiresCapture,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Payment intent type specific payment method options client.
///
/// Contract: `#/components/schemas/payment_intent_type_specific_payment_method_options_client`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentIntentTypeSpecificPaymentMethodOptionsClient {
    /// Capture method. `automatic_delayed`, `manual` or `manual_preferred`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Installments.
    pub installments: Option<Box<InstallmentOptions>>,
    /// Mandate options.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>,
    >,
    /// Request incremental authorization support.
    pub request_incremental_authorization_support: Option<bool>,
    /// Require cvc recollection.
    pub require_cvc_recollection: Option<bool>,
    /// Routing.
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Verification method. `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods kakao pay payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodKakaoPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods naver pay payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_naver_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodNaverPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options affirm.
///
/// Contract: `#/components/schemas/payment_method_options_affirm`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAffirm {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Preferred locale. At most 30 characters.
    pub preferred_locale: Option<String>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options afterpay clearpay.
///
/// Contract: `#/components/schemas/payment_method_options_afterpay_clearpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAfterpayClearpay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options alipay.
///
/// Contract: `#/components/schemas/payment_method_options_alipay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAlipay {
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options alma.
///
/// Contract: `#/components/schemas/payment_method_options_alma`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAlma {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options amazon pay.
///
/// Contract: `#/components/schemas/payment_method_options_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsAmazonPay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options bancontact.
///
/// Contract: `#/components/schemas/payment_method_options_bancontact`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBancontact {
    /// Preferred language. `de`, `en`, `fr` or `nl`.
    pub preferred_language: PreferredLanguage,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options billie.
///
/// Contract: `#/components/schemas/payment_method_options_billie`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBillie {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options bizum.
///
/// Contract: `#/components/schemas/payment_method_options_bizum`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options boleto.
///
/// Contract: `#/components/schemas/payment_method_options_boleto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsBoleto {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options card installments.
///
/// Contract: `#/components/schemas/payment_method_options_card_installments`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardInstallments {
    /// Available plans. May be null.
    pub available_plans: Option<Vec<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// Enabled.
    pub enabled: bool,
    /// Plan. May be null.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options card mandate options.
///
/// Contract: `#/components/schemas/payment_method_options_card_mandate_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardMandateOptions {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Amount type. `fixed` or `maximum`.
    pub amount_type: AmountType,
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

/// Payment method options card present.
///
/// Contract: `#/components/schemas/payment_method_options_card_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresent {
    /// Capture method. `manual` or `manual_preferred`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Request extended authorization. May be null.
    pub request_extended_authorization: Option<bool>,
    /// Request incremental authorization support. May be null.
    pub request_incremental_authorization_support: Option<bool>,
    /// Routing.
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options card present routing.
///
/// Contract: `#/components/schemas/payment_method_options_card_present_routing`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresentRouting {
    /// Requested priority. `domestic` or `international`. May be null.
    pub requested_priority: Option<RequestedPriority>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options cashapp.
///
/// Contract: `#/components/schemas/payment_method_options_cashapp`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCashapp {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options crypto.
///
/// Contract: `#/components/schemas/payment_method_options_crypto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCrypto {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options customer balance.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalance {
    /// Bank transfer.
    pub bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceBankTransfer>>,
    /// Funding type. Only `bank_transfer`. May be null.
    pub funding_type: Option<FundingType>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options customer balance bank transfer.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Eu bank transfer.
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Requested address types. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// Type. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`. May be null.
    pub r#type: Option<BankTransferType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options fpx.
///
/// Contract: `#/components/schemas/payment_method_options_fpx`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsFpx {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options giropay.
///
/// Contract: `#/components/schemas/payment_method_options_giropay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsGiropay {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options grabpay.
///
/// Contract: `#/components/schemas/payment_method_options_grabpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsGrabpay {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options ideal.
///
/// Contract: `#/components/schemas/payment_method_options_ideal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsIdeal {
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options interac present.
///
/// Contract: `#/components/schemas/payment_method_options_interac_present`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsInteracPresent {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options klarna.
///
/// Contract: `#/components/schemas/payment_method_options_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKlarna {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options konbini.
///
/// Contract: `#/components/schemas/payment_method_options_konbini`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKonbini {
    /// Confirmation number. At most 5000 characters. May be null.
    pub confirmation_number: Option<String>,
    /// Expires after days. May be null.
    pub expires_after_days: Option<i64>,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Product description. At most 5000 characters. May be null.
    pub product_description: Option<String>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options kr card.
///
/// Contract: `#/components/schemas/payment_method_options_kr_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsKrCard {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options mb way.
///
/// Contract: `#/components/schemas/payment_method_options_mb_way`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMbWay {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options multibanco.
///
/// Contract: `#/components/schemas/payment_method_options_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMultibanco {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options oxxo.
///
/// Contract: `#/components/schemas/payment_method_options_oxxo`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsOxxo {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options p24.
///
/// Contract: `#/components/schemas/payment_method_options_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsP24 {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options pay by bank.
///
/// Contract: `#/components/schemas/payment_method_options_pay_by_bank`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options paynow.
///
/// Contract: `#/components/schemas/payment_method_options_paynow`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPaynow {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options paypal.
///
/// Contract: `#/components/schemas/payment_method_options_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPaypal {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options pix.
///
/// Contract: `#/components/schemas/payment_method_options_pix`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPix {
    /// Amount includes iof. `always` or `never`.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Expires after seconds. May be null.
    pub expires_after_seconds: Option<i64>,
    /// Expires at. May be null.
    pub expires_at: Option<i64>,
    /// Mandate options.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options promptpay.
///
/// Contract: `#/components/schemas/payment_method_options_promptpay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsPromptpay {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options revolut pay.
///
/// Contract: `#/components/schemas/payment_method_options_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsRevolutPay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options satispay.
///
/// Contract: `#/components/schemas/payment_method_options_satispay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsSatispay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options scalapay.
///
/// Contract: `#/components/schemas/payment_method_options_scalapay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsScalapay {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options sofort.
///
/// Contract: `#/components/schemas/payment_method_options_sofort`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsSofort {
    /// Preferred language. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options twint.
///
/// Contract: `#/components/schemas/payment_method_options_twint`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsTwint {
    /// Setup future usage. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options upi.
///
/// Contract: `#/components/schemas/payment_method_options_upi`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsUpi {
    /// Setup future usage. `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options wechat pay.
///
/// Contract: `#/components/schemas/payment_method_options_wechat_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsWechatPay {
    /// App id. At most 5000 characters. May be null.
    pub app_id: Option<String>,
    /// Client. `android`, `ios` or `web`. May be null.
    pub client: Option<WechatPayClient>,
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method options zip.
///
/// Contract: `#/components/schemas/payment_method_options_zip`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsZip {
    /// Setup future usage. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods payco payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_payco_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodPaycoPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods samsung pay payment method options.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_samsung_pay_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodSamsungPayPaymentMethodOptions {
    /// Capture method. Only `manual`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Transfer data.
///
/// Contract: `#/components/schemas/transfer_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransferData {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// Description. At most 5000 characters.
    pub description: Option<String>,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Payment data.
    pub payment_data: Option<Box<PaymentData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AmountDetails;
    0 => discount_amount "discount_amount";
    1 => error "error";
    2 => line_items "line_items";
    3 => shipping "shipping";
    4 => tax "tax";
    5 => tip "tip";
}

rt::expandable! {
    crate::ExpandPath;
    AmountDetails;
    line_items "line_items" => rt::List<PaymentIntentAmountDetailsLineItem>;
}

rt::record! {
    AmountDetailsClient;
    0 => tip "tip";
}

rt::record! {
    AmountDetailsClientTip;
    0 => amount "amount";
}

rt::record! {
    AmountDetailsError;
    0 => code "code";
    1 => message "message";
}

rt::open_enum! {
    AmountDetailsErrorCode;
    0 => AmountDetailsAmountMismatch "amount_details_amount_mismatch";
    1 => AmountDetailsTaxShippingDiscountGreaterThanAmount "amount_details_tax_shipping_discount_greater_than_amount";
}

rt::record! {
    AmountDetailsShipping;
    0 => amount "amount";
    1 => from_postal_code "from_postal_code" sensitive;
    2 => to_postal_code "to_postal_code" sensitive;
}

rt::record! {
    AmountDetailsTax;
    0 => total_tax_amount "total_tax_amount";
}

rt::record! {
    AutomaticPaymentMethodsPaymentIntent;
    0 => allow_redirects "allow_redirects";
    1 => enabled "enabled" required;
}

rt::record! {
    InstallmentOptions;
    0 => enabled "enabled" required;
    1 => plan "plan";
}

rt::open_enum! {
    IntentNextActionVerifyWithMicrodepositsMicrodepositType;
    0 => Amounts "amounts";
    1 => DescriptorCode "descriptor_code";
}

rt::record! {
    PaymentData;
    0 => description "description";
    1 => metadata "metadata";
}

rt::record! {
    PaymentDetails;
    0 => customer_reference "customer_reference";
    1 => order_reference "order_reference";
}

rt::record! {
    PaymentIntent;
    const "object" = Str("payment_intent");
    0 => amount "amount";
    1 => amount_capturable "amount_capturable";
    2 => amount_details "amount_details";
    3 => amount_received "amount_received";
    4 => application "application";
    5 => application_fee_amount "application_fee_amount";
    6 => automatic_payment_methods "automatic_payment_methods";
    7 => canceled_at "canceled_at";
    8 => cancellation_reason "cancellation_reason";
    9 => capture_method "capture_method";
    10 => client_secret "client_secret" sensitive;
    11 => confirmation_method "confirmation_method";
    12 => created "created" required;
    13 => currency "currency";
    14 => customer "customer";
    15 => customer_account "customer_account";
    16 => description "description";
    17 => excluded_payment_method_types "excluded_payment_method_types";
    18 => hooks "hooks";
    19 => id "id" required;
    20 => last_payment_error "last_payment_error";
    21 => latest_charge "latest_charge";
    22 => livemode "livemode" required;
    23 => managed_payments "managed_payments";
    24 => metadata "metadata";
    25 => next_action "next_action";
    26 => on_behalf_of "on_behalf_of";
    27 => payment_details "payment_details";
    28 => payment_method "payment_method";
    29 => payment_method_configuration_details "payment_method_configuration_details";
    30 => payment_method_options "payment_method_options";
    31 => payment_method_types "payment_method_types";
    32 => presentment_details "presentment_details";
    33 => processing "processing";
    34 => receipt_email "receipt_email" sensitive;
    35 => review "review";
    36 => setup_future_usage "setup_future_usage";
    37 => shipping "shipping";
    38 => statement_descriptor "statement_descriptor";
    39 => statement_descriptor_suffix "statement_descriptor_suffix";
    40 => status "status" required;
    41 => transfer_data "transfer_data";
    42 => transfer_group "transfer_group";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentIntent;
    amount_details "amount_details" => PaymentIntentAmountDetails;
    application "application" => Application;
    automatic_payment_methods "automatic_payment_methods" => AutomaticPaymentMethodsPaymentIntent;
    customer "customer" => Customer;
    hooks "hooks" => PaymentIntentAsyncWorkflows;
    last_payment_error "last_payment_error" => ApiErrors;
    latest_charge "latest_charge" => Charge;
    managed_payments "managed_payments" => ManagedPayments;
    next_action "next_action" => PaymentIntentNextAction;
    on_behalf_of "on_behalf_of" => Account;
    payment_details "payment_details" => PaymentDetails;
    payment_method "payment_method" => PaymentMethod;
    payment_method_configuration_details "payment_method_configuration_details" => PaymentMethodConfigurationDetails;
    payment_method_options "payment_method_options" => PaymentIntentPaymentMethodOptions;
    presentment_details "presentment_details" => PaymentIntentPresentmentDetails;
    processing "processing" => PaymentIntentProcessing;
    review "review" => Review;
    shipping "shipping" => Shipping;
    transfer_data "transfer_data" => TransferData;
}

rt::union! {
    PaymentIntentAmountDetails;
    0 => Details(record);
    1 => DetailsClient(record);
}

rt::expandable! {
    crate::ExpandPath;
    PaymentIntentAmountDetails;
    line_items "line_items" => rt::List<PaymentIntentAmountDetailsLineItem>;
}

rt::record! {
    PaymentIntentAsyncWorkflowInputs;
    0 => tax "tax";
}

rt::record! {
    PaymentIntentAsyncWorkflowInputsTax;
    0 => calculation "calculation" required;
}

rt::record! {
    PaymentIntentAsyncWorkflows;
    0 => inputs "inputs";
}

rt::record! {
    PaymentIntentCardProcessing;
    0 => customer_notification "customer_notification";
}

rt::record! {
    PaymentIntentNextAction;
    0 => alipay_handle_redirect "alipay_handle_redirect";
    1 => blik_authorize "blik_authorize";
    2 => boleto_display_details "boleto_display_details";
    3 => card_await_notification "card_await_notification";
    4 => cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code";
    5 => display_bank_transfer_instructions "display_bank_transfer_instructions";
    6 => klarna_display_qr_code "klarna_display_qr_code";
    7 => konbini_display_details "konbini_display_details";
    8 => multibanco_display_details "multibanco_display_details";
    9 => oxxo_display_details "oxxo_display_details";
    10 => paynow_display_qr_code "paynow_display_qr_code";
    11 => pix_display_qr_code "pix_display_qr_code";
    12 => promptpay_display_qr_code "promptpay_display_qr_code";
    13 => redirect_to_url "redirect_to_url";
    14 => swish_handle_redirect_or_display_qr_code "swish_handle_redirect_or_display_qr_code";
    15 => r#type "type" required;
    16 => upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code";
    17 => use_stripe_sdk "use_stripe_sdk";
    18 => verify_with_microdeposits "verify_with_microdeposits";
    19 => wechat_pay_display_qr_code "wechat_pay_display_qr_code";
    20 => wechat_pay_redirect_to_android_app "wechat_pay_redirect_to_android_app";
    21 => wechat_pay_redirect_to_ios_app "wechat_pay_redirect_to_ios_app";
}

rt::record! {
    PaymentIntentNextActionAlipayHandleRedirect;
    0 => native_data "native_data";
    1 => native_url "native_url";
    2 => return_url "return_url";
    3 => url "url";
}

rt::record! {
    PaymentIntentNextActionBoleto;
    0 => expires_at "expires_at";
    1 => hosted_voucher_url "hosted_voucher_url";
    2 => number "number" sensitive;
    3 => pdf "pdf";
}

rt::record! {
    PaymentIntentNextActionCardAwaitNotification;
    0 => charge_attempt_at "charge_attempt_at";
    1 => customer_approval_required "customer_approval_required";
}

rt::record! {
    PaymentIntentNextActionDisplayBankTransferInstructions;
    0 => amount_remaining "amount_remaining";
    1 => currency "currency";
    2 => financial_addresses "financial_addresses";
    3 => hosted_instructions_url "hosted_instructions_url";
    4 => reference "reference";
    5 => r#type "type" required;
}

rt::record! {
    PaymentIntentNextActionDisplayMultibancoDetails;
    0 => entity "entity";
    1 => expires_at "expires_at";
    2 => hosted_voucher_url "hosted_voucher_url";
    3 => reference "reference";
}

rt::record! {
    PaymentIntentNextActionDisplayOxxoDetails;
    0 => expires_after "expires_after";
    1 => hosted_voucher_url "hosted_voucher_url";
    2 => number "number" sensitive;
}

rt::record! {
    PaymentIntentNextActionKlarnaDisplayQrCode;
    0 => data "data" required;
    1 => expires_at "expires_at";
    2 => image_url_png "image_url_png" required;
    3 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionKonbini;
    0 => expires_at "expires_at" required;
    1 => hosted_voucher_url "hosted_voucher_url";
    2 => stores "stores" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniFamilymart;
    0 => confirmation_number "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniLawson;
    0 => confirmation_number "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniMinistop;
    0 => confirmation_number "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniSeicomart;
    0 => confirmation_number "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniStores;
    0 => familymart "familymart";
    1 => lawson "lawson";
    2 => ministop "ministop";
    3 => seicomart "seicomart";
}

rt::record! {
    PaymentIntentNextActionPaynowDisplayQrCode;
    0 => data "data" required;
    1 => hosted_instructions_url "hosted_instructions_url";
    2 => image_url_png "image_url_png" required;
    3 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionPixDisplayQrCode;
    0 => data "data";
    1 => expires_at "expires_at";
    2 => hosted_instructions_url "hosted_instructions_url";
    3 => image_url_png "image_url_png";
    4 => image_url_svg "image_url_svg";
}

rt::record! {
    PaymentIntentNextActionPromptpayDisplayQrCode;
    0 => data "data" required;
    1 => hosted_instructions_url "hosted_instructions_url" required;
    2 => image_url_png "image_url_png" required;
    3 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionRedirectToUrl;
    0 => return_url "return_url";
    1 => url "url";
}

rt::record! {
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode;
    0 => hosted_instructions_url "hosted_instructions_url" required;
    1 => qr_code "qr_code" required;
}

rt::record! {
    PaymentIntentNextActionSwishQrCode;
    0 => data "data" required;
    1 => image_url_png "image_url_png" required;
    2 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionVerifyWithMicrodeposits;
    0 => arrival_date "arrival_date" required;
    1 => hosted_verification_url "hosted_verification_url" required;
    2 => microdeposit_type "microdeposit_type";
}

rt::record! {
    PaymentIntentNextActionWechatPayDisplayQrCode;
    0 => data "data" required;
    1 => hosted_instructions_url "hosted_instructions_url" required;
    2 => image_data_url "image_data_url" required;
    3 => image_url_png "image_url_png" required;
    4 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionWechatPayRedirectToAndroidApp;
    0 => app_id "app_id" required;
    1 => nonce_str "nonce_str" required sensitive;
    2 => package "package" required;
    3 => partner_id "partner_id" required;
    4 => prepay_id "prepay_id" required;
    5 => sign "sign" required;
    6 => timestamp "timestamp" required;
}

rt::record! {
    PaymentIntentNextActionWechatPayRedirectToIosApp;
    0 => native_url "native_url" required;
}

rt::record! {
    PaymentIntentPaymentMethodOptions;
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
    10 => bizum "bizum";
    11 => blik "blik";
    12 => boleto "boleto";
    13 => card "card";
    14 => card_present "card_present";
    15 => cashapp "cashapp";
    16 => crypto "crypto";
    17 => customer_balance "customer_balance";
    18 => eps "eps";
    19 => fpx "fpx";
    20 => giropay "giropay";
    21 => grabpay "grabpay";
    22 => ideal "ideal";
    23 => interac_present "interac_present";
    24 => kakao_pay "kakao_pay";
    25 => klarna "klarna";
    26 => konbini "konbini";
    27 => kr_card "kr_card";
    28 => link "link";
    29 => mb_way "mb_way";
    30 => mobilepay "mobilepay";
    31 => multibanco "multibanco";
    32 => naver_pay "naver_pay";
    33 => nz_bank_account "nz_bank_account";
    34 => oxxo "oxxo";
    35 => p24 "p24";
    36 => pay_by_bank "pay_by_bank";
    37 => payco "payco";
    38 => paynow "paynow";
    39 => paypal "paypal";
    40 => payto "payto";
    41 => pix "pix";
    42 => promptpay "promptpay";
    43 => revolut_pay "revolut_pay";
    44 => samsung_pay "samsung_pay";
    45 => satispay "satispay";
    46 => scalapay "scalapay";
    47 => sepa_debit "sepa_debit";
    48 => sofort "sofort";
    49 => swish "swish";
    50 => twint "twint";
    51 => upi "upi";
    52 => us_bank_account "us_bank_account";
    53 => wechat_pay "wechat_pay";
    54 => zip "zip";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsAcssDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
    3 => verification_method "verification_method";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAcssDebitUnion;
    0 => PaymentMethodOptionsAcssDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAffirm;
    0 => MethodOptionsAffirm(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAfterpayClearpay;
    0 => MethodOptionsAfterpayClearpay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAlipay;
    0 => MethodOptionsAlipay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAlma;
    0 => MethodOptionsAlma(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAmazonPay;
    0 => MethodOptionsAmazonPay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsAuBecsDebit;
    0 => setup_future_usage "setup_future_usage";
    1 => target_date "target_date";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAuBecsDebitUnion;
    0 => PaymentMethodOptionsAuBecsDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsBacsDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBacsDebitUnion;
    0 => PaymentMethodOptionsBacsDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBancontact;
    0 => MethodOptionsBancontact(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBillie;
    0 => MethodOptionsBillie(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBizum;
    0 => MethodOptionsBizum(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsBlik;
    0 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBlikUnion;
    0 => PaymentMethodOptionsBlik(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsBoleto;
    0 => MethodOptionsBoleto(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsCard;
    0 => capture_method "capture_method";
    1 => installments "installments";
    2 => mandate_options "mandate_options";
    3 => network "network";
    4 => request_extended_authorization "request_extended_authorization";
    5 => request_incremental_authorization "request_incremental_authorization";
    6 => request_multicapture "request_multicapture";
    7 => request_overcapture "request_overcapture";
    8 => request_three_d_secure "request_three_d_secure";
    9 => require_cvc_recollection "require_cvc_recollection";
    10 => setup_future_usage "setup_future_usage";
    11 => statement_descriptor_suffix_kana "statement_descriptor_suffix_kana";
    12 => statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsCardPresent;
    0 => MethodOptionsCardPresent(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsCardUnion;
    0 => PaymentMethodOptionsCard(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsCashapp;
    0 => MethodOptionsCashapp(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsCrypto;
    0 => MethodOptionsCrypto(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsCustomerBalance;
    0 => MethodOptionsCustomerBalance(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsEps;
    0 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsEpsUnion;
    0 => PaymentMethodOptionsEps(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsFpx;
    0 => MethodOptionsFpx(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsGiropay;
    0 => MethodOptionsGiropay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsGrabpay;
    0 => MethodOptionsGrabpay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsIdeal;
    0 => MethodOptionsIdeal(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsInteracPresent;
    0 => MethodOptionsInteracPresent(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsKakaoPay;
    0 => MethodKakaoPayPaymentMethodOptions(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsKlarna;
    0 => MethodOptionsKlarna(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsKonbini;
    0 => MethodOptionsKonbini(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsKrCard;
    0 => MethodOptionsKrCard(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsLink;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsLinkUnion;
    0 => PaymentMethodOptionsLink(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit;
    0 => custom_mandate_url "custom_mandate_url";
    1 => interval_description "interval_description";
    2 => payment_schedule "payment_schedule";
    3 => transaction_type "transaction_type";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix "reference_prefix";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix "reference_prefix";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsMbWay;
    0 => MethodOptionsMbWay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMobilepay;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsMobilepayUnion;
    0 => PaymentMethodOptionsMobilepay(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsMultibanco;
    0 => MethodOptionsMultibanco(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsNaverPay;
    0 => MethodNaverPayPaymentMethodOptions(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsNzBankAccount;
    0 => setup_future_usage "setup_future_usage";
    1 => target_date "target_date";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsNzBankAccountUnion;
    0 => PaymentMethodOptionsNzBankAccount(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsOxxo;
    0 => MethodOptionsOxxo(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsP24;
    0 => MethodOptionsP24(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPayByBank;
    0 => MethodOptionsPayByBank(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPayco;
    0 => MethodPaycoPaymentMethodOptions(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPaynow;
    0 => MethodOptionsPaynow(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPaypal;
    0 => MethodOptionsPaypal(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsPayto;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPaytoUnion;
    0 => PaymentMethodOptionsPayto(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPix;
    0 => MethodOptionsPix(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsPromptpay;
    0 => MethodOptionsPromptpay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsRevolutPay;
    0 => MethodOptionsRevolutPay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsSamsungPay;
    0 => MethodSamsungPayPaymentMethodOptions(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsSatispay;
    0 => MethodOptionsSatispay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsScalapay;
    0 => MethodOptionsScalapay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsSepaDebit;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
    2 => target_date "target_date";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsSepaDebitUnion;
    0 => PaymentMethodOptionsSepaDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsSofort;
    0 => MethodOptionsSofort(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsSwish;
    0 => reference "reference";
    1 => setup_future_usage "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsSwishUnion;
    0 => PaymentMethodOptionsSwish(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsTwint;
    0 => MethodOptionsTwint(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsUpi;
    0 => MethodOptionsUpi(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsUsBankAccount;
    0 => financial_connections "financial_connections";
    1 => mandate_options "mandate_options";
    2 => setup_future_usage "setup_future_usage";
    3 => target_date "target_date";
    4 => transaction_purpose "transaction_purpose";
    5 => verification_method "verification_method";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsUsBankAccountUnion;
    0 => PaymentMethodOptionsUsBankAccount(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsWechatPay;
    0 => MethodOptionsWechatPay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::union! {
    PaymentIntentPaymentMethodOptionsZip;
    0 => MethodOptionsZip(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentProcessing;
    const "type" = Str("card");
    0 => card "card";
}

rt::record! {
    PaymentIntentProcessingCustomerNotification;
    0 => approval_requested "approval_requested";
    1 => completes_at "completes_at";
}

rt::open_enum! {
    PaymentIntentStatus;
    0 => Canceled "canceled";
    1 => Processing "processing";
    2 => RequiresAction "requires_action";
    3 => RequiresCapture "requires_capture";
    4 => RequiresConfirmation "requires_confirmation";
    5 => RequiresPaymentMethod "requires_payment_method";
    6 => Succeeded "succeeded";
}

rt::record! {
    PaymentIntentTypeSpecificPaymentMethodOptionsClient;
    0 => capture_method "capture_method";
    1 => installments "installments";
    2 => mandate_options "mandate_options";
    3 => request_incremental_authorization_support "request_incremental_authorization_support";
    4 => require_cvc_recollection "require_cvc_recollection";
    5 => routing "routing";
    6 => setup_future_usage "setup_future_usage";
    7 => verification_method "verification_method";
}

rt::record! {
    PaymentMethodKakaoPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodNaverPayPaymentMethodOptions;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAffirm;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAfterpayClearpay;
    0 => capture_method "capture_method";
    1 => reference "reference";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAlipay;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAlma;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodOptionsAmazonPay;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsBancontact;
    0 => preferred_language "preferred_language" required;
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsBillie;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodOptionsBizum;
}

rt::record! {
    PaymentMethodOptionsBoleto;
    0 => expires_after_days "expires_after_days" required;
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCardInstallments;
    0 => available_plans "available_plans";
    1 => enabled "enabled" required;
    2 => plan "plan";
}

rt::record! {
    PaymentMethodOptionsCardMandateOptions;
    0 => amount "amount" required;
    1 => amount_type "amount_type" required;
    2 => description "description";
    3 => end_date "end_date";
    4 => interval "interval" required;
    5 => interval_count "interval_count";
    6 => reference "reference" required;
    7 => start_date "start_date" required;
    8 => supported_types "supported_types";
}

rt::record! {
    PaymentMethodOptionsCardPresent;
    0 => capture_method "capture_method";
    1 => request_extended_authorization "request_extended_authorization";
    2 => request_incremental_authorization_support "request_incremental_authorization_support";
    3 => routing "routing";
}

rt::record! {
    PaymentMethodOptionsCardPresentRouting;
    0 => requested_priority "requested_priority";
}

rt::record! {
    PaymentMethodOptionsCashapp;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCrypto;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCustomerBalance;
    0 => bank_transfer "bank_transfer";
    1 => funding_type "funding_type";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCustomerBalanceBankTransfer;
    0 => eu_bank_transfer "eu_bank_transfer";
    1 => requested_address_types "requested_address_types";
    2 => r#type "type";
}

rt::record! {
    PaymentMethodOptionsFpx;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsGiropay;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsGrabpay;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsIdeal;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsInteracPresent;
}

rt::record! {
    PaymentMethodOptionsKlarna;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsKonbini;
    0 => confirmation_number "confirmation_number";
    1 => expires_after_days "expires_after_days";
    2 => expires_at "expires_at";
    3 => product_description "product_description";
    4 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsKrCard;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsMbWay;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsMultibanco;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsOxxo;
    0 => expires_after_days "expires_after_days" required;
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsP24;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPayByBank;
}

rt::record! {
    PaymentMethodOptionsPaynow;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPaypal;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => reference "reference";
    3 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPix;
    0 => amount_includes_iof "amount_includes_iof";
    1 => expires_after_seconds "expires_after_seconds";
    2 => expires_at "expires_at";
    3 => mandate_options "mandate_options";
    4 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPromptpay;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsRevolutPay;
    0 => capture_method "capture_method";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsSatispay;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodOptionsScalapay;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodOptionsSofort;
    0 => preferred_language "preferred_language";
    1 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsTwint;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsUpi;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsWechatPay;
    0 => app_id "app_id";
    1 => client "client";
    2 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsZip;
    0 => setup_future_usage "setup_future_usage";
}

rt::record! {
    PaymentMethodPaycoPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    PaymentMethodSamsungPayPaymentMethodOptions;
    0 => capture_method "capture_method";
}

rt::record! {
    TransferData;
    0 => amount "amount";
    1 => description "description";
    2 => destination "destination" required;
    3 => metadata "metadata";
    4 => payment_data "payment_data";
}

rt::expandable! {
    crate::ExpandPath;
    TransferData;
    destination "destination" => Account;
}
