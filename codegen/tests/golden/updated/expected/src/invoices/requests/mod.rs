// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod create;
#[cfg(feature = "invoices")]
pub use self::create::*;
#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
pub use self::list::*;
