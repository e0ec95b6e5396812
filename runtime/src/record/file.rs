//! A file to upload: from a path, from bytes, or from a reader.
use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::{Slot, Value, View};

/// A file to upload. It is read while it is sent, never as a whole into memory.
///
/// One that can't be read to its end fails the call: the part of it that was sent is never taken for the whole. One from
/// a path or from bytes can be sent again by a retry, one from a reader can't. Stripe's limits on size and
/// type: <https://docs.stripe.com/file-upload>.
#[derive(Clone, Default)]
pub struct File {
    pub(crate) source: Source,
    pub(crate) name: String,
    pub(crate) content_type: Option<String>,
}

#[derive(Clone)]
pub(crate) enum Source {
    /// Text, which is what a file is in JSON: `"file": "..."`.
    Text(String),
    Bytes(Bytes),
    Path(PathBuf),
    Reader {
        reader: SharedReader,
        length: Option<u64>,
    },
}

/// Taken by the first attempt that sends it.
pub(crate) type SharedReader = Arc<Mutex<Option<Reader>>>;

type Reader = Box<dyn Read + Send>;
/// A file that is open, and its length, as far as it is known.
pub(crate) type Opened = (Reader, Option<u64>);

impl File {
    /// The file at `path`, under its own name. It is opened when the request is sent; what it grows by afterwards is
    /// not sent. Directories, pipes and devices are refused: they have no end that is known, or may never give anything.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Self {
            source: Source::Path(path.to_owned()),
            name: name.unwrap_or_default(),
            content_type: None,
        }
    }

    /// These bytes, as a file of that name.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            source: Source::Bytes(bytes.into()),
            name: name.into(),
            content_type: None,
        }
    }

    /// What a reader gives, as a file of that name. The request can be sent once, and so is never repeated.
    ///
    /// `length` in bytes, when it is known: so many are read, and a reader that ends before fails the call. The reader
    /// is read on a thread of its own; one that gives nothing is left behind when the call's time is up.
    pub fn from_reader(
        name: impl Into<String>,
        reader: impl Read + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let reader: Reader = Box::new(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self {
            source: Source::Reader { reader, length },
            name: name.into(),
            content_type: None,
        }
    }

    /// The media type, instead of the one that the name's ending tells.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        match self.name.as_str() {
            "" => "file",
            name => name,
        }
    }

    /// The media type: the one that was set, or else the usual one of the name's ending.
    pub(crate) fn media_type(&self) -> &str {
        if let Some(content_type) = &self.content_type {
            return content_type;
        }
        let ending = self
            .name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase());
        // The types that Stripe takes: https://docs.stripe.com/file-upload#uploading-a-file
        match ending.as_deref() {
            Some("pdf") => "application/pdf",
            Some("png") => "image/png",
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("gif") => "image/gif",
            Some("csv") => "text/csv",
            Some("doc") => "application/msword",
            Some("docx") => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Some("xls") => "application/vnd.ms-excel",
            Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/octet-stream",
        }
    }

    /// Whether it can be read a second time.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Reader { .. })
    }

    /// Opens it; with its length, as far as it is known.
    pub(crate) fn open(&self) -> io::Result<Opened> {
        match &self.source {
            Source::Text(text) => Ok((
                Box::new(io::Cursor::new(text.clone().into_bytes())),
                Some(text.len() as u64),
            )),
            Source::Bytes(bytes) => Ok((
                Box::new(io::Cursor::new(bytes.clone())),
                Some(bytes.len() as u64),
            )),
            Source::Path(path) => open_path(path).map_err(|error| {
                io::Error::new(error.kind(), format!("`{}`: {error}", path.display()))
            }),
            Source::Reader { reader, length } => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let reader = reader.ok_or_else(|| {
                    io::Error::other("its reader has been read by an earlier call")
                })?;
                Ok(match length {
                    Some(length) => (Announced::boxed(reader, *length), Some(*length)),
                    None => (reader, None),
                })
            }
        }
    }

    /// Whether opening it asks the file system, which may take its time.
    pub(crate) fn is_path(&self) -> bool {
        matches!(self.source, Source::Path(_))
    }
}

fn open_path(path: &Path) -> io::Result<Opened> {
    // Opening a pipe waits for its other end. Looked at again when it is open: something else may stand there by then.
    regular(&fs::metadata(path)?)?;
    let mut file = fs::File::open(path)?;
    let metadata = file.metadata()?;
    regular(&metadata)?;
    if metadata.len() > 0 {
        let length = metadata.len();
        return Ok((Announced::boxed(Box::new(file), length), Some(length)));
    }
    // Files that the system makes up, as those in /proc, say that they are empty.
    let mut start = Vec::new();
    file.by_ref().take(4096).read_to_end(&mut start)?;
    Ok(match start.len() {
        0 => (Box::new(io::empty()), Some(0)),
        _ => (Box::new(io::Cursor::new(start).chain(file)), None),
    })
}

fn regular(metadata: &fs::Metadata) -> io::Result<()> {
    let why = match metadata {
        file if file.is_file() => return Ok(()),
        file if file.is_dir() => "is a directory",
        _ => "is a pipe, a socket or a device: read it yourself, and give a reader",
    };
    Err(io::Error::new(io::ErrorKind::InvalidInput, why))
}

/// A reader with the length that was announced: no more than that is read, and less is an error.
struct Announced {
    reader: Reader,
    length: u64,
    left: u64,
}

impl Announced {
    fn boxed(reader: Reader, length: u64) -> Reader {
        Box::new(Self {
            reader,
            length,
            left: length,
        })
    }
}

impl Read for Announced {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        if most == 0 {
            return Ok(0);
        }
        let read = self.reader.read(&mut buffer[..most])?;
        if read == 0 {
            let (came, length) = (self.length - self.left, self.length);
            let why = format!("it ended after {came} of the {length} bytes that were announced");
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, why));
        }
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

impl Default for Source {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// The same content in memory, or the same source.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let content = match (&self.source, &other.source) {
            (Source::Path(own), Source::Path(other)) => own == other,
            (Source::Reader { reader: own, .. }, Source::Reader { reader: other, .. }) => {
                Arc::ptr_eq(own, other)
            }
            (own, other) => own.in_memory().is_some() && own.in_memory() == other.in_memory(),
        };
        content && self.name == other.name && self.content_type == other.content_type
    }
}

impl Value for File {
    fn view(&self) -> View<'_> {
        View::File(self)
    }

    /// In JSON a file is text, its content.
    fn slot(&mut self) -> Slot<'_> {
        if !matches!(self.source, Source::Text(_)) {
            self.source = Source::default();
        }
        match &mut self.source {
            Source::Text(text) => Slot::Str(text),
            _ => Slot::Ignore,
        }
    }
}

impl fmt::Debug for File {
    /// Its name and length; the content may be an identity document.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("File");
        out.field("name", &self.name);
        match &self.source {
            Source::Text(text) => drop(out.field("bytes", &text.len())),
            Source::Bytes(bytes) => drop(out.field("bytes", &bytes.len())),
            Source::Path(path) => drop(out.field("path", path)),
            Source::Reader { length, .. } => drop(out.field("bytes", length)),
        }
        out.finish()
    }
}

impl File {
    /// The content as text, for serde; `None` if it is not in memory or not text.
    pub fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(self.source.in_memory()?).ok()
    }
}

impl Source {
    fn in_memory(&self) -> Option<&[u8]> {
        match self {
            Source::Text(text) => Some(text.as_bytes()),
            Source::Bytes(bytes) => Some(bytes),
            Source::Path(_) | Source::Reader { .. } => None,
        }
    }
}
