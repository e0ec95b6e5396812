// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `terminal.locations`, as its functions make them.

#[cfg(feature = "terminal")]
pub(super) mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocations")]
#[doc(alias = "postterminallocations")]
pub use self::create::Create;
#[cfg(feature = "terminal")]
pub(super) mod delete;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
pub use self::delete::Delete;
#[cfg(feature = "terminal")]
pub(super) mod list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocations")]
#[doc(alias = "getterminallocations")]
pub use self::list::List;
#[cfg(feature = "terminal")]
pub(super) mod retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "terminal")]
pub(super) mod update;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
pub use self::update::Update;
