// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "credit_notes")]
mod create;
#[cfg(feature = "credit_notes")]
pub use self::create::*;
#[cfg(feature = "credit_notes")]
mod list;
#[cfg(feature = "credit_notes")]
pub use self::list::*;
#[cfg(feature = "credit_notes")]
mod preview;
#[cfg(feature = "credit_notes")]
pub use self::preview::*;
#[cfg(feature = "credit_notes")]
mod retrieve;
#[cfg(feature = "credit_notes")]
pub use self::retrieve::*;
#[cfg(feature = "credit_notes")]
mod update;
#[cfg(feature = "credit_notes")]
pub use self::update::*;
#[cfg(feature = "credit_notes")]
mod void_credit_note;
#[cfg(feature = "credit_notes")]
pub use self::void_credit_note::*;
