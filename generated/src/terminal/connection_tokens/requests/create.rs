// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::ConnectionToken;
use crate::terminal::Location;

/// Create a Connection Token.
///
/// `POST /v1/terminal/connection_tokens`
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalConnectionTokens")]
#[doc(alias = "postterminalconnectiontokens")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`terminal.connection_tokens.create`](create()).
///
/// `POST /v1/terminal/connection_tokens` (`PostTerminalConnectionTokens`).
#[doc(alias = "PostTerminalConnectionTokens")]
#[doc(alias = "postterminalconnectiontokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(0, value), self.1)
    }

    /// Location. At most 5000 characters.
    pub fn location(self, value: impl Into<rt::Id<Location>>) -> Self {
        Self(self.0.set::<rt::Id<Location>>(1, value), self.1)
    }
}

rt::request! {
    Create -> ConnectionToken;
    "PostTerminalConnectionTokens" Post "/v1/terminal/connection_tokens" Form;
    "expand": Vec<String>;
    "location": String;
}
