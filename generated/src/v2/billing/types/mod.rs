// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_billing")]
mod meter_event;
#[cfg(feature = "v2_billing")]
pub use self::meter_event::*;
#[cfg(feature = "v2_billing")]
mod meter_event_adjustment;
#[cfg(feature = "v2_billing")]
pub use self::meter_event_adjustment::*;
#[cfg(feature = "v2_billing")]
mod meter_event_session;
#[cfg(feature = "v2_billing")]
pub use self::meter_event_session::*;
