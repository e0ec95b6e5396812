// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "test_helpers"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "test_helpers"))]
pub use self::types::*;
#[cfg(not(feature = "test_helpers"))]
mod opaque;
#[cfg(not(feature = "test_helpers"))]
pub use self::opaque::*;
#[cfg(feature = "test_helpers")]
pub mod confirmation_tokens;
#[cfg(feature = "test_helpers")]
pub mod customers;
#[cfg(feature = "test_helpers")]
pub mod issuing;
#[cfg(feature = "test_helpers")]
pub mod params;
#[cfg(feature = "test_helpers")]
pub mod refunds;
#[cfg(feature = "test_helpers")]
pub mod terminal;
#[cfg(feature = "test_helpers")]
pub mod test_clocks;
#[cfg(feature = "test_helpers")]
pub mod treasury;
