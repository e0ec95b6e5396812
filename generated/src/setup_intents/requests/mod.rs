// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "setup_intents")]
mod cancel;
#[cfg(feature = "setup_intents")]
pub use self::cancel::*;
#[cfg(feature = "setup_intents")]
mod confirm;
#[cfg(feature = "setup_intents")]
pub use self::confirm::*;
#[cfg(feature = "setup_intents")]
mod create;
#[cfg(feature = "setup_intents")]
pub use self::create::*;
#[cfg(feature = "setup_intents")]
mod list;
#[cfg(feature = "setup_intents")]
pub use self::list::*;
#[cfg(feature = "setup_intents")]
mod retrieve;
#[cfg(feature = "setup_intents")]
pub use self::retrieve::*;
#[cfg(feature = "setup_intents")]
mod update;
#[cfg(feature = "setup_intents")]
pub use self::update::*;
#[cfg(feature = "setup_intents")]
mod verify_microdeposits;
#[cfg(feature = "setup_intents")]
pub use self::verify_microdeposits::*;
