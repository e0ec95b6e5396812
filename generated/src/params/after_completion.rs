// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion/properties/redirect`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterCompletionRedirect {
    url: String,
    extra: rt::Extra,
}
impl AfterCompletionRedirect {
    /// With what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AfterCompletionRedirect;
    0 => url "url" required;
}
