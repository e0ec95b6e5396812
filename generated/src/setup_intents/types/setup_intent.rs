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

/// Whether payment methods are chosen by your settings in the Dashboard.
///
/// Contract: `#/components/schemas/payment_flows_automatic_payment_methods_setup_intent`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct AutomaticPaymentMethodsSetupIntent {
    /// Whether payment methods that send the customer to another app or site are offered. They need a `return_url` when it is confirmed. `always` or `never`.
    pub allow_redirects: Option<AllowRedirects>,
    /// Whether Stripe picks the payment methods that fit, of those turned on in the Dashboard. May be null.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/payment_method_options_mandate_options_upi`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsUpi {
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

/// The way to save a payment method for later without taking money now. It authenticates the customer where rules ask for it, so that payments in their absence succeed more often. Make it when the customer is about to enter details. Later payments are [payment intents](crate::payment_intents::PaymentIntent) with the payment method saved here.
///
/// The `setup_intent` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/object)
///
/// Contract: `#/components/schemas/setup_intent`.
///
/// Feature: `setup_intents`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct SetupIntent {
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application>>,
    /// Whether the payment method is for your own account's money, as inbound and outbound transfers need it. Not together with a customer.
    pub attach_to_self: Option<bool>,
    /// Whether payment methods are chosen by your settings in the Dashboard. May be null.
    pub automatic_payment_methods: Option<Box<AutomaticPaymentMethodsSetupIntent>>,
    /// Why it was canceled, as you gave it. Null unless it was. `abandoned`, `duplicate` or `requested_by_customer`.
    pub cancellation_reason: Option<CancellationReason>,
    /// What the customer's browser or app needs to go on with it. Give it to that customer alone, and never log or store it. May be null.
    pub client_secret: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer that the payment method is attached to once it is set up. One that belongs to another customer can't be used. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// The v2 account that the payment method is attached to once it is set up, in place of [`customer`](Self::customer). One that belongs to another account can't be used. May be null.
    pub customer_account: Option<String>,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Payment methods that aren't offered here although they are turned on. May be null.
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    /// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both. May be null.
    pub flow_directions: Option<Vec<FlowDirection>>,
    /// Names this object in other calls.
    pub id: rt::Id<SetupIntent>,
    /// Why the last attempt to confirm the setup intent failed. May be null.
    pub last_setup_error: Option<Box<ApiErrors>>,
    /// The newest [setup attempt](crate::setup_attempts::SetupAttempt), which tells how the last confirmation went. An id; the object itself when `latest_attempt` is expanded. May be null.
    pub latest_attempt: Option<rt::Expandable<SetupAttempt>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether Stripe sells as merchant of record for you, with taxes, disputes and support (Managed Payments). May be null.
    pub managed_payments: Option<Box<ManagedPayments>>,
    /// The mandate for many payments that the setup made. An id; the object itself when `mandate` is expanded. May be null.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the customer must do before the setup goes on, such as follow a redirect. Null if nothing.
    pub next_action: Option<Box<SetupIntentNextAction>>,
    /// The connected account that the payment method is set up for. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// The payment method that is set up. What a reader reads is saved to the customer as the card that [`latest_attempt`](Self::latest_attempt) generated, unless it was a wallet. An id; the object itself when `payment_method` is expanded. May be null.
    pub payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Which configuration decided what payment methods are offered. Null if you named them yourself.
    pub payment_method_configuration_details: Option<
        Box<PaymentMethodConfigurationDetails>,
    >,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
    /// Which kinds of payment method can be set up, such as `card`.
    pub payment_method_types: Vec<String>,
    /// The mandate for one payment that came of the setup. Null if none did. An id; the object itself when `single_use_mandate` is expanded.
    pub single_use_mandate: Option<rt::Expandable<Mandate>>,
    /// What the setup needs next: `requires_action` is the customer's turn, `succeeded` means that the payment method is saved. `canceled`, `processing`, `requires_action`, `requires_confirmation`, `requires_payment_method` or `succeeded`.
    pub status: SetupIntentStatus,
    /// What the payment method will be used for: payments with the customer at hand (`on_session`), or also without (`off_session`).
    pub usage: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer must do before the setup goes on, such as follow a redirect.
