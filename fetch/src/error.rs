//! Why a document was not fetched.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use thiserror::Error;

/// Every way to fail. Nothing that failed is kept, except what a later run can go on from.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FetchError {
    /// An address that is not HTTPS, and not this machine.
    #[error("{0} is not an https address")]
    Insecure(String),
    /// The server sent us elsewhere, to a place that is not HTTPS.
    #[error(
        "{url} redirects to {to}, which is not an https address; nothing was fetched from there"
    )]
    Redirect {
        /// What was asked for.
        url: String,
        /// Where it pointed.
        to: String,
    },
    /// 404.
    #[error(
        "{url}: not there (404)\n  help: check the commit, or leave it out for the latest document"
    )]
    Missing {
        /// What was asked for.
        url: String,
    },
    /// Another status than a good one, after all attempts.
    #[error("{url}: the server answered {status}{help}")]
    Status {
        /// What was asked for.
        url: String,
        /// The last status.
        status: u16,
        /// What may help, on a line of its own, or nothing.
        help: &'static str,
    },
    /// No connection, or one that broke, after all attempts.
    #[error("{url}: {source}{}", resumes(*kept))]
    Transport {
        /// What was asked for.
        url: String,
        /// Bytes of the document on disk.
        kept: u64,
        /// The last attempt's error.
        source: Box<ureq::Error>,
    },
    /// Each connection brought something, and all of them not the whole.
    #[error("{url}: the connection broke {connections} times{}", resumes(*kept))]
    Broken {
        /// What was asked for.
        url: String,
        /// How many there were.
        connections: u32,
        /// Bytes of the document on disk.
        kept: u64,
    },
    /// All of it took longer than it may.
    #[error("{url}: not done after {} s\n  help: what came is kept; run it again, or fetch the document by other means and give it as a file", limit.as_secs())]
    TooLong {
        /// What was asked for last.
        url: String,
        /// How long all of it may take.
        limit: Duration,
    },
    /// A name of a commit that is none: it would become part of an address and of a file's name.
    #[error("`{}` is no commit\n  help: a commit is 40 hexadecimal digits", .0.escape_debug())]
    Commit(String),
    /// HTML where the document should be: a login page of a network, or an error page.
    #[error("{url}: this is a web page, not Stripe's document; it begins with `{beginning}`")]
    WebPage {
        /// What was asked for.
        url: String,
        /// Its first characters.
        beginning: String,
    },
    /// The answer has another form than expected.
    #[error("{url}: not what was expected: {why}")]
    Unexpected {
        /// What was asked for.
        url: String,
        /// What is wrong.
        why: String,
    },
    /// More bytes than any such document has.
    #[error("{url}: more than {limit} bytes; Stripe's document has about 5 million")]
    TooLarge {
        /// What was asked for.
        url: String,
        /// The most that is taken.
        limit: u64,
    },
    /// Another document than the pinned one.
    #[error("{url}: its sha256 is {actual}, and {expected} was asked for; the file was removed")]
    Digest {
        /// What was asked for.
        url: String,
        /// What was asked for.
        expected: String,
        /// What came.
        actual: String,
    },
    /// No commit of upstream's history has this version.
    #[error("no upstream commit has the API version {wanted}{nearest}")]
    Version {
        /// What was asked for.
        wanted: String,
        /// The versions around it, on lines of their own, or nothing.
        nearest: String,
    },
    /// The disk.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// The file or directory.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl FetchError {
    pub(crate) fn file(path: &std::path::Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    pub(crate) fn unexpected(url: &str, why: impl Into<String>) -> Self {
        Self::Unexpected {
            url: url.to_owned(),
            why: why.into(),
        }
    }
}

/// What a failure leaves for the next run.
fn resumes(kept: u64) -> String {
    match kept {
        0 => String::new(),
        _ => format!("; {kept} bytes are kept, and the next run goes on from there"),
    }
}
