//! Multipart bodies (RFC 7578), read from their files while they are sent.
use std::fmt::Write as _;
use std::io::{self, Read};

use bytes::Bytes;
use futures_channel::oneshot;

use super::form::Sink;
use crate::record::File;

/// A multipart body that can be opened once for each attempt.
#[derive(Clone)]
pub(crate) struct Multipart {
    boundary: String,
    pieces: Vec<Piece>,
}

#[derive(Clone)]
enum Piece {
    Bytes(Bytes),
    File(File),
}

/// A body to be read, and its length in bytes, if that is known.
pub(crate) type Opened = (Box<dyn Read + Send>, Option<u64>);

/// Writes pairs as parts.
pub(crate) struct Parts {
    boundary: String,
    pieces: Vec<Piece>,
    text: String,
    malformed: Option<String>,
}

impl Parts {
    /// The boundary must not occur in any part; 128 random bits see to that.
    pub(crate) fn new(boundary: String) -> Self {
        Self {
            boundary,
            pieces: Vec::new(),
            text: String::new(),
            malformed: None,
        }
    }

    /// The body, or the name of what can't stand in a part's head.
    pub(crate) fn finish(mut self) -> Result<Multipart, String> {
        if let Some(name) = self.malformed {
            return Err(name);
        }
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.pieces.push(Piece::Bytes(self.text.into()));
        Ok(Multipart {
            boundary: self.boundary,
            pieces: self.pieces,
        })
    }

    fn head(&mut self, key: &str) {
        let _ = write!(
            self.text,
            "--{}\r\nContent-Disposition: form-data; name=\"",
            self.boundary
        );
        quoted(&mut self.text, key);
        self.text.push('"');
    }
}

impl Sink for Parts {
    fn segment(key: &mut String, text: &str) {
        key.push_str(text);
    }

    fn text(&mut self, key: &str, value: &str) {
        self.plain(key, format_args!("{value}"));
    }

    fn plain(&mut self, key: &str, value: std::fmt::Arguments<'_>) {
        self.head(key);
        let _ = write!(self.text, "\r\n\r\n{value}\r\n");
    }

    fn file(&mut self, key: &str, file: &File) {
        self.head(key);
        self.text.push_str("; filename=\"");
        quoted(&mut self.text, file.name());
        let media_type = file.media_type();
        if media_type
            .bytes()
            .any(|b| b.is_ascii_control() || !b.is_ascii())
        {
            self.malformed = Some("content type of the file".to_owned());
        }
        let _ = write!(self.text, "\"\r\nContent-Type: {media_type}\r\n\r\n");
        self.pieces
            .push(Piece::Bytes(std::mem::take(&mut self.text).into()));
        self.pieces.push(Piece::File(file.clone()));
        self.text.push_str("\r\n");
    }
}

impl Multipart {
    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// Whether it can be opened a second time.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Bytes(_) => true,
            Piece::File(file) => file.is_repeatable(),
        })
    }

    /// Opens it where that keeps nobody waiting: a file system may take longer than the call has.
    pub(crate) async fn open_aside(&self) -> io::Result<Opened> {
        let is_path = |piece: &Piece| matches!(piece, Piece::File(file) if file.is_path());
        if cfg!(target_arch = "wasm32") || !self.pieces.iter().any(is_path) {
            return self.open();
        }
        let (sender, opened) = oneshot::channel();
        let body = self.clone();
        std::thread::Builder::new()
            .name("stripe-file".to_owned())
            .spawn(move || drop(sender.send(body.open())))?;
        opened
            .await
            .unwrap_or_else(|gone| Err(io::Error::other(gone)))
    }

    pub(crate) fn open(&self) -> io::Result<Opened> {
        let mut length = Some(0);
        let mut readers = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            let (reader, size): (Box<dyn Read + Send>, _) = match piece {
                Piece::Bytes(bytes) => (
                    Box::new(io::Cursor::new(bytes.clone())),
                    Some(bytes.len() as u64),
                ),
                Piece::File(file) => file.open()?,
            };
            length = length
                .zip(size)
                .map(|(a, b): (u64, u64)| a.saturating_add(b));
            readers.push(reader);
        }
        Ok((Box::new(Chain { readers, at: 0 }), length))
    }
}

/// Readers one after another.
struct Chain {
    readers: Vec<Box<dyn Read + Send>>,
    at: usize,
}

impl Read for Chain {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(reader) = self.readers.get_mut(self.at) {
            match reader.read(buffer)? {
                0 if !buffer.is_empty() => self.at += 1,
                read => return Ok(read),
            }
        }
        Ok(0)
    }
}

/// Names in a part's head, as browsers escape them: <https://html.spec.whatwg.org/#multipart-form-data>.
fn quoted(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
}
