// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `setup_intents`, as its functions make them.

#[cfg(feature = "setup_intents")]
pub(super) mod cancel;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentCancel")]
#[doc(alias = "postsetupintentsintentcancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "setup_intents")]
pub(super) mod confirm;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentConfirm")]
#[doc(alias = "postsetupintentsintentconfirm")]
pub use self::confirm::Confirm;
#[cfg(feature = "setup_intents")]
pub(super) mod create;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntents")]
#[doc(alias = "postsetupintents")]
pub use self::create::Create;
#[cfg(feature = "setup_intents")]
pub(super) mod list;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntents")]
#[doc(alias = "getsetupintents")]
pub use self::list::List;
#[cfg(feature = "setup_intents")]
pub(super) mod retrieve;
#[cfg(feature = "setup_intents")]
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "setup_intents")]
pub(super) mod update;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntent")]
#[doc(alias = "postsetupintentsintent")]
pub use self::update::Update;
#[cfg(feature = "setup_intents")]
pub(super) mod verify_microdeposits;
#[cfg(feature = "setup_intents")]
#[doc(alias = "PostSetupIntentsIntentVerifyMicrodeposits")]
#[doc(alias = "postsetupintentsintentverifymicrodeposits")]
pub use self::verify_microdeposits::VerifyMicrodeposits;
