// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_payments")]
mod invoice_payment;
#[cfg(feature = "invoice_payments")]
pub use self::invoice_payment::*;
#[cfg(feature = "invoice_payments")]
mod payment;
#[cfg(feature = "invoice_payments")]
pub use self::payment::*;
