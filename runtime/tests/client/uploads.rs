//! Files that are not what they say: a file is sent whole, or the call fails; and it fails in its time.

use std::fs;
use std::io::{self, Cursor, Read, Write as _};
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use crate::support::*;
use stripe_runtime::{Body, Error, File, ReplyBody, RequestError, RequestOptions, TransportError};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer"}"#;

fn upload(file: File) -> UploadFile {
    UploadFile::default().file(file).purpose("p")
}

/// Sends a file that is cut off; the server never sees a whole request. Gives the reason.
async fn refused(file: File) -> String {
    let server = Server::always(|| ok(CUSTOMER));
    let error = upload(file).send(&server.client()).await.unwrap_err();
    assert!(server.seen().is_empty(), "{error}");
    assert!(!error.may_have_arrived() && !error.is_retryable());
    why(&error)
}

fn why(error: &Error) -> String {
    match reason(error) {
        RequestError::File(why) => why.clone(),
        other => panic!("{other:?}"),
    }
}

/// The file's bytes in the one request that a server saw, and its content length.
async fn sent(file: File) -> (Vec<u8>, Option<String>) {
    let server = Server::always(|| ok(CUSTOMER));
    upload(file).send(&server.client()).await.unwrap();
    let seen = &server.seen()[0];
    (
        part(&seen.body),
        seen.header("content-length").map(str::to_owned),
    )
}

/// The first part of a multipart body.
fn part(body: &[u8]) -> Vec<u8> {
    let find = |from: usize, what: &[u8]| {
        let at = body[from..].windows(what.len()).position(|w| w == what);
        from + at.unwrap()
    };
    let start = find(0, b"\r\n\r\n") + 4;
    body[start..find(start, b"\r\n--")].to_vec()
}

fn temporary(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("stripe-runtime-{}-{name}", std::process::id()))
}

struct Reads<F>(F);

/// A reader that is a function.
fn reads<F: FnMut(&mut [u8]) -> io::Result<usize>>(read: F) -> Reads<F> {
    Reads(read)
}

impl<F: FnMut(&mut [u8]) -> io::Result<usize>> Read for Reads<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (self.0)(buffer)
    }
}

#[tokio::test]
async fn a_reader_that_ends_early_fails_the_call() {
    for length in [4, 100, 200_000] {
        let file = File::from_reader("a.csv", Cursor::new("a,b"), Some(length));
        assert_eq!(
            refused(file).await,
            format!("it ended after 3 of the {length} bytes that were announced")
        );
    }
}

#[tokio::test]
async fn a_reader_that_fails_or_panics_fails_the_call() {
    for length in [None, Some(10)] {
        let failing =
            Cursor::new("a,b").chain(reads(|_| Err(io::Error::other("the disk is gone"))));
        let file = File::from_reader("a.csv", failing, length);
        assert_eq!(refused(file).await, "the disk is gone");
        let panicking = Cursor::new("a,b").chain(reads(|_| panic!("a reader's panic")));
        let file = File::from_reader("a.csv", panicking, length);
        assert_eq!(refused(file).await, "its reader panicked");
    }
    let lying = reads(|buffer| Ok(buffer.len() + 1));
    assert_eq!(
        refused(File::from_reader("a.csv", lying, None)).await,
        "its reader says that it read more than there was room for"
    );
    let interrupted = {
        let mut first = true;
        reads(move |_| match std::mem::take(&mut first) {
            true => Err(io::ErrorKind::Interrupted.into()),
            false => Ok(0),
        })
    };
    let file = File::from_reader("a.csv", interrupted.chain(Cursor::new("a,b")), None);
    assert_eq!(sent(file).await.0, b"a,b");
}

#[tokio::test]
async fn no_more_is_sent_than_was_announced() {
    let file = File::from_reader("a.csv", Cursor::new("a,b,c,d"), Some(3));
    assert_eq!(sent(file).await.0, b"a,b");
}

/// Sends a file over a transport that does something to it when the request is there, and before its body is read.
async fn meddled(file: File, meddle: impl Fn() + Send + Sync + 'static) -> Result<Vec<u8>, Error> {
    let (sender, bodies) = mpsc::channel();
    let transport = move |request: http::Request<Body>| {
        meddle();
        let length = request.body().length().unwrap();
        let mut body = Vec::new();
        // A transport that takes an error for the end.
        if request
            .into_body()
            .into_reader()
            .read_to_end(&mut body)
            .is_ok()
        {
            assert_eq!(body.len() as u64, length);
        }
        sender.send(body).unwrap();
        std::future::ready(Ok::<_, TransportError>(http::Response::new(
            ReplyBody::from(CUSTOMER),
        )))
    };
    let client = Client::builder(KEY).transport(transport).build().unwrap();
    upload(file).send(&client).await?;
    Ok(part(&bodies.recv().unwrap()))
}

