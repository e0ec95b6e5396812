// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "payment_records")]
mod all;
#[cfg(feature = "payment_records")]
pub use self::all::*;
#[doc(inline)]
pub use crate::payment_records::CustomerPresence;
