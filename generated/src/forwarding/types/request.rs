// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the call to the other service went: how long it took, and which address it went to.
///
/// Contract: `#/components/schemas/forwarded_request_context`.
///
/// Feature: `forwarding`.
#[non_exhaustive]
pub struct ForwardedRequestContext {
    /// How long the destination took to answer, in milliseconds.
    pub destination_duration: i64,
    /// The IP address that the request was forwarded to.
    pub destination_ip_address: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The request as Stripe sent it to the other service, with what is sensitive blacked out.
///
/// Contract: `#/components/schemas/forwarded_request_details`.
///
/// Feature: `forwarding`.
#[non_exhaustive]
pub struct ForwardedRequestDetails {
    /// What was sent to the destination, as text.
    pub body: String,
    /// The headers to send along. Stripe adds its own, such as `Content-Type`.
    pub headers: Vec<ForwardedRequestHeader>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One HTTP header, of the request or of the answer.
///
/// Contract: `#/components/schemas/forwarded_request_header`.
///
/// Feature: `forwarding`.
#[non_exhaustive]
pub struct ForwardedRequestHeader {
    /// Which header of the request it is.
    pub name: String,
    /// What the header says.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the other service answered, with what is sensitive blacked out.
///
/// Contract: `#/components/schemas/forwarded_response_details`.
///
/// Feature: `forwarding`.
#[non_exhaustive]
pub struct ForwardedResponseDetails {
    /// What the destination answered, as text.
    pub body: String,
    /// The headers that the destination answered with.
    pub headers: Vec<ForwardedRequestHeader>,
    /// The HTTP status that the destination answered with.
    pub status: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One call that Stripe made for you to another service with the card details of a [payment method](crate::payment_methods::PaymentMethod) put in, so that they don't pass through your servers. It keeps the request and the answer, without anything sensitive.
///
/// The `forwarding.request` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/forwarding/requests/object)
///
/// Contract: `#/components/schemas/forwarding.request`.
///
/// Feature: `forwarding`.
#[non_exhaustive]
pub struct Request {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<Request>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Id of the [payment method](crate::payment_methods::PaymentMethod) whose details were put into the request.
    pub payment_method: String,
    /// Which details go into the forwarded request, such as the card number. `card_cvc`, `card_expiry`, `card_number`, `cardholder_name` or `request_signature`.
    pub replacements: Vec<RequestReplacement>,
    /// How the call to the destination went: how long it took, and which address it went to. May be null.
    pub request_context: Option<Box<ForwardedRequestContext>>,
    /// What was sent to the destination, with sensitive values blanked out. May be null.
    pub request_details: Option<Box<ForwardedRequestDetails>>,
    /// What the destination answered, with sensitive values blanked out. May be null.
    pub response_details: Option<Box<ForwardedResponseDetails>>,
    /// Where the request went. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which details go into the forwarded request, such as the card number.
///
/// The values of `replacements[]`.
///
/// Contract: `#/components/schemas/forwarding.request/properties/replacements/items`.
///
/// Feature: `forwarding`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestReplacement {
    /// `card_cvc`: The security code. Only while Stripe still holds it.
    CardCvc,
    /// `card_expiry`: Month and year in which the card runs out.
    CardExpiry,
    /// `card_number`: The full number.
    CardNumber,
    /// `cardholder_name`: The name on the card.
    CardholderName,
    /// `request_signature`: A signature that the destination checks the request by.
    RequestSignature,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ForwardedRequestContext;
    0 => destination_duration = 0 "destination_duration" required;
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
    2 => status = 0 "status" required;
}

rt::record! {
    Request;
    const "object" = Str("forwarding.request");
    0 => created "created" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => metadata = None "metadata";
    4 => payment_method "payment_method" required;
    5 => replacements "replacements" required;
    6 => request_context = None "request_context";
    7 => request_details = None "request_details";
    8 => response_details = None "response_details";
    9 => url = None "url";
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
