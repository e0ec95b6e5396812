// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod invoice_payment;
#[cfg(feature = "_accounts_account")]
pub use self::invoice_payment::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
