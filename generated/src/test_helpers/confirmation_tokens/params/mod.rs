// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "test_helpers")]
mod payment_method_data;
#[cfg(feature = "test_helpers")]
pub use self::payment_method_data::*;
#[cfg(feature = "test_helpers")]
mod payment_method_options;
#[cfg(feature = "test_helpers")]
pub use self::payment_method_options::*;
#[cfg(feature = "test_helpers")]
mod setup_future_usage;
#[cfg(feature = "test_helpers")]
pub use self::setup_future_usage::*;
#[cfg(feature = "test_helpers")]
mod shipping;
#[cfg(feature = "test_helpers")]
pub use self::shipping::*;
#[doc(inline)]
pub use crate::test_helpers::params::InitiatingPaymentMethodDetailsType;
