// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `events`, as its functions make them.

#[cfg(feature = "events")]
pub(super) mod list;
#[cfg(feature = "events")]
#[doc(alias = "GetEvents")]
#[doc(alias = "getevents")]
pub use self::list::List;
#[cfg(feature = "events")]
pub(super) mod retrieve;
#[cfg(feature = "events")]
#[doc(alias = "GetEventsId")]
#[doc(alias = "geteventsid")]
pub use self::retrieve::Retrieve;
