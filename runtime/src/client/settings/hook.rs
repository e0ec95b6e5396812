//! What an application can watch: each attempt, before it is sent and after it came back.
use std::time::Duration;

use http::StatusCode;

use crate::client::error::error::Error;

/// Watches attempts, for metrics and logs. Called on the task that makes the call, so it should be quick.
pub trait Hook: Send + Sync + 'static {
    /// An attempt is about to be sent.
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt has its reply, or will have none.
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// One attempt of a call. Neither key nor parameters.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's id in the contract: `PostInvoicesInvoiceAttachPayment`; empty for a raw request.
    pub operation: &'a str,
    /// `GET`, `POST` or `DELETE`.
    pub method: &'a str,
    /// The path template: `/v1/invoices/{invoice}/attach_payment`; of a raw request, its path without the query.
    pub path: &'a str,
    /// 1 for the first attempt.
    pub number: u32,
    /// The idempotency key, the same for all attempts of a call.
    pub idempotency_key: Option<&'a str>,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The reply's status, if there was a reply.
    pub status: Option<StatusCode>,
    /// Stripe's id of the request.
    pub request_id: Option<&'a str>,
    /// What went wrong, if something did.
    pub error: Option<&'a Error>,
    /// From sending the request to having all of the reply; `None` where there is no clock (wasm).
    pub duration: Option<Duration>,
    /// The pause before the next attempt, if there will be one.
    pub retry_in: Option<Duration>,
}
