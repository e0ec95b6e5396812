//! TLS: whom it trusts, and who it says that we are. With rustls, or with the system's own where that feature is on: who
//! turns it on has chosen it.
#[cfg(feature = "native_tls")]
mod native;
#[cfg(all(feature = "_rustls", not(feature = "native_tls")))]
mod rustls;

#[cfg(feature = "native_tls")]
pub(crate) use native::{Tls, is_distrust};
#[cfg(all(feature = "_rustls", not(feature = "native_tls")))]
pub(crate) use rustls::{Tls, is_distrust};

/// The text of an error and of all its causes.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
