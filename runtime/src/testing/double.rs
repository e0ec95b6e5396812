//! One exchange: a request's bytes in, a reply's bytes out.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, request};
use serde_json::Map;

use super::answer::{Answer, Kind};
use super::call::Call;
use super::check::{self, Form};
use super::fault::Fault;
use super::kinds::with_reply;
use super::route::{self, Route};
use super::sent;
use super::time::Stalled;
use super::world::{Asked, World};
use crate::client::registry::Entry;
use crate::client::{Body, BoxFuture, Output, ReplyBody, Target, Transport, TransportError};
use crate::record::Json;

/// What answers a call, when a test says so.
pub(super) type Handler = Arc<dyn Fn(&Call) -> Answer + Send + Sync>;

/// The transport of a test's clients.
#[derive(Clone)]
pub(super) struct Double(Arc<Inner>);

struct Inner {
    operations: &'static [Entry],
    api_version: &'static str,
    state: Mutex<State>,
    stalled: Stalled,
}

pub(super) struct State {
    pub(super) world: World,
    pub(super) calls: Vec<Call>,
    /// By the operation's id.
    pub(super) handlers: HashMap<&'static str, Handler>,
    /// Answers that are given once, in their order.
    pub(super) once: HashMap<&'static str, VecDeque<Answer>>,
    replies: HashMap<(String, String), Saved>,
    requests: u64,
}

/// The reply to an idempotency key's first call.
struct Saved {
    asked: (String, String, Bytes),
    status: StatusCode,
    body: Bytes,
}

/// What a call comes to.
enum Outcome {
    Reply(StatusCode, Bytes),
    Lost(TransportError),
    Never,
}

