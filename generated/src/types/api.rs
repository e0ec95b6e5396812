// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::payment_intents::PaymentIntent;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::sources::Source;

/// What went wrong, with a code for the program and a message for people. Card declines have a reason of their own in [`decline_code`](Self::decline_code).
///
/// Contract: `#/components/schemas/api_errors`.
#[non_exhaustive]
pub struct ApiErrors {
    /// What the issuer advises after a decline. Don't try the card again if it is `do_not_try_again`.
    pub advice_code: Option<String>,
    /// Id of the charge that failed, if the card was at fault.
    pub charge: Option<String>,
    /// What went wrong, as a code to branch on. Absent where a program can't do anything about it.
    pub code: Option<String>,
    /// Why the card's bank declined, if it says so: `insufficient_funds`. Only for declined cards.
    pub decline_code: Option<String>,
    /// A page of Stripe's documentation about this error.
    pub doc_url: Option<String>,
    /// What went wrong, in words. Those of card errors can be shown to customers.
    pub message: Option<String>,
    /// Two digits by which the card network says whether and how to try again. Only if the issuer declined.
    pub network_advice_code: Option<String>,
    /// The network's own code for why the payment was declined. Absent if the network didn't decline.
    pub network_decline_code: Option<String>,
    /// Which parameter was wrong, if it was one. Show the message beside its field in a form.
    pub param: Option<String>,
    /// The payment intent that failed.
    pub payment_intent: Option<Box<PaymentIntent>>,
    /// The payment method that failed.
    pub payment_method: Option<Box<PaymentMethod>>,
    /// Which kind of payment method was at fault. Only in errors about invoices.
    pub payment_method_type: Option<String>,
    /// The entry for this request in the Dashboard's log.
    pub request_log_url: Option<String>,
    /// The setup intent as it is after the failure. Only for errors that concern one.
    pub setup_intent: Option<Box<SetupIntent>>,
    /// The source as it is after the failure. Only for errors that concern one.
    pub source: Option<ApiErrorsSource>,
    /// What kind of error it is: the card's, the request's, a reused idempotency key, or Stripe's own. `api_error`, `card_error`, `idempotency_error` or `invalid_request_error`.
    pub r#type: ApiErrorsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The source as it is after the failure.
///
/// What `source` can be.
///
/// Contract: `#/components/schemas/api_errors/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiErrorsSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl ApiErrorsSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }
}

/// What kind of error it is: the card's, the request's, a reused idempotency key, or Stripe's own.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/api_errors/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiErrorsType {
    /// `api_error`: A failure at Stripe's side. Try again, with the same idempotency key.
    ApiError,
    /// `card_error`: The card can't be charged: show the message to the customer.
    CardError,
    /// `idempotency_error`: The idempotency key was used before, with other parameters.
    IdempotencyError,
    /// `invalid_request_error`: The request is wrong: mend its parameters or the state that it needs.
    InvalidRequestError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ApiErrors;
    0 => advice_code = None "advice_code";
    1 => charge = None "charge";
    2 => code = None "code";
    3 => decline_code = None "decline_code";
    4 => doc_url = None "doc_url";
    5 => message = None "message";
    6 => network_advice_code = None "network_advice_code";
    7 => network_decline_code = None "network_decline_code";
    8 => param = None "param";
    9 => payment_intent = None "payment_intent";
    10 => payment_method = None "payment_method";
    11 => payment_method_type = None "payment_method_type";
    12 => request_log_url = None "request_log_url";
    13 => setup_intent = None "setup_intent";
    14 => source = None "source";
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
    code_verification "code_verification" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    networks "networks" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::TokenCardNetworks;
    owner "owner" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOwner;
    receiver "receiver" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceReceiverFlow;
    redirect "redirect" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceRedirectFlow;
    requirements "requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    source_order "source_order" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOrder;
}

rt::open_enum! {
    ApiErrorsType;
    0 => ApiError "api_error";
    1 => CardError "card_error";
    2 => IdempotencyError "idempotency_error";
    3 => InvalidRequestError "invalid_request_error";
}
