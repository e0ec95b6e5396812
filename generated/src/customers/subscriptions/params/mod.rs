// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "customers")]
mod add_invoice_items;
#[cfg(feature = "customers")]
pub use self::add_invoice_items::*;
#[cfg(feature = "customers")]
mod automatic_tax;
#[cfg(feature = "customers")]
pub use self::automatic_tax::*;
#[cfg(feature = "customers")]
mod billing_cycle_anchor;
#[cfg(feature = "customers")]
pub use self::billing_cycle_anchor::*;
#[cfg(feature = "customers")]
mod billing_thresholds;
#[cfg(feature = "customers")]
pub use self::billing_thresholds::*;
#[cfg(feature = "customers")]
mod cancel_at;
#[cfg(feature = "customers")]
pub use self::cancel_at::*;
#[cfg(feature = "customers")]
mod cancellation_details;
#[cfg(feature = "customers")]
pub use self::cancellation_details::*;
#[cfg(feature = "customers")]
mod collection_method;
#[cfg(feature = "customers")]
pub use self::collection_method::*;
#[cfg(feature = "customers")]
mod invoice_settings;
#[cfg(feature = "customers")]
pub use self::invoice_settings::*;
#[cfg(feature = "customers")]
mod items;
#[cfg(feature = "customers")]
pub use self::items::*;
#[cfg(feature = "customers")]
mod pause_collection;
#[cfg(feature = "customers")]
pub use self::pause_collection::*;
#[cfg(feature = "customers")]
mod payment_behavior;
#[cfg(feature = "customers")]
pub use self::payment_behavior::*;
#[cfg(feature = "customers")]
mod payment_settings;
#[cfg(feature = "customers")]
pub use self::payment_settings::*;
#[cfg(feature = "customers")]
mod pending_invoice_item_interval;
#[cfg(feature = "customers")]
pub use self::pending_invoice_item_interval::*;
#[cfg(feature = "customers")]
mod proration_behavior;
#[cfg(feature = "customers")]
pub use self::proration_behavior::*;
#[cfg(feature = "customers")]
mod transfer_data;
#[cfg(feature = "customers")]
pub use self::transfer_data::*;
#[cfg(feature = "customers")]
mod trial_end;
#[cfg(feature = "customers")]
pub use self::trial_end::*;
#[cfg(feature = "customers")]
mod trial_settings;
#[cfg(feature = "customers")]
pub use self::trial_settings::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
