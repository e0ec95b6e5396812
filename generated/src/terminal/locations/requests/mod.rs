// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocations")]
#[doc(alias = "postterminallocations")]
pub use self::create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalLocationsLocation")]
#[doc(alias = "deleteterminallocationslocation")]
pub use self::delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocations")]
#[doc(alias = "getterminallocations")]
pub use self::list::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalLocationsLocation")]
#[doc(alias = "getterminallocationslocation")]
pub use self::retrieve::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalLocationsLocation")]
#[doc(alias = "postterminallocationslocation")]
pub use self::update::*;
