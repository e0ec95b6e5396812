// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "apple_pay_domains")]
mod apple_pay_domain;
#[cfg(feature = "apple_pay_domains")]
pub use self::apple_pay_domain::*;
