// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_ids")]
mod create;
#[cfg(feature = "tax_ids")]
pub use self::create::*;
#[cfg(feature = "tax_ids")]
mod delete;
#[cfg(feature = "tax_ids")]
pub use self::delete::*;
#[cfg(feature = "tax_ids")]
mod list;
#[cfg(feature = "tax_ids")]
pub use self::list::*;
#[cfg(feature = "tax_ids")]
mod retrieve;
#[cfg(feature = "tax_ids")]
pub use self::retrieve::*;
