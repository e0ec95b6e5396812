//! What a call tells of itself through `tracing`: see the documentation of [`client`](crate::client).
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tracing::{Span, field};

use crate::client::call::template::Template;
use crate::client::error::error::Error;
use crate::client::headers::{NOTICE, request_id, warnings};
use crate::redact::shown;

/// What every span and event is filtered by, whatever the crates and modules are called.
const TARGET: &str = "stripe";

/// The span of a call: all its attempts, and the pauses between them.
pub(crate) fn call_span(call: &Template) -> Span {
    tracing::info_span!(
        target: TARGET,
        "stripe.call",
        stripe.operation = call.operation,
        http.request.method = call.method.as_str(),
        url.template = %call.path,
        stripe.attempts = field::Empty,
        http.response.status_code = field::Empty,
        stripe.request_id = field::Empty,
        "error.type" = field::Empty,
        otel.status_code = field::Empty,
        duration_ms = field::Empty,
    )
}

/// The span of an attempt: one HTTP request. Its fields are OpenTelemetry's of an HTTP client.
pub(crate) fn attempt_span(call: &Template, number: u32) -> Span {
    let span = tracing::info_span!(
        target: TARGET,
        "stripe.attempt",
        otel.kind = "client",
        otel.name = %format_args!("{} {}", call.method.as_str(), call.path),
        stripe.operation = call.operation,
        http.request.method = call.method.as_str(),
        url.template = %call.path,
        server.address = call.uri.host(),
        server.port = port(call),
        http.request.resend_count = field::Empty,
        http.response.status_code = field::Empty,
        stripe.request_id = field::Empty,
        "error.type" = field::Empty,
        otel.status_code = field::Empty,
        duration_ms = field::Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

fn port(call: &Template) -> Option<u16> {
    let default = match call.uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    };
    call.uri.port_u16().or(default)
}

/// Adds what came of it.
pub(crate) fn ended(
    span: &Span,
    headers: Result<(StatusCode, &HeaderMap), &Error>,
    duration: Option<Duration>,
) {
    if span.is_disabled() {
        return;
    }
    let (status, id) = match headers {
        Ok((status, headers)) => (Some(status), request_id(headers)),
        Err(error) => (error.status(), error.request_id()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(id) = id {
        span.record("stripe.request_id", id);
    }
    if let Err(error) = headers {
        match status.filter(|status| !status.is_success()) {
            Some(status) => span.record("error.type", status.as_str()),
            None => span.record("error.type", error.type_name()),
        };
        span.record("otel.status_code", "ERROR");
    }
    if let Some(duration) = duration {
        span.record("duration_ms", millis(duration));
    }
}

/// Another attempt follows.
pub(crate) fn again(number: u32, pause: Duration, error: &Error) {
    tracing::debug!(target: TARGET, attempt = number, pause_ms = millis(pause), %error, "another attempt");
}

/// Tells what Stripe has to say about how it is called, if it has.
pub(crate) fn tell_notice(headers: &HeaderMap) {
    for (header, value) in warnings(headers) {
        match header {
            NOTICE => {
                tracing::warn!(target: TARGET, notice = %shown(value), "a notice of Stripe's");
            }
            _ => {
                tracing::warn!(target: TARGET, header, value = %shown(value), "a header that warns");
            }
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
