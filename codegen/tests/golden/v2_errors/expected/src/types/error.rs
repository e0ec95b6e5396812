// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// V2 error.
///
/// Contract: `#/components/schemas/v2.error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct Error {
    pub error: ErrorError,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `error.code`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/code`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `invalid`
    Invalid,
    /// `not_found`
    NotFound,
    /// `rate_limit`
    RateLimit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `error`.
///
/// Contract: `#/components/schemas/v2.error/properties/error`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct ErrorError {
    /// `invalid`, `not_found` or `rate_limit`.
    pub code: ErrorCode,
    pub message: Option<String>,
    pub reasons: Option<Vec<ErrorReason>>,
    pub user_message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `error.reasons[].field`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/reasons/items/properties/field`.
///
/// Feature: `errors`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorField {
    /// `name`
    Name,
    /// `speed`
    Speed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `error.reasons[]`.
///
/// Contract: `#/components/schemas/v2.error/properties/error/properties/reasons/items`.
///
/// Feature: `errors`.
#[non_exhaustive]
pub struct ErrorReason {
    /// `name` or `speed`.
    pub field: ErrorField,
    pub limit: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Error;
    0 => error "error" required;
}

rt::open_enum! {
    ErrorCode;
    0 => Invalid "invalid";
    1 => NotFound "not_found";
    2 => RateLimit "rate_limit";
}

rt::record! {
    ErrorError;
    0 => code "code" required;
    1 => message = None "message";
    2 => reasons = None "reasons";
    3 => user_message = None "user_message";
}

rt::open_enum! {
    ErrorField;
    0 => Name "name";
    1 => Speed "speed";
}

rt::record! {
    ErrorReason;
    0 => field "field" required;
    1 => limit = None "limit";
}
