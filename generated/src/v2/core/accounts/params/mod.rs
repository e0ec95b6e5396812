// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "v2_core")]
mod applied_configuration;
#[cfg(feature = "v2_core")]
pub use applied_configuration::*;
#[cfg(feature = "v2_core")]
mod configuration;
#[cfg(feature = "v2_core")]
pub use configuration::*;
#[cfg(feature = "v2_core")]
mod dashboard;
#[cfg(feature = "v2_core")]
pub use dashboard::*;
#[cfg(feature = "v2_core")]
mod date_of_birth;
#[cfg(feature = "v2_core")]
pub use date_of_birth::*;
#[cfg(feature = "v2_core")]
mod defaults;
#[cfg(feature = "v2_core")]
pub use defaults::*;
#[cfg(feature = "v2_core")]
mod exempt;
#[cfg(feature = "v2_core")]
pub use exempt::*;
#[cfg(feature = "v2_core")]
mod front_back;
#[cfg(feature = "v2_core")]
pub use front_back::*;
#[cfg(feature = "v2_core")]
mod identity;
#[cfg(feature = "v2_core")]
pub use identity::*;
#[cfg(feature = "v2_core")]
mod include;
#[cfg(feature = "v2_core")]
pub use include::*;
#[cfg(feature = "v2_core")]
mod kanji;
#[cfg(feature = "v2_core")]
pub use kanji::*;
#[cfg(feature = "v2_core")]
mod losses_collector;
#[cfg(feature = "v2_core")]
pub use losses_collector::*;
#[cfg(feature = "v2_core")]
mod proof_of_ultimate_beneficial_ownership;
#[cfg(feature = "v2_core")]
pub use proof_of_ultimate_beneficial_ownership::*;
#[cfg(feature = "v2_core")]
mod registration_date;
#[cfg(feature = "v2_core")]
pub use registration_date::*;
#[cfg(feature = "v2_core")]
mod relationship;
#[cfg(feature = "v2_core")]
pub use relationship::*;
#[cfg(feature = "v2_core")]
mod secondary_verification;
#[cfg(feature = "v2_core")]
pub use secondary_verification::*;
#[cfg(feature = "v2_core")]
mod shipping;
#[cfg(feature = "v2_core")]
pub use shipping::*;
