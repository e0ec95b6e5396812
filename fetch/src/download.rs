//! One file, to disk: begun anew or gone on with, and in place only when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use ureq::http::{HeaderMap, StatusCode, header};

use crate::error::FetchError;
use crate::progress::Progress;
use crate::web::{Attempt, Web, failed};

/// More than ten times what the document has today.
const LIMIT: u64 = 64_000_000;

/// The beginning of a file, and what the server said it was the beginning of.
struct Part {
    path: PathBuf,
    /// The server's mark for the file that these bytes are of.
    etag: PathBuf,
}

/// Connections that one document may take: a server that gives a byte at a time would be asked millions of times.
const CONNECTIONS: u32 = 20;

/// Fetches `url` to `target`. The bytes of a run that was cut off are used, if the server says that the file is still
/// the same. `check` looks at the whole file before it gets its name.
pub(crate) fn download(
    web: &Web,
    url: &str,
    target: &Path,
    check: &mut dyn FnMut(&Path) -> Result<(), FetchError>,
) -> Result<(), FetchError> {
    let dir = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(dir).map_err(FetchError::file(dir))?;
    let part = Part {
        path: target.with_extension("part"),
        etag: target.with_extension("etag"),
    };
    let mut progress = Progress::new(web.settings.quiet);
    let (mut failures, mut connections) = (0, 0);
    loop {
        let before = part.length();
        connections += 1;
        let Err(mut failure) = transfer(web, url, &part, &mut progress) else {
            break;
        };
        if let Attempt::Again(FetchError::Transport { kept, .. }, _) = &mut failure {
            *kept = part.length();
        }
        if part.length() > before {
            failures = 0;
        }
        if matches!(&failure, Attempt::Final(FetchError::File { .. })) {
            // A disk that is full is not helped by what we leave on it.
            part.discard();
        }
        if connections == CONNECTIONS && matches!(failure, Attempt::Again(..)) {
            return Err(FetchError::Broken {
                url: url.to_owned(),
                connections,
                kept: part.length(),
            });
        }
        progress.say("the connection broke; trying again");
        web.pause(url, failure, &mut failures)?;
    }
    if let Err(error) = check(&part.path) {
        part.discard();
        return Err(error);
    }
    fs::rename(&part.path, target).map_err(FetchError::file(target))?;
    let _ = fs::remove_file(&part.etag);
    Ok(())
}

/// One attempt: what is on disk afterwards is whole if it succeeds, and a beginning if it does not.
fn transfer(web: &Web, url: &str, part: &Part, progress: &mut Progress) -> Result<(), Attempt> {
    let (kept, etag) = (part.length(), part.etag());
    let range = format!("bytes={kept}-");
    let mut headers: Vec<(&str, &str)> = Vec::new();
    let resumes = kept > 0 && etag.is_some();
    if let Some(etag) = etag.as_deref().filter(|_| resumes) {
        headers.push(("range", &range));
        // `If-Range` takes strong marks only. With a weak one, the answer's own mark decides.
        if !etag.starts_with("W/") {
            headers.push(("if-range", etag));
        }
    }
    let response = web.get(url, &headers)?;
    let (head, body) = response.into_parts();
    let now = text(&head.headers, header::ETAG);
    let goes_on = head.status == StatusCode::PARTIAL_CONTENT
        && resumes
        && now.is_none_or(|now| Some(opaque(now)) == etag.as_deref().map(opaque))
        && text(&head.headers, header::CONTENT_RANGE)
            .is_some_and(|range| range.starts_with(&format!("bytes {kept}-")));
    if !goes_on && head.status != StatusCode::OK {
        // Another file than the one begun, or a range it does not have: the next attempt begins anew.
        part.discard();
        let error = FetchError::Status {
            url: url.to_owned(),
            status: head.status.as_u16(),
            help: "",
        };
        return Err(if resumes {
            Attempt::Again(error, None)
        } else {
            Attempt::Final(error)
        });
    }
    let html =
        text(&head.headers, header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html"));
    let mut file = if goes_on {
        OpenOptions::new().append(true).open(&part.path)
    } else {
        part.begin(now)
    }
    .map_err(|error| Attempt::Final(FetchError::file(&part.path)(error)))?;
    let mut at = if goes_on { kept } else { 0 };
    let total = body.content_length().map(|rest| at + rest);
    let mut reader = body.into_reader();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) => return Err(failed(url, ureq::Error::from(error))),
        };
        let bytes = buffer.get(..read).unwrap_or_default();
        if at == 0 && (html || bytes.trim_ascii_start().starts_with(b"<")) {
            part.discard();
            return Err(Attempt::Final(FetchError::WebPage {
                url: url.to_owned(),
                beginning: beginning(bytes),
            }));
        }
        at += read as u64;
        if at > LIMIT {
            part.discard();
            return Err(Attempt::Final(FetchError::TooLarge {
                url: url.to_owned(),
                limit: LIMIT,
            }));
        }
        file.write_all(bytes)
            .map_err(|error| Attempt::Final(FetchError::file(&part.path)(error)))?;
        progress.at(at, total);
    }
    file.sync_all()
        .map_err(|error| Attempt::Final(FetchError::file(&part.path)(error)))?;
    Ok(())
}

impl Part {
    /// Bytes that are there.
    fn length(&self) -> u64 {
        fs::metadata(&self.path).map_or(0, |data| data.len())
    }

    fn etag(&self) -> Option<String> {
        fs::read_to_string(&self.etag).ok()
    }

    /// An empty file, and its mark beside it.
    fn begin(&self, etag: Option<&str>) -> std::io::Result<File> {
        match etag {
            Some(etag) => fs::write(&self.etag, etag)?,
            // Without a mark, nobody knows what these bytes are of: they will not be gone on with.
            None => drop(fs::remove_file(&self.etag)),
        }
        File::create(&self.path)
    }

    /// What cannot be removed now is written over by the next run.
    fn discard(&self) {
        let _ = fs::remove_file(&self.path);
        let _ = fs::remove_file(&self.etag);
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// The mark without its weakness.
fn opaque(etag: &str) -> &str {
    etag.trim_start_matches("W/")
}

fn beginning(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let line: String = text.trim_start().chars().take(60).collect();
    line.escape_debug().to_string()
}
