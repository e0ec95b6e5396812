//! On whose behalf calls are made, and in which version.
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::settings::options::RequestOptions;

/// On whose behalf, and in which version, a client's calls are made unless they say otherwise: the headers that a page
/// has in common with the one before it, whichever client asks for it.
#[derive(Default)]
pub(crate) struct Scope([Option<HeaderValue>; 3]);

/// The headers of a scope, in its order.
const NAMES: [&str; 3] = ["stripe-account", "stripe-context", "stripe-version"];

impl Scope {
    /// That of a client's headers.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self(NAMES.map(|name| headers.get(name).cloned()))
    }

    /// Puts it in the place of another one.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for (name, value) in NAMES.into_iter().zip(&self.0) {
            match value {
                Some(value) => headers.insert(HeaderName::from_static(name), value.clone()),
                None => headers.remove(name),
            };
        }
    }

    /// The same as options of a call.
    pub(crate) fn options(&self) -> RequestOptions {
        let text = |value: &Option<HeaderValue>| Some(value.as_ref()?.to_str().ok()?.to_owned());
        let [account, context, version] = self.0.each_ref().map(text);
        RequestOptions::of_scope(account, context, version)
    }
}
