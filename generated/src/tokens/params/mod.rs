// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "tokens")]
mod account;
#[cfg(feature = "tokens")]
pub use self::account::*;
#[cfg(feature = "tokens")]
mod bank_account;
#[cfg(feature = "tokens")]
pub use self::bank_account::*;
#[cfg(feature = "tokens")]
mod card;
#[cfg(feature = "tokens")]
pub use self::card::*;
#[cfg(feature = "tokens")]
mod cvc_update;
#[cfg(feature = "tokens")]
pub use self::cvc_update::*;
#[cfg(feature = "tokens")]
mod person;
#[cfg(feature = "tokens")]
pub use self::person::*;
#[cfg(feature = "tokens")]
mod pii;
#[cfg(feature = "tokens")]
pub use self::pii::*;
