// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "root")]
mod delete_thing;
#[cfg(feature = "root")]
#[doc(alias = "deletething")]
pub use self::delete_thing::*;
#[cfg(feature = "root")]
mod get_thing;
#[cfg(feature = "root")]
#[doc(alias = "getthing")]
pub use self::get_thing::*;
