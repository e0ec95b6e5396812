//! Stripe's error object, of /v1 and of /v2, typed by kind.
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::client::error::call_info::{CallInfo, suffix};
use crate::client::error::code::ErrorCode;
use crate::client::error::decline::{AdviceCode, DeclineCode};
use crate::client::headers;
use crate::record::{self, DecodeError, Json, Value, enum_parse};
use crate::redact::{Redactor, printable};

/// An error that Stripe answered with. See <https://docs.stripe.com/api/errors>.
///
/// /v1 and /v2 errors have one type; a member that a version lacks is `None`. In all its texts, secrets are masked
/// (`sk_test_****wxyz`); the reply as it came is there by [`raw`](Self::raw).
pub struct StripeError {
    kind: ErrorKind,
    status: StatusCode,
    request_id: Option<String>,
    headers: HeaderMap,
    error: Json,
    raw: Bytes,
    retryable: bool,
    pub(crate) call: Option<Box<CallInfo>>,
}

/// What kind of error it is: who has to do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The card can't be charged; [`StripeError::decline_code`] may say why. The customer has to act.
    Card,
    /// The request has parameters that don't fit, or names something that doesn't exist.
    InvalidRequest,
    /// An idempotency key was used again with other parameters, or while its first call was still running.
    Idempotency,
    /// No valid key was sent.
    Authentication,
    /// The key may not do this.
    Permission,
    /// Too many requests at once.
    RateLimit,
    /// OAuth's: with the feature `oauth`, `StripeError::oauth_code` says which.
    OAuth,
    /// A fault on Stripe's side.
    Api,
}

impl StripeError {
    /// Reads `{"error": {...}}`; `None` if the body is something else.
    pub(crate) fn read(
        status: StatusCode,
        headers: &HeaderMap,
        request_id: Option<String>,
        raw: &Bytes,
        redactor: Redactor<'_>,
    ) -> Option<Self> {
        let mut body: Json = record::from_slice(raw).ok()?;
        let mut error = match body.get_mut("error")? {
            object @ Json::Object(_) => object.take(),
            Json::String(_) => body,
            _ => return None,
        };
        let kind = match is_oauth(&error) && status.is_client_error() {
            true => ErrorKind::OAuth,
            false => ErrorKind::of(status, text(&error, "type"), text(&error, "code")),
        };
        for member in error.as_object_mut()?.values_mut() {
            if let Json::String(text) = member {
                *text = redactor.mask_owned(std::mem::take(text));
            }
        }
        Some(Self {
            kind,
            status,
            request_id,
            headers: headers.clone(),
            error,
            raw: raw.clone(),
            retryable: false,
            call: None,
        })
    }

