//! What carries a request: a trait of one required method, and the two bodies it deals in.
use std::fmt;
use std::future::Future;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::client::transport::future::BoxFuture;
use crate::client::transport::progress::Progress;
use crate::client::transport::timer;
use crate::redact::{Redactor, bare_urls, shown};
use crate::threads::MaybeSend;

#[cfg(not(target_arch = "wasm32"))]
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;
#[cfg(target_arch = "wasm32")]
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>>>>;

/// Carries one HTTP request and brings back its reply.
///
/// Authentication, retries, timeouts and decoding are the client's; a transport only moves bytes. It must not follow
/// redirects (the request carries the secret key), and must not repeat a request that may have reached the server.
///
/// Implemented for any `Fn(http::Request<Body>) -> impl Future`, which makes a test double one closure.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and returns as soon as the reply's head is there; the body may still be on its way.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>>;

    /// Waits; for the pauses between attempts, and the limits on an attempt and on the whole call.
    ///
    /// The default works under any runtime: one timer thread of the process. A runtime's own timer is cheaper.
    /// `None`, the default on wasm, means that there is no timer: pauses are skipped and calls have no time limit.
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        timer::sleep(duration)
    }
}

impl<F, Answer> Transport for F
where
    F: Fn(http::Request<Body>) -> Answer + Send + Sync + 'static,
    Answer:
        Future<Output = Result<http::Response<ReplyBody>, TransportError>> + MaybeSend + 'static,
{
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
        Box::pin(self(request))
    }
}

/// Why a transport has no reply.
///
/// What it shows, its causes too, is the text of the transport's errors without the query of any address in them, which
/// holds a call's parameters, and with secrets masked. The error itself is there by [`get_ref`](Self::get_ref).
pub struct TransportError {
    may_have_arrived: bool,
    permanent: bool,
    error: Box<dyn std::error::Error + Send + Sync>,
    shown: Cause,
}

/// The text of an error that may be shown, and of its causes.
struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl TransportError {
    /// The request certainly did not reach the server: no connection, no TLS, a refused proxy.
    pub fn not_sent(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(false, source.into())
    }

    /// The same, and another attempt would fare no better: a certificate that isn't trusted, a missing runtime.
    pub fn permanent(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            permanent: true,
            ..Self::not_sent(source)
        }
    }

    /// The request may have reached the server: anything after the connection stood.
    pub fn may_have_arrived(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(true, source.into())
    }

    fn new(may_have_arrived: bool, error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self {
            may_have_arrived,
            permanent: false,
            shown: Cause::of(&*error),
            error,
        }
    }

    /// The transport's own error. Its text may have the parameters of the call: not for a log.
    pub fn get_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        &*self.error
    }

    /// Masks the key of the call, whatever it looks like.
    pub(crate) fn redact(mut self, redactor: Redactor<'_>) -> Self {
        let mut next = Some(&mut self.shown);
        while let Some(cause) = next {
            cause.text = redactor.mask_owned(std::mem::take(&mut cause.text));
            next = cause.source.as_deref_mut();
        }
        self
    }

    /// Whether another attempt would fail alike.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// Whether the server may have received the request, and so may have acted on it.
    pub fn arrived(&self) -> bool {
        self.may_have_arrived
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown.fmt(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("may_have_arrived", &self.may_have_arrived)
            .field("error", &self.shown)
            .finish()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.shown)
    }
}

impl Cause {
    fn of(error: &(dyn std::error::Error + 'static)) -> Self {
        Self {
            text: shown(&bare_urls(&error.to_string())).into_owned(),
            source: error.source().map(|source| Box::new(Self::of(source))),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// All the texts, from the error to its first cause.
impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = std::iter::successors(Some(self), |cause| cause.source.as_deref());
        f.debug_list()
            .entries(texts.map(|cause| &cause.text))
            .finish()
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|cause| cause as _)
    }
}

/// A request's body: bytes in memory, or a reader that an upload is read from while it is sent.
#[derive(Default)]
pub struct Body {
    kind: BodyKind,
    progress: Progress,
}

#[derive(Default)]
enum BodyKind {
    #[default]
    Empty,
    Bytes(Bytes),
    Reader {
        reader: Watched,
        length: Option<u64>,
    },
}

/// Why a body could not be read to its end, once that is known.
pub(crate) type Fault = Arc<OnceLock<String>>;

/// A reader that keeps what goes wrong with it: a transport may take it for the body's end, or for a lost connection.
struct Watched {
    reader: Box<dyn Read + Send>,
    fault: Fault,
}

impl Body {
    /// A body that is read while it is sent; `length` in bytes, when it is known.
    pub fn from_reader(reader: impl Read + Send + 'static, length: Option<u64>) -> Self {
        let reader = Watched {
            reader: Box::new(reader),
            fault: Fault::default(),
        };
        BodyKind::Reader { reader, length }.into()
    }

