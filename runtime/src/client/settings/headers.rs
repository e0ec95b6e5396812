//! The headers that options ask for, and what their values may be.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::error::unsent::RequestError;
use crate::client::settings::options::Options;

/// Headers that decide where a request ends, who it is from, or whether it is safe to repeat.
const RESERVED: [&str; 6] = [
    "authorization",
    "connection",
    "content-length",
    "host",
    "idempotency-key",
    "transfer-encoding",
];

/// The headers that options ask for.
pub(crate) fn optional_headers(
    headers: &mut HeaderMap,
    options: &Options,
) -> Result<(), RequestError> {
    if let Some(key) = &options.api_key {
        headers.insert(http::header::AUTHORIZATION, key.header()?);
    }
    for (name, value) in [
        ("stripe-account", &options.account),
        ("stripe-context", &options.context),
        ("stripe-version", &options.api_version),
    ] {
        if let Some(value) = value {
            headers.insert(HeaderName::from_static(name), own_value(name, value)?);
        }
    }
    for (name, value) in &options.headers {
        let name =
            HeaderName::try_from(name).map_err(|_| RequestError::HeaderName(name.clone()))?;
        if RESERVED.contains(&name.as_str()) {
            return Err(RequestError::ReservedHeader(name.to_string()));
        }
        let value = match name.as_str().starts_with("stripe-") {
            true => own_value(name.as_str(), value)?,
            false => header_value(name.as_str(), value)?,
        };
        headers.insert(name, value);
    }
    Ok(())
}

/// The value of an option that says on whose account or how a call is made. Servers trim it, and take a blank one as if
/// it was not there: so it must not be.
pub(crate) fn own_value(name: &str, value: &str) -> Result<HeaderValue, RequestError> {
    match value.trim().is_empty() {
        true => Err(RequestError::EmptyHeader(name.to_owned())),
        false => header_value(name, value),
    }
}

/// A header's value, or an error that names the header and doesn't show the value.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, RequestError> {
    let value = HeaderValue::from_str(value);
    value.map_err(|_| RequestError::MalformedHeader(name.to_owned()))
}
