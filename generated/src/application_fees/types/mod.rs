// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "application_fees")]
mod application_fee;
#[cfg(feature = "application_fees")]
pub use self::application_fee::*;
#[cfg(feature = "application_fees")]
mod fee_refund;
#[cfg(feature = "application_fees")]
pub use self::fee_refund::*;
