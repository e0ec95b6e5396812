//! A server of our own, and clients of it.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic
)]
pub mod log;
mod types;

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use stripe_runtime as rt;

pub use types::*;

pub const KEY: &str = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";

pub struct TestContract;

impl rt::Contract for TestContract {
    const API_VERSION: &'static str = "2026-05-27.dahlia";
    const CRATE_NAME: &'static str = "stripe-client";
    const CRATE_VERSION: &'static str = "0.1.0";
}

pub type Client = rt::Client<TestContract>;
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<TestContract>;
pub type ClientBuilder = rt::ClientBuilder<TestContract>;

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// The request line without the version.
    pub fn target(&self) -> &str {
        self.head
            .lines()
            .next()
            .unwrap()
            .trim_end_matches(" HTTP/1.1")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn body(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// All of it, with what differs from run to run put out.
    pub fn whole(&self) -> String {
        let mut out = String::new();
        for line in self.head.lines() {
            match line.split_once(": ") {
                Some(("host", _)) => out.push_str("host: HOST\n"),
                Some(("accept-encoding", "gzip")) if cfg!(feature = "gzip") => {}
                Some(("idempotency-key", key)) => {
                    assert_eq!(key.len(), 36, "a UUID: {key}");
                    out.push_str("idempotency-key: UUID\n");
                }
                _ => {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out.push('\n');
        out.push_str(self.body());
        out
    }
}

/// What the server does with a request.
pub enum Answer {
    /// A status, more headers (each with its line end), and a body.
    Reply(u16, String, Vec<u8>),
    /// These bytes, then the end of the connection.
    Raw(Vec<u8>),
    /// The end of the connection.
    Close,
    /// Nothing at all, until the client goes away.
    Stall,
}

pub fn ok(body: impl Into<Vec<u8>>) -> Answer {
    reply(200, "request-id: req_1\r\n", body)
}

pub fn reply(status: u16, headers: &str, body: impl Into<Vec<u8>>) -> Answer {
    Answer::Reply(
        status,
        format!("content-type: application/json\r\n{headers}"),
        body.into(),
    )
}

pub fn error(status: u16, headers: &str, error: &str) -> Answer {
    reply(status, headers, format!(r#"{{"error":{error}}}"#))
}

pub const INVOICE: &str = r#"{"id":"in_1","object":"invoice","total":1}"#;

pub fn keys(server: &Server) -> Vec<String> {
    server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").unwrap_or("none").to_owned())
        .collect()
}

/// All attempts of a call carry one key.
pub fn one_key(server: &Server, attempts: usize) {
    let keys = keys(server);
    assert_eq!(keys.len(), attempts);
    assert_eq!(keys[0].len(), 36);
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

pub async fn pay(server: &Server) -> Result<rt::Response<Invoice>, rt::Error> {
    attach_payment("in_1").send(&server.client()).await
}

pub fn fault() -> Answer {
    error(
        500,
        "request-id: req_500\r\n",
        r#"{"type":"api_error","message":"Oh no"}"#,
    )
}

/// Why a request could not be made.
pub fn reason(error: &rt::Error) -> &rt::RequestError {
    match error {
        rt::Error::Request(error) => error.reason(),
        other => panic!("{other:?}"),
    }
}

/// A fault whose error has a secret in it.
pub fn bad() -> Answer {
    error(
        500,
        "request-id: req_5\r\n",
        r#"{"type":"api_error","message":"Oh","payment_intent":{"client_secret":"pi_secret_z"}}"#,
    )
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Answers the first request with the first answer, and so on; then it hangs up.
    pub fn script(answers: Vec<Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter());
        Self::start(move |_, _| answers.lock().unwrap().next().unwrap_or(Answer::Close))
    }

    /// Answers every request alike.
    pub fn always(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Self {
        Self::start(move |_, _| answer())
    }

    /// `answer` gets the request and its number, from 0.
    pub fn start(answer: impl Fn(&Seen, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let answer = Arc::new(answer);
        let server = Self {
            url,
            seen: seen.clone(),
            connections: connections.clone(),
        };
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let (seen, answer) = (seen.clone(), answer.clone());
                thread::spawn(move || drop(serve(stream.unwrap(), &seen, &*answer)));
            }
        });
        server
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.seen()
            .iter()
            .map(|seen| seen.target().to_owned())
            .collect()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder(KEY)
            .base_url(&self.url)
            .retry_policy(quick())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

/// Pauses that tests don't wait for.
pub fn quick() -> rt::RetryPolicy {
    rt::RetryPolicy {
        max_retries: 2,
        min_delay: Duration::from_millis(1),
        max_delay: Duration::from_millis(2),
        ..rt::RetryPolicy::default()
    }
}

fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Vec<Seen>>,
    answer: &(dyn Fn(&Seen, usize) -> Answer + Send + Sync),
) -> io::Result<()> {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer)? {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        match answer(&request, number) {
            Answer::Reply(status, headers, body) => {
                let head = format!(
                    "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\n\r\n",
                    body.len()
                );
                let mut bytes = head.into_bytes();
                bytes.extend(body);
                stream.write_all(&bytes)?;
            }
            Answer::Raw(bytes) => {
                stream.write_all(&bytes)?;
                return Ok(());
            }
            Answer::Close => return Ok(()),
            Answer::Stall => {
                let _ = stream.read(&mut [0; 1])?;
                return Ok(());
            }
        }
    }
    Ok(())
}

fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Seen>> {
    let mut more = |buffer: &mut Vec<u8>| -> io::Result<usize> {
        let mut chunk = [0; 65536];
        let read = stream.read(&mut chunk)?;
        buffer.extend_from_slice(&chunk[..read]);
        Ok(read)
    };
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        if more(buffer)? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end + 4);
    let seen = Seen {
        head,
        body: Vec::new(),
    };
    let mut body = Vec::new();
    if seen.header("transfer-encoding") == Some("chunked") {
        loop {
            let line = loop {
                if let Some(at) = buffer.windows(2).position(|w| w == b"\r\n") {
                    break at;
                }
                if more(buffer)? == 0 {
                    return Ok(None);
                }
            };
            let size =
                usize::from_str_radix(std::str::from_utf8(&buffer[..line]).unwrap(), 16).unwrap();
            while buffer.len() < line + 2 + size + 2 {
                if more(buffer)? == 0 {
                    return Ok(None);
                }
            }
            body.extend_from_slice(&buffer[line + 2..line + 2 + size]);
            buffer.drain(..line + 2 + size + 2);
            if size == 0 {
                break;
            }
        }
    } else {
        let length: usize = seen
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        while buffer.len() < length {
            if more(buffer)? == 0 {
                return Ok(None);
            }
        }
        body = buffer.drain(..length).collect();
    }
    Ok(Some(Seen { body, ..seen }))
}
