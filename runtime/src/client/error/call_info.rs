//! Which call an error is of.
use std::borrow::Cow;
use std::fmt;

use crate::client::request::operation::{Method, Operation};

/// Which call an error is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallInfo {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) attempts: u32,
}

impl CallInfo {
    /// Of a call that has not been tried.
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            operation: operation.id,
            method: operation.method,
            path: Cow::Borrowed(operation.path),
            attempts: 0,
        }
    }

    /// The operation's id in the contract: `PostInvoicesInvoiceAttachPayment`; empty for a raw request, and for the next
    /// page of a list that stood in an object.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path template: `/v1/invoices/{invoice}/attach_payment`; of a raw request, its path without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// How many times the call was tried; 0 if it came to no attempt.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// `PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 3 attempts`
impl fmt::Display for CallInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        write!(f, "{} {}", self.method.as_str(), self.path)?;
        match self.attempts {
            0 => Ok(()),
            1 => f.write_str("; 1 attempt"),
            more => write!(f, "; {more} attempts"),
        }
    }
}

/// The end of every error's text: which call it was, and the id of its request, if there was a reply.
pub(crate) fn suffix(
    f: &mut fmt::Formatter<'_>,
    call: Option<&CallInfo>,
    request_id: Option<&str>,
) -> fmt::Result {
    match (call, request_id) {
        (Some(call), Some(id)) => write!(f, " [{call}; request {id}]"),
        (Some(call), None) => write!(f, " [{call}]"),
        (None, Some(id)) => write!(f, " [request {id}]"),
        (None, None) => Ok(()),
    }
}
