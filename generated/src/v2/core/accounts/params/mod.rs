// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "v2_core")]
mod applied_configuration;
#[cfg(feature = "v2_core")]
pub use self::applied_configuration::*;
#[cfg(feature = "v2_core")]
mod configuration;
#[cfg(feature = "v2_core")]
pub use self::configuration::*;
#[cfg(feature = "v2_core")]
mod dashboard;
#[cfg(feature = "v2_core")]
pub use self::dashboard::*;
#[cfg(feature = "v2_core")]
mod date_of_birth;
#[cfg(feature = "v2_core")]
pub use self::date_of_birth::*;
#[cfg(feature = "v2_core")]
mod defaults;
#[cfg(feature = "v2_core")]
pub use self::defaults::*;
#[cfg(feature = "v2_core")]
mod exempt;
#[cfg(feature = "v2_core")]
pub use self::exempt::*;
#[cfg(feature = "v2_core")]
mod front_back;
#[cfg(feature = "v2_core")]
pub use self::front_back::*;
#[cfg(feature = "v2_core")]
mod identity;
#[cfg(feature = "v2_core")]
pub use self::identity::*;
#[cfg(feature = "v2_core")]
mod include;
#[cfg(feature = "v2_core")]
pub use self::include::*;
#[cfg(feature = "v2_core")]
mod kanji;
#[cfg(feature = "v2_core")]
pub use self::kanji::*;
#[cfg(feature = "v2_core")]
mod losses_collector;
#[cfg(feature = "v2_core")]
pub use self::losses_collector::*;
#[cfg(feature = "v2_core")]
mod registration_date;
#[cfg(feature = "v2_core")]
pub use self::registration_date::*;
#[cfg(feature = "v2_core")]
mod relationship;
#[cfg(feature = "v2_core")]
pub use self::relationship::*;
#[cfg(feature = "v2_core")]
mod secondary_verification;
#[cfg(feature = "v2_core")]
pub use self::secondary_verification::*;
#[cfg(feature = "v2_core")]
mod shipping;
#[cfg(feature = "v2_core")]
pub use self::shipping::*;
