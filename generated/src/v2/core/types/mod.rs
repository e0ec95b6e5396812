// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_v2_core_account_amount_tax_display")]
mod account;
#[cfg(feature = "_v2_core_account_amount_tax_display")]
pub use account::*;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
mod account_link;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
pub use account_link::*;
#[cfg(feature = "v2_core")]
mod account_person;
#[cfg(feature = "v2_core")]
pub use account_person::*;
#[cfg(feature = "v2_core")]
mod account_person_token;
#[cfg(feature = "v2_core")]
pub use account_person_token::*;
#[cfg(feature = "v2_core")]
mod account_token;
#[cfg(feature = "v2_core")]
pub use account_token::*;
#[cfg(feature = "v2_core")]
mod additional;
#[cfg(feature = "v2_core")]
pub use additional::*;
#[cfg(feature = "v2_core")]
mod aliases;
#[cfg(feature = "v2_core")]
pub use aliases::*;
#[cfg(feature = "v2_core")]
mod date;
#[cfg(feature = "v2_core")]
pub use date::*;
#[cfg(feature = "v2_core")]
mod document;
#[cfg(feature = "v2_core")]
pub use document::*;
#[cfg(feature = "v2_core")]
mod event;
#[cfg(feature = "v2_core")]
pub use event::*;
#[cfg(feature = "v2_core")]
mod event_destination;
#[cfg(feature = "v2_core")]
pub use event_destination::*;
#[cfg(feature = "v2_core")]
mod front;
#[cfg(feature = "v2_core")]
pub use front::*;
#[cfg(feature = "v2_core")]
mod id;
#[cfg(feature = "v2_core")]
pub use id::*;
#[cfg(feature = "v2_core")]
mod legal;
#[cfg(feature = "v2_core")]
pub use legal::*;
#[cfg(feature = "v2_core")]
mod primary;
#[cfg(feature = "v2_core")]
pub use primary::*;
#[cfg(feature = "v2_core")]
mod script;
#[cfg(feature = "v2_core")]
pub use script::*;
