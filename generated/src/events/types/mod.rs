// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "events")]
mod event;
#[cfg(feature = "events")]
pub use self::event::*;
