//! A server on loopback that gives every call the same reply. It allocates nothing for a call.
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Failed;

/// How many of the first requests are kept.
const KEPT: usize = 2;
/// No request of ours is longer.
const ROOM: usize = 8192;

/// The server; it ends with the process.
pub struct Server {
    url: String,
    first: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Server {
    /// Starts it, on a thread of its own.
    pub fn start(body: &str) -> Result<Self, Failed> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let first = Arc::default();
        let server = Self { url, first };
        let reply: Arc<str> = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: req_123\r\ncontent-length: {}\r\n\r\n{body}",
            body.len(),
        )
        .into();
        let first = server.first.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        std::thread::spawn(move || {
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                loop {
                    let (stream, _) = listener.accept().await?;
                    tokio::spawn(serve(stream, reply.clone(), first.clone()));
                }
                #[allow(unreachable_code)]
                std::io::Result::Ok(())
            })
        });
        Ok(server)
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The first requests: their lines in order, without the one that is never twice the same.
    pub fn first(&self) -> Vec<Vec<String>> {
        let first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = first.iter().map(|request| {
            let text = String::from_utf8_lossy(request);
            let mut lines: Vec<_> = text
                .lines()
                .map(|line| match line.split_once(": ") {
                    Some((name @ "idempotency-key", key)) => {
                        format!("{name}: {}", "x".repeat(key.len()))
                    }
                    _ => line.to_owned(),
                })
                .collect();
            lines.sort();
            lines
        });
        lines.collect()
    }
}

async fn serve(
    mut stream: TcpStream,
    reply: Arc<str>,
    first: Arc<Mutex<Vec<Vec<u8>>>>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut room = [0; ROOM];
    let mut have = 0;
    loop {
        match stream
            .read(room.get_mut(have..).unwrap_or_default())
            .await?
        {
            0 => return Ok(()),
            read => have += read,
        }
        let request = room.get(..have).unwrap_or_default();
        if !is_whole(request) {
            continue;
        }
        keep(&first, request);
        have = 0;
        stream.write_all(reply.as_bytes()).await?;
    }
}

fn keep(first: &Mutex<Vec<Vec<u8>>>, request: &[u8]) {
    let mut first = first.lock().unwrap_or_else(PoisonError::into_inner);
    if first.len() < KEPT {
        first.push(request.to_vec());
    }
}

fn is_whole(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|end| end == b"\r\n\r\n") else {
        return false;
    };
    let text = std::str::from_utf8(request.get(..head).unwrap_or_default()).unwrap_or_default();
    let length = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    request.len() >= head + 4 + length
}
