//! A client for code without an async runtime; it may be used inside of one, too.
use std::fmt;
use std::future::Future;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::{Buf, Bytes};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::client::builder::ClientBuilder;
use crate::client::call::call::{Call, Done, Reader};
use crate::client::call::response::Response;
use crate::client::call::stream::BodyStream;
use crate::client::client;
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::{Error, TimeoutError};
use crate::client::error::unsent::RequestError;
use crate::client::execute::Execute;
use crate::client::page::page::Page;
use crate::client::page::pager::Pager;
use crate::client::page::walk::{Buffer, Walk};
use crate::client::request::output::Output;
use crate::client::request::raw::RawRequest;
use crate::client::request::request::Request;
use crate::client::request::retrieve::Retrieve;
use crate::client::settings::contract::Contract;
use crate::client::settings::key::SecretKey;
use crate::client::settings::options::RequestOptions;
use crate::record::{Boxable, Value};
use crate::types::Expandable;

/// A client whose calls return when they are done. Cheap to clone; clones share its connections.
///
/// `C` is the contract it was generated from; use the generated crate's `blocking::Client`, which names it. Its calls
/// run on a thread of its own, so they work with and without a Tokio runtime around them (in async code they block the
/// thread they are made on, as every blocking call does). A call from a hook of the same client, and one in a process that
/// was forked from the one that made the client, are errors: there is no thread that could serve them.
pub struct Client<C> {
    client: client::Client<C>,
    worker: Arc<Worker>,
}

/// The thread with the runtime; it ends with the last client.
struct Worker {
    /// The process that the thread is in: a child that is forked from it has the client, and not the thread.
    process: u32,
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl<C: Contract> Client<C> {
    /// A client with the usual settings, or what is wrong with the key.
    pub fn new(key: impl Into<SecretKey>) -> Result<Self, Error> {
        Self::builder(key).build_blocking()
    }

    /// Starts a client with settings of its own; [`ClientBuilder::build_blocking`] ends it.
    pub fn builder(key: impl Into<SecretKey>) -> ClientBuilder<C> {
        client::Client::builder(key)
    }

    /// Makes an async client blocking.
    pub fn from_async(client: client::Client<C>) -> Result<Self, Error> {
        let worker = Worker::start().map_err(|error| RequestError::Transport(error.to_string()))?;
        Ok(Self {
            client,
            worker: Arc::new(worker),
        })
    }

    /// A client whose calls have these options, unless they say otherwise: account, context, API version, key, headers,
    /// time limits, retries. It shares this one's thread and connections, and costs no more than a clone.
    ///
    /// An idempotency key and parameters are one call's: with them, and with a value that can't be sent, each call of the
    /// client is an error that says so.
    #[must_use = "the client itself stays as it is"]
    pub fn with(&self, options: RequestOptions) -> Self {
        Self {
            client: self.client.with(options),
            worker: self.worker.clone(),
        }
    }

    /// A client that acts for a connected account (`acct_...`), over the same connections: see [`with`](Self::with).
    #[must_use = "the client itself stays as it is"]
    pub fn for_account(&self, account: impl Into<String>) -> Self {
        self.with(RequestOptions::new().stripe_account(account))
    }

    /// Sends a request and gives the reply's body as it comes, of any length, as a [`Read`].
    pub fn stream<R: Request>(&self, request: &R) -> Result<Response<BodyReader>, Error> {
        self.open(self.client.stream(request))
    }

    /// The same for a raw request.
    pub fn stream_raw(&self, request: &RawRequest) -> Result<Response<BodyReader>, Error> {
        self.open(self.client.stream_raw(request))
    }

    fn open(&self, call: Call<BodyStream>) -> Result<Response<BodyReader>, Error> {
        let response = self.worker.call(call)?;
        Ok(response.map(|body| BodyReader {
            body: Some(body),
            chunk: Bytes::new(),
            worker: self.worker.clone(),
        }))
    }
}

impl<C: Contract> ClientBuilder<C> {
    /// The same as [`build`](Self::build), as a blocking client.
    pub fn build_blocking(self) -> Result<Client<C>, Error> {
        Client::from_async(self.build()?)
    }
}

impl<C: Contract> Execute for Client<C> {
    type Reply<T: Output> = Result<Response<T>, Error>;
    type Pages<P: Page> = Pages<P>;
    type Items<P: Page> = Items<P>;
    type Fetched<T> = Result<T, Error>;

