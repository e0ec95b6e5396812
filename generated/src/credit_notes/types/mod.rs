// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "credit_notes")]
mod credit;
#[cfg(feature = "credit_notes")]
pub use self::credit::*;
#[cfg(feature = "credit_notes")]
mod credit_note;
#[cfg(feature = "credit_notes")]
pub use self::credit_note::*;
#[cfg(feature = "credit_notes")]
mod credit_note_line_item;
#[cfg(feature = "credit_notes")]
pub use self::credit_note_line_item::*;
#[cfg(feature = "credit_notes")]
mod line;
#[cfg(feature = "credit_notes")]
pub use self::line::*;
#[cfg(feature = "credit_notes")]
mod refund;
#[cfg(feature = "credit_notes")]
pub use self::refund::*;
