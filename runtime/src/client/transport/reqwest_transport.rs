//! HTTP over reqwest, with the system's certificates.
use std::fmt;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt as _;
use http_body::{Frame, SizeHint};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use url::Url;

use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::settings::connections::{Connections, Proxy};
use crate::client::settings::servers::{self, is_loopback_host};
use crate::client::transport::base::Base;
use crate::client::transport::future::BoxFuture;
use crate::client::transport::progress::Progress;
use crate::client::transport::timer;
use crate::client::transport::tls::{Tls, chain, is_distrust};
use crate::client::transport::transport::{Body, ReplyBody, Transport, TransportError};

/// The usual transport: reqwest, rustls, connections that are kept and reused, proxies from the environment
/// (`HTTPS_PROXY`, `NO_PROXY`). It needs a Tokio runtime around each call; the blocking client brings one.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// For this machine itself, which is never behind a proxy: a plain request there would show the key to one.
    direct: reqwest::Client,
    connections: Arc<Semaphore>,
    base: Arc<Base>,
    /// Why no https server can be trusted. Told when one is called: a mock on this machine needs no certificates.
    untrusting: Option<Arc<str>>,
}

impl ReqwestTransport {
    /// A transport that gives up a connection after `connect_timeout`, and serves so many calls at once.
    pub fn new(connect_timeout: Duration, max_connections: usize) -> Result<Self, Error> {
        Self::with(&Connections {
            connect_timeout,
            most: max_connections,
            ..Connections::default()
        })
    }

    pub(crate) fn with(connections: &Connections) -> Result<Self, Error> {
        let failed = |error: reqwest::Error| {
            Error::from(RequestError::Transport(chain(&error.without_url())))
        };
        let tls = Tls::new(connections)?;
        let builder = || {
            let builder = reqwest::Client::builder()
                .redirect(Policy::none())
                .retry(reqwest::retry::never())
                .connect_timeout(connections.connect_timeout)
                .pool_idle_timeout(connections.idle_timeout)
                .pool_max_idle_per_host(connections.most_idle)
                .tcp_nodelay(true)
                .tcp_keepalive(Duration::from_secs(60));
            tls.apply(builder)
        };
        let client = match &connections.proxy {
            Proxy::Environment => builder(),
            Proxy::None => builder().no_proxy(),
            Proxy::At(url) => builder().proxy(proxy(url)?),
        };
        let direct = builder().no_proxy().dns_resolver(Arc::new(ThisMachine));
        Ok(Self {
            client: client.build().map_err(failed)?,
            direct: direct.build().map_err(failed)?,
            connections: Arc::new(limit(connections.most)),
            base: Arc::default(),
            untrusting: tls.untrusting,
        })
    }

    /// A transport over a reqwest client of one's own: other certificates, other proxies. The client must not follow
    /// redirects (`redirect::Policy::none()`) nor repeat requests.
    pub fn from_client(client: reqwest::Client, max_connections: usize) -> Self {
        Self {
            direct: client.clone(),
            client,
            connections: Arc::new(limit(max_connections)),
            base: Arc::default(),
            untrusting: None,
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
        let progress = request.body().progress();
        progress.waiting();
        Box::pin(async move {
            if Handle::try_current().is_err() {
                return Err(TransportError::permanent(
                    "no Tokio runtime is running; use the blocking client, or another transport",
                ));
            }
            if let (Some(why), Some("https")) = (&self.untrusting, request.uri().scheme_str()) {
                return Err(TransportError::permanent(format!(
                    "the system's certificates can't be read: {why}"
                )));
            }
            let permit = self
                .connections
                .clone()
                .acquire_owned()
                .await
                .map_err(TransportError::not_sent)?;
            let local = request.uri().host().is_some_and(is_loopback_host);
            let client = if local { &self.direct } else { &self.client };
            let mut request = request;
            if let Some(length) = request
                .body()
                .length()
                .filter(|_| matches!(*request.method(), http::Method::POST | http::Method::PUT))
            {
                // Neither an empty body nor a streamed one gets its length from below.
                request
                    .headers_mut()
                    .insert(http::header::CONTENT_LENGTH, length.into());
            }
            let (head, body) = request.into_parts();
            let url = self.base.url(&head.uri);
            let mut request =
                reqwest::Request::new(head.method, url.map_err(TransportError::permanent)?);
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(Outgoing::wrap(body));
            let failed = |error: reqwest::Error| failed(error, &progress);
            let mut response = client.execute(request).await.map_err(failed)?;
            let place = Place {
                permit: Some(permit),
                all: self.connections.clone(),
            };
            let mut reply = http::Response::new(());
            *reply.status_mut() = response.status();
            *reply.headers_mut() = std::mem::take(response.headers_mut());
            let chunks = response.bytes_stream().map(move |chunk| {
                // The place is given back when the body is read or dropped.
                let _ = &place;
                chunk.map_err(|error| TransportError::may_have_arrived(error.without_url()))
            });
            Ok(reply.map(|()| ReplyBody::from_stream(chunks)))
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        match Handle::try_current() {
            Ok(_) => Some(Box::pin(tokio::time::sleep(duration))),
            Err(_) => timer::sleep(duration),
        }
    }
}

/// Finds this machine and no other: whatever a resolver says, the key doesn't leave it.
struct ThisMachine;

impl Resolve for ThisMachine {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let mut found = tokio::task::spawn_blocking(move || servers::resolve(&host)).await?;
            found.retain(IpAddr::is_loopback);
            if found.is_empty() {
                return Err(format!("{} is not the name of this machine", name.as_str()).into());
            }
            let found = found.into_iter().map(|ip| SocketAddr::new(ip, 0));
            Ok(Box::new(found) as Addrs)
        })
    }
}

