// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod fail;
#[cfg(feature = "test_helpers")]
pub use self::fail::*;
#[cfg(feature = "test_helpers")]
mod post;
#[cfg(feature = "test_helpers")]
pub use self::post::*;
#[cfg(feature = "test_helpers")]
mod return_outbound_transfer;
#[cfg(feature = "test_helpers")]
pub use self::return_outbound_transfer::*;
#[cfg(feature = "test_helpers")]
mod update;
#[cfg(feature = "test_helpers")]
pub use self::update::*;
