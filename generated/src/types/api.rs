// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::payment_intents::PaymentIntent;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::sources::Source;

/// Api errors.
///
/// Contract: `#/components/schemas/api_errors`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApiErrors {
    /// Advice code. At most 5000 characters.
    pub advice_code: Option<String>,
    /// Charge. At most 5000 characters.
    pub charge: Option<String>,
    /// Code. At most 5000 characters.
    pub code: Option<String>,
    /// Decline code. At most 5000 characters.
    pub decline_code: Option<String>,
    /// Doc url. At most 5000 characters.
    pub doc_url: Option<String>,
    /// Message. At most 40000 characters.
    pub message: Option<String>,
    /// Network advice code. At most 5000 characters.
    pub network_advice_code: Option<String>,
    /// Network decline code. At most 5000 characters.
    pub network_decline_code: Option<String>,
    /// Param. At most 5000 characters.
    pub param: Option<String>,
    /// Payment intent.
    pub payment_intent: Option<Box<PaymentIntent>>,
    /// Payment method.
    pub payment_method: Option<Box<PaymentMethod>>,
    /// Payment method type. At most 5000 characters.
    pub payment_method_type: Option<String>,
    /// Request log url. At most 5000 characters.
    pub request_log_url: Option<String>,
    /// Setup intent.
    pub setup_intent: Option<Box<SetupIntent>>,
    /// Source.
    pub source: Option<ApiErrorsSource>,
    /// Type. `api_error`, `card_error`, `idempotency_error` or `invalid_request_error`.
    pub r#type: ApiErrorsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `source` can be.
///
/// Contract: `#/components/schemas/api_errors/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiErrorsSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/api_errors/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiErrorsType {
    /// `api_error`
    ApiError,
    /// `card_error`
    CardError,
    /// `idempotency_error`
    IdempotencyError,
    /// `invalid_request_error`
    InvalidRequestError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ApiErrors;
    0 => advice_code "advice_code";
    1 => charge "charge";
    2 => code "code";
    3 => decline_code "decline_code";
    4 => doc_url "doc_url";
    5 => message "message";
    6 => network_advice_code "network_advice_code";
    7 => network_decline_code "network_decline_code";
    8 => param "param";
    9 => payment_intent "payment_intent";
    10 => payment_method "payment_method";
    11 => payment_method_type "payment_method_type";
    12 => request_log_url "request_log_url";
    13 => setup_intent "setup_intent";
    14 => source "source";
    15 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    ApiErrors;
    payment_intent "payment_intent" => PaymentIntent;
    payment_method "payment_method" => PaymentMethod;
    setup_intent "setup_intent" => SetupIntent;
    source "source" => ApiErrorsSource;
}

rt::union! {
    ApiErrorsSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    ApiErrorsSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

rt::open_enum! {
    ApiErrorsType;
    0 => ApiError "api_error";
    1 => CardError "card_error";
    2 => IdempotencyError "idempotency_error";
    3 => InvalidRequestError "invalid_request_error";
}
