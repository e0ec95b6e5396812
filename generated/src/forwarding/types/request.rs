// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Forwarded request context.
///
/// Contract: `#/components/schemas/forwarded_request_context`.
///
/// Feature: `forwarding`.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardedRequestContext {
    /// Destination duration.
    pub destination_duration: i64,
    /// Destination ip address. At most 5000 characters.
    pub destination_ip_address: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Forwarded request details.
///
/// Contract: `#/components/schemas/forwarded_request_details`.
///
/// Feature: `forwarding`.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardedRequestDetails {
    /// Body. At most 5000 characters.
    pub body: String,
    /// Headers.
    pub headers: Vec<ForwardedRequestHeader>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Forwarded request header.
///
/// Contract: `#/components/schemas/forwarded_request_header`.
///
/// Feature: `forwarding`.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardedRequestHeader {
    /// Name. At most 5000 characters.
    pub name: String,
    /// Value. At most 5000 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Forwarded response details.
///
/// Contract: `#/components/schemas/forwarded_response_details`.
///
/// Feature: `forwarding`.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardedResponseDetails {
    /// Body. At most 5000 characters.
    pub body: String,
    /// Headers.
    pub headers: Vec<ForwardedRequestHeader>,
    /// Status.
    pub status: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `forwarding.request` object.
///
/// Contract: `#/components/schemas/forwarding.request`.
///
/// Feature: `forwarding`.
#[derive(Default)]
#[non_exhaustive]
pub struct Request {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Request>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Payment method. At most 5000 characters.
    pub payment_method: String,
    /// Replacements. `card_cvc`, `card_expiry`, `card_number`, `cardholder_name` or `request_signature`.
    pub replacements: Vec<RequestReplacement>,
    /// Request context. May be null.
    pub request_context: Option<Box<ForwardedRequestContext>>,
    /// Request details. May be null.
    pub request_details: Option<Box<ForwardedRequestDetails>>,
    /// Response details. May be null.
    pub response_details: Option<Box<ForwardedResponseDetails>>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `replacements[]`.
///
/// Contract: `#/components/schemas/forwarding.request/properties/replacements/items`.
///
/// Feature: `forwarding`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestReplacement {
    /// `card_cvc`
    CardCvc,
    /// `card_expiry`
    CardExpiry,
    /// `card_number`
    CardNumber,
    /// `cardholder_name`
    CardholderName,
    /// `request_signature`
    RequestSignature,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ForwardedRequestContext;
    0 => destination_duration "destination_duration" required;
    1 => destination_ip_address "destination_ip_address" required sensitive;
}

rt::record! {
    ForwardedRequestDetails;
    const "http_method" = Str("POST");
    0 => body "body" required;
    1 => headers "headers" required;
}

rt::record! {
    ForwardedRequestHeader;
    0 => name "name" required;
    1 => value "value" required;
}

rt::record! {
    ForwardedResponseDetails;
    0 => body "body" required;
    1 => headers "headers" required;
    2 => status "status" required;
}

rt::record! {
    Request;
    const "object" = Str("forwarding.request");
    0 => created "created" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
    3 => metadata "metadata";
    4 => payment_method "payment_method" required;
    5 => replacements "replacements" required;
    6 => request_context "request_context";
    7 => request_details "request_details";
    8 => response_details "response_details";
    9 => url "url";
}

rt::expandable! {
    crate::ExpandPath;
    Request;
    request_context "request_context" => ForwardedRequestContext;
    request_details "request_details" => ForwardedRequestDetails;
    response_details "response_details" => ForwardedResponseDetails;
}

rt::open_enum! {
    RequestReplacement;
    0 => CardCvc "card_cvc";
    1 => CardExpiry "card_expiry";
    2 => CardNumber "card_number";
    3 => CardholderName "cardholder_name";
    4 => RequestSignature "request_signature";
}