    /// Where it is told why a reader could not be read to its end.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match &self.kind {
            BodyKind::Reader { reader, .. } => Some(reader.fault.clone()),
            BodyKind::Empty | BodyKind::Bytes(_) => None,
        }
    }

    /// Where the transport says how far the request has come.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    pub(crate) fn with_progress(self, progress: Progress) -> Self {
        Self { progress, ..self }
    }

    /// Its length in bytes; `None` when only reading would tell.
    pub fn length(&self) -> Option<u64> {
        match &self.kind {
            BodyKind::Empty => Some(0),
            BodyKind::Bytes(bytes) => Some(bytes.len() as u64),
            BodyKind::Reader { length, .. } => *length,
        }
    }

    /// The bytes of a body that is in memory (every body but an upload's).
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.kind {
            BodyKind::Empty => Some(&[]),
            BodyKind::Bytes(bytes) => Some(bytes),
            BodyKind::Reader { .. } => None,
        }
    }

    /// The bytes of a body that is in memory, or else itself.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.kind {
            BodyKind::Empty => Ok(Bytes::new()),
            BodyKind::Bytes(bytes) => Ok(bytes),
            kind => Err(Self { kind, ..self }),
        }
    }

    /// Any body as a blocking reader. An async transport reads it off its runtime's own threads.
    pub fn into_reader(self) -> Box<dyn Read + Send> {
        match self.kind {
            BodyKind::Empty => Box::new(io::empty()),
            BodyKind::Bytes(bytes) => Box::new(io::Cursor::new(bytes)),
            BodyKind::Reader { reader, .. } => Box::new(reader),
        }
    }
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let panicking = WhenPanicking(&self.fault);
        let read = self.reader.read(buffer);
        drop(panicking);
        let read = match read {
            Ok(read) if read > buffer.len() => Err(io::Error::other(
                "its reader says that it read more than there was room for",
            )),
            read => read,
        };
        match &read {
            Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                let _ = self.fault.set(error.to_string());
            }
            _ => {}
        }
        read
    }
}

/// Notes a panic of the reader on its way up.
struct WhenPanicking<'a>(&'a Fault);

impl Drop for WhenPanicking<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = self.0.set("its reader panicked".to_owned());
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        match bytes.is_empty() {
            true => BodyKind::Empty.into(),
            false => BodyKind::Bytes(bytes).into(),
        }
    }
}

impl From<BodyKind> for Body {
    fn from(kind: BodyKind) -> Self {
        Self {
            kind,
            progress: Progress::default(),
        }
    }
}

impl fmt::Debug for Body {
    /// Its length only: bodies hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(a reader)"),
        }
    }
}

/// A reply's body: all of it, or chunks as they come.
pub struct ReplyBody(ReplyKind);

enum ReplyKind {
    Bytes(Option<Bytes>),
    Chunks(Chunks),
}

impl ReplyBody {
    /// A body of chunks.
    pub fn from_stream(
        chunks: impl Stream<Item = Result<Bytes, TransportError>> + MaybeSend + 'static,
    ) -> Self {
        Self(ReplyKind::Chunks(Box::pin(chunks)))
    }
}

impl<B: Into<Bytes>> From<B> for ReplyBody {
    fn from(bytes: B) -> Self {
        Self(ReplyKind::Bytes(Some(bytes.into())))
    }
}

impl Stream for ReplyBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            ReplyKind::Bytes(bytes) => Poll::Ready(bytes.take().filter(|b| !b.is_empty()).map(Ok)),
            ReplyKind::Chunks(chunks) => chunks.as_mut().poll_next(context),
        }
    }
}

impl fmt::Debug for ReplyBody {
    /// Never the bytes: bodies hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyBody")
    }
}
