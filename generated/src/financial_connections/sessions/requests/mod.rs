// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "financial_connections")]
mod create;
#[cfg(feature = "financial_connections")]
pub use self::create::*;
#[cfg(feature = "financial_connections")]
mod retrieve;
#[cfg(feature = "financial_connections")]
pub use self::retrieve::*;