    fn execute<R: Request>(&self, request: &R) -> Result<Response<R::Output>, Error> {
        self.worker.call(self.client.execute(request))
    }

    fn execute_raw<T: Output + Boxable>(&self, request: &RawRequest) -> Result<Response<T>, Error> {
        self.worker.call(self.client.execute_raw(request))
    }

    fn pages<R: Request<Output: Page>>(&self, request: &R) -> Pages<R::Output> {
        Pages::new(self.client.pager(request), R::read, self.worker.clone())
    }

    fn items<R: Request<Output: Page>>(&self, request: &R) -> Items<R::Output> {
        Items {
            pages: self.pages(request),
            buffer: Buffer::new(None),
        }
    }

    fn items_from<P: Page + Boxable>(&self, page: P, options: Option<RequestOptions>) -> Items<P> {
        let inner = self.client.inner().map_err(Error::from);
        let pager = inner.and_then(|inner| Pager::after(inner, &page, options));
        Items {
            pages: Pages::new(pager, Done::read, self.worker.clone()),
            buffer: Buffer::new(Some(page)),
        }
    }

    fn retrieve<T, D>(
        &self,
        reference: Expandable<T, D>,
        options: RequestOptions,
    ) -> Result<Expandable<T, D>, Error>
    where
        T: Retrieve,
        D: Value + Default + Boxable,
    {
        let Expandable::Id(id) = reference else {
            return Ok(reference);
        };
        let inner = self.client.inner();
        let prepared = self.client.prepare_with(&T::retrieve(id), &options);
        let call: Call<Expandable<T, D>> = Call::new(inner, prepared, Done::read);
        self.worker.call(call).map(Response::into_inner)
    }
}

/// Pages one after another, each asked for when it is wanted.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<P> {
    walk: Walk,
    worker: Arc<Worker>,
    read: Reader<P>,
}

/// Items of page after page, each page asked for when the one before is used up. After an error it ends.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    buffer: Buffer<P>,
}

impl<P: Page> Pages<P> {
    fn new(pager: Result<Pager, Error>, read: Reader<P>, worker: Arc<Worker>) -> Self {
        Self {
            walk: Walk::new(pager),
            worker,
            read,
        }
    }

    /// How many items each page has at most: 1 to 100.
    pub fn page_size(mut self, items: usize) -> Self {
        if let Some(pager) = self.walk.pager() {
            pager.set_limit(items);
        }
        self
    }

    /// Walks towards the first page, each page's last item first: a v2 list, from the request's own page on. (A v1 list
    /// is walked backwards when its request has `ending_before`.)
    pub fn backwards(mut self) -> Self {
        if let Some(pager) = self.walk.pager() {
            pager.set_backwards();
        }
        self
    }
}

impl<P: Page> Iterator for Pages<P> {
    type Item = Result<Response<P>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let call = match self.walk.call()? {
            Ok(call) => call,
            Err(error) => return Some(Err(error)),
        };
        let reply = self.worker.run(self.walk.limit(), self.walk.info(), call);
        Some(self.walk.accept(reply, self.read))
    }
}

impl<P: Page> Items<P> {
    /// How many items each page has at most: 1 to 100.
    pub fn page_size(mut self, items: usize) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// Walks towards the first page, each page's last item first: a v2 list, from the request's own page on. (A v1 list
    /// is walked backwards when its request has `ending_before`.)
    pub fn backwards(mut self) -> Self {
        self.pages = self.pages.backwards();
        self
    }

    /// Ends after so many items, and asks for no more than that: of the last page, only what is missing.
    pub fn take(mut self, items: usize) -> Self {
        self.buffer.take(items);
        self
    }
}