    pub(crate) fn set_retryable(&mut self, retryable: bool) {
        self.retryable = retryable;
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The type as Stripe wrote it: `card_error`, `invalid_request_error`, ...; /v2 has more.
    pub fn type_name(&self) -> Option<&str> {
        text(&self.error, "type")
    }

    /// The reply's status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The reply's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What Stripe has to say about how it was called, if it has (the header `Stripe-Notice`).
    pub fn notice(&self) -> Option<&str> {
        headers::notice(&self.headers)
    }

    /// What the headers warn of, each with its name: see [`Response::warnings`](crate::Response::warnings).
    pub fn warnings(&self) -> impl Iterator<Item = (&str, &str)> {
        headers::warnings(&self.headers)
    }

    /// Stripe's id of the request: what Stripe's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The code, of an open list: `error.code() == Some(ErrorCode::ResourceMissing)`, or
    /// `error.code().as_deref() == Some("resource_missing")`. See <https://docs.stripe.com/error-codes>.
    ///
    /// A code of /v2 parses into the contract's enumeration, `types::V2ErrorBodyCode`.
    pub fn code(&self) -> Option<ErrorCode> {
        self.code_text().map(enum_parse)
    }

    /// The issuer's reason for a declined card: `error.decline_code() == Some(DeclineCode::InsufficientFunds)`, or
    /// `error.decline_code().as_deref() == Some("insufficient_funds")`. See <https://docs.stripe.com/declines/codes>.
    pub fn decline_code(&self) -> Option<DeclineCode> {
        text(&self.error, "decline_code").map(enum_parse)
    }

    /// What to do about a declined card.
    pub fn advice_code(&self) -> Option<AdviceCode> {
        text(&self.error, "advice_code").map(enum_parse)
    }

    /// Whether a card was declined: the call is right, and the customer has to act. [`decline_code`](Self::decline_code)
    /// may say why, and [`message`](Self::message) may be shown to the customer.
    pub fn is_card_decline(&self) -> bool {
        self.kind == ErrorKind::Card
    }

    /// The code of an error of OAuth's, of a call of [`oauth`](crate::oauth).
    #[cfg(feature = "oauth")]
    pub fn oauth_code(&self) -> Option<crate::oauth::OAuthErrorCode> {
        text(&self.error, "error").map(enum_parse)
    }

    /// The code as it came.
    pub(crate) fn code_text(&self) -> Option<&str> {
        text(&self.error, "code").or_else(|| text(&self.error, "error"))
    }

    /// What happened, for a developer.
    pub fn message(&self) -> Option<&str> {
        text(&self.error, "message").or_else(|| text(&self.error, "error_description"))
    }

    /// What happened, for an end user (/v2 only; for cards, [`message`](Self::message) may be shown).
    pub fn user_message(&self) -> Option<&str> {
        text(&self.error, "user_message")
    }

    /// The parameter at fault, as it stands on the wire: `items[0][price]`.
    pub fn param(&self) -> Option<&str> {
        text(&self.error, "param")
    }

    /// A page about the code.
    pub fn doc_url(&self) -> Option<&str> {
        text(&self.error, "doc_url")
    }

    /// The request in Stripe's dashboard.
    pub fn request_log_url(&self) -> Option<&str> {
        text(&self.error, "request_log_url")
    }

    /// The id of the charge that failed.
    pub fn charge(&self) -> Option<&str> {
        self.id("charge")
    }

    /// The id of the payment intent concerned; the whole of it stands in [`json`](Self::json).
    pub fn payment_intent(&self) -> Option<&str> {
        self.id("payment_intent")
    }

    /// The id of the setup intent concerned.
    pub fn setup_intent(&self) -> Option<&str> {
        self.id("setup_intent")
    }

    /// The id of the payment method concerned.
    pub fn payment_method(&self) -> Option<&str> {
        self.id("payment_method")
    }

    /// The error object as JSON: every member, the ones without an accessor too. The objects in it are as they came, a
    /// payment intent's client secret among them.
    pub fn json(&self) -> &Json {
        &self.error
    }

    /// The reply's body.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The reply's body as the contract's type: `types::ErrorBody`, or `types::V2ErrorBody` with its enumeration of codes.
    ///
    /// It has the objects that the error concerns, whole: the payment intent, its last charge.
    pub fn body<T: Value + Default>(&self) -> Result<T, DecodeError> {
        record::from_slice(&self.raw)
    }

    /// Which call it was.
    pub fn call(&self) -> Option<&CallInfo> {
        self.call.as_deref()
    }

    /// Whether the same call may succeed if it is made again (with the same idempotency key).
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    fn id(&self, name: &str) -> Option<&str> {
        let value = self.error.get(name)?;
        value.as_str().or_else(|| value.get("id")?.as_str())
    }
}

impl ErrorKind {
    /// The type decides, and the status where the type is missing, unknown, or wider than the status
    /// (401, 403 and 429 are `invalid_request_error` on the wire).
    fn of(status: StatusCode, kind: Option<&str>, code: Option<&str>) -> Self {
        match (kind, status.as_u16()) {
            (Some("idempotency_error"), _) => Self::Idempotency,
            (Some("card_error"), _) => Self::Card,
            (Some("authentication_error"), _) | (_, 401) => Self::Authentication,
            (Some("permission_error"), _) | (_, 403) => Self::Permission,
            (Some("rate_limit_error"), _) | (_, 429) => Self::RateLimit,
            (_, 400) if code == Some("rate_limit") => Self::RateLimit,
            (Some("api_error"), _) => Self::Api,
            (Some("invalid_request_error"), _) => Self::InvalidRequest,
            (_, 402) => Self::Card,
            (_, 400..=499) => Self::InvalidRequest,
            _ => Self::Api,
        }
    }
}

impl fmt::Display for StripeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}", self.status.as_u16())?;
        if let Some(kind) = self.type_name() {
            write!(f, " {}", printable(kind))?;
        }
        if let Some(code) = self.code_text() {
            write!(f, " {}", printable(code))?;
        }
        if let Some(decline) = text(&self.error, "decline_code") {
            write!(f, " ({})", printable(decline))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", printable(message))?;
        }
        if let Some(param) = self.param() {
            write!(f, " (parameter {})", printable(param))?;
        }
        if let Some(advice) = text(&self.error, "advice_code") {
            write!(f, " (advice: {})", printable(advice))?;
        }
        if let Some(page) = self.doc_url() {
            write!(f, " (see {})", printable(page))?;
        }
        suffix(f, self.call.as_deref(), self.request_id())
    }
}

impl fmt::Debug for StripeError {
    /// Without the body and the objects in it: a payment intent has a client secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeError")
            .field("kind", &self.kind)
            .field("status", &self.status.as_u16())
            .field("type", &self.type_name())
            .field("code", &self.code_text())
            .field("decline_code", &text(&self.error, "decline_code"))
            .field("advice_code", &text(&self.error, "advice_code"))
            .field("param", &self.param())
            .field("message", &self.message())
            .field("request_id", &self.request_id)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for StripeError {}

/// Whether it is one of OAuth's, of connect.stripe.com, which are flat: `{"error": "invalid_grant",
/// "error_description": "..."}`.
fn is_oauth(error: &Json) -> bool {
    text(error, "error").is_some()
}

fn text<'a>(error: &'a Json, name: &str) -> Option<&'a str> {
    error.get(name)?.as_str()
}
