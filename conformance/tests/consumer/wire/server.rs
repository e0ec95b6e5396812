//! A server in this process that remembers what it was asked, to the byte.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use stripe_client::Client;

pub(crate) const KEY: &str = "sk_test_conformance";

/// A request as it came, with what differs from run to run put out.
pub(crate) type Seen = Arc<Mutex<Vec<String>>>;

pub(crate) struct Server {
    pub(crate) url: String,
    seen: Seen,
}

impl Server {
    /// Answers the first request with the first body, and so on; then the last one again.
    pub(crate) fn answering(bodies: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Seen::default();
        let bodies: Arc<Vec<String>> =
            Arc::new(bodies.iter().map(|&body| body.to_owned()).collect());
        let server = Self {
            url,
            seen: seen.clone(),
        };
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (seen, bodies) = (seen.clone(), bodies.clone());
                thread::spawn(move || drop(serve(stream.unwrap(), &seen, &bodies)));
            }
        });
        server
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder(KEY).base_url(&self.url).build().unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// The one request that was made.
    pub(crate) fn only(&self) -> String {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen.into_iter().next().unwrap()
    }
}

fn serve(mut stream: TcpStream, seen: &Seen, bodies: &[String]) -> io::Result<()> {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer)? {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request);
            seen.len() - 1
        };
        let body = bodies
            .get(number)
            .or(bodies.last())
            .map_or("{}", String::as_str);
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\nContent-Length: {length}\r\n\r\n{body}"
        )?;
    }
    Ok(())
}

fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<String>> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if !more(stream, buffer)? {
            return Ok(None);
        }
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    buffer.drain(..end + 4);
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    assert_eq!(
        header("transfer-encoding"),
        None,
        "every body here has a known length"
    );
    let length: usize = header("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < length {
        if !more(stream, buffer)? {
            return Ok(None);
        }
    }
    let body: Vec<u8> = buffer.drain(..length).collect();
    let boundary = header("content-type")
        .and_then(|kind| kind.split_once("boundary="))
        .map(|(_, boundary)| boundary);
    let whole = format!("{}\n{}", tamed(&head), String::from_utf8(body).unwrap());
    Ok(Some(match boundary {
        Some(boundary) => whole.replace(boundary, "BOUNDARY").replace("\r\n", "\n"),
        None => whole,
    }))
}

/// The request line and the headers in order of their names, without those that are the same in every request.
fn tamed(head: &str) -> String {
    let mut lines = head.lines();
    let mut out = lines
        .next()
        .unwrap()
        .trim_end_matches(" HTTP/1.1")
        .to_owned()
        + "\n";
    let mut headers: Vec<String> = lines
        .filter_map(|line| match line.split_once(": ").unwrap() {
            ("host", _) => None,
            ("authorization", value) => {
                assert_eq!(value, format!("Bearer {KEY}"));
                None
            }
            ("stripe-version", value) => {
                assert_eq!(value, stripe_client::API_VERSION);
                None
            }
            ("user-agent", value) => {
                assert_eq!(value, "stripe-client/0.1.0");
                None
            }
            ("idempotency-key", key) => {
                // A key of the client's own making; one that a test gives is shown.
                let key = if key.len() == 36 { "UUID" } else { key };
                Some(format!("idempotency-key: {key}\n"))
            }
            (name, value) => Some(format!("{name}: {value}\n")),
        })
        .collect();
    headers.sort();
    out.extend(headers);
    out
}

fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<bool> {
    let mut chunk = [0; 65536];
    let read = stream.read(&mut chunk)?;
    buffer.extend_from_slice(&chunk[..read]);
    Ok(read > 0)
}