impl Double {
    pub(super) fn new(
        operations: &'static [Entry],
        api_version: &'static str,
        world: World,
    ) -> Self {
        let state = State {
            world,
            calls: Vec::new(),
            handlers: HashMap::new(),
            once: HashMap::new(),
            replies: HashMap::new(),
            requests: 0,
        };
        Self(Arc::new(Inner {
            operations,
            api_version,
            state: Mutex::new(state),
            stalled: Stalled::default(),
        }))
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(
        &self,
        head: request::Parts,
        body: Bytes,
    ) -> Result<http::Response<ReplyBody>, TransportError> {
        let mut replayed = false;
        let outcome = self.outcome(&head, body, &mut replayed);
        let (status, body) = match outcome {
            Outcome::Reply(status, body) => (status, body),
            Outcome::Lost(error) => return Err(error),
            Outcome::Never => return self.0.stalled.never().await,
        };
        let mut response = http::Response::new(ReplyBody::from(body));
        *response.status_mut() = status;
        *response.headers_mut() = self.headers(&head.headers, replayed);
        Ok(response)
    }

    fn outcome(&self, head: &request::Parts, body: Bytes, replayed: &mut bool) -> Outcome {
        let path = head.uri.path();
        let is_v2 = path.starts_with("/v2/");
        let refuse = |fault: &Fault| reply(fault.status(), &fault.body(is_v2));
        let (call, route) = match self.read(head, body) {
            (call, Ok(route)) => (call, route),
            (call, Err(fault)) => {
                self.state().calls.push(call);
                return refuse(&fault);
            }
        };
        self.state().calls.push(call.clone());
        let key = call.idempotency_key().filter(|_| call.method != "GET");
        let account = call.account().unwrap_or_default().to_owned();
        let key = key.map(|key| (account.clone(), key.to_owned()));
        // A boundary is made anew for every attempt that is a call of its own; parameters tell whether it is the same.
        let asked = (
            call.method.clone(),
            call.path.clone(),
            Bytes::from(call.parameters.to_string()),
        );
        if let Some(saved) = key.as_ref().and_then(|key| self.saved(key, &asked)) {
            return match saved {
                Ok((status, body)) => {
                    *replayed = true;
                    Outcome::Reply(status, body)
                }
                Err(fault) => refuse(&fault),
            };
        }
        let outcome = match self.answer(&call).0 {
            Kind::Made(fields) => match self.made(&account, &route, &call, &fields) {
                Ok(Made::Json(json)) => reply(200, &json),
                Ok(Made::Bytes(bytes)) => Outcome::Reply(StatusCode::OK, bytes),
                Err(Refusal::Fault(fault)) => refuse(&fault),
                Err(Refusal::Test(why)) => Outcome::Lost(TransportError::permanent(why)),
            },
            Kind::Value(json) => {
                let mut state = self.state();
                state.world.store.enter(&account);
                state.world.store.keep(&json, None);
                reply(200, &json)
            }
            Kind::Raw { status, body } => Outcome::Reply(status_code(status), body),
            Kind::Fault(fault) => refuse(&fault),
            Kind::Lost { arrived: true } => {
                Outcome::Lost(TransportError::may_have_arrived("connection reset"))
            }
            Kind::Lost { arrived: false } => {
                Outcome::Lost(TransportError::not_sent("connection refused"))
            }
            Kind::Never => Outcome::Never,
        };
        if let (Some(key), Outcome::Reply(status, body)) = (key, &outcome)
            && is_final(*status)
        {
            let saved = Saved {
                asked,
                status: *status,
                body: body.clone(),
            };
            self.state().replies.insert(key, saved);
        }
        outcome
    }

    /// What the bytes say, and which operation it is; or what is wrong with them.
    fn read(&self, head: &request::Parts, body: Bytes) -> (Call, Result<Route, Fault>) {
        let mut call = Call {
            operation: None,
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            headers: head.headers.clone(),
            body,
            parameters: Json::Object(Map::new()),
        };
        let Some(route) = route::find(self.0.operations, &call.method, &call.path) else {
            let message = format!(
                "The contract has no operation {} {}, or its namespace's feature is not turned on.",
                call.method, call.path
            );
            return (
                call,
                Err(Fault::new(404, "invalid_request_error").message(message)),
            );
        };
        call.operation = Some(route.operation());
        let read = parameters(&mut call, head.uri.query(), &route);
        (call, read.map(|()| route))
    }

    /// The reply that an idempotency key has already got.
    fn saved(
        &self,
        key: &(String, String),
        asked: &(String, String, Bytes),
    ) -> Option<Result<(StatusCode, Bytes), Fault>> {
        let state = self.state();
        let saved = state.replies.get(key)?;
        Some(match saved.asked == *asked {
            true => Ok((saved.status, saved.body.clone())),
            false => {
                let message = format!(
                    "The idempotency key '{}' was used before with other parameters.",
                    key.1
                );
                Err(Fault::new(400, "idempotency_error").message(message))
            }
        })
    }

    /// What the test says, or nothing.
    fn answer(&self, call: &Call) -> Answer {
        let id = call.operation.map_or("", |operation| operation.id);
        let handler = {
            let mut state = self.state();
            if let Some(answer) = state.once.get_mut(id).and_then(VecDeque::pop_front) {
                return answer;
            }
            state.handlers.get(id).cloned()
        };
        // It may ask the double itself.
        handler.map_or_else(Answer::made, |handler| handler(call))
    }

    fn made(
        &self,
        account: &str,
        route: &Route,
        call: &Call,
        fields: &Json,
    ) -> Result<Made, Refusal> {
        let mut reply = route.entry.empty_reply();
        if let Target::Bytes(_) = Output::target(&mut reply) {
            return Ok(Made::Bytes(Bytes::from_static(PDF)));
        }
        if !fields.is_null() {
            let read = with_reply(route.entry, |slot| check::read(slot, fields, Form::Part));
            read.map_err(|fault| Refusal::Test(misfit(route, &fault)))?;
        }
        let mut state = self.state();
        state.world.now += 1;
        state.world.store.enter(account);
        let mut request = call.parameters.clone();
        if let (Json::Object(request), Some(Json::Object(file))) =
            (&mut request, sent::upload(&call.headers, &call.body))
        {
            request.extend(file);
        }
        let asked = Asked {
            route,
            request: &request,
            overlay: fields,
        };
        state
            .world
            .answer(&asked)
            .map(Made::Json)
            .map_err(Refusal::Fault)
    }

    fn headers(&self, asked: &HeaderMap, replayed: bool) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let number = {
            let mut state = self.state();
            state.requests += 1;
            state.requests
        };
        let mut put = |name: &'static str, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        put("content-type", "application/json");
        put("request-id", &format!("req_{number:014}"));
        put("stripe-version", self.0.api_version);
        for name in ["idempotency-key", "stripe-account", "stripe-version"] {
            if let Some(value) = asked.get(name).and_then(|value| value.to_str().ok()) {
                put(name, value);
            }
        }
        if replayed {
            put("idempotent-replayed", "true");
        }
        headers
    }
}

