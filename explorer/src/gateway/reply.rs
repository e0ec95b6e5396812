//! What a page is told of headers.

use http::HeaderMap;
use serde_json::{Value, json};

/// Headers by their names, in their order.
pub(super) fn headers(headers: &HeaderMap) -> Value {
    let headers = headers.iter();
    headers
        .map(|(name, value)| json!([name.as_str(), String::from_utf8_lossy(value.as_bytes())]))
        .collect()
}
