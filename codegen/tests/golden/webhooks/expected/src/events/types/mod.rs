// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "events", feature = "webhook"))]
mod event;
#[cfg(any(feature = "events", feature = "webhook"))]
pub use self::event::*;
