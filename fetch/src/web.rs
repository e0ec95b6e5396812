//! GET requests: timeouts, retries, redirects.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use ureq::http::{Response, StatusCode, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::error::FetchError;

/// Attempts in a row that may bring nothing.
pub(crate) const ATTEMPTS: u32 = 5;
const CONNECT: Duration = Duration::from_secs(20);
/// How long the server may be silent, before the answer and within it.
const SILENCE: Duration = Duration::from_secs(30);
const REDIRECTS: usize = 5;
/// The longest pause that a server can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Where upstream is, and how patient to be.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where files of a commit are: `{files}/{repository}/{commit}/{path}`.
    pub files: String,
    /// GitHub's API.
    pub api: String,
    /// A token for the API: without one GitHub answers 60 calls an hour.
    pub token: Option<String>,
    /// The pause after the first failure; each further one is twice as long.
    pub pause: Duration,
    /// How long all of it may take, from when [`Web`] is made.
    pub total: Duration,
    /// No progress line, even on a terminal.
    pub quiet: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            files: "https://raw.githubusercontent.com".to_owned(),
            api: "https://api.github.com".to_owned(),
            token: None,
            pause: Duration::from_secs(1),
            total: Duration::from_secs(15 * 60),
            quiet: false,
        }
    }
}

/// Sends requests.
#[derive(Debug, Clone)]
pub struct Web {
    agent: Agent,
    /// When there is no time left.
    end: Instant,
    pub(crate) settings: Settings,
    /// Plain HTTP is spoken, for it is a test.
    plain: bool,
}

/// Why an attempt brought nothing.
pub(crate) enum Attempt {
    /// Another attempt would end the same way.
    Final(FetchError),
    /// Another attempt may go better; after this pause, if the server named one.
    Again(FetchError, Option<Duration>),
}

impl Web {
    /// HTTPS only; plain HTTP is taken to this machine alone, where tests are.
    pub fn new(settings: Settings) -> Result<Self, FetchError> {
        let here = |address: &str| {
            ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"]
                .iter()
                .any(|start| address.starts_with(start))
        };
        for address in [&settings.files, &settings.api] {
            if !address.starts_with("https://") && !here(address) {
                return Err(FetchError::Insecure(address.clone()));
            }
        }
        let plain = here(&settings.files) || here(&settings.api);
        // The system's certificates: networks that look into TLS have their own among them.
        let tls = TlsConfig::builder()
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let agent = Agent::config_builder()
            .https_only(!plain)
            .http_status_as_error(false)
            // Followed by `get`, which looks at where they go.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(SILENCE))
            .timeout_per_read(Some(SILENCE))
            // A range of a compressed answer would be a range of other bytes than those on disk.
            .accept_encoding("identity")
            .user_agent(concat!("stripe-client-xtask/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls)
            .build()
            .new_agent();
        Ok(Self {
            agent,
            end: Instant::now() + settings.total,
            settings,
            plain,
        })
    }

    /// One attempt. Any status below 300 is an answer, and so is 416.
    pub(crate) fn get(
        &self,
        url: &str,
        headers: &[(&str, &str)],
    ) -> Result<Response<Body>, Attempt> {
        let mut place = url.to_owned();
        for _ in 0..=REDIRECTS {
            let response = self.ask(&place, headers)?;
            if !response.status().is_redirection() {
                return self.answer(url, response);
            }
            let to = response
                .headers()
                .get(header::LOCATION)
                .and_then(|to| to.to_str().ok());
            place = self.follow(&place, to.unwrap_or_default()).map_err(|to| {
                let url = url.to_owned();
                Attempt::Final(FetchError::Redirect { url, to })
            })?;
        }
        Err(Attempt::Final(FetchError::unexpected(
            url,
            format!("more than {REDIRECTS} redirects"),
        )))
    }

    fn ask(&self, url: &str, headers: &[(&str, &str)]) -> Result<Response<Body>, Attempt> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Attempt::Final(self.too_long(url)));
        }
        // A server that sends a byte now and then is never silent for long.
        let request = self.agent.get(url).config();
        let mut request = request.timeout_global(Some(left)).build();
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        // The token is for the API, wherever a redirect leads.
        let api = url.starts_with(&format!("{}/", self.settings.api));
        if let Some(token) = self.settings.token.as_deref().filter(|_| api) {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        request.call().map_err(|error| failed(url, error))
    }

