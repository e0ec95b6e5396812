// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "apps")]
mod create;
#[cfg(feature = "apps")]
pub use self::create::*;
#[cfg(feature = "apps")]
mod delete_where;
#[cfg(feature = "apps")]
pub use self::delete_where::*;
#[cfg(feature = "apps")]
mod find;
#[cfg(feature = "apps")]
pub use self::find::*;
#[cfg(feature = "apps")]
mod list;
#[cfg(feature = "apps")]
pub use self::list::*;
