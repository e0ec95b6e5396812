// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
mod aliases;
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
pub use aliases::*;
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
mod session;
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
pub use session::*;