impl<P: Page> Iterator for Items<P> {
    type Item = Result<P::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.buffer.is_done() {
                return None;
            }
            if let Some(item) = self.buffer.next(&mut self.pages.walk) {
                return Some(Ok(item));
            }
            self.buffer.tell(&mut self.pages.walk);
            // Read before the page is taken in: its end ends the walk, and with it the direction is gone.
            let backwards = self.pages.walk.is_backwards();
            match self.pages.next()? {
                Ok(page) => self.buffer.fill(page.into_inner(), backwards),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// A reply's body, read as it comes.
pub struct BodyReader {
    body: Option<BodyStream>,
    chunk: Bytes,
    worker: Arc<Worker>,
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() && !buffer.is_empty() {
            let Some(mut body) = self.body.take() else {
                return Ok(0);
            };
            let next = self.worker.run(body.limit(), body.info(), async move {
                let chunk = body.chunk().await.transpose()?;
                Ok(chunk.map(|chunk| (chunk, body)))
            });
            match next.map_err(io::Error::other)? {
                Some((chunk, body)) => {
                    self.chunk = chunk;
                    self.body = Some(body);
                }
                None => return Ok(0),
            }
        }
        let length = self.chunk.len().min(buffer.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        // The runtime is dropped on its own thread: dropped inside another runtime it would panic.
        let thread = std::thread::Builder::new()
            .name("stripe-blocking".into())
            .spawn(move || {
                let _ = runtime.block_on(stopped);
            })?;
        Ok(Self {
            process: std::process::id(),
            handle,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Makes a call on the worker's thread and decodes its reply on this one.
    fn call<T>(&self, call: Call<T>) -> Result<Response<T>, Error> {
        let (template, reply, read) = call.halves();
        // One that is not even made ends at once.
        let limit = template.as_ref().map(|template| template.limits.total);
        let info = template.map(|template| template.info(1));
        read(self.run(limit.unwrap_or_default(), info, reply)?)
    }

    /// Runs a future on the worker's thread and waits for it on this one. The future keeps its limit by itself as long
    /// as the thread runs; but a hook may hold that up.
    fn run<T: Send + 'static>(
        &self,
        limit: Duration,
        info: Option<CallInfo>,
        future: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let of = |error: Error| match info {
            Some(info) => error.of(|| info),
            None => error,
        };
        if let Some(why) = self.hindrance() {
            return Err(of(RequestError::Thread(why.to_owned()).into()));
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        let task = self.handle.spawn(async move {
            let _ = sender.send(future.await);
        });
        match receiver.recv_timeout(limit.saturating_add(GRACE)) {
            Ok(done) => done,
            Err(RecvTimeoutError::Timeout) => {
                // What its caller has given up must not be sent later.
                task.abort();
                Err(of(Error::Timeout(TimeoutError {
                    limit,
                    whole_call: true,
                    sent: true,
                    repeatable: false,
                    call: None,
                })))
            }
            Err(RecvTimeoutError::Disconnected) => {
                Err(of(RequestError::Thread("it is gone".to_owned()).into()))
            }
        }
    }

    /// Why the worker can't be waited for here.
    fn hindrance(&self) -> Option<&'static str> {
        if self.is_elsewhere() {
            return Some("it is in the process that this one was forked from; make a client here");
        }
        if self.is_here() {
            return Some("it is the one that this runs on, in a hook, and can't wait for itself");
        }
        None
    }

    /// Whether the thread is in the process that this one was forked from.
    fn is_elsewhere(&self) -> bool {
        self.process != std::process::id()
    }

    fn is_here(&self) -> bool {
        let thread = self.thread.as_ref();
        thread.is_some_and(|thread| thread.thread().id() == std::thread::current().id())
    }
}

/// How much later than the call itself its caller gives up.
const GRACE: Duration = Duration::from_secs(1);

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let is_here = self.is_here();
        let Some(thread) = self.thread.take() else {
            return;
        };
        if self.is_elsewhere() {
            // There is no such thread. Another one may have its number by now, which letting go of this one would detach.
            std::mem::forget(thread);
        } else if !is_here {
            // Waited for, so that connections are closed when the last client is gone; except by the thread itself, which
            // may drop a client inside a hook.
            let _ = thread.join();
        }
    }
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            worker: self.worker.clone(),
        }
    }
}

impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}

impl fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyReader")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forked_child_is_told_that_it_has_no_thread() {
        let mut worker = Worker::start().unwrap();
        assert_eq!(worker.run(Duration::MAX, None, async { Ok(1) }).unwrap(), 1);
        worker.process += 1;
        let error = worker
            .run(Duration::MAX, None, async { Ok(1) })
            .unwrap_err();
        assert!(error.to_string().contains("forked"), "{error}");
        assert!(!error.may_have_arrived());
    }

    #[test]
    fn a_thread_that_is_held_up_doesnt_hold_up_the_limit() {
        let worker = Worker::start().unwrap();
        let (release, held) = mpsc::channel::<()>();
        worker.handle.spawn(async move { held.recv() });
        let error = worker
            .run(Duration::ZERO, None, async { Ok(1) })
            .unwrap_err();
        assert!(matches!(error, Error::Timeout(_)), "{error}");
        drop(release);
        assert_eq!(worker.run(Duration::MAX, None, async { Ok(1) }).unwrap(), 1);
    }
}
