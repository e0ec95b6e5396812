//! Operations by their ids: requests and replies whose types are known at run time only.
//!
//! For tools that go through all operations. A program that knows what it wants to ask uses the typed requests.
use std::fmt;

use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::client::call::prepare::Prepared;
use crate::client::call::response::Response;
use crate::client::call::run;
use crate::client::client::Client;
use crate::client::error::error::Error;
use crate::client::preview::Preview;
pub use crate::client::request::any_reply::AnyReply;
use crate::client::request::operation::Operation;
use crate::client::request::output::{Output, Target};
use crate::client::request::request::Request;
use crate::client::settings::contract::Contract;
use crate::client::settings::options::RequestOptions;
use crate::client::transport::future::BoxFuture;
use crate::record::{self, Boxable, DecodeError, File, Issue, IssueKind, Params, Value, View};
use crate::redact::shown;

/// One operation: what it is, how its request is made, and what its reply is read as.
pub struct Entry {
    operation: &'static Operation,
    name: &'static str,
    request: fn() -> Box<dyn Erased>,
    reply: fn() -> AnyReply,
    accept: &'static str,
}

/// A request of any operation, made from JSON.
pub struct AnyRequest {
    entry: &'static Entry,
    params: Params,
    options: RequestOptions,
}

/// JSON that is no request of the operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterError {
    /// It is no JSON, or no object.
    Json(DecodeError),
    /// Parameters that the operation doesn't have, that it needs, or that have another type; each with its path.
    Parameters(Vec<Issue>),
}

/// A request without its type.
pub(crate) trait Erased: Value + Send + Sync {
    fn params(&self) -> &Params;
}

impl<R: Request + Send + Sync> Erased for R {
    fn params(&self) -> &Params {
        self.parts().0
    }
}

impl Entry {
    /// The entry of a request type; `name` is the function that makes one: `invoices.attach_payment`.
    pub const fn of<R>(name: &'static str) -> Self
    where
        R: Request<Output: Boxable> + Default + Send + Sync + 'static,
    {
        Self {
            operation: R::OPERATION,
            name,
            request: || Box::new(R::default()),
            reply: AnyReply::of::<R::Output>,
            accept: R::Output::ACCEPT,
        }
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The function that makes the request: `invoices.attach_payment`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// A request of the operation's type, with nothing set.
    #[cfg(feature = "testing")]
    pub(crate) fn empty_request(&self) -> Box<dyn Erased> {
        (self.request)()
    }

    /// A reply of the operation's type, with nothing read into it.
    #[cfg(feature = "testing")]
    pub(crate) fn empty_reply(&self) -> AnyReply {
        (self.reply)()
    }

    /// A request with the parameters of a JSON object, those of the path among them.
    pub fn request(&'static self, json: &[u8]) -> Result<AnyRequest, ParameterError> {
        let mut request = (self.request)();
        record::fill_slice(&mut *request, json).map_err(ParameterError::Json)?;
        let request = AnyRequest {
            entry: self,
            params: request.params().clone(),
            options: RequestOptions::default(),
        };
        let mut issues = request.issues();
        issues.retain(|issue| issue.kind != IssueKind::UnknownValue);
        match issues.is_empty() {
            true => Ok(request),
            false => Err(ParameterError::Parameters(issues)),
        }
    }

    /// Reads JSON as the operation's reply.
    pub fn decode(&self, json: &[u8]) -> Result<AnyReply, DecodeError> {
        let mut reply = (self.reply)();
        match reply.target() {
            Target::Value(value) => record::fill_slice(value, json)?,
            Target::Bytes(bytes) => *bytes = Bytes::copy_from_slice(json),
        }
        Ok(reply)
    }
}

impl AnyRequest {
    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.entry.operation
    }

    /// Sets options of this call: idempotency key, account, timeout, headers.
    #[must_use]
    pub fn with(mut self, options: RequestOptions) -> Self {
        self.options = self.options.merge(options);
        self
    }

    /// Sends a file in the place of the text that a file is in JSON. Nothing if the operation has no file of that name.
    #[must_use]
    pub fn with_file(mut self, name: &str, file: File) -> Option<Self> {
        self.params = self.params.with_file(name, file)?;
        Some(self)
    }

    /// What the contract doesn't know about it: values of open enums and unions. They are sent as they are.
    pub fn issues(&self) -> Vec<Issue> {
        record::issues(self.view())
    }

    /// The request that sending would send. Nothing is sent.
    pub fn preview<C: Contract>(&self, client: &Client<C>) -> Result<Preview, Error> {
        Preview::new(self.prepare(client)?)
    }

    /// Sends it.
    pub fn send<C: Contract>(
        &self,
        client: &Client<C>,
    ) -> BoxFuture<'static, Result<Response<AnyReply>, Error>> {
        let (inner, prepared) = (client.inner(), self.prepare(client));
        let empty = self.entry.reply;
        Box::pin(async move {
            let prepared = prepared?;
            let reply = run::whole(inner?, prepared).await?;
            Response::read_into(empty(), reply)
        })
    }

    fn prepare<C: Contract>(&self, client: &Client<C>) -> Result<Prepared, Error> {
        client.prepare_operation(
            self.entry.operation,
            (&self.params, &self.options),
            self.entry.accept,
        )
    }

    fn view(&self) -> View<'_> {
        View::Record(&self.params)
    }
}

impl Serialize for AnyRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(to)
    }
}

impl fmt::Debug for AnyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({} {})", self.operation.id, self.name)
    }
}

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let issues = match self {
            ParameterError::Json(error) => return error.fmt(f),
            ParameterError::Parameters(issues) => issues,
        };
        for (index, issue) in issues.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            let path = shown(&issue.path);
            match issue.kind {
                IssueKind::UnknownField => write!(f, "unknown parameter `{path}`")?,
                IssueKind::Absent => write!(f, "missing parameter `{path}`")?,
                IssueKind::Null => write!(
                    f,
                    "parameter `{path}` can't be null: leave it out, or give it a value"
                )?,
                IssueKind::WrongType => write!(f, "parameter `{path}` has the wrong type")?,
                IssueKind::UnknownValue => write!(f, "parameter `{path}` has an unknown value")?,
                IssueKind::Inexact => {
                    write!(f, "parameter `{path}` can't be sent as it is written")?
                }
            }
        }
        Ok(())
    }
}

impl std::error::Error for ParameterError {}
