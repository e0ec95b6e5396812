// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod capture;
#[cfg(feature = "test_helpers")]
pub use self::capture::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
pub use self::create::*;
#[cfg(feature = "test_helpers")]
mod expire;
#[cfg(feature = "test_helpers")]
pub use self::expire::*;
#[cfg(feature = "test_helpers")]
mod finalize_amount;
#[cfg(feature = "test_helpers")]
pub use self::finalize_amount::*;
#[cfg(feature = "test_helpers")]
mod increment;
#[cfg(feature = "test_helpers")]
pub use self::increment::*;
#[cfg(feature = "test_helpers")]
mod respond;
#[cfg(feature = "test_helpers")]
pub use self::respond::*;
#[cfg(feature = "test_helpers")]
mod reverse;
#[cfg(feature = "test_helpers")]
pub use self::reverse::*;
