// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod alert;
#[cfg(feature = "billing")]
pub use self::alert::*;
#[cfg(feature = "billing")]
mod credit;
#[cfg(feature = "billing")]
pub use self::credit::*;
#[cfg(feature = "billing")]
mod credit_balance_summary;
#[cfg(feature = "billing")]
pub use self::credit_balance_summary::*;
#[cfg(feature = "billing")]
mod credit_balance_transaction;
#[cfg(feature = "billing")]
pub use self::credit_balance_transaction::*;
#[cfg(feature = "billing")]
mod credit_grant;
#[cfg(feature = "billing")]
pub use self::credit_grant::*;
#[cfg(feature = "billing")]
mod default;
#[cfg(feature = "billing")]
pub use self::default::*;
#[cfg(feature = "billing")]
mod event;
#[cfg(feature = "billing")]
pub use self::event::*;
#[cfg(feature = "billing")]
mod meter;
#[cfg(feature = "billing")]
pub use self::meter::*;
#[cfg(feature = "billing")]
mod meter_event;
#[cfg(feature = "billing")]
pub use self::meter_event::*;
#[cfg(feature = "billing")]
mod meter_event_adjustment;
#[cfg(feature = "billing")]
pub use self::meter_event_adjustment::*;
#[cfg(feature = "billing")]
mod meter_event_summary;
#[cfg(feature = "billing")]
pub use self::meter_event_summary::*;
#[cfg(feature = "billing")]
mod price;
#[cfg(feature = "billing")]
pub use self::price::*;
