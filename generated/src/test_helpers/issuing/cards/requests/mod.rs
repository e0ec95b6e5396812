// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod deliver_card;
#[cfg(feature = "test_helpers")]
pub use self::deliver_card::*;
#[cfg(feature = "test_helpers")]
mod fail_card;
#[cfg(feature = "test_helpers")]
pub use self::fail_card::*;
#[cfg(feature = "test_helpers")]
mod return_card;
#[cfg(feature = "test_helpers")]
pub use self::return_card::*;
#[cfg(feature = "test_helpers")]
mod ship_card;
#[cfg(feature = "test_helpers")]
pub use self::ship_card::*;
#[cfg(feature = "test_helpers")]
mod submit_card;
#[cfg(feature = "test_helpers")]
pub use self::submit_card::*;
