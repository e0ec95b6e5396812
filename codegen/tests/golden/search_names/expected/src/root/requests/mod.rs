// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `root`, as its functions make them.

#[cfg(feature = "root")]
pub(super) mod delete_thing;
#[cfg(feature = "root")]
#[doc(alias = "deletething")]
pub use self::delete_thing::DeleteThing;
#[cfg(feature = "root")]
pub(super) mod get_thing;
#[cfg(feature = "root")]
#[doc(alias = "getthing")]
pub use self::get_thing::GetThing;
