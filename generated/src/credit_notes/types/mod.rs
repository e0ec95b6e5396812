// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod credit;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::credit::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod credit_note;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::credit_note::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod credit_note_line_item;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::credit_note_line_item::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod line;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::line::*;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
mod refund;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::refund::*;
