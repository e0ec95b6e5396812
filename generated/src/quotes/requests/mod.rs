// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "quotes")]
mod accept;
#[cfg(feature = "quotes")]
pub use self::accept::*;
#[cfg(feature = "quotes")]
mod cancel;
#[cfg(feature = "quotes")]
pub use self::cancel::*;
#[cfg(feature = "quotes")]
mod create;
#[cfg(feature = "quotes")]
pub use self::create::*;
#[cfg(feature = "quotes")]
mod finalize_quote;
#[cfg(feature = "quotes")]
pub use self::finalize_quote::*;
#[cfg(feature = "quotes")]
mod list;
#[cfg(feature = "quotes")]
pub use self::list::*;
#[cfg(feature = "quotes")]
mod pdf;
#[cfg(feature = "quotes")]
pub use self::pdf::*;
#[cfg(feature = "quotes")]
mod retrieve;
#[cfg(feature = "quotes")]
pub use self::retrieve::*;
#[cfg(feature = "quotes")]
mod update;
#[cfg(feature = "quotes")]
pub use self::update::*;
