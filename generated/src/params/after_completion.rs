// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_completion/properties/redirect`.
#[derive(Clone)]
#[must_use]
pub struct AfterCompletionRedirect(rt::Params);
impl AfterCompletionRedirect {
    /// With what is required.
    pub fn new(url: impl Into<String>) -> Self {
        AfterCompletionRedirect(
            AfterCompletionRedirect::default().0.set::<String>(0, url),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AfterCompletionRedirect;
    "url" required: String;
}
