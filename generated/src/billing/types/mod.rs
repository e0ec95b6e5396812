// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_billing_meter")]
mod alert;
#[cfg(feature = "_billing_meter")]
pub use self::alert::*;
#[cfg(feature = "_accounts_account")]
mod credit;
#[cfg(feature = "_accounts_account")]
pub use self::credit::*;
#[cfg(feature = "billing")]
mod credit_balance_summary;
#[cfg(feature = "billing")]
pub use self::credit_balance_summary::*;
#[cfg(feature = "_accounts_account")]
mod credit_balance_transaction;
#[cfg(feature = "_accounts_account")]
pub use self::credit_balance_transaction::*;
#[cfg(feature = "_accounts_account")]
mod credit_grant;
#[cfg(feature = "_accounts_account")]
pub use self::credit_grant::*;
#[cfg(feature = "_billing_meter")]
mod default;
#[cfg(feature = "_billing_meter")]
pub use self::default::*;
#[cfg(feature = "_billing_meter")]
mod event;
#[cfg(feature = "_billing_meter")]
pub use self::event::*;
#[cfg(feature = "_billing_meter")]
mod meter;
#[cfg(feature = "_billing_meter")]
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
#[cfg(feature = "_accounts_account")]
mod price;
#[cfg(feature = "_accounts_account")]
pub use self::price::*;
