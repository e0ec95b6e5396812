//! What Stripe says in the headers of a reply.

use http::{HeaderMap, HeaderValue};

/// Stripe's id of a request.
pub(crate) const REQUEST_ID: &str = "request-id";

/// What Stripe tells users of its API.
pub(crate) const NOTICE: &str = "stripe-notice";

/// Stripe's id of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}

/// What Stripe has to say about how it is called, if it has.
pub(crate) fn notice(headers: &HeaderMap) -> Option<&str> {
    headers.get(NOTICE).and_then(said)
}

/// The text of a header that says something.
pub(crate) fn said(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?;
    Some(text).filter(|text| !text.trim().is_empty())
}
