// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::ConnectionToken;
use crate::terminal::Location;

/// Creates a single-use token with which the Terminal SDK connects to a reader. Offer it from your server, to your own apps only.
///
/// `POST /v1/terminal/connection_tokens`
///
/// ```
/// use stripe_client::terminal;
///
/// let connection_token = terminal::connection_tokens::create().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`location`](Create::location()): Id of the location whose readers alone can use the token.
///
/// # Answer
///
/// [`ConnectionToken`](crate::terminal::ConnectionToken).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/connection_tokens/create)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Id of the location whose readers alone can use the token. Left out, all can. It doesn't bind readers without internet.
    pub fn location<K>(self, value: impl rt::Maybe<rt::Id<Location>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Location>, K>(1, value), self.1)
    }
}

rt::request! {
    Create -> ConnectionToken;
    "PostTerminalConnectionTokens" Post "/v1/terminal/connection_tokens" Form;
    "expand": Vec<String>;
    "location": String;
}
