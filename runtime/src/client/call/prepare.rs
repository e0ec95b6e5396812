//! From a request to what goes over the wire: everything that is settled once, before the first attempt.
use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::call::template::{self, Template};
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::request::operation::{BodyKind, Method, Operation};
use crate::client::settings::headers::{optional_headers, own_value};
use crate::client::settings::inner::Inner;
use crate::client::settings::options::{Idempotency, RequestOptions};
use crate::client::settings::server::Server;
use crate::client::transport::progress::Progress;
use crate::client::transport::transport::Body;
use crate::record::{Json, Params, Place, Record, View};
use crate::wire::form::Pairs;
use crate::wire::multipart::{Multipart, Parts};
use crate::wire::{self};

/// A call, ready to be sent: once, or again.
pub(crate) struct Prepared {
    pub(crate) template: Arc<Template>,
    content_type: Option<HeaderValue>,
    idempotency_key: Option<HeaderValue>,
    /// The first attempt's headers, which it takes: a clone for attempts that seldom come would cost every call.
    headers: Mutex<Option<HeaderMap>>,
    pub(crate) body: Payload,
    /// Whether making the call again does no more than making it once.
    pub(crate) safe: bool,
    /// Whether there can be a second attempt: it is safe, and the body is still there.
    pub(crate) repeatable: bool,
}

/// A body that each attempt can have anew.
pub(crate) enum Payload {
    Bytes(Bytes),
    Multipart(Multipart),
}

/// What a call is made of, before the client's own settings are added.
pub(crate) struct Draft {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    /// Where it goes: base URL, path and query.
    pub(crate) url: String,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: Payload,
    pub(crate) accept: &'static str,
}

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Prepares a request of the contract.
pub(crate) fn request(
    client: &Inner,
    operation: &'static Operation,
    (params, options): (&Params, &RequestOptions),
    accept: &'static str,
) -> Result<Prepared, Error> {
    let more = options.get().map_or(&[][..], |options| &options.parameters);
    let mut url = String::with_capacity(128);
    match operation.server() {
        Ok(server) => url.push_str(client.servers.get(server)),
        Err(unknown) => url.push_str(unknown.trim_end_matches('/')),
    }
    let path = wire::path::push(&mut url, operation.path, |name| path_value(params, name));
    path.map_err(RequestError::from)?;

    let in_query = operation.body == BodyKind::Query;
    let query = match in_query {
        true => wire::form_text(
            params,
            Place::Query,
            |place| place != Some(Place::Path),
            more,
        ),
        false if !wire::has_query(params) => String::new(),
        false => {
            let in_query = |place| place == Some(Place::Query);
            wire::form_text(params, Place::Query, in_query, &[])
        }
    };
    if !query.is_empty() {
        url.push('?');
        url.push_str(&query);
    }

    let in_body = |place: Option<Place>| place.is_none_or(|place| place == Place::Body);
    let (content_type, body) = match operation.body {
        BodyKind::Query => (None, Payload::Bytes(Bytes::new())),
        BodyKind::Form => (
            Some(FORM),
            Payload::Bytes(wire::form_text(params, Place::Body, in_body, more).into()),
        ),
        BodyKind::Json => {
            let body = wire::json::body(params, more)
                .map_err(|error| RequestError::Encode(error.to_string()))?;
            (Some(JSON), Payload::Bytes(body.into()))
        }
        BodyKind::Multipart => {
            let mut pairs = Pairs::new(Parts::new(random_hex()?), Place::Body);
            wire::write_pairs(&mut pairs, params, in_body, more);
            let multipart = pairs.finish().finish();
            let multipart = multipart.map_err(RequestError::MalformedHeader)?;
            let content_type = multipart
                .content_type()
                .parse()
                .map_err(|_| RequestError::Random)?;
            (Some(content_type), Payload::Multipart(multipart))
        }
    };
    let draft = Draft {
        operation: operation.id,
        method: operation.method,
        path: Cow::Borrowed(operation.path),
        url,
        content_type,
        body,
        accept,
    };
    draft.finish(client, options)
}

