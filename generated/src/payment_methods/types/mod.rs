// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "customers", feature = "payment_methods"))]
mod allow;
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use self::allow::*;
#[cfg(any(feature = "customers", feature = "payment_methods"))]
mod payment;
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use self::payment::*;
#[cfg(any(feature = "customers", feature = "payment_methods"))]
mod payment_method;
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use self::payment_method::*;
