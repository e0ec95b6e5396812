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

/// What the amount is made of: tips, taxes, shipping, line items.
///
/// Contract: `#/components/schemas/payment_flows_amount_details`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetails {
    /// What was taken off the whole payment, in the smallest currency unit, above zero. Not if the lines have discounts of their own.
    pub discount_amount: Option<i64>,
    /// Why the amounts don't add up, if you asked to have it told rather than refused.
    pub error: Option<Box<AmountDetailsError>>,
    /// What the payment is for, product by product, up to 200. Card networks may lower fees for it.
    pub line_items: Option<rt::List<PaymentIntentAmountDetailsLineItem>>,
    /// What shipping costs, and between which postal codes. Cards of businesses can cost less with it.
    pub shipping: Option<Box<AmountDetailsShipping>>,
    /// How much tax is in the payment.
    pub tax: Option<Box<AmountDetailsTax>>,
    /// How much of the payment is a tip.
    pub tip: Option<Box<AmountDetailsClientTip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the amount is made of: tips, taxes, shipping, line items.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_client`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsClient {
    /// How much of the payment is a tip.
    pub tip: Option<Box<AmountDetailsClientTip>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The part of the amount that is a tip.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_client_resource_tip`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsClientTip {
    /// How much of the payment is a tip, in the smallest currency unit.
    pub amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the amounts don't add up, if you asked to have it told rather than refused.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_error`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsError {
    /// What doesn't add up in the amount details. `amount_details_amount_mismatch` or `amount_details_tax_shipping_discount_greater_than_amount`. May be null.
    pub code: Option<AmountDetailsErrorCode>,
    /// What doesn't add up in the amount details, in words. May be null.
    pub message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What doesn't add up in the amount details.
///
/// The values of `code`.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_error/properties/code`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountDetailsErrorCode {
    /// `amount_details_amount_mismatch`: The line items, taxes, shipping and discounts don't add up to the amount of the payment.
    AmountDetailsAmountMismatch,
    /// `amount_details_tax_shipping_discount_greater_than_amount`: Taxes, shipping and discounts alone are more than the amount of the payment.
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What shipping costs, and between which postal codes.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_shipping`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsShipping {
    /// What the shipping of goods costs, in the smallest currency unit, 0 or more. May be null.
    pub amount: Option<i64>,
    /// The postal code that the goods are sent from: up to 10 letters and digits, with spaces and hyphens. May be null.
    pub from_postal_code: Option<String>,
    /// The postal code that the goods are sent to, up to 10 letters, digits, hyphens and spaces. May be null.
    pub to_postal_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How much tax is in the payment.
///
/// Contract: `#/components/schemas/payment_flows_amount_details_resource_tax`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AmountDetailsTax {
    /// How much tax is in it, in the smallest currency unit. Cards of businesses can cost less with it (level 2). Either on the whole payment or on its items, not both. May be null.
    pub total_tax_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether payment methods are chosen by your settings in the Dashboard.
///
/// Contract: `#/components/schemas/payment_flows_automatic_payment_methods_payment_intent`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct AutomaticPaymentMethodsPaymentIntent {
    /// Whether payment methods that send the customer to another app or site are offered. They need a `return_url` when it is confirmed. `always` or `never`.
    pub allow_redirects: Option<AllowRedirects>,
    /// Whether Stripe picks the payment methods that fit the payment, of those turned on in the Dashboard.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/payment_flows_installment_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct InstallmentOptions {
    /// Whether the customer may pay in installments.
    pub enabled: bool,
    /// An installment plan that the card offers: how many payments, how often.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer proves the account: by the amounts of two small deposits, or by the code in the text of one.
///
/// The values of `microdeposit_type`.
///
/// Contract: `#/components/schemas/payment_intent_next_action_verify_with_microdeposits/properties/microdeposit_type`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NextActionVerifyWithMicrodepositsMicrodepositType {
    /// `amounts`: Two small deposits: the customer enters both amounts.
    Amounts,
    /// `descriptor_code`: One small deposit: the customer enters the six characters, beginning with SM, of its statement text.
    DescriptorCode,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the payment looks like that the connected account receives.
///
/// Contract: `#/components/schemas/payment_data`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentData {
    /// Your own note on the payment that the connected account receives.
    pub description: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment is for, in the terms of its trade, such as an order number.
///
/// Contract: `#/components/schemas/payment_flows_payment_details`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentDetails {
    /// What you call the customer, sent to the card networks with card payments. They get the first 25 letters and digits, without spaces. May be null.
    pub customer_reference: Option<String>,
    /// Your own unique id of the order, which the rates of level 2 and 3 need. Card networks get the first 25 letters and digits. Klarna shows up to 255 letters to the customer. May be null.
    pub order_reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The way from an order to its money: what is to be paid, how, and how far it has come. Make one for each order, let the customer confirm it, and follow [`status`](Self::status). Failed attempts leave it open for another payment method, and it has no more than one successful [charge](crate::charges::Charge).
///
/// The `payment_intent` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/object)
///
/// Contract: `#/components/schemas/payment_intent`.
///
/// Feature: `payment_intents`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PaymentIntent {
    /// What the payment is to take from the customer, in the smallest currency unit.
    pub amount: Option<i64>,
    /// How much is held and can be captured, in the smallest currency unit.
    pub amount_capturable: Option<i64>,
    /// What the amount is made of: tips, taxes, shipping, line items.
    pub amount_details: Option<PaymentIntentAmountDetails>,
    /// What was really taken, in the smallest currency unit. 0 before it succeeds.
    pub amount_received: Option<i64>,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application>>,
    /// The platform's fee, in the smallest currency unit. At most what is captured is taken. May be null.
    pub application_fee_amount: Option<i64>,
    /// Whether payment methods are chosen by your settings in the Dashboard. May be null.
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsPaymentIntent>>,
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// Why it was canceled: what you gave, or one of Stripe's own, `failed_invoice`, `void_invoice`, `automatic` and `expired`. Null unless it was. `abandoned`, `automatic`, `duplicate`, `expired`, `failed_invoice`, `fraudulent`, `requested_by_customer` or `void_invoice`.
    pub cancellation_reason: Option<CancellationReason>,
    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub capture_method: Option<CaptureMethod>,
    /// What the customer's browser or app needs to go on with it. Give it to that customer alone, and never log or store it. May be null.
    pub client_secret: Option<String>,
    /// Whether it goes on by itself once the customer has authenticated (`automatic`), or your server must confirm it again (`manual`).
    pub confirmation_method: Option<ConfirmationMethod>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// The customer who pays. Only payment methods attached to this customer can be used, and one that is set up for future use is attached to it once the payment intent is confirmed. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account who pays, in place of [`customer`](Self::customer). Only payment methods attached to it can be used, and one that is set up for future use is attached to it. May be null.
    pub customer_account: Option<String>,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Payment methods that aren't offered here although they are turned on. May be null.
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    /// What runs by itself at certain points of the payment, such as working out tax.
    pub hooks: Option<Box<PaymentIntentAsyncWorkflows>>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentIntent>,
    /// Why the last attempt to confirm failed. Any change of the payment intent clears it. May be null.
    pub last_payment_error: Option<Box<ApiErrors>>,
    /// The newest charge that the payment intent made, successful or not. Null until it is confirmed. An id; the object itself when `latest_charge` is expanded.
    pub latest_charge: Option<rt::Expandable<Charge>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether Stripe sells as merchant of record for you, with taxes, disputes and support (Managed Payments). May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// What the customer must do before the payment goes on, such as follow a redirect. Null if nothing.
    pub next_action: Option<Box<PaymentIntentNextAction>>,
    /// The connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// What the payment is for, in the terms of its trade, such as an order number.
    pub payment_details: Option<Box<PaymentDetails>>,
    /// The payment method that pays. Null until one is chosen, and again after it failed. An id; the object itself when `payment_method` is expanded.
    pub payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Which configuration decided what payment methods are offered. Null if you named them yourself.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
    /// Which kinds of payment method can pay, such as `card`.
    pub payment_method_types: Option<Vec<String>>,
    /// Amount and currency as the customer sees them, if they pay in their own currency (Adaptive Pricing).
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// What goes on while the status is `processing`, such as a debit that the customer is told of first. May be null.
    pub processing: Option<Box<PaymentIntentProcessing>>,
    /// Where the receipt goes. In live mode it is sent whatever your email settings say. May be null.
    pub receipt_email: Option<String>,
    /// The review that Radar opened for the payment. Null if there is none. An id; the object itself when `review` is expanded.
    pub review: Option<rt::Expandable<Review>>,
    /// Whether the payment method is kept for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). It is attached to the customer, if there is one, when the payment is through, a card at a reader as `generated_card`. May be null.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Where and to whom the goods are sent, and by whom. May be null.
    pub shipping: Option<Box<Shipping>>,
    /// What bank statements say of a payment that isn't by card, up to 22 characters. Null if it is the account's text. Cards have the [`statement_descriptor_suffix`](Self::statement_descriptor_suffix).
    pub statement_descriptor: Option<String>,
    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// What the payment needs next. `requires_action` is the customer's turn, `requires_capture` yours, and `processing` can still fail. `canceled`, `processing`, `requires_action`, `requires_capture`, `requires_confirmation`, `requires_payment_method` or `succeeded`.
    pub status: PaymentIntentStatus,
    /// Which connected account gets the money when the payment is done, and how much of it. Null if none does.
    pub transfer_data: Option<Box<TransferData>>,
    /// Your name for payments and transfers that belong together, such as an order's number. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the amount is made of: tips, taxes, shipping, line items.
///
/// What `amount_details` can be.
///
/// Contract: `#/components/schemas/payment_intent/properties/amount_details`.
///
/// Feature: `payment_intents`.
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

impl PaymentIntentAmountDetails {
    /// The `Details`, if it is one.
    pub fn as_details(&self) -> Option<&AmountDetails> {
        match self {
            Self::Details(object) => Some(object),
            _ => None,
        }
    }

    /// The `DetailsClient`, if it is one.
    pub fn as_details_client(&self) -> Option<&AmountDetailsClient> {
        match self {
            Self::DetailsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// What the automations need, such as the tax calculation.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows_resource_inputs`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowInputs {
    /// The tax calculation that the payment belongs to, so that a tax transaction is made of it.
    pub tax: Option<Box<PaymentIntentAsyncWorkflowInputsTax>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The tax calculation that the payment belongs to, so that a tax transaction is made of it.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows_resource_inputs_resource_tax`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflowInputsTax {
    /// Id of the tax calculation that the payment uses.
    pub calculation: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What runs by itself at certain points of the payment, such as working out tax.
///
/// Contract: `#/components/schemas/payment_flows_payment_intent_async_workflows`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentAsyncWorkflows {
    /// What the automations need, such as the tax calculation.
    pub inputs: Option<Box<PaymentIntentAsyncWorkflowInputs>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The state of a card payment that the customer was notified of, as India's rules want.
///
/// Contract: `#/components/schemas/payment_intent_card_processing`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentCardProcessing {
    /// The notice that has to reach the customer before the card is charged, as rules in India demand.
    pub customer_notification: Option<Box<PaymentIntentProcessingCustomerNotification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer must do before the payment goes on, such as follow a redirect.
///
/// Contract: `#/components/schemas/payment_intent_next_action`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextAction {
    /// Where to send the customer so that they pay with Alipay.
    pub alipay_handle_redirect: Option<Box<PaymentIntentNextActionAlipayHandleRedirect>>,
    /// The customer has to approve the payment in the app of their bank. Empty, as there is nothing to redirect to.
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    /// The voucher that the customer pays with: show its number, or send them to its page.
    pub boleto_display_details: Option<Box<PaymentIntentNextActionBoleto>>,
    /// The customer is told of the debit to come, as India's rules want, before it is tried.
    pub card_await_notification: Option<
        Box<PaymentIntentNextActionCardAwaitNotification>,
    >,
    /// Where to send the customer, or the QR code to show them, so that they approve it in Cash App.
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    /// Where and with which reference the customer has to send the money.
    pub display_bank_transfer_instructions: Option<
        Box<PaymentIntentNextActionDisplayBankTransferInstructions>,
    >,
    /// The QR code that the customer scans to pay with Klarna.
    pub klarna_display_qr_code: Option<Box<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    /// The codes with which the customer pays, by store.
    pub konbini_display_details: Option<Box<PaymentIntentNextActionKonbini>>,
    /// What to show the customer, who pays by Multibanco entity and reference.
    pub multibanco_display_details: Option<
        Box<PaymentIntentNextActionDisplayMultibancoDetails>,
    >,
    /// The voucher to show the customer, who pays at OXXO.
    pub oxxo_display_details: Option<Box<PaymentIntentNextActionDisplayOxxoDetails>>,
    /// The QR code to show the customer, who pays by PayNow.
    pub paynow_display_qr_code: Option<Box<PaymentIntentNextActionPaynowDisplayQrCode>>,
    /// The QR code to show the customer, who pays by Pix.
    pub pix_display_qr_code: Option<Box<PaymentIntentNextActionPixDisplayQrCode>>,
    /// The QR code to show the customer, who pays by PromptPay.
    pub promptpay_display_qr_code: Option<
        Box<PaymentIntentNextActionPromptpayDisplayQrCode>,
    >,
    /// The page to send the customer to, where they go on.
    pub redirect_to_url: Option<Box<PaymentIntentNextActionRedirectToUrl>>,
    /// Where to send the customer, or the QR code to show them, so that they approve it in Swish.
    pub swish_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>,
    >,
    /// What the customer has to do. The field of the same name says how.
    pub r#type: String,
    /// Where to send the customer, or the QR code to show them, so that they approve it in their UPI app.
    pub upi_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>,
    >,
    /// What Stripe.js needs to authenticate the customer. It can change any time: hand it on and don't read it.
    pub use_stripe_sdk: Option<rt::Json>,
    /// When the small deposits arrive, and where the customer tells their amounts or code.
    pub verify_with_microdeposits: Option<
        Box<PaymentIntentNextActionVerifyWithMicrodeposits>,
    >,
    /// The QR code that the customer scans with WeChat to pay.
    pub wechat_pay_display_qr_code: Option<
        Box<PaymentIntentNextActionWechatPayDisplayQrCode>,
    >,
    /// What your Android app hands to the WeChat app so that the customer pays there.
    pub wechat_pay_redirect_to_android_app: Option<
        Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp>,
    >,
    /// The address by which your iOS app opens WeChat so that the customer pays there.
    pub wechat_pay_redirect_to_ios_app: Option<
        Box<PaymentIntentNextActionWechatPayRedirectToIosApp>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where to send the customer so that they pay with Alipay.
///
/// Contract: `#/components/schemas/payment_intent_next_action_alipay_handle_redirect`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    /// What to hand to Alipay's SDK in an Android app, for the customer to approve there. May be null.
    pub native_data: Option<String>,
    /// Where an iOS app sends the customer to approve the payment in Alipay. May be null.
    pub native_url: Option<String>,
    /// Where the customer comes back to after approving or breaking off. May be null.
    pub return_url: Option<String>,
    /// Where to send the customer so that they approve the payment. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The voucher that the customer pays with: show its number, or send them to its page.
///
/// Contract: `#/components/schemas/payment_intent_next_action_boleto`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionBoleto {
    /// When the voucher can no longer be paid. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// A page of Stripe with the voucher, for showing and printing. May be null.
    pub hosted_voucher_url: Option<String>,
    /// The number of the boleto, which the customer can type in at their bank. May be null.
    pub number: Option<String>,
    /// Where the boleto can be downloaded as a PDF. May be null.
    pub pdf: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer is told of the debit to come, as India's rules want, before it is tried.
///
/// Contract: `#/components/schemas/payment_intent_next_action_card_await_notification`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionCardAwaitNotification {
    /// When the payment will be tried. The customer must approve it before, if they have to. In seconds since 1970. May be null.
    pub charge_attempt_at: Option<rt::Timestamp>,
    /// Whether the customer has to approve this payment with their bank. True above 15,000 INR. May be null.
    pub customer_approval_required: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where and with which reference the customer has to send the money.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_bank_transfer_instructions`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    /// How much the customer must still transfer to complete the payment, in the smallest currency unit. May be null.
    pub amount_remaining: Option<i64>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// The accounts to which the customer can send the money.
    pub financial_addresses: Option<
        Vec<FundingInstructionsBankTransferFinancialAddress>,
    >,
    /// A page of Stripe that leads the customer through the transfer. May be null.
    pub hosted_instructions_url: Option<String>,
    /// What tells the transfer from others: ask the customer to put it into the reference of the transfer. May be null.
    pub reference: Option<String>,
    /// Which country's kind of transfer the customer can pay by. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`.
    pub r#type: BankTransferType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What to show the customer, who pays by Multibanco entity and reference.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_multibanco_details`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    /// The number of the entity that the customer enters with the reference to pay. May be null.
    pub entity: Option<String>,
    /// When the voucher can no longer be paid. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// A page of Stripe with the voucher, for showing and printing. May be null.
    pub hosted_voucher_url: Option<String>,
    /// The number with which the customer pays by Multibanco. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The voucher to show the customer, who pays at OXXO.
///
/// Contract: `#/components/schemas/payment_intent_next_action_display_oxxo_details`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    /// When the voucher can no longer be paid. In seconds since 1970. May be null.
    pub expires_after: Option<rt::Timestamp>,
    /// A page of Stripe with the voucher, for showing and printing. May be null.
    pub hosted_voucher_url: Option<String>,
    /// The reference number with which the customer pays at OXXO. May be null.
    pub number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code that the customer scans to pay with Klarna.
///
/// Contract: `#/components/schemas/payment_intent_next_action_klarna_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// When the code can no longer be paid. In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays, by store.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbini {
    /// When it can no longer be paid at the store. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// A page of Stripe with the voucher, for showing and printing. May be null.
    pub hosted_voucher_url: Option<String>,
    /// The codes with which the customer pays, by store.
    pub stores: PaymentIntentNextActionKonbiniStores,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays at FamilyMart.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_familymart`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniFamilymart {
    /// The number that the customer types in at the store's machine.
    pub confirmation_number: Option<String>,
    /// The number by which the store finds the payment.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays at Lawson.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_lawson`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniLawson {
    /// The number that the customer types in at the store's machine.
    pub confirmation_number: Option<String>,
    /// The number by which the store finds the payment.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays at Ministop.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_ministop`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniMinistop {
    /// The number that the customer types in at the store's machine.
    pub confirmation_number: Option<String>,
    /// The number by which the store finds the payment.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays at Seicomart.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_seicomart`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniSeicomart {
    /// The number that the customer types in at the store's machine.
    pub confirmation_number: Option<String>,
    /// The number by which the store finds the payment.
    pub payment_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The codes with which the customer pays, by store.
///
/// Contract: `#/components/schemas/payment_intent_next_action_konbini_stores`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStores {
    /// The codes with which the customer pays at FamilyMart. May be null.
    pub familymart: Option<Box<PaymentIntentNextActionKonbiniFamilymart>>,
    /// The codes with which the customer pays at Lawson. May be null.
    pub lawson: Option<Box<PaymentIntentNextActionKonbiniLawson>>,
    /// The codes with which the customer pays at Ministop. May be null.
    pub ministop: Option<Box<PaymentIntentNextActionKonbiniMinistop>>,
    /// The codes with which the customer pays at Seicomart. May be null.
    pub seicomart: Option<Box<PaymentIntentNextActionKonbiniSeicomart>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, who pays by PayNow.
///
/// Contract: `#/components/schemas/payment_intent_next_action_paynow_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// A page of Stripe that shows the customer the code to pay with. May be null.
    pub hosted_instructions_url: Option<String>,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, who pays by Pix.
///
/// Contract: `#/components/schemas/payment_intent_next_action_pix_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionPixDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: Option<String>,
    /// When the code can no longer be paid. In seconds since 1970.
    pub expires_at: Option<i64>,
    /// A page of Stripe that shows the customer the code to pay with.
    pub hosted_instructions_url: Option<String>,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: Option<String>,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, who pays by PromptPay.
///
/// Contract: `#/components/schemas/payment_intent_next_action_promptpay_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// A page of Stripe that shows the customer the code to pay with.
    pub hosted_instructions_url: String,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The page to send the customer to, where they go on.
///
/// Contract: `#/components/schemas/payment_intent_next_action_redirect_to_url`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionRedirectToUrl {
    /// Where the customer comes back to after approving or breaking off. May be null.
    pub return_url: Option<String>,
    /// Where to send the customer so that they approve it. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where to send the customer, or the QR code to show them, so that they approve it in Swish.
///
/// Contract: `#/components/schemas/payment_intent_next_action_swish_handle_redirect_or_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    /// A page of Stripe that shows the customer the code to pay with.
    pub hosted_instructions_url: String,
    /// The QR code to show the customer, as an image.
    pub qr_code: PaymentIntentNextActionSwishQrCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, as an image.
///
/// Contract: `#/components/schemas/payment_intent_next_action_swish_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionSwishQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the small deposits arrive, and where the customer tells their amounts or code.
///
/// Contract: `#/components/schemas/payment_intent_next_action_verify_with_microdeposits`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionVerifyWithMicrodeposits {
    /// When the microdeposits should be in the bank account. In seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// A page of Stripe where the customer enters the test deposits to prove that the bank account is theirs.
    pub hosted_verification_url: String,
    /// How the customer proves the account: by the amounts of two small deposits, or by the code in the text of one. `amounts` or `descriptor_code`. May be null.
    pub microdeposit_type: Option<NextActionVerifyWithMicrodepositsMicrodepositType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code that the customer scans with WeChat to pay.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_display_qr_code`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// A page of Stripe that shows the customer the code to pay with.
    pub hosted_instructions_url: String,
    /// The QR code as a picture in base64, for showing it at once.
    pub image_data_url: String,
    /// The QR code as a PNG picture, for an `img` element.
    pub image_url_png: String,
    /// The QR code as an SVG picture, for an `img` element.
    pub image_url_svg: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What your Android app hands to the WeChat app so that the customer pays there.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_redirect_to_android_app`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    /// The id of your app, as registered on WeChat's open platform.
    pub app_id: String,
    /// A random text that WeChat's SDK needs.
    pub nonce_str: String,
    /// A fixed text that WeChat's SDK needs.
    pub package: String,
    /// The seller's id with WeChat Pay.
    pub partner_id: String,
    /// WeChat Pay's id of the order.
    pub prepay_id: String,
    /// The signature of the payment, which the WeChat app asks for.
    pub sign: String,
    /// When the payment was signed, in seconds since 1970, which the WeChat app asks for.
    pub timestamp: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The address by which your iOS app opens WeChat so that the customer pays there.
///
/// Contract: `#/components/schemas/payment_intent_next_action_wechat_pay_redirect_to_ios_app`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    /// A link that opens the WeChat Pay app.
    pub native_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptions {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<PaymentIntentPaymentMethodOptionsAcssDebitUnion>,
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<PaymentIntentPaymentMethodOptionsAffirm>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<PaymentIntentPaymentMethodOptionsAfterpayClearpay>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<PaymentIntentPaymentMethodOptionsAlipay>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<PaymentIntentPaymentMethodOptionsAlma>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<PaymentIntentPaymentMethodOptionsAmazonPay>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<PaymentIntentPaymentMethodOptionsAuBecsDebitUnion>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<PaymentIntentPaymentMethodOptionsBacsDebitUnion>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<PaymentIntentPaymentMethodOptionsBancontact>,
    /// Billie: a business buys on account and pays later, in Europe.
    pub billie: Option<PaymentIntentPaymentMethodOptionsBillie>,
    /// Bizum, payments by phone number between Spanish banks.
    pub bizum: Option<PaymentIntentPaymentMethodOptionsBizum>,
    /// BLIK: a code from the app of a Polish bank.
    pub blik: Option<PaymentIntentPaymentMethodOptionsBlikUnion>,
    /// Boleto: a voucher that is paid in Brazil at banks and shops.
    pub boleto: Option<PaymentIntentPaymentMethodOptionsBoleto>,
    /// Settings for card payments.
    pub card: Option<PaymentIntentPaymentMethodOptionsCardUnion>,
    /// A card at a reader.
    pub card_present: Option<PaymentIntentPaymentMethodOptionsCardPresent>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<PaymentIntentPaymentMethodOptionsCashapp>,
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<PaymentIntentPaymentMethodOptionsCrypto>,
    /// The customer's cash balance, which bank transfers fill.
    pub customer_balance: Option<PaymentIntentPaymentMethodOptionsCustomerBalance>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<PaymentIntentPaymentMethodOptionsEpsUnion>,
    /// FPX, the bank payment of Malaysia.
    pub fpx: Option<PaymentIntentPaymentMethodOptionsFpx>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<PaymentIntentPaymentMethodOptionsGiropay>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<PaymentIntentPaymentMethodOptionsGrabpay>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<PaymentIntentPaymentMethodOptionsIdeal>,
    /// A Canadian Interac debit card at a reader.
    pub interac_present: Option<PaymentIntentPaymentMethodOptionsInteracPresent>,
    /// Kakao Pay, a wallet in South Korea.
    pub kakao_pay: Option<PaymentIntentPaymentMethodOptionsKakaoPay>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<PaymentIntentPaymentMethodOptionsKlarna>,
    /// Konbini: the customer pays with a code in a Japanese convenience store.
    pub konbini: Option<PaymentIntentPaymentMethodOptionsKonbini>,
    /// Cards of South Korea.
    pub kr_card: Option<PaymentIntentPaymentMethodOptionsKrCard>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<PaymentIntentPaymentMethodOptionsLinkUnion>,
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<PaymentIntentPaymentMethodOptionsMbWay>,
    /// MobilePay, a wallet in Denmark and Finland.
    pub mobilepay: Option<PaymentIntentPaymentMethodOptionsMobilepayUnion>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<PaymentIntentPaymentMethodOptionsMultibanco>,
    /// Naver Pay, a wallet in South Korea.
    pub naver_pay: Option<PaymentIntentPaymentMethodOptionsNaverPay>,
    /// Direct debit from a bank account in New Zealand (BECS).
    pub nz_bank_account: Option<PaymentIntentPaymentMethodOptionsNzBankAccountUnion>,
    /// OXXO: a voucher that is paid in cash in Mexican shops.
    pub oxxo: Option<PaymentIntentPaymentMethodOptionsOxxo>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<PaymentIntentPaymentMethodOptionsP24>,
    /// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
    pub pay_by_bank: Option<PaymentIntentPaymentMethodOptionsPayByBank>,
    /// PAYCO, a wallet in South Korea.
    pub payco: Option<PaymentIntentPaymentMethodOptionsPayco>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<PaymentIntentPaymentMethodOptionsPaynow>,
    /// PayPal, the wallet.
    pub paypal: Option<PaymentIntentPaymentMethodOptionsPaypal>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<PaymentIntentPaymentMethodOptionsPaytoUnion>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<PaymentIntentPaymentMethodOptionsPix>,
    /// PromptPay: a QR code that is paid from a bank app in Thailand.
    pub promptpay: Option<PaymentIntentPaymentMethodOptionsPromptpay>,
    /// Revolut Pay: the customer pays from a Revolut account or a card saved there.
    pub revolut_pay: Option<PaymentIntentPaymentMethodOptionsRevolutPay>,
    /// Samsung Pay, here the wallet of South Korea.
    pub samsung_pay: Option<PaymentIntentPaymentMethodOptionsSamsungPay>,
    /// Satispay, a wallet in Italy and its neighbors.
    pub satispay: Option<PaymentIntentPaymentMethodOptionsSatispay>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<PaymentIntentPaymentMethodOptionsScalapay>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<PaymentIntentPaymentMethodOptionsSepaDebitUnion>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<PaymentIntentPaymentMethodOptionsSofort>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<PaymentIntentPaymentMethodOptionsSwishUnion>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<PaymentIntentPaymentMethodOptionsTwint>,
    /// UPI, instant bank payments in India.
    pub upi: Option<PaymentIntentPaymentMethodOptionsUpi>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<PaymentIntentPaymentMethodOptionsUsBankAccountUnion>,
    /// WeChat Pay, the wallet of Chinese customers.
    pub wechat_pay: Option<PaymentIntentPaymentMethodOptionsWechatPay>,
    /// Zip: the customer pays in installments, in the United States and Australia.
    pub zip: Option<PaymentIntentPaymentMethodOptionsZip>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_acss_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit>,
    >,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// What `acss_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/acss_debit`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitUnion {
    /// Payment method options acss debit.
    PaymentMethodOptionsAcssDebit(Box<PaymentIntentPaymentMethodOptionsAcssDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAcssDebitUnion {
    /// The `PaymentMethodOptionsAcssDebit`, if it is one.
    pub fn as_payment_method_options_acss_debit(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsAcssDebit> {
        match self {
            Self::PaymentMethodOptionsAcssDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// What `affirm` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/affirm`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAffirm {
    /// Method options affirm.
    MethodOptionsAffirm(Box<PaymentMethodOptionsAffirm>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAffirm {
    /// The `MethodOptionsAffirm`, if it is one.
    pub fn as_method_options_affirm(&self) -> Option<&PaymentMethodOptionsAffirm> {
        match self {
            Self::MethodOptionsAffirm(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// What `afterpay_clearpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/afterpay_clearpay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAfterpayClearpay {
    /// Method options afterpay clearpay.
    MethodOptionsAfterpayClearpay(Box<PaymentMethodOptionsAfterpayClearpay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAfterpayClearpay {
    /// The `MethodOptionsAfterpayClearpay`, if it is one.
    pub fn as_method_options_afterpay_clearpay(
        &self,
    ) -> Option<&PaymentMethodOptionsAfterpayClearpay> {
        match self {
            Self::MethodOptionsAfterpayClearpay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Alipay, the wallet of Chinese customers.
///
/// What `alipay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/alipay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAlipay {
    /// Method options alipay.
    MethodOptionsAlipay(Box<PaymentMethodOptionsAlipay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAlipay {
    /// The `MethodOptionsAlipay`, if it is one.
    pub fn as_method_options_alipay(&self) -> Option<&PaymentMethodOptionsAlipay> {
        match self {
            Self::MethodOptionsAlipay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// What `alma` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/alma`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAlma {
    /// Method options alma.
    MethodOptionsAlma(Box<PaymentMethodOptionsAlma>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAlma {
    /// The `MethodOptionsAlma`, if it is one.
    pub fn as_method_options_alma(&self) -> Option<&PaymentMethodOptionsAlma> {
        match self {
            Self::MethodOptionsAlma(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// What `amazon_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/amazon_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAmazonPay {
    /// Method options amazon pay.
    MethodOptionsAmazonPay(Box<PaymentMethodOptionsAmazonPay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAmazonPay {
    /// The `MethodOptionsAmazonPay`, if it is one.
    pub fn as_method_options_amazon_pay(
        &self,
    ) -> Option<&PaymentMethodOptionsAmazonPay> {
        match self {
            Self::MethodOptionsAmazonPay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_au_becs_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// What `au_becs_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/au_becs_debit`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsAuBecsDebitUnion {
    /// Payment method options au becs debit.
    PaymentMethodOptionsAuBecsDebit(Box<PaymentIntentPaymentMethodOptionsAuBecsDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsAuBecsDebitUnion {
    /// The `PaymentMethodOptionsAuBecsDebit`, if it is one.
    pub fn as_payment_method_options_au_becs_debit(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsAuBecsDebit> {
        match self {
            Self::PaymentMethodOptionsAuBecsDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_bacs_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBacsDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit>,
    >,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// What `bacs_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bacs_debit`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBacsDebitUnion {
    /// Payment method options bacs debit.
    PaymentMethodOptionsBacsDebit(Box<PaymentIntentPaymentMethodOptionsBacsDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBacsDebitUnion {
    /// The `PaymentMethodOptionsBacsDebit`, if it is one.
    pub fn as_payment_method_options_bacs_debit(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsBacsDebit> {
        match self {
            Self::PaymentMethodOptionsBacsDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Bancontact, the bank payment of Belgium.
///
/// What `bancontact` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bancontact`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBancontact {
    /// Method options bancontact.
    MethodOptionsBancontact(Box<PaymentMethodOptionsBancontact>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBancontact {
    /// The `MethodOptionsBancontact`, if it is one.
    pub fn as_method_options_bancontact(
        &self,
    ) -> Option<&PaymentMethodOptionsBancontact> {
        match self {
            Self::MethodOptionsBancontact(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// What `billie` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/billie`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBillie {
    /// Method options billie.
    MethodOptionsBillie(Box<PaymentMethodOptionsBillie>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBillie {
    /// The `MethodOptionsBillie`, if it is one.
    pub fn as_method_options_billie(&self) -> Option<&PaymentMethodOptionsBillie> {
        match self {
            Self::MethodOptionsBillie(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Bizum, payments by phone number between Spanish banks.
///
/// What `bizum` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/bizum`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBizum {
    /// Method options bizum.
    MethodOptionsBizum(Box<PaymentMethodOptionsBizum>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBizum {
    /// The `MethodOptionsBizum`, if it is one.
    pub fn as_method_options_bizum(&self) -> Option<&PaymentMethodOptionsBizum> {
        match self {
            Self::MethodOptionsBizum(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// BLIK: a code from the app of a Polish bank.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_blik`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsBlik {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// BLIK: a code from the app of a Polish bank.
///
/// What `blik` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/blik`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBlikUnion {
    /// Payment method options blik.
    PaymentMethodOptionsBlik(Box<PaymentIntentPaymentMethodOptionsBlik>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBlikUnion {
    /// The `PaymentMethodOptionsBlik`, if it is one.
    pub fn as_payment_method_options_blik(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsBlik> {
        match self {
            Self::PaymentMethodOptionsBlik(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// What `boleto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/boleto`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsBoleto {
    /// Method options boleto.
    MethodOptionsBoleto(Box<PaymentMethodOptionsBoleto>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsBoleto {
    /// The `MethodOptionsBoleto`, if it is one.
    pub fn as_method_options_boleto(&self) -> Option<&PaymentMethodOptionsBoleto> {
        match self {
            Self::MethodOptionsBoleto(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Settings for card payments.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsCard {
    /// `manual` if card payments only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// How the customer pays in installments by card. May be null.
    pub installments: Option<Box<PaymentMethodOptionsCardInstallments>>,
    /// What the customer agrees to for recurring payments from cards of India (an e-mandate). May be null.
    pub mandate_options: Option<Box<PaymentMethodOptionsCardMandateOptions>>,
    /// The card network that was chosen for a card with several, when it was confirmed. May be null.
    pub network: Option<CardNetwork>,
    /// Whether to ask for more time than usual to capture the payment. `if_available` or `never`.
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    /// Whether to ask for the right to raise the authorized amount later. `if_available` or `never`.
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    /// Whether to ask for the right to capture the payment in several parts. `if_available` or `never`.
    pub request_multicapture: Option<RequestMulticapture>,
    /// Whether to ask for the right to capture more than was authorized. `if_available` or `never`.
    pub request_overcapture: Option<RequestOvercapture>,
    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// Whether a saved card needs its security code again, in a `cvc_token`.
    pub require_cvc_recollection: Option<bool>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What card statements in Japan say of this payment in kana, behind the account's prefix. Statements cut both together at 22 characters.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// What card statements in Japan say of this payment in kanji, behind the account's prefix. Statements cut both together at 17 characters.
    pub statement_descriptor_suffix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// What `card_present` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/card_present`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCardPresent {
    /// Method options card present.
    MethodOptionsCardPresent(Box<PaymentMethodOptionsCardPresent>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsCardPresent {
    /// The `MethodOptionsCardPresent`, if it is one.
    pub fn as_method_options_card_present(
        &self,
    ) -> Option<&PaymentMethodOptionsCardPresent> {
        match self {
            Self::MethodOptionsCardPresent(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Settings for card payments.
///
/// What `card` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/card`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCardUnion {
    /// Payment method options card.
    PaymentMethodOptionsCard(Box<PaymentIntentPaymentMethodOptionsCard>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsCardUnion {
    /// The `PaymentMethodOptionsCard`, if it is one.
    pub fn as_payment_method_options_card(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsCard> {
        match self {
            Self::PaymentMethodOptionsCard(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// What `cashapp` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/cashapp`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCashapp {
    /// Method options cashapp.
    MethodOptionsCashapp(Box<PaymentMethodOptionsCashapp>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsCashapp {
    /// The `MethodOptionsCashapp`, if it is one.
    pub fn as_method_options_cashapp(&self) -> Option<&PaymentMethodOptionsCashapp> {
        match self {
            Self::MethodOptionsCashapp(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Stablecoins, sent from the customer's wallet.
///
/// What `crypto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/crypto`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCrypto {
    /// Method options crypto.
    MethodOptionsCrypto(Box<PaymentMethodOptionsCrypto>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsCrypto {
    /// The `MethodOptionsCrypto`, if it is one.
    pub fn as_method_options_crypto(&self) -> Option<&PaymentMethodOptionsCrypto> {
        match self {
            Self::MethodOptionsCrypto(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// The customer's cash balance, which bank transfers fill.
///
/// What `customer_balance` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/customer_balance`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsCustomerBalance {
    /// Method options customer balance.
    MethodOptionsCustomerBalance(Box<PaymentMethodOptionsCustomerBalance>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsCustomerBalance {
    /// The `MethodOptionsCustomerBalance`, if it is one.
    pub fn as_method_options_customer_balance(
        &self,
    ) -> Option<&PaymentMethodOptionsCustomerBalance> {
        match self {
            Self::MethodOptionsCustomerBalance(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// EPS, the bank payment of Austria.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_eps`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsEps {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// EPS, the bank payment of Austria.
///
/// What `eps` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/eps`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsEpsUnion {
    /// Payment method options eps.
    PaymentMethodOptionsEps(Box<PaymentIntentPaymentMethodOptionsEps>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsEpsUnion {
    /// The `PaymentMethodOptionsEps`, if it is one.
    pub fn as_payment_method_options_eps(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsEps> {
        match self {
            Self::PaymentMethodOptionsEps(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// FPX, the bank payment of Malaysia.
///
/// What `fpx` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/fpx`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsFpx {
    /// Method options fpx.
    MethodOptionsFpx(Box<PaymentMethodOptionsFpx>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsFpx {
    /// The `MethodOptionsFpx`, if it is one.
    pub fn as_method_options_fpx(&self) -> Option<&PaymentMethodOptionsFpx> {
        match self {
            Self::MethodOptionsFpx(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// giropay, the bank payment of Germany.
///
/// What `giropay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/giropay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsGiropay {
    /// Method options giropay.
    MethodOptionsGiropay(Box<PaymentMethodOptionsGiropay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsGiropay {
    /// The `MethodOptionsGiropay`, if it is one.
    pub fn as_method_options_giropay(&self) -> Option<&PaymentMethodOptionsGiropay> {
        match self {
            Self::MethodOptionsGiropay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// GrabPay, a wallet in South-East Asia.
///
/// What `grabpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/grabpay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsGrabpay {
    /// Method options grabpay.
    MethodOptionsGrabpay(Box<PaymentMethodOptionsGrabpay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsGrabpay {
    /// The `MethodOptionsGrabpay`, if it is one.
    pub fn as_method_options_grabpay(&self) -> Option<&PaymentMethodOptionsGrabpay> {
        match self {
            Self::MethodOptionsGrabpay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// iDEAL, the bank payment of the Netherlands.
///
/// What `ideal` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/ideal`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsIdeal {
    /// Method options ideal.
    MethodOptionsIdeal(Box<PaymentMethodOptionsIdeal>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsIdeal {
    /// The `MethodOptionsIdeal`, if it is one.
    pub fn as_method_options_ideal(&self) -> Option<&PaymentMethodOptionsIdeal> {
        match self {
            Self::MethodOptionsIdeal(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// A Canadian Interac debit card at a reader.
///
/// What `interac_present` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/interac_present`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsInteracPresent {
    /// Method options interac present.
    MethodOptionsInteracPresent(Box<PaymentMethodOptionsInteracPresent>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsInteracPresent {
    /// The `MethodOptionsInteracPresent`, if it is one.
    pub fn as_method_options_interac_present(
        &self,
    ) -> Option<&PaymentMethodOptionsInteracPresent> {
        match self {
            Self::MethodOptionsInteracPresent(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Kakao Pay, a wallet in South Korea.
///
/// What `kakao_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/kakao_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKakaoPay {
    /// Method kakao pay payment method options.
    MethodKakaoPayPaymentMethodOptions(Box<PaymentMethodKakaoPayPaymentMethodOptions>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsKakaoPay {
    /// The `MethodKakaoPayPaymentMethodOptions`, if it is one.
    pub fn as_method_kakao_pay_payment_method_options(
        &self,
    ) -> Option<&PaymentMethodKakaoPayPaymentMethodOptions> {
        match self {
            Self::MethodKakaoPayPaymentMethodOptions(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// What `klarna` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/klarna`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKlarna {
    /// Method options klarna.
    MethodOptionsKlarna(Box<PaymentMethodOptionsKlarna>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsKlarna {
    /// The `MethodOptionsKlarna`, if it is one.
    pub fn as_method_options_klarna(&self) -> Option<&PaymentMethodOptionsKlarna> {
        match self {
            Self::MethodOptionsKlarna(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// What `konbini` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/konbini`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKonbini {
    /// Method options konbini.
    MethodOptionsKonbini(Box<PaymentMethodOptionsKonbini>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsKonbini {
    /// The `MethodOptionsKonbini`, if it is one.
    pub fn as_method_options_konbini(&self) -> Option<&PaymentMethodOptionsKonbini> {
        match self {
            Self::MethodOptionsKonbini(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Cards of South Korea.
///
/// What `kr_card` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/kr_card`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsKrCard {
    /// Method options kr card.
    MethodOptionsKrCard(Box<PaymentMethodOptionsKrCard>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsKrCard {
    /// The `MethodOptionsKrCard`, if it is one.
    pub fn as_method_options_kr_card(&self) -> Option<&PaymentMethodOptionsKrCard> {
        match self {
            Self::MethodOptionsKrCard(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_link`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsLink {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// What `link` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/link`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsLinkUnion {
    /// Payment method options link.
    PaymentMethodOptionsLink(Box<PaymentIntentPaymentMethodOptionsLink>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsLinkUnion {
    /// The `PaymentMethodOptionsLink`, if it is one.
    pub fn as_payment_method_options_link(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsLink> {
        match self {
            Self::PaymentMethodOptionsLink(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_acss_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    /// Address of the page with your own text of the mandate, in place of Stripe's.
    pub custom_mandate_url: Option<String>,
    /// When payments are taken, in words for the mandate. Needed if [`payment_schedule`](Self::payment_schedule) is `interval` or `combined`. May be null.
    pub interval_description: Option<String>,
    /// When the mandate lets payments be taken. `combined`, `interval` or `sporadic`. May be null.
    pub payment_schedule: Option<AcssDebitMandateOptionsPaymentSchedule>,
    /// Whether the bank account is used for business or privately. `business` or `personal`. May be null.
    pub transaction_type: Option<TransactionType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_bacs_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `DDIC` or `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_payto`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsPayto {
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
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mandate_options_sepa_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// What `mb_way` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/mb_way`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMbWay {
    /// Method options mb way.
    MethodOptionsMbWay(Box<PaymentMethodOptionsMbWay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsMbWay {
    /// The `MethodOptionsMbWay`, if it is one.
    pub fn as_method_options_mb_way(&self) -> Option<&PaymentMethodOptionsMbWay> {
        match self {
            Self::MethodOptionsMbWay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_mobilepay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMobilepay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MobilePay, a wallet in Denmark and Finland.
///
/// What `mobilepay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/mobilepay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMobilepayUnion {
    /// Payment method options mobilepay.
    PaymentMethodOptionsMobilepay(Box<PaymentIntentPaymentMethodOptionsMobilepay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsMobilepayUnion {
    /// The `PaymentMethodOptionsMobilepay`, if it is one.
    pub fn as_payment_method_options_mobilepay(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsMobilepay> {
        match self {
            Self::PaymentMethodOptionsMobilepay(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// What `multibanco` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/multibanco`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsMultibanco {
    /// Method options multibanco.
    MethodOptionsMultibanco(Box<PaymentMethodOptionsMultibanco>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsMultibanco {
    /// The `MethodOptionsMultibanco`, if it is one.
    pub fn as_method_options_multibanco(
        &self,
    ) -> Option<&PaymentMethodOptionsMultibanco> {
        match self {
            Self::MethodOptionsMultibanco(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Naver Pay, a wallet in South Korea.
///
/// What `naver_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/naver_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsNaverPay {
    /// Method naver pay payment method options.
    MethodNaverPayPaymentMethodOptions(Box<PaymentMethodNaverPayPaymentMethodOptions>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsNaverPay {
    /// The `MethodNaverPayPaymentMethodOptions`, if it is one.
    pub fn as_method_naver_pay_payment_method_options(
        &self,
    ) -> Option<&PaymentMethodNaverPayPaymentMethodOptions> {
        match self {
            Self::MethodNaverPayPaymentMethodOptions(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_nz_bank_account`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in New Zealand (BECS).
///
/// What `nz_bank_account` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/nz_bank_account`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsNzBankAccountUnion {
    /// Payment method options nz bank account.
    PaymentMethodOptionsNzBankAccount(
        Box<PaymentIntentPaymentMethodOptionsNzBankAccount>,
    ),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsNzBankAccountUnion {
    /// The `PaymentMethodOptionsNzBankAccount`, if it is one.
    pub fn as_payment_method_options_nz_bank_account(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsNzBankAccount> {
        match self {
            Self::PaymentMethodOptionsNzBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// What `oxxo` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/oxxo`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsOxxo {
    /// Method options oxxo.
    MethodOptionsOxxo(Box<PaymentMethodOptionsOxxo>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsOxxo {
    /// The `MethodOptionsOxxo`, if it is one.
    pub fn as_method_options_oxxo(&self) -> Option<&PaymentMethodOptionsOxxo> {
        match self {
            Self::MethodOptionsOxxo(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Przelewy24, the bank payment of Poland.
///
/// What `p24` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/p24`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsP24 {
    /// Method options p24.
    MethodOptionsP24(Box<PaymentMethodOptionsP24>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsP24 {
    /// The `MethodOptionsP24`, if it is one.
    pub fn as_method_options_p24(&self) -> Option<&PaymentMethodOptionsP24> {
        match self {
            Self::MethodOptionsP24(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// What `pay_by_bank` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/pay_by_bank`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPayByBank {
    /// Method options pay by bank.
    MethodOptionsPayByBank(Box<PaymentMethodOptionsPayByBank>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPayByBank {
    /// The `MethodOptionsPayByBank`, if it is one.
    pub fn as_method_options_pay_by_bank(
        &self,
    ) -> Option<&PaymentMethodOptionsPayByBank> {
        match self {
            Self::MethodOptionsPayByBank(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PAYCO, a wallet in South Korea.
///
/// What `payco` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/payco`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPayco {
    /// Method payco payment method options.
    MethodPaycoPaymentMethodOptions(Box<PaymentMethodPaycoPaymentMethodOptions>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPayco {
    /// The `MethodPaycoPaymentMethodOptions`, if it is one.
    pub fn as_method_payco_payment_method_options(
        &self,
    ) -> Option<&PaymentMethodPaycoPaymentMethodOptions> {
        match self {
            Self::MethodPaycoPaymentMethodOptions(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// What `paynow` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/paynow`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaynow {
    /// Method options paynow.
    MethodOptionsPaynow(Box<PaymentMethodOptionsPaynow>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPaynow {
    /// The `MethodOptionsPaynow`, if it is one.
    pub fn as_method_options_paynow(&self) -> Option<&PaymentMethodOptionsPaynow> {
        match self {
            Self::MethodOptionsPaynow(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PayPal, the wallet.
///
/// What `paypal` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/paypal`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaypal {
    /// Method options paypal.
    MethodOptionsPaypal(Box<PaymentMethodOptionsPaypal>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPaypal {
    /// The `MethodOptionsPaypal`, if it is one.
    pub fn as_method_options_paypal(&self) -> Option<&PaymentMethodOptionsPaypal> {
        match self {
            Self::MethodOptionsPaypal(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_payto`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>,
    >,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// What `payto` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/payto`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPaytoUnion {
    /// Payment method options payto.
    PaymentMethodOptionsPayto(Box<PaymentIntentPaymentMethodOptionsPayto>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPaytoUnion {
    /// The `PaymentMethodOptionsPayto`, if it is one.
    pub fn as_payment_method_options_payto(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsPayto> {
        match self {
            Self::PaymentMethodOptionsPayto(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Pix: instant payment from a Brazilian bank app.
///
/// What `pix` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/pix`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPix {
    /// Method options pix.
    MethodOptionsPix(Box<PaymentMethodOptionsPix>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPix {
    /// The `MethodOptionsPix`, if it is one.
    pub fn as_method_options_pix(&self) -> Option<&PaymentMethodOptionsPix> {
        match self {
            Self::MethodOptionsPix(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// What `promptpay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/promptpay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsPromptpay {
    /// Method options promptpay.
    MethodOptionsPromptpay(Box<PaymentMethodOptionsPromptpay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsPromptpay {
    /// The `MethodOptionsPromptpay`, if it is one.
    pub fn as_method_options_promptpay(&self) -> Option<&PaymentMethodOptionsPromptpay> {
        match self {
            Self::MethodOptionsPromptpay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// What `revolut_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/revolut_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsRevolutPay {
    /// Method options revolut pay.
    MethodOptionsRevolutPay(Box<PaymentMethodOptionsRevolutPay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsRevolutPay {
    /// The `MethodOptionsRevolutPay`, if it is one.
    pub fn as_method_options_revolut_pay(
        &self,
    ) -> Option<&PaymentMethodOptionsRevolutPay> {
        match self {
            Self::MethodOptionsRevolutPay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Samsung Pay, here the wallet of South Korea.
///
/// What `samsung_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/samsung_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSamsungPay {
    /// Method samsung pay payment method options.
    MethodSamsungPayPaymentMethodOptions(
        Box<PaymentMethodSamsungPayPaymentMethodOptions>,
    ),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsSamsungPay {
    /// The `MethodSamsungPayPaymentMethodOptions`, if it is one.
    pub fn as_method_samsung_pay_payment_method_options(
        &self,
    ) -> Option<&PaymentMethodSamsungPayPaymentMethodOptions> {
        match self {
            Self::MethodSamsungPayPaymentMethodOptions(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// What `satispay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/satispay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSatispay {
    /// Method options satispay.
    MethodOptionsSatispay(Box<PaymentMethodOptionsSatispay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsSatispay {
    /// The `MethodOptionsSatispay`, if it is one.
    pub fn as_method_options_satispay(&self) -> Option<&PaymentMethodOptionsSatispay> {
        match self {
            Self::MethodOptionsSatispay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// What `scalapay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/scalapay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsScalapay {
    /// Method options scalapay.
    MethodOptionsScalapay(Box<PaymentMethodOptionsScalapay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsScalapay {
    /// The `MethodOptionsScalapay`, if it is one.
    pub fn as_method_options_scalapay(&self) -> Option<&PaymentMethodOptionsScalapay> {
        match self {
            Self::MethodOptionsScalapay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_sepa_debit`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSepaDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit>,
    >,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// What `sepa_debit` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/sepa_debit`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSepaDebitUnion {
    /// Payment method options sepa debit.
    PaymentMethodOptionsSepaDebit(Box<PaymentIntentPaymentMethodOptionsSepaDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsSepaDebitUnion {
    /// The `PaymentMethodOptionsSepaDebit`, if it is one.
    pub fn as_payment_method_options_sepa_debit(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsSepaDebit> {
        match self {
            Self::PaymentMethodOptionsSepaDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Sofort, a bank payment in Europe.
///
/// What `sofort` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/sofort`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSofort {
    /// Method options sofort.
    MethodOptionsSofort(Box<PaymentMethodOptionsSofort>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsSofort {
    /// The `MethodOptionsSofort`, if it is one.
    pub fn as_method_options_sofort(&self) -> Option<&PaymentMethodOptionsSofort> {
        match self {
            Self::MethodOptionsSofort(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_swish`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    /// What the Swish app shows as the number of the order. At most 35 characters. May be null.
    pub reference: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// What `swish` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/swish`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsSwishUnion {
    /// Payment method options swish.
    PaymentMethodOptionsSwish(Box<PaymentIntentPaymentMethodOptionsSwish>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsSwishUnion {
    /// The `PaymentMethodOptionsSwish`, if it is one.
    pub fn as_payment_method_options_swish(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsSwish> {
        match self {
            Self::PaymentMethodOptionsSwish(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// TWINT, payments by phone in Switzerland.
///
/// What `twint` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/twint`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsTwint {
    /// Method options twint.
    MethodOptionsTwint(Box<PaymentMethodOptionsTwint>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsTwint {
    /// The `MethodOptionsTwint`, if it is one.
    pub fn as_method_options_twint(&self) -> Option<&PaymentMethodOptionsTwint> {
        match self {
            Self::MethodOptionsTwint(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// UPI, instant bank payments in India.
///
/// What `upi` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/upi`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsUpi {
    /// Method options upi.
    MethodOptionsUpi(Box<PaymentMethodOptionsUpi>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsUpi {
    /// The `MethodOptionsUpi`, if it is one.
    pub fn as_method_options_upi(&self) -> Option<&PaymentMethodOptionsUpi> {
        match self {
            Self::MethodOptionsUpi(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_us_bank_account`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// The day to debit the customer: `2026-05-01`, between 3 and 15 days ahead.
    pub target_date: Option<String>,
    /// What the money is for: goods, services or something else. `goods`, `other`, `services` or `unspecified`.
    pub transaction_purpose: Option<TransactionPurpose>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// What `us_bank_account` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/us_bank_account`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsUsBankAccountUnion {
    /// Payment method options us bank account.
    PaymentMethodOptionsUsBankAccount(
        Box<PaymentIntentPaymentMethodOptionsUsBankAccount>,
    ),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsUsBankAccountUnion {
    /// The `PaymentMethodOptionsUsBankAccount`, if it is one.
    pub fn as_payment_method_options_us_bank_account(
        &self,
    ) -> Option<&PaymentIntentPaymentMethodOptionsUsBankAccount> {
        match self {
            Self::PaymentMethodOptionsUsBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// What `wechat_pay` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/wechat_pay`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsWechatPay {
    /// Method options wechat pay.
    MethodOptionsWechatPay(Box<PaymentMethodOptionsWechatPay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsWechatPay {
    /// The `MethodOptionsWechatPay`, if it is one.
    pub fn as_method_options_wechat_pay(
        &self,
    ) -> Option<&PaymentMethodOptionsWechatPay> {
        match self {
            Self::MethodOptionsWechatPay(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// What `zip` can be.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options/properties/zip`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentPaymentMethodOptionsZip {
    /// Method options zip.
    MethodOptionsZip(Box<PaymentMethodOptionsZip>),
    /// The choices for one payment method, as far as a publishable key may see them.
    IntentTypeSpecificPaymentMethodOptionsClient(
        Box<PaymentIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl PaymentIntentPaymentMethodOptionsZip {
    /// The `MethodOptionsZip`, if it is one.
    pub fn as_method_options_zip(&self) -> Option<&PaymentMethodOptionsZip> {
        match self {
            Self::MethodOptionsZip(object) => Some(object),
            _ => None,
        }
    }

    /// The `IntentTypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_intent_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&PaymentIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::IntentTypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// What goes on while the status is `processing`, such as a debit that the customer is told of first.
///
/// Contract: `#/components/schemas/payment_intent_processing`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentProcessing {
    /// The state of a card payment that the customer was notified of, as India's rules want.
    pub card: Option<Box<PaymentIntentCardProcessing>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The notice that has to reach the customer before the card is charged, as rules in India demand.
///
/// Contract: `#/components/schemas/payment_intent_processing_customer_notification`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentProcessingCustomerNotification {
    /// Whether the customer has to approve the payment at their bank, as they must above 15,000 INR or the mandate's amount. May be null.
    pub approval_requested: Option<bool>,
    /// When the customer must have approved the payment, if they have to. In seconds since 1970. May be null.
    pub completes_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment needs next.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_intent/properties/status`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentIntentStatus {
    /// `canceled`: Over: what was held is released, and nothing can be paid with it any more.
    Canceled,
    /// `processing`: The payment is on its way, as by bank debit. Wait, don't fulfill yet.
    Processing,
    /// `requires_action`: The customer has to do something, such as 3D Secure: `next_action` says what.
    RequiresAction,
    /// `requires_capture`: Authorized: capture it before the authorization expires.
    RequiresCapture,
    /// `requires_confirmation`: Has a payment method: confirm it.
    RequiresConfirmation,
    /// `requires_payment_method`: Has no payment method, or the last one failed: `last_payment_error` says why.
    RequiresPaymentMethod,
    /// `succeeded`: Paid: fulfill.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The choices for one payment method, as far as a publishable key may see them.
///
/// Contract: `#/components/schemas/payment_intent_type_specific_payment_method_options_client`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentIntentTypeSpecificPaymentMethodOptionsClient {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says. `automatic_delayed`, `manual` or `manual_preferred`.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// How the customer pays in installments by card.
    pub installments: Option<Box<InstallmentOptions>>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>,
    >,
    /// Whether to ask for the right to raise the authorized amount later. Not every trade and card brand has it: look at `incremental_authorization_supported` once confirmed.
    pub request_incremental_authorization_support: Option<bool>,
    /// Whether a saved card needs its security code again, in a `cvc_token`.
    pub require_cvc_recollection: Option<bool>,
    /// Which network to prefer for cards that have two.
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Kakao Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_kakao_pay_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodKakaoPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Naver Pay, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_naver_pay_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodNaverPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_options_affirm`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsAffirm {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. At most 30 characters.
    pub preferred_locale: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_options_afterpay_clearpay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsAfterpayClearpay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Your own id of the order, up to 128 letters, digits, underscores, dashes and backslashes. May be null.
    pub reference: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alipay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_method_options_alipay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsAlipay {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alma: the customer pays in installments, in France and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_options_alma`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsAlma {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/payment_method_options_amazon_pay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsAmazonPay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/payment_method_options_bancontact`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsBancontact {
    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`.
    pub preferred_language: PreferredLanguage,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billie: a business buys on account and pays later, in Europe.
///
/// Contract: `#/components/schemas/payment_method_options_billie`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsBillie {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bizum, payments by phone number between Spanish banks.
///
/// Contract: `#/components/schemas/payment_method_options_bizum`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// Contract: `#/components/schemas/payment_method_options_boleto`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsBoleto {
    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in São Paulo.
    pub expires_after_days: i64,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/payment_method_options_card_installments`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCardInstallments {
    /// The installment plans that the customer can choose from. May be null.
    pub available_plans: Option<Vec<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// Whether the customer may pay in installments by card.
    pub enabled: bool,
    /// The installment plan that was chosen: how many payments, how often. May be null.
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to for recurring payments from cards of India (an e-mandate).
///
/// Contract: `#/components/schemas/payment_method_options_card_mandate_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCardMandateOptions {
    /// What a later payment takes, in the smallest unit of the currency the customer sees: exactly this or at most this, as [`amount_type`](Self::amount_type) says.
    pub amount: i64,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`).
    pub amount_type: AmountType,
    /// What the mandate or subscription is for. The customer gets to read it. At most 200 characters. May be null.
    pub description: Option<String>,
    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// How often payments are taken, together with [`interval_count`](Self::interval_count). `sporadic` if there is no rule. `day`, `month`, `sporadic`, `week` or `year`.
    pub interval: Interval,
    /// How many of [`interval`](Self::interval) lie between two payments: 3 with `month` is every three months. A year at most, and not needed if [`interval`](Self::interval) is `sporadic`. May be null.
    pub interval_count: Option<i64>,
    /// Your own unique id of the mandate or subscription. At most 80 characters.
    pub reference: String,
    /// When the mandate begins, yesterday at the earliest. In seconds since 1970.
    pub start_date: rt::Timestamp,
    /// The kinds of mandate that the card can have: `india`. May be null.
    pub supported_types: Option<Vec<SupportedType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// Contract: `#/components/schemas/payment_method_options_card_present`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresent {
    /// `manual` holds the money until you capture it, `manual_preferred` does so if the card can, and takes it at once otherwise.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether to ask for more time than usual to capture the payment. May be null.
    pub request_extended_authorization: Option<bool>,
    /// Whether to ask for the right to raise the authorized amount later. Not every trade and card brand has it: look at `incremental_authorization_supported` once confirmed. May be null.
    pub request_incremental_authorization_support: Option<bool>,
    /// Which network to prefer for cards that have two.
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which network to prefer for cards that have two.
///
/// Contract: `#/components/schemas/payment_method_options_card_present_routing`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCardPresentRouting {
    /// Which network to prefer for cards that have two: the `domestic` or the `international` one. May be null.
    pub requested_priority: Option<RequestedPriority>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cash App Pay, the wallet of Cash App in the United States.
///
/// Contract: `#/components/schemas/payment_method_options_cashapp`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCashapp {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Stablecoins, sent from the customer's wallet.
///
/// Contract: `#/components/schemas/payment_method_options_crypto`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCrypto {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's cash balance, which bank transfers fill.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalance {
    /// How the customer can send the money by bank transfer.
    pub bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceBankTransfer>>,
    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer. Only `bank_transfer`. May be null.
    pub funding_type: Option<FundingType>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer can send the money by bank transfer.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_bank_transfer`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// In which country the account is to which the customer sends the money.
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Which kinds of account details to return for the transfer, such as `iban`. All that the country has if left out. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// Which country's kind of transfer the customer can pay by. `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer` or `us_bank_transfer`. May be null.
    pub r#type: Option<BankTransferType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// FPX, the bank payment of Malaysia.
///
/// Contract: `#/components/schemas/payment_method_options_fpx`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsFpx {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/payment_method_options_giropay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsGiropay {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// GrabPay, a wallet in South-East Asia.
///
/// Contract: `#/components/schemas/payment_method_options_grabpay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsGrabpay {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/payment_method_options_ideal`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsIdeal {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A Canadian Interac debit card at a reader.
///
/// Contract: `#/components/schemas/payment_method_options_interac_present`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsInteracPresent {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/payment_method_options_klarna`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsKlarna {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. May be null.
    pub preferred_locale: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none`, `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Konbini: the customer pays with a code in a Japanese convenience store.
///
/// Contract: `#/components/schemas/payment_method_options_konbini`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsKonbini {
    /// The number that the customer types in at the store, 10 or 11 digits. Stripe makes one up if none is set. May be null.
    pub confirmation_number: Option<String>,
    /// How many days the customer has to pay, from 1 to 60. With 2, a payment confirmed on Monday ends on Wednesday at 23:59:59 in Japan. May be null.
    pub expires_after_days: Option<i64>,
    /// When it can no longer be paid at the store. Instead of [`expires_after_days`](Self::expires_after_days). In seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// What the convenience store shows as the product, up to 22 letters. May be null.
    pub product_description: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Cards of South Korea.
///
/// Contract: `#/components/schemas/payment_method_options_kr_card`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsKrCard {
    /// `manual` if card payments only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// Contract: `#/components/schemas/payment_method_options_mb_way`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsMbWay {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/payment_method_options_multibanco`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsMultibanco {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// OXXO: a voucher that is paid in cash in Mexican shops.
///
/// Contract: `#/components/schemas/payment_method_options_oxxo`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsOxxo {
    /// How many days the customer has to pay the voucher. With 2, one made on Monday ends on Wednesday at 23:59 in Mexico City.
    pub expires_after_days: i64,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/payment_method_options_p24`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsP24 {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pay by Bank: a transfer that the customer approves in the app of their bank, in the United Kingdom and Europe.
///
/// Contract: `#/components/schemas/payment_method_options_pay_by_bank`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsPayByBank {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayNow: a QR code that is paid from a bank app in Singapore.
///
/// Contract: `#/components/schemas/payment_method_options_paynow`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsPaynow {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/payment_method_options_paypal`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsPaypal {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. May be null.
    pub preferred_locale: Option<String>,
    /// What PayPal shows the customer as the number of the invoice. It must be unique if your PayPal account takes only one payment for each invoice. May be null.
    pub reference: Option<String>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/payment_method_options_pix`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsPix {
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise. May be null.
    pub expires_after_seconds: Option<i64>,
    /// When the code can no longer be paid. In seconds since 1970. May be null.
    pub expires_at: Option<i64>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PromptPay: a QR code that is paid from a bank app in Thailand.
///
/// Contract: `#/components/schemas/payment_method_options_promptpay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsPromptpay {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Revolut Pay: the customer pays from a Revolut account or a card saved there.
///
/// Contract: `#/components/schemas/payment_method_options_revolut_pay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsRevolutPay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Satispay, a wallet in Italy and its neighbors.
///
/// Contract: `#/components/schemas/payment_method_options_satispay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsSatispay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Scalapay: the customer pays in installments, in Italy and southern Europe.
///
/// Contract: `#/components/schemas/payment_method_options_scalapay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsScalapay {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/payment_method_options_sofort`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsSofort {
    /// The language of the page where the customer approves the payment. `de`, `en`, `es`, `fr`, `it`, `nl` or `pl`. May be null.
    pub preferred_language: Option<PreferredLanguage>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// TWINT, payments by phone in Switzerland.
///
/// Contract: `#/components/schemas/payment_method_options_twint`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsTwint {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `none` or `off_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/payment_method_options_upi`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsUpi {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. `off_session` or `on_session`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// WeChat Pay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/payment_method_options_wechat_pay`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsWechatPay {
    /// The id of your app at WeChat Pay. Required if `client` is `ios` or `android`. May be null.
    pub app_id: Option<String>,
    /// Where the customer pays: in the browser or in an app. `android`, `ios` or `web`. May be null.
    pub client: Option<WechatPayClient>,
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Zip: the customer pays in installments, in the United States and Australia.
///
/// Contract: `#/components/schemas/payment_method_options_zip`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsZip {
    /// Whether this payment method is kept for later payments, and for which. It counts before what the payment says for all methods. Only `none`.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PAYCO, a wallet in South Korea.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_payco_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodPaycoPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Samsung Pay, here the wallet of South Korea.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_samsung_pay_payment_method_options`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct PaymentMethodSamsungPayPaymentMethodOptions {
    /// `manual` if payments of this kind only hold the money until you capture it, whatever the payment intent says.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which connected account gets the money when the payment is done, and how much of it.
///
/// Contract: `#/components/schemas/transfer_data`.
///
/// Feature: `payment_intents`.
#[non_exhaustive]
pub struct TransferData {
    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub amount: Option<i64>,
    /// Your own note on the payment that the connected account receives.
    pub description: Option<String>,
    /// The connected account that gets the money once the payment succeeds. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// What the payment looks like that the connected account receives.
    pub payment_data: Option<Box<PaymentData>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AmountDetails;
    0 => discount_amount = None "discount_amount";
    1 => error = None "error";
    2 => line_items = None "line_items";
    3 => shipping = None "shipping";
    4 => tax = None "tax";
    5 => tip = None "tip";
}

rt::expandable! {
    crate::ExpandPath;
    AmountDetails;
    line_items "line_items" => rt::List<PaymentIntentAmountDetailsLineItem>;
}

rt::record! {
    AmountDetailsClient;
    0 => tip = None "tip";
}

rt::record! {
    AmountDetailsClientTip;
    0 => amount = None "amount";
}

rt::record! {
    AmountDetailsError;
    0 => code = None "code";
    1 => message = None "message";
}

rt::open_enum! {
    AmountDetailsErrorCode;
    0 => AmountDetailsAmountMismatch "amount_details_amount_mismatch";
    1 => AmountDetailsTaxShippingDiscountGreaterThanAmount "amount_details_tax_shipping_discount_greater_than_amount";
}

rt::record! {
    AmountDetailsShipping;
    0 => amount = None "amount";
    1 => from_postal_code = None "from_postal_code" sensitive;
    2 => to_postal_code = None "to_postal_code" sensitive;
}

rt::record! {
    AmountDetailsTax;
    0 => total_tax_amount = None "total_tax_amount";
}

rt::record! {
    AutomaticPaymentMethodsPaymentIntent;
    0 => allow_redirects = None "allow_redirects";
    1 => enabled = false "enabled" required;
}

rt::record! {
    InstallmentOptions;
    0 => enabled = false "enabled" required;
    1 => plan = None "plan";
}

rt::open_enum! {
    NextActionVerifyWithMicrodepositsMicrodepositType;
    0 => Amounts "amounts";
    1 => DescriptorCode "descriptor_code";
}

rt::record! {
    PaymentData;
    0 => description = None "description";
    1 => metadata = None "metadata";
}

rt::record! {
    PaymentDetails;
    0 => customer_reference = None "customer_reference";
    1 => order_reference = None "order_reference";
}

rt::record! {
    PaymentIntent;
    const "object" = Str("payment_intent");
    0 => amount = None "amount";
    1 => amount_capturable = None "amount_capturable";
    2 => amount_details = None "amount_details";
    3 => amount_received = None "amount_received";
    4 => application = None "application";
    5 => application_fee_amount = None "application_fee_amount";
    6 => automatic_payment_methods = None "automatic_payment_methods";
    7 => canceled_at = None "canceled_at";
    8 => cancellation_reason = None "cancellation_reason";
    9 => capture_method = None "capture_method";
    10 => client_secret = None "client_secret" sensitive;
    11 => confirmation_method = None "confirmation_method";
    12 => created "created" required;
    13 => currency = None "currency";
    14 => customer = None "customer";
    15 => customer_account = None "customer_account";
    16 => description = None "description";
    17 => excluded_payment_method_types = None "excluded_payment_method_types";
    18 => hooks = None "hooks";
    19 => id "id" required;
    20 => last_payment_error = None "last_payment_error";
    21 => latest_charge = None "latest_charge";
    22 => livemode = false "livemode" required;
    23 => managed_payments = None "managed_payments";
    24 => metadata = None "metadata";
    25 => next_action = None "next_action";
    26 => on_behalf_of = None "on_behalf_of";
    27 => payment_details = None "payment_details";
    28 => payment_method = None "payment_method";
    29 => payment_method_configuration_details = None "payment_method_configuration_details";
    30 => payment_method_options = None "payment_method_options";
    31 => payment_method_types = None "payment_method_types";
    32 => presentment_details = None "presentment_details";
    33 => processing = None "processing";
    34 => receipt_email = None "receipt_email" sensitive;
    35 => review = None "review";
    36 => setup_future_usage = None "setup_future_usage";
    37 => shipping = None "shipping";
    38 => statement_descriptor = None "statement_descriptor";
    39 => statement_descriptor_suffix = None "statement_descriptor_suffix";
    40 => status "status" required;
    41 => transfer_data = None "transfer_data";
    42 => transfer_group = None "transfer_group";
}

rt::money! {
    PaymentIntent;
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
    0 => tax = None "tax";
}

rt::record! {
    PaymentIntentAsyncWorkflowInputsTax;
    0 => calculation "calculation" required;
}

rt::record! {
    PaymentIntentAsyncWorkflows;
    0 => inputs = None "inputs";
}

rt::record! {
    PaymentIntentCardProcessing;
    0 => customer_notification = None "customer_notification";
}

rt::record! {
    PaymentIntentNextAction;
    0 => alipay_handle_redirect = None "alipay_handle_redirect";
    1 => blik_authorize = None "blik_authorize";
    2 => boleto_display_details = None "boleto_display_details";
    3 => card_await_notification = None "card_await_notification";
    4 => cashapp_handle_redirect_or_display_qr_code = None "cashapp_handle_redirect_or_display_qr_code";
    5 => display_bank_transfer_instructions = None "display_bank_transfer_instructions";
    6 => klarna_display_qr_code = None "klarna_display_qr_code";
    7 => konbini_display_details = None "konbini_display_details";
    8 => multibanco_display_details = None "multibanco_display_details";
    9 => oxxo_display_details = None "oxxo_display_details";
    10 => paynow_display_qr_code = None "paynow_display_qr_code";
    11 => pix_display_qr_code = None "pix_display_qr_code";
    12 => promptpay_display_qr_code = None "promptpay_display_qr_code";
    13 => redirect_to_url = None "redirect_to_url";
    14 => swish_handle_redirect_or_display_qr_code = None "swish_handle_redirect_or_display_qr_code";
    15 => r#type "type" required;
    16 => upi_handle_redirect_or_display_qr_code = None "upi_handle_redirect_or_display_qr_code";
    17 => use_stripe_sdk = None "use_stripe_sdk";
    18 => verify_with_microdeposits = None "verify_with_microdeposits";
    19 => wechat_pay_display_qr_code = None "wechat_pay_display_qr_code";
    20 => wechat_pay_redirect_to_android_app = None "wechat_pay_redirect_to_android_app";
    21 => wechat_pay_redirect_to_ios_app = None "wechat_pay_redirect_to_ios_app";
}

rt::record! {
    PaymentIntentNextActionAlipayHandleRedirect;
    0 => native_data = None "native_data";
    1 => native_url = None "native_url";
    2 => return_url = None "return_url";
    3 => url = None "url";
}

rt::record! {
    PaymentIntentNextActionBoleto;
    0 => expires_at = None "expires_at";
    1 => hosted_voucher_url = None "hosted_voucher_url";
    2 => number = None "number" sensitive;
    3 => pdf = None "pdf";
}

rt::record! {
    PaymentIntentNextActionCardAwaitNotification;
    0 => charge_attempt_at = None "charge_attempt_at";
    1 => customer_approval_required = None "customer_approval_required";
}

rt::record! {
    PaymentIntentNextActionDisplayBankTransferInstructions;
    0 => amount_remaining = None "amount_remaining";
    1 => currency = None "currency";
    2 => financial_addresses = None "financial_addresses";
    3 => hosted_instructions_url = None "hosted_instructions_url";
    4 => reference = None "reference";
    5 => r#type "type" required;
}

rt::record! {
    PaymentIntentNextActionDisplayMultibancoDetails;
    0 => entity = None "entity";
    1 => expires_at = None "expires_at";
    2 => hosted_voucher_url = None "hosted_voucher_url";
    3 => reference = None "reference";
}

rt::record! {
    PaymentIntentNextActionDisplayOxxoDetails;
    0 => expires_after = None "expires_after";
    1 => hosted_voucher_url = None "hosted_voucher_url";
    2 => number = None "number" sensitive;
}

rt::record! {
    PaymentIntentNextActionKlarnaDisplayQrCode;
    0 => data "data" required;
    1 => expires_at = None "expires_at";
    2 => image_url_png "image_url_png" required;
    3 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionKonbini;
    0 => expires_at "expires_at" required;
    1 => hosted_voucher_url = None "hosted_voucher_url";
    2 => stores "stores" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniFamilymart;
    0 => confirmation_number = None "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniLawson;
    0 => confirmation_number = None "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniMinistop;
    0 => confirmation_number = None "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniSeicomart;
    0 => confirmation_number = None "confirmation_number";
    1 => payment_code "payment_code" required;
}

rt::record! {
    PaymentIntentNextActionKonbiniStores;
    0 => familymart = None "familymart";
    1 => lawson = None "lawson";
    2 => ministop = None "ministop";
    3 => seicomart = None "seicomart";
}

rt::record! {
    PaymentIntentNextActionPaynowDisplayQrCode;
    0 => data "data" required;
    1 => hosted_instructions_url = None "hosted_instructions_url";
    2 => image_url_png "image_url_png" required;
    3 => image_url_svg "image_url_svg" required;
}

rt::record! {
    PaymentIntentNextActionPixDisplayQrCode;
    0 => data = None "data";
    1 => expires_at = None "expires_at";
    2 => hosted_instructions_url = None "hosted_instructions_url";
    3 => image_url_png = None "image_url_png";
    4 => image_url_svg = None "image_url_svg";
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
    0 => return_url = None "return_url";
    1 => url = None "url";
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
    2 => microdeposit_type = None "microdeposit_type";
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
    10 => bizum = None "bizum";
    11 => blik = None "blik";
    12 => boleto = None "boleto";
    13 => card = None "card";
    14 => card_present = None "card_present";
    15 => cashapp = None "cashapp";
    16 => crypto = None "crypto";
    17 => customer_balance = None "customer_balance";
    18 => eps = None "eps";
    19 => fpx = None "fpx";
    20 => giropay = None "giropay";
    21 => grabpay = None "grabpay";
    22 => ideal = None "ideal";
    23 => interac_present = None "interac_present";
    24 => kakao_pay = None "kakao_pay";
    25 => klarna = None "klarna";
    26 => konbini = None "konbini";
    27 => kr_card = None "kr_card";
    28 => link = None "link";
    29 => mb_way = None "mb_way";
    30 => mobilepay = None "mobilepay";
    31 => multibanco = None "multibanco";
    32 => naver_pay = None "naver_pay";
    33 => nz_bank_account = None "nz_bank_account";
    34 => oxxo = None "oxxo";
    35 => p24 = None "p24";
    36 => pay_by_bank = None "pay_by_bank";
    37 => payco = None "payco";
    38 => paynow = None "paynow";
    39 => paypal = None "paypal";
    40 => payto = None "payto";
    41 => pix = None "pix";
    42 => promptpay = None "promptpay";
    43 => revolut_pay = None "revolut_pay";
    44 => samsung_pay = None "samsung_pay";
    45 => satispay = None "satispay";
    46 => scalapay = None "scalapay";
    47 => sepa_debit = None "sepa_debit";
    48 => sofort = None "sofort";
    49 => swish = None "swish";
    50 => twint = None "twint";
    51 => upi = None "upi";
    52 => us_bank_account = None "us_bank_account";
    53 => wechat_pay = None "wechat_pay";
    54 => zip = None "zip";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsAcssDebit;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
    3 => verification_method = None "verification_method";
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
    0 => setup_future_usage = None "setup_future_usage";
    1 => target_date = None "target_date";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsAuBecsDebitUnion;
    0 => PaymentMethodOptionsAuBecsDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsBacsDebit;
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
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
    0 => setup_future_usage = None "setup_future_usage";
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
    0 => capture_method = None "capture_method";
    1 => installments = None "installments";
    2 => mandate_options = None "mandate_options";
    3 => network = None "network";
    4 => request_extended_authorization = None "request_extended_authorization";
    5 => request_incremental_authorization = None "request_incremental_authorization";
    6 => request_multicapture = None "request_multicapture";
    7 => request_overcapture = None "request_overcapture";
    8 => request_three_d_secure = None "request_three_d_secure";
    9 => require_cvc_recollection = None "require_cvc_recollection";
    10 => setup_future_usage = None "setup_future_usage";
    11 => statement_descriptor_suffix_kana = None "statement_descriptor_suffix_kana";
    12 => statement_descriptor_suffix_kanji = None "statement_descriptor_suffix_kanji";
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
    0 => setup_future_usage = None "setup_future_usage";
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
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsLinkUnion;
    0 => PaymentMethodOptionsLink(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit;
    0 => custom_mandate_url = None "custom_mandate_url";
    1 => interval_description = None "interval_description";
    2 => payment_schedule = None "payment_schedule";
    3 => transaction_type = None "transaction_type";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => end_date = None "end_date";
    3 => payment_schedule = None "payment_schedule";
    4 => payments_per_period = None "payments_per_period";
    5 => purpose = None "purpose";
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::union! {
    PaymentIntentPaymentMethodOptionsMbWay;
    0 => MethodOptionsMbWay(record);
    1 => IntentTypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    PaymentIntentPaymentMethodOptionsMobilepay;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
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
    0 => setup_future_usage = None "setup_future_usage";
    1 => target_date = None "target_date";
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
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
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
    0 => mandate_options = None "mandate_options";
    1 => setup_future_usage = None "setup_future_usage";
    2 => target_date = None "target_date";
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
    0 => reference = None "reference";
    1 => setup_future_usage = None "setup_future_usage";
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
    0 => financial_connections = None "financial_connections";
    1 => mandate_options = None "mandate_options";
    2 => setup_future_usage = None "setup_future_usage";
    3 => target_date = None "target_date";
    4 => transaction_purpose = None "transaction_purpose";
    5 => verification_method = None "verification_method";
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
    0 => card = None "card";
}

rt::record! {
    PaymentIntentProcessingCustomerNotification;
    0 => approval_requested = None "approval_requested";
    1 => completes_at = None "completes_at";
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
    0 => capture_method = None "capture_method";
    1 => installments = None "installments";
    2 => mandate_options = None "mandate_options";
    3 => request_incremental_authorization_support = None "request_incremental_authorization_support";
    4 => require_cvc_recollection = None "require_cvc_recollection";
    5 => routing = None "routing";
    6 => setup_future_usage = None "setup_future_usage";
    7 => verification_method = None "verification_method";
}

rt::record! {
    PaymentMethodKakaoPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodNaverPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAffirm;
    0 => capture_method = None "capture_method";
    1 => preferred_locale = None "preferred_locale";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAfterpayClearpay;
    0 => capture_method = None "capture_method";
    1 => reference = None "reference";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAlipay;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsAlma;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodOptionsAmazonPay;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsBancontact;
    0 => preferred_language "preferred_language" required;
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsBillie;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodOptionsBizum;
}

rt::record! {
    PaymentMethodOptionsBoleto;
    0 => expires_after_days = 0 "expires_after_days" required;
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCardInstallments;
    0 => available_plans = None "available_plans";
    1 => enabled = false "enabled" required;
    2 => plan = None "plan";
}

rt::record! {
    PaymentMethodOptionsCardMandateOptions;
    0 => amount = 0 "amount" required;
    1 => amount_type "amount_type" required;
    2 => description = None "description";
    3 => end_date = None "end_date";
    4 => interval "interval" required;
    5 => interval_count = None "interval_count";
    6 => reference "reference" required;
    7 => start_date "start_date" required;
    8 => supported_types = None "supported_types";
}

rt::record! {
    PaymentMethodOptionsCardPresent;
    0 => capture_method = None "capture_method";
    1 => request_extended_authorization = None "request_extended_authorization";
    2 => request_incremental_authorization_support = None "request_incremental_authorization_support";
    3 => routing = None "routing";
}

rt::record! {
    PaymentMethodOptionsCardPresentRouting;
    0 => requested_priority = None "requested_priority";
}

rt::record! {
    PaymentMethodOptionsCashapp;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCrypto;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCustomerBalance;
    0 => bank_transfer = None "bank_transfer";
    1 => funding_type = None "funding_type";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsCustomerBalanceBankTransfer;
    0 => eu_bank_transfer = None "eu_bank_transfer";
    1 => requested_address_types = None "requested_address_types";
    2 => r#type = None "type";
}

rt::record! {
    PaymentMethodOptionsFpx;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsGiropay;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsGrabpay;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsIdeal;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsInteracPresent;
}

rt::record! {
    PaymentMethodOptionsKlarna;
    0 => capture_method = None "capture_method";
    1 => preferred_locale = None "preferred_locale";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsKonbini;
    0 => confirmation_number = None "confirmation_number";
    1 => expires_after_days = None "expires_after_days";
    2 => expires_at = None "expires_at";
    3 => product_description = None "product_description";
    4 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsKrCard;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsMbWay;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsMultibanco;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsOxxo;
    0 => expires_after_days = 0 "expires_after_days" required;
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsP24;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPayByBank;
}

rt::record! {
    PaymentMethodOptionsPaynow;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPaypal;
    0 => capture_method = None "capture_method";
    1 => preferred_locale = None "preferred_locale";
    2 => reference = None "reference";
    3 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPix;
    0 => amount_includes_iof = None "amount_includes_iof";
    1 => expires_after_seconds = None "expires_after_seconds";
    2 => expires_at = None "expires_at";
    3 => mandate_options = None "mandate_options";
    4 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsPromptpay;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsRevolutPay;
    0 => capture_method = None "capture_method";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsSatispay;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodOptionsScalapay;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodOptionsSofort;
    0 => preferred_language = None "preferred_language";
    1 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsTwint;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsUpi;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsWechatPay;
    0 => app_id = None "app_id";
    1 => client = None "client";
    2 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodOptionsZip;
    0 => setup_future_usage = None "setup_future_usage";
}

rt::record! {
    PaymentMethodPaycoPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    PaymentMethodSamsungPayPaymentMethodOptions;
    0 => capture_method = None "capture_method";
}

rt::record! {
    TransferData;
    0 => amount = None "amount";
    1 => description = None "description";
    2 => destination "destination" required;
    3 => metadata = None "metadata";
    4 => payment_data = None "payment_data";
}

rt::expandable! {
    crate::ExpandPath;
    TransferData;
    destination "destination" => Account;
}
