//! Errors as Stripe answers with them.

use std::fmt;

use serde_json::{Map, json};

use crate::record::Json;

/// An error that Stripe could answer with: a status, and the error object.
///
/// ```
/// use stripe_runtime::testing::Fault;
///
/// let fault = Fault::new(400, "invalid_request_error").code("amount_too_small").param("amount");
/// assert_eq!(fault.error()["code"], "amount_too_small");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    status: u16,
    error: Map<String, Json>,
}

impl Fault {
    /// An error of that status and type: `invalid_request_error`, `card_error`, `api_error`, ...
    pub fn new(status: u16, kind: &str) -> Self {
        let mut error = Map::new();
        error.insert("type".to_owned(), kind.into());
        Self { status, error }
    }

    /// A request that isn't taken: 400.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "invalid_request_error").message(message)
    }

    /// What a path names doesn't exist: 404 `resource_missing`.
    pub(super) fn missing(kind: &str, id: &str, param: &str) -> Self {
        let message = format!("There is no {kind} with the id '{id}'.");
        Self::new(404, "invalid_request_error")
            .code("resource_missing")
            .message(message)
            .param(param)
    }

    /// What is to be made is there already: 400 `resource_already_exists`.
    pub(super) fn taken(kind: &str, id: &str) -> Self {
        Self::invalid(format!("There is a {kind} with the id '{id}' already."))
            .code("resource_already_exists")
            .param("id")
    }

    /// A card that is declined, with the issuer's reason: `insufficient_funds`, `expired_card`, ... The code is the one that
    /// Stripe has for the reason: `expired_card` has its own, and most are a `card_declined`.
    pub fn declined(reason: &str) -> Self {
        let code = match reason {
            "authentication_required" | "expired_card" | "processing_error" => reason,
            "incorrect_cvc" | "incorrect_number" => reason,
            "invalid_cvc" | "invalid_expiry_month" | "invalid_expiry_year" | "invalid_number" => {
                reason
            }
            _ => "card_declined",
        };
        let fault = Self::new(402, "card_error").code(code).message(format!(
            "The card is declined: {}.",
            reason.replace('_', " ")
        ));
        match reason {
            "incorrect_number" | "invalid_number" => fault.param("number"),
            "incorrect_cvc" | "invalid_cvc" => fault.param("cvc").decline_code(reason),
            "expired_card" => fault.param("exp_month").decline_code(reason),
            _ => fault.decline_code(reason),
        }
    }

    /// Too many requests: 429.
    pub fn rate_limit() -> Self {
        Self::new(429, "invalid_request_error")
            .code("rate_limit")
            .message("Too many requests at once.")
    }

    /// A fault on Stripe's side: 500.
    pub fn server() -> Self {
        Self::new(500, "api_error").message("Something went wrong on the server.")
    }

    /// The error's code.
    #[must_use]
    pub fn code(self, code: &str) -> Self {
        self.with("code", code)
    }

    /// The issuer's reason.
    #[must_use]
    pub fn decline_code(self, code: &str) -> Self {
        self.with("decline_code", code)
    }

    /// What happened, for a developer.
    #[must_use]
    pub fn message(self, message: impl Into<String>) -> Self {
        self.with("message", message.into())
    }

    /// The parameter at fault, as it stands on the wire: `items[0][price]`.
    #[must_use]
    pub fn param(self, param: &str) -> Self {
        self.with("param", param)
    }

    /// Any other member of the error object.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.error.insert(name.to_owned(), value.into());
        self
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The error object.
    pub fn error(&self) -> &Map<String, Json> {
        &self.error
    }

    /// The reply's body. Errors of /v2 have a code and a message, and no parameter.
    pub(super) fn body(&self, is_v2: bool) -> Json {
        let mut error = self.error.clone();
        if is_v2 {
            error.retain(|name, _| name != "param");
            let code = match (self.status, error.get("code")) {
                (404, _) => "not_found".into(),
                (_, Some(code)) => code.clone(),
                (429, None) => "rate_limit".into(),
                (500.., None) => "internal_error".into(),
                _ => "invalid_fields".into(),
            };
            error.insert("code".to_owned(), code);
            error.entry("message").or_insert_with(|| "".into());
        } else if let Some(code) = error.get("code").and_then(Json::as_str) {
            let url = format!(
                "https://docs.stripe.com/error-codes#{}",
                code.replace('_', "-")
            );
            error.insert("doc_url".to_owned(), url.into());
        }
        json!({ "error": error })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |name| self.error.get(name).and_then(Json::as_str);
        f.write_str(
            text("message")
                .or_else(|| text("code"))
                .unwrap_or("an error"),
        )
    }
}

impl std::error::Error for Fault {}
