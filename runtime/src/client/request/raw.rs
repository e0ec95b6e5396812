//! A request to any path, with any body, through the same machinery.
use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::client::call::prepare::{self, Draft, Payload, Prepared};
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::request::operation::Method;
use crate::client::settings::headers::own_value;
use crate::client::settings::inner::Inner;
use crate::client::settings::options::RequestOptions;
use crate::client::settings::server::Server;
use crate::record::{Json, Place};
use crate::redact::{bare_url, shown};
use crate::wire::path;

/// A request that the contract doesn't have: a preview, a private endpoint, another server.
///
/// Authentication, retries, idempotency keys and errors are as for every other request.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    method: Method,
    path: String,
    server: Server,
    query: Option<Json>,
    content: Content,
    options: RequestOptions,
}

#[derive(Clone)]
enum Content {
    None,
    /// In the query, as a form, or as JSON: by method and path.
    Parameters(Json),
    Json(Json),
    Bytes {
        content_type: String,
        bytes: Bytes,
    },
}

impl RawRequest {
    /// A request to a path (`/v1/...`), which may have a query.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            server: Server::Api,
            query: None,
            content: Content::None,
            options: RequestOptions::new(),
        }
    }

    /// A GET request.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::Get, path)
    }

    /// A POST request.
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::Post, path)
    }

    /// A DELETE request.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::Delete, path)
    }

    /// Another server than the API's.
    pub fn server(mut self, server: Server) -> Self {
        self.server = server;
        self
    }

    /// Parameters (a JSON object), sent as Stripe takes them: in the query of a GET or DELETE, as a form in a POST or
    /// PUT, as JSON in one under /v2.
    pub fn parameters(mut self, parameters: impl Into<Json>) -> Self {
        self.content = Content::Parameters(parameters.into());
        self
    }

    /// Parameters (a JSON object) in the query, whatever the method.
    pub fn query(mut self, parameters: impl Into<Json>) -> Self {
        self.query = Some(parameters.into());
        self
    }

    /// A JSON body.
    pub fn json(mut self, body: impl Into<Json>) -> Self {
        self.content = Content::Json(body.into());
        self
    }

    /// Any body.
    pub fn body(mut self, content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.content = Content::Bytes {
            content_type: content_type.into(),
            bytes: bytes.into(),
        };
        self
    }

    /// Sets options of this call: idempotency key, account, timeout, headers.
    pub fn with(mut self, options: RequestOptions) -> Self {
        self.options = self.options.merge(options);
        self
    }

    /// Which call it is, for errors.
    pub(crate) fn info(&self) -> CallInfo {
        CallInfo {
            operation: "",
            method: self.method,
            path: Cow::Owned(shown(&bare_url(&self.path)).into_owned()),
            attempts: 0,
        }
    }

    pub(crate) fn prepare(&self, client: &Inner, accept: &'static str) -> Result<Prepared, Error> {
        path::check_raw(&self.path).map_err(RequestError::from)?;
        let more = self
            .options
            .get()
            .map_or(&[][..], |options| &options.parameters);
        let empty = Json::Object(Default::default());
        let mut query = match &self.query {
            Some(query) => prepare::form_from_json(query, Place::Query, &[])?,
            None => String::new(),
        };
        let nothing = || Payload::Bytes(Bytes::new());
        let (content_type, body) = match (&self.content, self.method) {
            (Content::None | Content::Parameters(_), Method::Get | Method::Delete) => {
                let parameters = match &self.content {
                    Content::Parameters(parameters) => parameters,
                    _ => &empty,
                };
                let parameters = prepare::form_from_json(parameters, Place::Query, more)?;
                join(&mut query, &parameters);
                (None, nothing())
            }
            (Content::None, Method::Post | Method::Put) if more.is_empty() && !self.is_v2() => {
                (None, nothing())
            }
            (Content::None, Method::Post | Method::Put) => self.parameters_body(&empty, more)?,
            (Content::Parameters(parameters), Method::Post | Method::Put) => {
                self.parameters_body(parameters, more)?
            }
            (Content::Json(json), _) => json_body(json, more)?,
            (
                Content::Bytes {
                    content_type,
                    bytes,
                },
                _,
            ) => {
                let more = prepare::form_from_json(&empty, Place::Query, more)?;
                join(&mut query, &more);
                let content_type = own_value("content-type", content_type)?;
                (Some(content_type), Payload::Bytes(bytes.clone()))
            }
        };
        let mut url = prepare::base(client, self.server);
        url.push_str(&self.path);
        if !query.is_empty() {
            url.push(if self.path.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        let draft = Draft {
            operation: "",
            method: self.method,
            path: self.info().path,
            url,
            content_type,
            body,
            accept,
        };
        draft.finish(client, &self.options)
    }

    /// Whether parameters travel as JSON; a POST without any sends an empty object, as the official SDKs do.
    fn is_v2(&self) -> bool {
        self.path.starts_with("/v2/")
    }

    fn parameters_body(
        &self,
        parameters: &Json,
        more: &[(String, Json)],
    ) -> Result<ContentAndType, RequestError> {
        if self.is_v2() {
            return json_body(parameters, more);
        }
        let form = prepare::form_from_json(parameters, Place::Body, more)?;
        Ok((Some(prepare::form_type()), Payload::Bytes(form.into())))
    }
}

type ContentAndType = (Option<http::HeaderValue>, Payload);

fn json_body(json: &Json, more: &[(String, Json)]) -> Result<ContentAndType, RequestError> {
    let mut json = Cow::Borrowed(json);
    if !more.is_empty() {
        let Json::Object(fields) = json.to_mut() else {
            return Err(RequestError::Encode(
                "a parameter was added to JSON that is no object".to_owned(),
            ));
        };
        fields.extend(more.iter().cloned());
    }
    Ok((
        Some(prepare::json_type()),
        Payload::Bytes(json.to_string().into()),
    ))
}

fn join(query: &mut String, more: &str) {
    if !query.is_empty() && !more.is_empty() {
        query.push('&');
    }
    query.push_str(more);
}

impl fmt::Debug for RawRequest {
    /// Without its parameters, which may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawRequest({})", self.info())
    }
}
