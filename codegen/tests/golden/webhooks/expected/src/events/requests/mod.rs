// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "events")]
mod retrieve;
#[cfg(feature = "events")]
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub use self::retrieve::*;
