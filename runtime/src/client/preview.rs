//! The request that a call would send, to look at.
use std::fmt;
use std::io::Read as _;

use bytes::Bytes;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::client::call::prepare::{Payload, Prepared};
use crate::client::client::Client;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::request::operation::Method;
use crate::client::request::request::Request;
use crate::client::settings::contract::Contract;
use crate::client::transport::transport::Body;

/// What a call would send, without the secret key: for tests, and to see what a setter does.
///
/// `Display` writes it as it would go over the wire. The idempotency key is made anew for each call, so another one is
/// sent than the one that is seen here.
#[derive(Clone)]
#[non_exhaustive]
pub struct Preview {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// The headers but `Authorization`, and those that belong to the connection.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
}

impl<C: Contract> Client<C> {
    /// The request that sending would send. Nothing is sent.
    ///
    /// A file from a reader can't be previewed: it can be read only once.
    pub fn preview<R: Request>(&self, request: &R) -> Result<Preview, Error> {
        Preview::new(self.prepare(request)?)
    }
}

impl Preview {
    pub(crate) fn new(prepared: Prepared) -> Result<Self, Error> {
        let body = body(&prepared.body)
            .map_err(|error| Error::from(error).of(|| prepared.template.info(0)))?;
        let mut headers = prepared.first_headers().unwrap_or_default();
        headers.remove(AUTHORIZATION);
        Ok(Self {
            method: prepared.template.method,
            url: prepared.template.uri.to_string(),
            headers,
            body,
        })
    }
}

fn body(payload: &Payload) -> Result<Bytes, RequestError> {
    match payload {
        Payload::Bytes(bytes) => Ok(bytes.clone()),
        Payload::Multipart(multipart) if multipart.is_repeatable() => {
            let mut bytes = Vec::new();
            let body = multipart.open();
            let body = body.map(|(reader, length)| Body::from_reader(reader, length));
            body.and_then(|body| body.into_reader().read_to_end(&mut bytes))
                .map_err(|error| RequestError::File(error.to_string()))?;
            Ok(bytes.into())
        }
        Payload::Multipart(_) => {
            let why = "it comes from a reader, which can be read only once";
            Err(RequestError::File(why.to_owned()))
        }
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method.as_str(), self.url)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", String::from_utf8_lossy(value.as_bytes()))?;
        }
        write!(f, "\n{}", String::from_utf8_lossy(&self.body))
    }
}

/// Without the body and the query: both hold personal data.
impl fmt::Debug for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = self
            .url
            .split_once('?')
            .map_or(&*self.url, |(bare, _)| bare);
        f.debug_struct("Preview")
            .field("method", &self.method)
            .field("url", &bare)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
