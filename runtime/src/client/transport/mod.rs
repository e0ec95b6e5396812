//! What carries requests.
#[cfg(all(feature = "_http", not(target_arch = "wasm32")))]
pub(crate) mod base;
pub(crate) mod future;
pub(crate) mod progress;
#[cfg(all(feature = "_http", not(target_arch = "wasm32")))]
pub(crate) mod reqwest_transport;
pub(crate) mod timer;
#[cfg(all(feature = "_http", not(target_arch = "wasm32")))]
pub(crate) mod tls;
#[allow(clippy::module_inception)]
pub(crate) mod transport;