///
/// Contract: `#/components/schemas/setup_intent_next_action`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentNextAction {
    /// The customer has to approve the payment in the app of their bank. Empty, as there is nothing to redirect to.
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    /// Where to send the customer, or the QR code to show them, so that they approve it in Cash App.
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>,
    >,
    /// The QR code to show the customer, who pays by Pix.
    pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
    /// The page to send the customer to, where they go on.
    pub redirect_to_url: Option<Box<SetupIntentNextActionRedirectToUrl>>,
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
        Box<SetupIntentNextActionVerifyWithMicrodeposits>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code to show the customer, who pays by Pix.
///
/// Contract: `#/components/schemas/setup_intent_next_action_pix_display_qr_code`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentNextActionPixDisplayQrCode {
    /// What the QR code holds, as text: draw it yourself with a QR library.
    pub data: String,
    /// When the code can no longer be paid. In seconds since 1970.
    pub expires_at: rt::Timestamp,
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
/// Contract: `#/components/schemas/setup_intent_next_action_redirect_to_url`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentNextActionRedirectToUrl {
    /// Where the customer comes back to after approving or breaking off. May be null.
    pub return_url: Option<String>,
    /// Where to send the customer so that they approve it. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the small deposits arrive, and where the customer tells their amounts or code.
///
/// Contract: `#/components/schemas/setup_intent_next_action_verify_with_microdeposits`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentNextActionVerifyWithMicrodeposits {
    /// When the microdeposits should be in the bank account. In seconds since 1970.
    pub arrival_date: rt::Timestamp,
    /// A page of Stripe where the customer enters the test deposits to prove that the bank account is theirs.
    pub hosted_verification_url: String,
    /// How the customer proves the account: by the amounts of two small deposits, or by the code in the text of one. `amounts` or `descriptor_code`. May be null.
    pub microdeposit_type: Option<
        SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer proves the account: by the amounts of two small deposits, or by the code in the text of one.
