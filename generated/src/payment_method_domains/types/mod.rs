// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_method_domains")]
mod payment_method_domain;
#[cfg(feature = "payment_method_domains")]
pub use self::payment_method_domain::*;
