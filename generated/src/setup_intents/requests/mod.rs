// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "setup_intents")]
mod cancel;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
pub use self::cancel::*;
#[cfg(feature = "setup_intents")]
mod confirm;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub use self::confirm::*;
#[cfg(feature = "setup_intents")]
mod create;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntents")]
#[doc(alias = "postsetupintents")]
pub use self::create::*;
#[cfg(feature = "setup_intents")]
mod list;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
pub use self::list::*;
#[cfg(feature = "setup_intents")]
mod retrieve;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
pub use self::retrieve::*;
#[cfg(feature = "setup_intents")]
mod update;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
pub use self::update::*;
#[cfg(feature = "setup_intents")]
mod verify_microdeposits;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postsetupintentsintentverifymicrodeposits")]
pub use self::verify_microdeposits::*;
