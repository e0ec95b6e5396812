//! Who may ask: pages of ours alone.
//!
//! A page of the open web can make a browser send requests to this machine. It can't choose their `Host` (which tells a
//! name of its own that points here, DNS rebinding), nor their `Origin` (which tells another page's request, CSRF), and
//! it can't read the token that is made at each start, which stands in our pages.

use http::header::{CONTENT_TYPE, HOST, ORIGIN};
use http::{HeaderMap, HeaderValue};
use subtle::ConstantTimeEq as _;

use crate::failure::Failure;

/// The header with the token.
pub(crate) const TOKEN_HEADER: &str = "x-explorer-token";

/// The names of this machine that are answered.
const NAMES: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// What is checked.
pub(crate) struct Guard {
    token: String,
    /// The origins of exports that may use the gateway.
    allowed: Vec<String>,
}

/// Why a request is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Host,
    Origin,
    Token,
    ContentType,
}

impl Refusal {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Host => {
                "this server answers under the address that it printed when it was started, and no other"
            }
            Self::Origin => {
                "a page of this origin may not use the gateway: start it with --allow-origin to let it"
            }
            Self::Token => {
                "the token is missing or of an earlier start: load the page anew, or give the gateway's address anew"
            }
            Self::ContentType => "the gateway takes application/json",
        }
    }
}

impl Guard {
    pub(crate) fn new(allowed: Vec<String>) -> Result<Self, Failure> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|error| {
            Failure::Usage(format!("there is no randomness for a token: {error}"))
        })?;
        let allowed = allowed.into_iter().map(|origin| {
            let plain = origin.trim_end_matches('/');
            let rest = plain.strip_prefix("https://").or_else(|| plain.strip_prefix("http://"));
            match rest {
                Some(host) if !host.is_empty() && !host.contains('/') => Ok(plain.to_owned()),
                _ => Err(Failure::Usage(format!(
                    "`{origin}` is no origin\n  help: an origin is a scheme and a host: https://docs.example.com"
                ))),
            }
        });
        Ok(Self {
            token: bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            allowed: allowed.collect::<Result<_, _>>()?,
        })
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// Any request: it is meant for us.
    pub(crate) fn host(&self, headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
        let host = text(headers.get(HOST));
        let ours = NAMES
            .iter()
            .any(|name| host == Some(&format!("{name}:{port}")));
        if ours { Ok(()) } else { Err(Refusal::Host) }
    }

    /// A request to the gateway: a page of ours, or of an allowed origin, asks.
    pub(crate) fn origin(&self, headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
        let origin = text(headers.get(ORIGIN));
        let ours = NAMES
            .iter()
            .any(|name| origin == Some(&format!("http://{name}:{port}")));
        if ours || self.allowed_origin(headers).is_some() {
            Ok(())
        } else {
            Err(Refusal::Origin)
        }
    }

    /// The origin of the request, if it is one that was allowed.
    pub(crate) fn allowed_origin<'h>(&self, headers: &'h HeaderMap) -> Option<&'h HeaderValue> {
        let origin = headers.get(ORIGIN)?;
        let is_allowed = self
            .allowed
            .iter()
            .any(|allowed| allowed.as_bytes() == origin.as_bytes());
        is_allowed.then_some(origin)
    }

    /// All of it, of a call.
    pub(crate) fn call(&self, headers: &HeaderMap, port: u16) -> Result<(), Refusal> {
        self.origin(headers, port)?;
        let given = text(headers.get(TOKEN_HEADER)).unwrap_or_default();
        if !bool::from(given.as_bytes().ct_eq(self.token.as_bytes())) {
            return Err(Refusal::Token);
        }
        // A form can't send this type.
        let media_type = text(headers.get(CONTENT_TYPE)).unwrap_or_default();
        if media_type.split(';').next().map(str::trim) != Some("application/json") {
            return Err(Refusal::ContentType);
        }
        Ok(())
    }
}

fn text(value: Option<&HeaderValue>) -> Option<&str> {
    value.and_then(|value| value.to_str().ok())
}
