// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod allow;
#[cfg(feature = "_accounts_account")]
pub use self::allow::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod payment_method;
#[cfg(feature = "_accounts_account")]
pub use self::payment_method::*;
