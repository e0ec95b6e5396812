// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
mod event;
#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
pub use self::event::*;
