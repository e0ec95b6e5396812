// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_records")]
mod customer;
#[cfg(feature = "payment_records")]
pub use self::customer::*;
#[cfg(feature = "payment_records")]
mod payment_record;
#[cfg(feature = "payment_records")]
pub use self::payment_record::*;
