// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "setup_intents")]
mod cancel;
#[cfg(feature = "setup_intents")]
pub use cancel::*;
#[cfg(feature = "setup_intents")]
mod confirm;
#[cfg(feature = "setup_intents")]
pub use confirm::*;
#[cfg(feature = "setup_intents")]
mod create;
#[cfg(feature = "setup_intents")]
pub use create::*;
#[cfg(feature = "setup_intents")]
mod list;
#[cfg(feature = "setup_intents")]
pub use list::*;
#[cfg(feature = "setup_intents")]
mod retrieve;
#[cfg(feature = "setup_intents")]
pub use retrieve::*;
#[cfg(feature = "setup_intents")]
mod update;
#[cfg(feature = "setup_intents")]
pub use update::*;
#[cfg(feature = "setup_intents")]
mod verify_microdeposits;
#[cfg(feature = "setup_intents")]
pub use verify_microdeposits::*;
