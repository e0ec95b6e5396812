//! The gateway: it adds the key to what a page asks, sends it with the client, and tells what came back.

mod guard;
mod reply;
mod send;

use std::fs;
use std::path::Path;

use stripe_client::Client;

use crate::failure::Failure;
pub(crate) use guard::{Guard, Refusal};
pub(crate) use send::send;

/// The variable that the key comes from.
const VARIABLE: &str = "STRIPE_SECRET_KEY";

/// What a mock is sent where no key is given.
const MOCK_KEY: &str = "sk_test_explorer";

/// How the gateway is started.
pub(crate) struct Settings {
    pub(crate) key: Option<Key>,
    pub(crate) base_url: Option<String>,
    pub(crate) allowed_origins: Vec<String>,
}

/// A secret key. It is shown nowhere, and has no `Debug`.
pub(crate) struct Key {
    text: String,
    is_live: bool,
}

/// Sends calls.
pub(crate) struct Gateway {
    client: Option<Client>,
    is_live: bool,
    base_url: Option<String>,
    guard: Guard,
}

/// The key: from the file, or else from the environment. A live-mode key is taken only if that is asked for.
pub(crate) fn key(file: Option<&Path>, is_mock: bool, live: bool) -> Result<Option<Key>, Failure> {
    let text = match file {
        Some(path) => Some(fs::read_to_string(path).map_err(Failure::file(path))?),
        None => std::env::var(VARIABLE).ok(),
    };
    let text = text
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty());
    let from = match file {
        Some(path) => path.display().to_string(),
        None => VARIABLE.to_owned(),
    };
    let Some(text) = text.or_else(|| is_mock.then(|| MOCK_KEY.to_owned())) else {
        return match file {
            Some(_) => Err(Failure::Usage(format!("{from}: there is no key in it"))),
            None => Ok(None),
        };
    };
    let is_test = ["sk_test_", "rk_test_"]
        .iter()
        .any(|start| text.starts_with(start));
    if !is_test && !live {
        return Err(Failure::Usage(format!(
            "the key of {from} is no test-mode key\n  help: take one that begins with `sk_test_` or `rk_test_`, or give --live: each write is then asked for again"
        )));
    }
    Ok(Some(Key {
        text,
        is_live: !is_test,
    }))
}

impl Gateway {
    pub(crate) fn new(settings: Settings) -> Result<Self, Failure> {
        let is_live = settings.key.as_ref().is_some_and(|key| key.is_live);
        let client = settings.key.map(|key| {
            let mut builder = Client::builder(key.text);
            if let Some(url) = &settings.base_url {
                builder = builder.base_url(url.as_str());
            }
            builder
                .build()
                .map_err(|error| Failure::Usage(error.to_string()))
        });
        Ok(Self {
            client: client.transpose()?,
            is_live,
            base_url: settings.base_url,
            guard: Guard::new(settings.allowed_origins)?,
        })
    }

    pub(crate) fn guard(&self) -> &Guard {
        &self.guard
    }

    /// The client; none without a key.
    fn client(&self) -> Option<&Client> {
        self.client.as_ref()
    }

    /// What a page tells its reader about where calls go.
    pub(crate) fn about(&self) -> serde_json::Value {
        serde_json::json!({
            "mode": match (&self.client, self.is_live) {
                (None, _) => "none",
                (Some(_), false) => "test",
                (Some(_), true) => "live",
            },
            "server": self.base_url.as_deref().unwrap_or("https://api.stripe.com"),
        })
    }

    /// The same for the terminal.
    pub(crate) fn said(&self) -> String {
        match (&self.client, self.is_live, &self.base_url) {
            (None, ..) => {
                format!("no key: everything but sending works (set {VARIABLE}, or give --key-file)")
            }
            (_, true, _) => "LIVE mode: each write is asked for again".to_owned(),
            (_, _, Some(url)) => format!("calls go to {url}"),
            (_, _, None) => "test mode".to_owned(),
        }
    }
}
