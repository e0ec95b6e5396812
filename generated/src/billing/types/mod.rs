// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "billing")]
mod alert;
#[cfg(feature = "billing")]
pub use alert::*;
#[cfg(feature = "billing")]
mod aliases;
#[cfg(feature = "billing")]
pub use aliases::*;
#[cfg(feature = "_accounts_account")]
mod credit;
#[cfg(feature = "_accounts_account")]
pub use credit::*;
#[cfg(feature = "billing")]
mod credit_balance_summary;
#[cfg(feature = "billing")]
pub use credit_balance_summary::*;
#[cfg(feature = "_accounts_account")]
mod credit_balance_transaction;
#[cfg(feature = "_accounts_account")]
pub use credit_balance_transaction::*;
#[cfg(feature = "_accounts_account")]
mod credit_grant;
#[cfg(feature = "_accounts_account")]
pub use credit_grant::*;
#[cfg(feature = "_billing_meter")]
mod meter;
#[cfg(feature = "_billing_meter")]
pub use meter::*;
#[cfg(feature = "billing")]
mod meter_event;
#[cfg(feature = "billing")]
pub use meter_event::*;
#[cfg(feature = "billing")]
mod meter_event_adjustment;
#[cfg(feature = "billing")]
pub use meter_event_adjustment::*;
#[cfg(feature = "billing")]
mod meter_event_summary;
#[cfg(feature = "billing")]
pub use meter_event_summary::*;
