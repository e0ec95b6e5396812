// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_v2_core_account_amount_tax_display")]
mod account;
#[cfg(feature = "_v2_core_account_amount_tax_display")]
pub use self::account::*;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
mod account_link;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
pub use self::account_link::*;
#[cfg(feature = "v2_core")]
mod account_person;
#[cfg(feature = "v2_core")]
pub use self::account_person::*;
#[cfg(feature = "v2_core")]
mod account_person_token;
#[cfg(feature = "v2_core")]
pub use self::account_person_token::*;
#[cfg(feature = "v2_core")]
mod account_token;
#[cfg(feature = "v2_core")]
pub use self::account_token::*;
#[cfg(feature = "v2_core")]
mod additional;
#[cfg(feature = "v2_core")]
pub use self::additional::*;
#[cfg(feature = "v2_core")]
mod aliases;
#[cfg(feature = "v2_core")]
pub use self::aliases::*;
#[cfg(feature = "v2_core")]
mod date;
#[cfg(feature = "v2_core")]
pub use self::date::*;
#[cfg(feature = "v2_core")]
mod document;
#[cfg(feature = "v2_core")]
pub use self::document::*;
#[cfg(any(feature = "v2_core", feature = "webhook"))]
mod event;
#[cfg(any(feature = "v2_core", feature = "webhook"))]
pub use self::event::*;
#[cfg(feature = "v2_core")]
mod event_destination;
#[cfg(feature = "v2_core")]
pub use self::event_destination::*;
#[cfg(feature = "v2_core")]
mod front;
#[cfg(feature = "v2_core")]
pub use self::front::*;
#[cfg(feature = "v2_core")]
mod id;
#[cfg(feature = "v2_core")]
pub use self::id::*;
#[cfg(feature = "v2_core")]
mod legal;
#[cfg(feature = "v2_core")]
pub use self::legal::*;
#[cfg(feature = "v2_core")]
mod primary;
#[cfg(feature = "v2_core")]
pub use self::primary::*;
#[cfg(feature = "v2_core")]
mod script;
#[cfg(feature = "v2_core")]
pub use self::script::*;
