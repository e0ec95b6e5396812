// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "setup_intents")]
mod account_subcategory;
#[cfg(feature = "setup_intents")]
pub use self::account_subcategory::*;
#[cfg(feature = "setup_intents")]
mod amount_includes_iof;
#[cfg(feature = "setup_intents")]
pub use self::amount_includes_iof::*;
#[cfg(feature = "setup_intents")]
mod bank;
#[cfg(feature = "setup_intents")]
pub use self::bank::*;
#[cfg(feature = "setup_intents")]
mod collection_method;
#[cfg(feature = "setup_intents")]
pub use self::collection_method::*;
#[cfg(feature = "setup_intents")]
mod country;
#[cfg(feature = "setup_intents")]
pub use self::country::*;
#[cfg(feature = "setup_intents")]
mod created;
#[cfg(feature = "setup_intents")]
pub use self::created::*;
#[cfg(feature = "setup_intents")]
mod customer_acceptance;
#[cfg(feature = "setup_intents")]
pub use self::customer_acceptance::*;
#[cfg(feature = "setup_intents")]
mod details;
#[cfg(feature = "setup_intents")]
pub use self::details::*;
#[cfg(feature = "setup_intents")]
mod dob;
#[cfg(feature = "setup_intents")]
pub use self::dob::*;
#[cfg(feature = "setup_intents")]
mod filters;
#[cfg(feature = "setup_intents")]
pub use self::filters::*;
#[cfg(feature = "setup_intents")]
mod financial_connections;
#[cfg(feature = "setup_intents")]
pub use self::financial_connections::*;
#[cfg(feature = "setup_intents")]
mod funding;
#[cfg(feature = "setup_intents")]
pub use self::funding::*;
#[cfg(feature = "setup_intents")]
mod mandate_data;
#[cfg(feature = "setup_intents")]
pub use self::mandate_data::*;
#[cfg(feature = "setup_intents")]
mod mandate_options;
#[cfg(feature = "setup_intents")]
pub use self::mandate_options::*;
#[cfg(feature = "setup_intents")]
mod networks;
#[cfg(feature = "setup_intents")]
pub use self::networks::*;
#[cfg(feature = "setup_intents")]
mod online;
#[cfg(feature = "setup_intents")]
pub use self::online::*;
#[cfg(feature = "setup_intents")]
mod payment_method_options;
#[cfg(feature = "setup_intents")]
pub use self::payment_method_options::*;
#[cfg(feature = "setup_intents")]
mod payment_schedule;
#[cfg(feature = "setup_intents")]
pub use self::payment_schedule::*;
#[cfg(feature = "setup_intents")]
mod permission;
#[cfg(feature = "setup_intents")]
pub use self::permission::*;
#[cfg(feature = "setup_intents")]
mod preferred_locale;
#[cfg(feature = "setup_intents")]
pub use self::preferred_locale::*;
#[cfg(feature = "setup_intents")]
mod prefetch;
#[cfg(feature = "setup_intents")]
pub use self::prefetch::*;
#[cfg(feature = "setup_intents")]
mod purchase_interval;
#[cfg(feature = "setup_intents")]
pub use self::purchase_interval::*;
#[cfg(feature = "setup_intents")]
mod range;
#[cfg(feature = "setup_intents")]
pub use self::range::*;
#[cfg(feature = "setup_intents")]
mod requested;
#[cfg(feature = "setup_intents")]
pub use self::requested::*;
#[cfg(feature = "setup_intents")]
mod sepa_debit;
#[cfg(feature = "setup_intents")]
pub use self::sepa_debit::*;
#[cfg(feature = "setup_intents")]
mod single_use;
#[cfg(feature = "setup_intents")]
pub use self::single_use::*;
#[cfg(feature = "setup_intents")]
mod type_;
#[cfg(feature = "setup_intents")]
pub use self::type_::*;
#[cfg(feature = "setup_intents")]
mod upi;
#[cfg(feature = "setup_intents")]
pub use self::upi::*;
#[cfg(feature = "setup_intents")]
mod usage;
#[cfg(feature = "setup_intents")]
pub use self::usage::*;
#[cfg(feature = "setup_intents")]
mod version;
#[cfg(feature = "setup_intents")]
pub use self::version::*;
