// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod account;
#[cfg(feature = "v2_core")]
pub use self::account::*;
#[cfg(feature = "v2_core")]
mod account_link;
#[cfg(feature = "v2_core")]
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
mod address;
#[cfg(feature = "v2_core")]
pub use self::address::*;
#[cfg(feature = "v2_core")]
mod amount;
#[cfg(feature = "v2_core")]
pub use self::amount::*;
#[cfg(feature = "v2_core")]
mod applied;
#[cfg(feature = "v2_core")]
pub use self::applied::*;
#[cfg(feature = "v2_core")]
mod automatic;
#[cfg(feature = "v2_core")]
pub use self::automatic::*;
#[cfg(feature = "v2_core")]
mod business;
#[cfg(feature = "v2_core")]
pub use self::business::*;
#[cfg(feature = "v2_core")]
mod configuration;
#[cfg(feature = "v2_core")]
pub use self::configuration::*;
#[cfg(feature = "v2_core")]
mod date;
#[cfg(feature = "v2_core")]
pub use self::date::*;
#[cfg(feature = "v2_core")]
mod defaults;
#[cfg(feature = "v2_core")]
pub use self::defaults::*;
#[cfg(feature = "v2_core")]
mod document;
#[cfg(feature = "v2_core")]
pub use self::document::*;
#[cfg(feature = "v2_core")]
mod documents;
#[cfg(feature = "v2_core")]
pub use self::documents::*;
#[cfg(feature = "v2_core")]
mod entity;
#[cfg(feature = "v2_core")]
pub use self::entity::*;
#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
mod event;
#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
pub use self::event::*;
#[cfg(feature = "v2_core")]
mod event_destination;
#[cfg(feature = "v2_core")]
pub use self::event_destination::*;
#[cfg(feature = "v2_core")]
mod fees;
#[cfg(feature = "v2_core")]
pub use self::fees::*;
#[cfg(feature = "v2_core")]
mod fields;
#[cfg(feature = "v2_core")]
pub use self::fields::*;
#[cfg(feature = "v2_core")]
mod front;
#[cfg(feature = "v2_core")]
pub use self::front::*;
#[cfg(feature = "v2_core")]
mod future;
#[cfg(feature = "v2_core")]
pub use self::future::*;
#[cfg(feature = "v2_core")]
mod id;
#[cfg(feature = "v2_core")]
pub use self::id::*;
#[cfg(feature = "v2_core")]
mod kana;
#[cfg(feature = "v2_core")]
pub use self::kana::*;
#[cfg(feature = "v2_core")]
mod kanji;
#[cfg(feature = "v2_core")]
pub use self::kanji::*;
#[cfg(feature = "v2_core")]
mod legal;
#[cfg(feature = "v2_core")]
pub use self::legal::*;
#[cfg(feature = "v2_core")]
mod losses;
#[cfg(feature = "v2_core")]
pub use self::losses::*;
#[cfg(feature = "v2_core")]
mod ownership;
#[cfg(feature = "v2_core")]
pub use self::ownership::*;
#[cfg(feature = "v2_core")]
mod political;
#[cfg(feature = "v2_core")]
pub use self::political::*;
#[cfg(feature = "v2_core")]
mod primary;
#[cfg(feature = "v2_core")]
pub use self::primary::*;
#[cfg(feature = "v2_core")]
mod relationship;
#[cfg(feature = "v2_core")]
pub use self::relationship::*;
#[cfg(feature = "v2_core")]
mod script;
#[cfg(feature = "v2_core")]
pub use self::script::*;
#[cfg(feature = "v2_core")]
mod secondary;
#[cfg(feature = "v2_core")]
pub use self::secondary::*;
#[cfg(feature = "v2_core")]
mod use_;
#[cfg(feature = "v2_core")]
pub use self::use_::*;
