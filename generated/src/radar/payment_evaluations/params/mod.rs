// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "radar")]
mod all;
#[cfg(feature = "radar")]
pub use self::all::*;
#[doc(inline)]
pub use crate::radar::CustomerPresence;
#[doc(inline)]
pub use crate::radar::PaymentType;