#[tokio::test]
async fn a_file_that_grows_or_shrinks_while_it_is_sent() {
    let path = temporary("grows.txt");
    fs::write(&path, "at first").unwrap();
    let grown = path.clone();
    let grow = move || {
        let mut file = fs::OpenOptions::new().append(true).open(&grown).unwrap();
        file.write_all(b", and later").unwrap();
    };
    let content = meddled(File::from_path(&path), grow).await.unwrap();
    assert_eq!(String::from_utf8(content).unwrap(), "at first");

    let shrunk = path.clone();
    let shrink = move || fs::write(&shrunk, "at").unwrap();
    let error = meddled(File::from_path(&path), shrink).await.unwrap_err();
    assert_eq!(
        why(&error),
        "it ended after 2 of the 19 bytes that were announced"
    );
    fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn a_path_is_of_a_regular_file() {
    let directory = std::env::temp_dir();
    let why = refused(File::from_path(&directory)).await;
    assert_eq!(why, format!("`{}`: is a directory", directory.display()));
    let why = refused(File::from_path("/nonexistent/x.png")).await;
    assert!(why.starts_with("`/nonexistent/x.png`: "), "{why}");

    let empty = temporary("empty.txt");
    fs::write(&empty, "").unwrap();
    let (content, length) = sent(File::from_path(&empty)).await;
    assert!(content.is_empty() && length.is_some());
    fs::remove_file(empty).unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_the_system_makes_up_is_read_or_refused() {
    // Its length is said to be 0.
    let (content, length) = sent(File::from_path("/proc/self/status")).await;
    assert!(content.starts_with(b"Name:"), "{content:?}");
    assert_eq!(length, None);

    let pipe = temporary("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [
        &pipe,
        &PathBuf::from("/dev/zero"),
        &PathBuf::from("/dev/null"),
    ] {
        let why = refused(File::from_path(path)).await;
        assert!(why.contains("is a pipe, a socket or a device"), "{why}");
    }
    fs::remove_file(pipe).unwrap();
}

#[tokio::test]
async fn a_file_from_a_reader_is_sent_once_and_others_again() {
    let path = temporary("again.txt");
    fs::write(&path, "a,b").unwrap();
    let reader = || File::from_reader("a.csv", Cursor::new("a,b"), Some(3));
    for (file, requests) in [
        (reader(), 1),
        (File::from_bytes("a.csv", &b"a,b"[..]), 2),
        (File::from_path(&path), 2),
    ] {
        let server = Server::script(vec![fault(), ok(CUSTOMER)]);
        let sent = upload(file).send(&server.client()).await;
        let bodies: Vec<_> = server.seen().iter().map(|seen| part(&seen.body)).collect();
        assert_eq!(bodies, vec![b"a,b"; requests]);
        // The fault itself is told, and not that there is nothing to send again.
        match sent {
            Ok(_) => assert_eq!(requests, 2),
            Err(error) => assert_eq!(error.request_id(), Some("req_500")),
        }
    }
    fs::remove_file(path).unwrap();

    let server = Server::always(|| ok(CUSTOMER));
    let request = upload(reader());
    request.send(&server.client()).await.unwrap();
    let error = request.send(&server.client()).await.unwrap_err();
    assert_eq!(why(&error), "its reader has been read by an earlier call");
    assert_eq!(server.seen().len(), 1);
}

/// A reader that gives nothing as long as the sender is there.
fn silent() -> (File, mpsc::Sender<()>) {
    let (sender, receiver) = mpsc::channel::<()>();
    let reader = reads(move |_| {
        let _ = receiver.recv();
        Ok(0)
    });
    (File::from_reader("a.csv", reader, None), sender)
}

fn soon() -> RequestOptions {
    RequestOptions::new().timeout(Duration::from_millis(20))
}

#[test]
fn a_reader_that_gives_nothing_outlasts_neither_the_call_nor_the_runtime() {
    let server = Server::always(|| ok(CUSTOMER));
    let (file, sender) = silent();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let call = async { upload(file).with(soon()).send(&server.client()).await };
    let error = runtime.block_on(call).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    drop(runtime);

    #[cfg(feature = "blocking")]
    {
        let (file, _sender) = silent();
        let client = BlockingClient::from_async(server.client()).unwrap();
        let error = upload(file).with(soon()).send(&client).unwrap_err();
        assert!(matches!(error, Error::Timeout(_)), "{error:?}");
        drop(client);
    }
    // Until here the reader was waiting.
    drop(sender);
}