impl Draft {
    /// Adds what the client and the options say.
    pub(crate) fn finish(
        self,
        client: &Inner,
        options: &RequestOptions,
    ) -> Result<Prepared, Error> {
        let Draft {
            operation,
            method,
            path,
            url,
            content_type,
            body,
            accept,
        } = self;
        let uri = template::uri(url, &path)?;
        let set = options.get();
        let is_v2 = path.starts_with("/v2/");
        let takes_key = method == Method::Post || (method == Method::Delete && is_v2);
        let idempotency_key = match set.map(|set| &set.idempotency) {
            Some(Idempotency::Given(key)) => Some(own_value(IDEMPOTENCY_KEY, key)?),
            Some(Idempotency::Made) | None if takes_key => Some(random_uuid()?),
            Some(Idempotency::Made | Idempotency::Without) | None => None,
        };
        let max_retries = set
            .and_then(|set| set.max_retries)
            .unwrap_or(client.policy.max_retries);
        let limits = client.limits(max_retries, options);
        let template = Template {
            operation,
            method,
            path,
            uri,
            accept,
            options: options.clone(),
            scope: client.scope.clone(),
            max_retries,
            limits,
        };
        Prepared::new(client, template, content_type, idempotency_key, body)
    }
}

impl Template {
    /// The headers of an attempt, but its idempotency key.
    pub(crate) fn headers(
        &self,
        client: &Inner,
        content_type: Option<&HeaderValue>,
    ) -> Result<HeaderMap, Error> {
        // Room for what the transport adds, too.
        let mut headers = HeaderMap::with_capacity(12);
        for (name, value) in &client.headers {
            headers.insert(name, value.clone());
        }
        // The page before may have been asked for by another client.
        if !Arc::ptr_eq(&self.scope, &client.scope) {
            self.scope.apply(&mut headers);
        }
        headers.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if let Some(options) = self.options.get() {
            optional_headers(&mut headers, options)?;
        }
        Ok(headers)
    }

    /// The same for another address: the next page. An idempotency key belongs to one request and not to the next.
    pub(crate) fn at(
        &self,
        client: &Inner,
        url: String,
        key: Option<HeaderValue>,
    ) -> Result<Prepared, Error> {
        let template = Self {
            uri: template::uri(url, &self.path)?,
            ..self.clone()
        };
        Prepared::new(client, template, None, key, Payload::empty())
    }
}

impl Prepared {
    pub(crate) fn new(
        client: &Inner,
        template: Template,
        content_type: Option<HeaderValue>,
        idempotency_key: Option<HeaderValue>,
        body: Payload,
    ) -> Result<Self, Error> {
        // GET and DELETE do no more the second time than the first; a POST does, unless a key tells Stripe that it is
        // the same one.
        let safe = template.method != Method::Post || idempotency_key.is_some();
        let mut prepared = Self {
            template: Arc::new(template),
            content_type,
            idempotency_key,
            headers: Mutex::new(None),
            safe,
            repeatable: safe && body.is_repeatable(),
            body,
        };
        prepared.headers = Mutex::new(Some(prepared.head(client)?));
        Ok(prepared)
    }

    fn head(&self, client: &Inner) -> Result<HeaderMap, Error> {
        let mut headers = self.template.headers(client, self.content_type.as_ref())?;
        if let Some(key) = &self.idempotency_key {
            headers.insert(HeaderName::from_static(IDEMPOTENCY_KEY), key.clone());
        }
        Ok(headers)
    }

