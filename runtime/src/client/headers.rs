//! What Stripe says in the headers of a reply.

use http::{HeaderMap, HeaderValue};

/// Stripe's id of a request.
pub(crate) const REQUEST_ID: &str = "request-id";

/// What Stripe tells users of its API.
pub(crate) const NOTICE: &str = "stripe-notice";

/// What tells that something is going away (RFC 9745, RFC 8594), or is wrong.
const WARNINGS: [&str; 4] = [NOTICE, "deprecation", "sunset", "warning"];

/// Stripe's id of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}

/// What Stripe has to say about how it is called, if it has.
pub(crate) fn notice(headers: &HeaderMap) -> Option<&str> {
    headers.get(NOTICE).and_then(said)
}

/// The headers that warn, and what they say. Hardly any reply has one: names are gone through once, and nothing is looked
/// up.
pub(crate) fn warnings(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let all = headers.iter().map(|(name, value)| (name.as_str(), value));
    let warn = all.filter(|(name, _)| WARNINGS.contains(name));
    warn.filter_map(|(name, value)| Some((name, said(value)?)))
}

/// The text of a header that says something.
fn said(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?;
    Some(text).filter(|text| !text.trim().is_empty())
}