///
/// The values of `microdeposit_type`.
///
/// Contract: `#/components/schemas/setup_intent_next_action_verify_with_microdeposits/properties/microdeposit_type`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType {
    /// `amounts`: Two small deposits: the customer enters both amounts.
    Amounts,
    /// `descriptor_code`: One small deposit: the customer enters the six characters, beginning with SM, of its statement text.
    DescriptorCode,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptions {
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<SetupIntentPaymentMethodOptionsAcssDebitUnion>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<SetupIntentPaymentMethodOptionsAmazonPayUnion>,
    /// Direct debit from a bank account in the United Kingdom (Bacs).
    pub bacs_debit: Option<SetupIntentPaymentMethodOptionsBacsDebitUnion>,
    /// Bizum, payments by phone number between Spanish banks.
    pub bizum: Option<SetupIntentPaymentMethodOptionsBizumUnion>,
    /// Settings for card payments.
    pub card: Option<SetupIntentPaymentMethodOptionsCardUnion>,
    /// A card at a reader.
    pub card_present: Option<SetupIntentPaymentMethodOptionsCardPresentUnion>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<SetupIntentPaymentMethodOptionsKlarnaUnion>,
    /// Link, Stripe's wallet of saved payment details.
    pub link: Option<SetupIntentPaymentMethodOptionsLinkUnion>,
    /// PayPal, the wallet.
    pub paypal: Option<SetupIntentPaymentMethodOptionsPaypalUnion>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank.
    pub payto: Option<SetupIntentPaymentMethodOptionsPaytoUnion>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<SetupIntentPaymentMethodOptionsPixUnion>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<SetupIntentPaymentMethodOptionsSepaDebitUnion>,
    /// UPI, instant bank payments in India.
    pub upi: Option<SetupIntentPaymentMethodOptionsUpiUnion>,
    /// Debit from a US bank account (ACH).
    pub us_bank_account: Option<SetupIntentPaymentMethodOptionsUsBankAccountUnion>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_acss_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAcssDebit {
    /// The currency of the customer's bank account. `cad` or `usd`. May be null.
    pub currency: Option<AcssDebitCurrency>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit>,
    >,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// What `acss_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/acss_debit`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsAcssDebitUnion {
    /// Payment method options acss debit.
    PaymentMethodOptionsAcssDebit(Box<SetupIntentPaymentMethodOptionsAcssDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsAcssDebitUnion {
    /// The `PaymentMethodOptionsAcssDebit`, if it is one.
    pub fn as_payment_method_options_acss_debit(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsAcssDebit> {
        match self {
            Self::PaymentMethodOptionsAcssDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_amazon_pay`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAmazonPay {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// What `amazon_pay` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/amazon_pay`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsAmazonPayUnion {
    /// Payment method options amazon pay.
    PaymentMethodOptionsAmazonPay(Box<SetupIntentPaymentMethodOptionsAmazonPay>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsAmazonPayUnion {
    /// The `PaymentMethodOptionsAmazonPay`, if it is one.
    pub fn as_payment_method_options_amazon_pay(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsAmazonPay> {
        match self {
            Self::PaymentMethodOptionsAmazonPay(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_bacs_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsBacsDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// What `bacs_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/bacs_debit`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsBacsDebitUnion {
    /// Payment method options bacs debit.
    PaymentMethodOptionsBacsDebit(Box<SetupIntentPaymentMethodOptionsBacsDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsBacsDebitUnion {
    /// The `PaymentMethodOptionsBacsDebit`, if it is one.
    pub fn as_payment_method_options_bacs_debit(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsBacsDebit> {
        match self {
            Self::PaymentMethodOptionsBacsDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Bizum, payments by phone number between Spanish banks.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_bizum`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsBizum {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bizum, payments by phone number between Spanish banks.
///
/// What `bizum` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/bizum`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsBizumUnion {
    /// Payment method options bizum.
    PaymentMethodOptionsBizum(Box<SetupIntentPaymentMethodOptionsBizum>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsBizumUnion {
    /// The `PaymentMethodOptionsBizum`, if it is one.
    pub fn as_payment_method_options_bizum(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsBizum> {
        match self {
            Self::PaymentMethodOptionsBizum(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Settings for card payments.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCard {
    /// What the customer agrees to for recurring payments from cards of India (an e-mandate). May be null.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    /// The card network that was chosen for a card with several, when it was confirmed. May be null.
    pub network: Option<CardNetwork>,
    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to for recurring payments from cards of India (an e-mandate).
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card_mandate_options`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    /// What a later payment takes, in the smallest unit of the currency the customer sees: exactly this or at most this, as [`amount_type`](Self::amount_type) says.
    pub amount: i64,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`).
    pub amount_type: AmountType,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
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
/// Contract: `#/components/schemas/setup_intent_payment_method_options_card_present`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsCardPresent {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// What `card_present` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/card_present`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardPresentUnion {
    /// Payment method options card present.
    PaymentMethodOptionsCardPresent(Box<SetupIntentPaymentMethodOptionsCardPresent>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsCardPresentUnion {
    /// The `PaymentMethodOptionsCardPresent`, if it is one.
    pub fn as_payment_method_options_card_present(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsCardPresent> {
        match self {
            Self::PaymentMethodOptionsCardPresent(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Settings for card payments.
///
/// What `card` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/card`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardUnion {
    /// Payment method options card.
    PaymentMethodOptionsCard(Box<SetupIntentPaymentMethodOptionsCard>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsCardUnion {
    /// The `PaymentMethodOptionsCard`, if it is one.
    pub fn as_payment_method_options_card(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsCard> {
        match self {
            Self::PaymentMethodOptionsCard(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_klarna`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    /// The currency that later payments are in. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// The language of the page where the customer approves the payment, as a tag such as `en-GB`. May be null.
    pub preferred_locale: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// What `klarna` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/klarna`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsKlarnaUnion {
    /// Payment method options klarna.
    PaymentMethodOptionsKlarna(Box<SetupIntentPaymentMethodOptionsKlarna>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsKlarnaUnion {
    /// The `PaymentMethodOptionsKlarna`, if it is one.
    pub fn as_payment_method_options_klarna(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsKlarna> {
        match self {
            Self::PaymentMethodOptionsKlarna(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_link`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsLink {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Link, Stripe's wallet of saved payment details.
///
/// What `link` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/link`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsLinkUnion {
    /// Payment method options link.
    PaymentMethodOptionsLink(Box<SetupIntentPaymentMethodOptionsLink>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsLinkUnion {
    /// The `PaymentMethodOptionsLink`, if it is one.
    pub fn as_payment_method_options_link(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsLink> {
        match self {
            Self::PaymentMethodOptionsLink(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_acss_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit {
    /// Address of the page with your own text of the mandate, in place of Stripe's.
    pub custom_mandate_url: Option<String>,
    /// For which uses, `invoice` or `subscription`, the mandate may be chosen without being named.
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

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_bacs_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `DDIC` or `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_payto`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsPayto {
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
/// Contract: `#/components/schemas/setup_intent_payment_method_options_mandate_options_sepa_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit {
    /// What the reference of the mandate begins with: up to 12 capital letters, digits, spaces or one of `/_-&.`, but not `STRIPE`.
    pub reference_prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_paypal`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPaypal {
    /// PayPal's id of the agreement with the customer (BAID), under which later payments are made. May be null.
    pub billing_agreement_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// What `paypal` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/paypal`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPaypalUnion {
    /// Payment method options paypal.
    PaymentMethodOptionsPaypal(Box<SetupIntentPaymentMethodOptionsPaypal>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsPaypalUnion {
    /// The `PaymentMethodOptionsPaypal`, if it is one.
    pub fn as_payment_method_options_paypal(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsPaypal> {
        match self {
            Self::PaymentMethodOptionsPaypal(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_payto`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPayto {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// What `payto` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/payto`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPaytoUnion {
    /// Payment method options payto.
    PaymentMethodOptionsPayto(Box<SetupIntentPaymentMethodOptionsPayto>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsPaytoUnion {
    /// The `PaymentMethodOptionsPayto`, if it is one.
    pub fn as_payment_method_options_payto(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsPayto> {
        match self {
            Self::PaymentMethodOptionsPayto(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_pix`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsPix {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// What `pix` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/pix`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsPixUnion {
    /// Payment method options pix.
    PaymentMethodOptionsPix(Box<SetupIntentPaymentMethodOptionsPix>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsPixUnion {
    /// The `PaymentMethodOptionsPix`, if it is one.
    pub fn as_payment_method_options_pix(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsPix> {
        match self {
            Self::PaymentMethodOptionsPix(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_sepa_debit`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsSepaDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<
        Box<SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// What `sepa_debit` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/sepa_debit`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsSepaDebitUnion {
    /// Payment method options sepa debit.
    PaymentMethodOptionsSepaDebit(Box<SetupIntentPaymentMethodOptionsSepaDebit>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsSepaDebitUnion {
    /// The `PaymentMethodOptionsSepaDebit`, if it is one.
    pub fn as_payment_method_options_sepa_debit(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsSepaDebit> {
        match self {
            Self::PaymentMethodOptionsSepaDebit(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// UPI, instant bank payments in India.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_upi`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUpi {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsUpi>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// UPI, instant bank payments in India.
///
/// What `upi` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/upi`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsUpiUnion {
    /// Payment method options upi.
    PaymentMethodOptionsUpi(Box<SetupIntentPaymentMethodOptionsUpi>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsUpiUnion {
    /// The `PaymentMethodOptionsUpi`, if it is one.
    pub fn as_payment_method_options_upi(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsUpi> {
        match self {
            Self::PaymentMethodOptionsUpi(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// Debit from a US bank account (ACH).
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options_us_bank_account`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub financial_connections: Option<Box<LinkedAccountOptions>>,
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<PaymentMethodOptionsUsBankAccountMandateOptions>>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH).
///
/// What `us_bank_account` can be.
///
/// Contract: `#/components/schemas/setup_intent_payment_method_options/properties/us_bank_account`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsUsBankAccountUnion {
    /// Payment method options us bank account.
    PaymentMethodOptionsUsBankAccount(Box<SetupIntentPaymentMethodOptionsUsBankAccount>),
    /// The choices for one payment method, as far as a publishable key may see them.
    TypeSpecificPaymentMethodOptionsClient(
        Box<SetupIntentTypeSpecificPaymentMethodOptionsClient>,
    ),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl SetupIntentPaymentMethodOptionsUsBankAccountUnion {
    /// The `PaymentMethodOptionsUsBankAccount`, if it is one.
    pub fn as_payment_method_options_us_bank_account(
        &self,
    ) -> Option<&SetupIntentPaymentMethodOptionsUsBankAccount> {
        match self {
            Self::PaymentMethodOptionsUsBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `TypeSpecificPaymentMethodOptionsClient`, if it is one.
    pub fn as_type_specific_payment_method_options_client(
        &self,
    ) -> Option<&SetupIntentTypeSpecificPaymentMethodOptionsClient> {
        match self {
            Self::TypeSpecificPaymentMethodOptionsClient(object) => Some(object),
            _ => None,
        }
    }
}

/// What the setup needs next: `requires_action` is the customer's turn, `succeeded` means that the payment method is saved.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/setup_intent/properties/status`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupIntentStatus {
    /// `canceled`: Over: nothing can be set up with it any more.
    Canceled,
    /// `processing`: Being set up: wait.
    Processing,
    /// `requires_action`: The customer has to do something, such as 3D Secure: `next_action` says what.
    RequiresAction,
    /// `requires_confirmation`: Has a payment method: confirm it.
    RequiresConfirmation,
    /// `requires_payment_method`: Has no payment method, or the last one failed: `last_setup_error` says why.
    RequiresPaymentMethod,
    /// `succeeded`: The payment method is ready for later payments.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The choices for one payment method, as far as a publishable key may see them.
///
/// Contract: `#/components/schemas/setup_intent_type_specific_payment_method_options_client`.
///
/// Feature: `setup_intents`.
#[non_exhaustive]
pub struct SetupIntentTypeSpecificPaymentMethodOptionsClient {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AutomaticPaymentMethodsSetupIntent;
    0 => allow_redirects = None "allow_redirects";
    1 => enabled = None "enabled";
}

rt::record! {
    PaymentMethodOptionsMandateOptionsUpi;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => description = None "description";
    3 => end_date = None "end_date";
}

rt::record! {
    SetupIntent;
    const "object" = Str("setup_intent");
    0 => application = None "application";
    1 => attach_to_self = None "attach_to_self";
    2 => automatic_payment_methods = None "automatic_payment_methods";
    3 => cancellation_reason = None "cancellation_reason";
    4 => client_secret = None "client_secret" sensitive;
    5 => created "created" required;
    6 => customer = None "customer";
    7 => customer_account = None "customer_account";
    8 => description = None "description";
    9 => excluded_payment_method_types = None "excluded_payment_method_types";
    10 => flow_directions = None "flow_directions";
    11 => id "id" required;
    12 => last_setup_error = None "last_setup_error";
    13 => latest_attempt = None "latest_attempt";
    14 => livemode = false "livemode" required;
    15 => managed_payments = None "managed_payments";
    16 => mandate = None "mandate";
    17 => metadata = None "metadata";
    18 => next_action = None "next_action";
    19 => on_behalf_of = None "on_behalf_of";
    20 => payment_method = None "payment_method";
    21 => payment_method_configuration_details = None "payment_method_configuration_details";
    22 => payment_method_options = None "payment_method_options";
    23 => payment_method_types "payment_method_types" required;
    24 => single_use_mandate = None "single_use_mandate";
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
    0 => blik_authorize = None "blik_authorize";
    1 => cashapp_handle_redirect_or_display_qr_code = None "cashapp_handle_redirect_or_display_qr_code";
    2 => pix_display_qr_code = None "pix_display_qr_code";
    3 => redirect_to_url = None "redirect_to_url";
    4 => r#type "type" required;
    5 => upi_handle_redirect_or_display_qr_code = None "upi_handle_redirect_or_display_qr_code";
    6 => use_stripe_sdk = None "use_stripe_sdk";
    7 => verify_with_microdeposits = None "verify_with_microdeposits";
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
    0 => return_url = None "return_url";
    1 => url = None "url";
}

rt::record! {
    SetupIntentNextActionVerifyWithMicrodeposits;
    0 => arrival_date "arrival_date" required;
    1 => hosted_verification_url "hosted_verification_url" required;
    2 => microdeposit_type = None "microdeposit_type";
}

rt::open_enum! {
    SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType;
    0 => Amounts "amounts";
    1 => DescriptorCode "descriptor_code";
}

rt::record! {
    SetupIntentPaymentMethodOptions;
    0 => acss_debit = None "acss_debit";
    1 => amazon_pay = None "amazon_pay";
    2 => bacs_debit = None "bacs_debit";
    3 => bizum = None "bizum";
    4 => card = None "card";
    5 => card_present = None "card_present";
    6 => klarna = None "klarna";
    7 => link = None "link";
    8 => paypal = None "paypal";
    9 => payto = None "payto";
    10 => pix = None "pix";
    11 => sepa_debit = None "sepa_debit";
    12 => upi = None "upi";
    13 => us_bank_account = None "us_bank_account";
}

rt::record! {
    SetupIntentPaymentMethodOptionsAcssDebit;
    0 => currency = None "currency";
    1 => mandate_options = None "mandate_options";
    2 => verification_method = None "verification_method";
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
    0 => mandate_options = None "mandate_options";
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
    0 => mandate_options = None "mandate_options";
    1 => network = None "network";
    2 => request_three_d_secure = None "request_three_d_secure";
}

rt::record! {
    SetupIntentPaymentMethodOptionsCardMandateOptions;
    0 => amount = 0 "amount" required;
    1 => amount_type "amount_type" required;
    2 => currency "currency" required;
    3 => description = None "description";
    4 => end_date = None "end_date";
    5 => interval "interval" required;
    6 => interval_count = None "interval_count";
    7 => reference "reference" required;
    8 => start_date "start_date" required;
    9 => supported_types = None "supported_types";
}

rt::money! {
    SetupIntentPaymentMethodOptionsCardMandateOptions;
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
    0 => currency = None "currency";
    1 => preferred_locale = None "preferred_locale";
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
    0 => custom_mandate_url = None "custom_mandate_url";
    1 => default_for = None "default_for";
    2 => interval_description = None "interval_description";
    3 => payment_schedule = None "payment_schedule";
    4 => transaction_type = None "transaction_type";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsPayto;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => end_date = None "end_date";
    3 => payment_schedule = None "payment_schedule";
    4 => payments_per_period = None "payments_per_period";
    5 => purpose = None "purpose";
    6 => start_date = None "start_date";
}

rt::record! {
    SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit;
    0 => reference_prefix = None "reference_prefix";
}

rt::record! {
    SetupIntentPaymentMethodOptionsPaypal;
    0 => billing_agreement_id = None "billing_agreement_id";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPaypalUnion;
    0 => PaymentMethodOptionsPaypal(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsPayto;
    0 => mandate_options = None "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPaytoUnion;
    0 => PaymentMethodOptionsPayto(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsPix;
    0 => mandate_options = None "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsPixUnion;
    0 => PaymentMethodOptionsPix(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsSepaDebit;
    0 => mandate_options = None "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsSepaDebitUnion;
    0 => PaymentMethodOptionsSepaDebit(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsUpi;
    0 => mandate_options = None "mandate_options";
}

rt::union! {
    SetupIntentPaymentMethodOptionsUpiUnion;
    0 => PaymentMethodOptionsUpi(record);
    1 => TypeSpecificPaymentMethodOptionsClient(record);
}

rt::record! {
    SetupIntentPaymentMethodOptionsUsBankAccount;
    0 => financial_connections = None "financial_connections";
    1 => mandate_options = None "mandate_options";
    2 => verification_method = None "verification_method";
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
    0 => mandate_options = None "mandate_options";
    1 => verification_method = None "verification_method";
}
