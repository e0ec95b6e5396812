// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "events")]
mod list;
#[cfg(feature = "events")]
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
pub use self::list::*;
#[cfg(feature = "events")]
mod retrieve;
#[cfg(feature = "events")]
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub use self::retrieve::*;
