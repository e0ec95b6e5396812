// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod customer;
#[cfg(feature = "_accounts_account")]
pub use self::customer::*;
#[cfg(feature = "_accounts_account")]
mod payment_record;
#[cfg(feature = "_accounts_account")]
pub use self::payment_record::*;