enum Made {
    Json(Json),
    Bytes(Bytes),
}

enum Refusal {
    Fault(Fault),
    /// What the test set doesn't fit.
    Test(String),
}

impl Transport for Double {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
        let (head, body) = request.into_parts();
        body.progress().sent();
        let body = match body.into_bytes() {
            Ok(bytes) => Ok(bytes),
            Err(body) => {
                let mut bytes = Vec::new();
                let read = std::io::Read::read_to_end(&mut body.into_reader(), &mut bytes);
                read.map(|_| bytes.into())
            }
        };
        match body {
            Ok(body) => Box::pin(self.exchange(head, body)),
            Err(error) => Box::pin(std::future::ready(Err(TransportError::may_have_arrived(
                error,
            )))),
        }
    }

    fn sleep(&self, duration: std::time::Duration) -> Option<BoxFuture<'static, ()>> {
        Some(self.0.stalled.sleep(duration))
    }
}

/// The least that is a PDF.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n\
trailer<</Root 1 0 R>>\n%%EOF\n";

/// Reads a call's parameters by the operation's table. Of those that are refused, what was said stays in the call.
fn parameters(call: &mut Call, query: Option<&str>, route: &Route) -> Result<(), Fault> {
    let mut text = sent::form(query.unwrap_or_default().as_bytes());
    let body = sent::body(&call.headers, &call.body)?;
    let in_path = || {
        route
            .params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Json::from(value.as_str())))
    };
    let is_json = call
        .headers
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if let (Json::Object(text), Json::Object(body), false) = (&mut text, &body, is_json) {
        text.extend(body.clone());
    }
    if let Json::Object(text) = &mut text {
        text.extend(in_path());
    }
    call.parameters = text.clone();
    let mut request = route.entry.empty_request();
    if !is_json {
        call.parameters = check::read(request.slot(), &text, Form::Text)?;
        return Ok(());
    }
    let mut said = body;
    if let (Json::Object(said), Json::Object(text)) = (&mut said, text) {
        said.extend(text);
    }
    call.parameters = said.clone();
    call.parameters = check::read(request.slot(), &said, Form::Typed)?;
    Ok(())
}

fn misfit(route: &Route, fault: &Fault) -> String {
    let id = route.operation().id;
    let message = fault
        .error()
        .get("message")
        .and_then(Json::as_str)
        .unwrap_or_default();
    format!("the answer that the test sets for {id} doesn't fit its reply: {message}")
}

/// Whether a key keeps the reply. A call that failed on Stripe's side, or came too often, may be made again.
fn is_final(status: StatusCode) -> bool {
    !status.is_server_error() && !matches!(status.as_u16(), 400 | 401 | 403 | 404 | 409 | 429)
}

fn reply(status: u16, json: &Json) -> Outcome {
    Outcome::Reply(status_code(status), json.to_string().into())
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
