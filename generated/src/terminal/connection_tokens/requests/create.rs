// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    location: Option<rt::Id<crate::terminal::Location>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Location. At most 5000 characters.
    pub fn location(
        mut self,
        value: impl Into<rt::Id<crate::terminal::Location>>,
    ) -> Self {
        self.location = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => location "location";
}
rt::request! {
    Create -> crate::terminal::ConnectionToken;
    "PostTerminalConnectionTokens" Post "/v1/terminal/connection_tokens" Form;
}
