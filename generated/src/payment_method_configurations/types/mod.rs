// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_method_configurations")]
mod payment_method_configuration;
#[cfg(feature = "payment_method_configurations")]
pub use self::payment_method_configuration::*;
#[cfg(feature = "payment_method_configurations")]
mod preference;
#[cfg(feature = "payment_method_configurations")]
pub use self::preference::*;