/// A call's place among the connections.
struct Place {
    permit: Option<OwnedSemaphorePermit>,
    all: Arc<Semaphore>,
}

impl Drop for Place {
    fn drop(&mut self) {
        // The connection goes back to its pool a moment after its body is read. A call that waits for this place would
        // find none there yet and open one more, so it is let in when the tasks that are due now have run.
        if self.all.available_permits() > 0 {
            return;
        }
        if let (Some(permit), Ok(runtime)) = (self.permit.take(), Handle::try_current()) {
            runtime.spawn(async move {
                for _ in 0..TURNS {
                    tokio::task::yield_now().await;
                }
                drop(permit);
            });
        }
    }
}

/// Turns of the runtime that a connection needs to be back in its pool: its own task, and the one that waits for it.
const TURNS: usize = 4;

/// The proxy at an address. What is wrong with one is told without what it holds: it may be a password.
fn proxy(url: &str) -> Result<reqwest::Proxy, RequestError> {
    let parsed = Url::parse(url).ok().filter(Url::has_host);
    let known = parsed.filter(|url| matches!(url.scheme(), "http" | "https"));
    let proxy = known.and_then(|url| reqwest::Proxy::all(url).ok());
    proxy.ok_or_else(|| {
        let expected = "the proxy's address is none: expected `http://host:port`, or https";
        RequestError::Transport(expected.to_owned())
    })
}

fn limit(connections: usize) -> Semaphore {
    Semaphore::new(connections.clamp(1, Semaphore::MAX_PERMITS))
}

/// What became of a request that has no reply.
fn failed(error: reqwest::Error, progress: &Progress) -> TransportError {
    let (unsent, malformed) = (error.is_connect(), error.is_builder());
    // An error's URL holds the parameters of a GET.
    let error = error.without_url();
    match () {
        () if malformed || is_distrust(&error) => TransportError::permanent(error),
        () if unsent || !progress.may_have_arrived() => TransportError::not_sent(error),
        () => TransportError::may_have_arrived(error),
    }
}

/// A request's body on its way. Its connection looks at it first when it begins to send the request.
struct Outgoing {
    content: Content,
    progress: Progress,
}

enum Content {
    Bytes(Bytes),
    Upload(Upload),
}

impl Outgoing {
    fn wrap(body: Body) -> reqwest::Body {
        let progress = body.progress();
        let content = match body.into_bytes() {
            Ok(bytes) => Content::Bytes(bytes),
            Err(reader) => Content::Upload(Upload::start(reader.into_reader())),
        };
        reqwest::Body::wrap(Self { content, progress })
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.progress.sent();
        match &mut self.content {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Upload(upload) => {
                let chunk = Pin::new(upload).poll_next(context);
                chunk.map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.progress.sent();
        matches!(&self.content, Content::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Upload(_) => SizeHint::default(),
        }
    }
}

/// A blocking reader, read two chunks ahead on a thread of its own: a runtime waits for its blocking tasks when it ends,
/// and would wait forever for a reader that gives nothing.
struct Upload {
    chunks: mpsc::Receiver<io::Result<Bytes>>,
    ended: bool,
}

const CHUNK: usize = 64 << 10;

impl Upload {
    fn start(reader: Box<dyn Read + Send>) -> Self {
        let (sender, chunks) = mpsc::channel(2);
        let failed = sender.clone();
        let thread = std::thread::Builder::new().name("stripe-upload".to_owned());
        if let Err(error) = thread.spawn(move || read_chunks(reader, &sender)) {
            let _ = failed.try_send(Err(error));
        }
        Self {
            chunks,
            ended: false,
        }
    }
}

/// Reads to the end, which is told by an empty chunk.
fn read_chunks(mut reader: Box<dyn Read + Send>, sender: &mpsc::Sender<io::Result<Bytes>>) {
    loop {
        let mut chunk = BytesMut::zeroed(CHUNK);
        let read = loop {
            match reader.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        let chunk = read.map(|read| {
            chunk.truncate(read);
            chunk.freeze()
        });
        let last = chunk.as_ref().map_or(true, Bytes::is_empty);
        // The other end is gone when the call was given up.
        if sender.blocking_send(chunk).is_err() || last {
            return;
        }
    }
}

impl Stream for Upload {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let Poll::Ready(chunk) = self.chunks.poll_recv(context) else {
            return Poll::Pending;
        };
        self.ended = chunk
            .as_ref()
            .is_none_or(|chunk| chunk.as_ref().map_or(true, Bytes::is_empty));
        Poll::Ready(match chunk {
            Some(Ok(chunk)) if chunk.is_empty() => None,
            Some(chunk) => Some(chunk),
            // The thread is gone, and has not told of the end: the reader panicked.
            None => Some(Err(io::Error::other("the body was not read to its end"))),
        })
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
