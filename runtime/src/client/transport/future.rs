//! Futures that are `Send` wherever they can be.
use std::future::Future;
use std::pin::Pin;

/// A boxed future; `Send` everywhere but on wasm, whose HTTP futures are bound to their thread.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future; `Send` everywhere but on wasm, whose HTTP futures are bound to their thread.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