    /// The HTTP request of one attempt.
    pub(crate) async fn attempt(
        &self,
        client: &Inner,
        progress: Progress,
    ) -> Result<http::Request<Body>, Error> {
        let body = match &self.body {
            Payload::Bytes(bytes) => Body::from(bytes.clone()),
            Payload::Multipart(multipart) => multipart
                .open_aside()
                .await
                .map(|(reader, length)| Body::from_reader(reader, length))
                .map_err(|error| RequestError::File(error.to_string()))?,
        };
        let headers = match self.first_headers() {
            Some(headers) => headers,
            None => self.head(client)?,
        };
        let mut request = http::Request::new(body.with_progress(progress));
        *request.method_mut() = self.template.method.into();
        *request.uri_mut() = self.template.uri.clone();
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The first attempt's headers, once.
    pub(crate) fn first_headers(&self) -> Option<HeaderMap> {
        let mut headers = self.headers.lock().unwrap_or_else(PoisonError::into_inner);
        headers.take()
    }

    pub(crate) fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_ref()?.to_str().ok()
    }

    pub(crate) fn key_header(&self) -> Option<HeaderValue> {
        self.idempotency_key.clone()
    }
}

impl Payload {
    pub(crate) fn empty() -> Self {
        Payload::Bytes(Bytes::new())
    }

    fn is_repeatable(&self) -> bool {
        match self {
            Payload::Bytes(_) => true,
            Payload::Multipart(multipart) => multipart.is_repeatable(),
        }
    }
}

/// A form body or a query from JSON, for raw requests.
pub(crate) fn form_from_json(
    json: &Json,
    place: Place,
    more: &[(String, Json)],
) -> Result<String, RequestError> {
    let Json::Object(fields) = json else {
        return Err(RequestError::Encode(
            "a form's parameters are a JSON object".to_owned(),
        ));
    };
    let mut pairs = Pairs::new(wire::form::FormText::default(), place);
    for (name, value) in fields
        .iter()
        .chain(more.iter().map(|(name, value)| (name, value)))
    {
        pairs.json_entry(name, value);
    }
    Ok(pairs.finish().into_text())
}

pub(crate) fn form_type() -> HeaderValue {
    FORM
}

pub(crate) fn json_type() -> HeaderValue {
    JSON
}

pub(crate) fn base(client: &Inner, server: Server) -> String {
    client.servers.get(server).to_owned()
}

fn path_value<'a>(params: &'a Params, name: &str) -> Option<&'a str> {
    let fields = params.table().0.fields.iter();
    let (index, _) = fields
        .enumerate()
        .find(|(_, field)| field.place() == Place::Path && field.name == name)?;
    match params.get(index) {
        View::Str(text) => Some(text),
        View::Enum(value) => Some(crate::record::enum_text(value)),
        View::Absent => Some(""),
        _ => None,
    }
}

#[cfg(any(
    not(all(target_arch = "wasm32", target_os = "unknown")),
    feature = "wasm_js"
))]
fn random() -> Result<[u8; 16], RequestError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| RequestError::Random)?;
    Ok(bytes)
}

/// Without a system there is nobody to ask but JavaScript, and not every program on this platform has that.
#[cfg(not(any(
    not(all(target_arch = "wasm32", target_os = "unknown")),
    feature = "wasm_js"
)))]
fn random() -> Result<[u8; 16], RequestError> {
    Err(RequestError::Random)
}

fn random_hex() -> Result<String, RequestError> {
    Ok(format!("{:032x}", u128::from_be_bytes(random()?)))
}

/// A version 4 UUID (RFC 9562), which is what Stripe suggests for idempotency keys.
///
/// Its bits come from the system each time: a generator of our own would give the same keys in two copies of a process
/// or a virtual machine, and one of two different charges would be lost.
fn random_uuid() -> Result<HeaderValue, RequestError> {
    let mut bytes = random()?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = Vec::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push(b'-');
        }
        text.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
    }
    HeaderValue::from_maybe_shared(Bytes::from(text)).map_err(|_| RequestError::Random)
}

const HEX: &[u8; 16] = b"0123456789abcdef";
const IDEMPOTENCY_KEY: &str = "idempotency-key";