    /// Where a redirect leads, or what is wrong with it.
    fn follow(&self, from: &str, to: &str) -> Result<String, String> {
        if to.starts_with("https://") || (self.plain && to.starts_with("http://")) {
            return Ok(to.to_owned());
        }
        let origin = from
            .match_indices('/')
            .nth(2)
            .map_or(from, |(end, _)| from.get(..end).unwrap_or(from));
        if to.starts_with('/') && !to.starts_with("//") {
            return Ok(format!("{origin}{to}"));
        }
        Err(to.escape_debug().to_string())
    }

    fn answer(&self, url: &str, response: Response<Body>) -> Result<Response<Body>, Attempt> {
        let status = response.status();
        if status.is_success() || status == StatusCode::RANGE_NOT_SATISFIABLE {
            return Ok(response);
        }
        let again = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
        let pause = response
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok())
            .map(|seconds| Duration::from_secs(seconds).min(LONGEST_PAUSE));
        let error = match status {
            StatusCode::NOT_FOUND => FetchError::Missing {
                url: url.to_owned(),
            },
            _ => FetchError::Status {
                url: url.to_owned(),
                status: status.as_u16(),
                help: help(status, self.settings.token.is_some()),
            },
        };
        Err(if again {
            Attempt::Again(error, pause)
        } else {
            Attempt::Final(error)
        })
    }

    /// A short answer's text, after as many attempts as it takes.
    pub(crate) fn text(&self, url: &str) -> Result<String, FetchError> {
        let mut failures = 0;
        loop {
            let answer = self.get(url, &[]).and_then(|mut response| {
                let body = response.body_mut().read_to_string();
                body.map_err(|error| failed(url, error))
            });
            match answer {
                Ok(text) => return Ok(text),
                Err(failure) => self.pause(url, failure, &mut failures)?,
            }
        }
    }

    fn too_long(&self, url: &str) -> FetchError {
        FetchError::TooLong {
            url: url.to_owned(),
            limit: self.settings.total,
        }
    }

    /// Waits before the next attempt, or gives the error if there is to be none.
    pub(crate) fn pause(
        &self,
        url: &str,
        failure: Attempt,
        failures: &mut u32,
    ) -> Result<(), FetchError> {
        let (error, asked) = match failure {
            Attempt::Final(error) => return Err(error),
            Attempt::Again(error, asked) => (error, asked),
        };
        *failures += 1;
        if *failures >= ATTEMPTS {
            return Err(error);
        }
        let own = self.settings.pause * 2_u32.pow(*failures - 1);
        let pause = asked.unwrap_or(own);
        if Instant::now() + pause >= self.end {
            return Err(self.too_long(url));
        }
        thread::sleep(pause);
        Ok(())
    }
}

/// What a transport's error means.
pub(crate) fn failed(url: &str, error: ureq::Error) -> Attempt {
    let url = url.to_owned();
    match error {
        ureq::Error::RequireHttpsOnly(to) | ureq::Error::BadUri(to) => {
            Attempt::Final(FetchError::Insecure(to))
        }
        // These say something of the server or of this machine that another attempt does not change.
        error @ (ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::InvalidProxyUrl) => {
            Attempt::Final(FetchError::unexpected(&url, error.to_string()))
        }
        error => Attempt::Again(
            FetchError::Transport {
                url,
                kept: 0,
                source: Box::new(error),
            },
            None,
        ),
    }
}

fn help(status: StatusCode, token: bool) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "\n  help: the token in GITHUB_TOKEN is not accepted",
        StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS if !token => {
            "\n  help: GitHub answers few calls an hour to callers without a token: set GITHUB_TOKEN, or name a commit"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_https_only_to_https() {
        let web = Web::new(Settings::default()).unwrap_or_else(|error| panic!("{error}"));
        let follow = |to| web.follow("https://raw.githubusercontent.com/a/b", to);
        assert_eq!(
            follow("https://example.com/x").as_deref(),
            Ok("https://example.com/x")
        );
        assert_eq!(
            follow("/x").as_deref(),
            Ok("https://raw.githubusercontent.com/x")
        );
        for to in [
            "http://raw.githubusercontent.com/a/b",
            "//example.com",
            "ftp://example.com",
            "file:///x",
            "x",
            "",
        ] {
            assert!(follow(to).is_err(), "{to}");
        }
    }
}
