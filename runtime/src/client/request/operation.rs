//! What operations are.
use crate::client::settings::server::Server;

/// One operation of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Its id in the contract: `PostInvoicesInvoiceAttachPayment`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path template: `/v1/invoices/{invoice}/attach_payment`.
    pub path: &'static str,
    /// How its parameters travel.
    pub body: BodyKind,
    /// The server it has of its own, as the contract writes it; `None` for the API's.
    pub server: Option<&'static str>,
}

/// The methods that Stripe uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`: reads; always safe to repeat.
    Get,
    /// `POST`: creates and changes; safe to repeat with an idempotency key.
    Post,
    /// `PUT`: sets; safe to repeat, as setting twice is no more than setting once.
    Put,
    /// `DELETE`: deletes; safe to repeat, as deleting twice is no more than deleting once.
    Delete,
}

/// How the parameters of an operation travel, but those in the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// All in the query; there is no body.
    Query,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `application/json`.
    Json,
    /// `multipart/form-data`, with a file.
    Multipart,
}

impl Operation {
    /// The server that takes it, or the address of one that we don't know.
    pub fn server(&self) -> Result<Server, &'static str> {
        match self.server {
            None => Ok(Server::Api),
            Some(url) => Server::by_url(url).ok_or(url),
        }
    }
}

impl Method {
    /// As it stands in the request.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Delete => http::Method::DELETE,
        }
    }
}
