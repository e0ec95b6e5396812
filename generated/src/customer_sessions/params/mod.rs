// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "customer_sessions")]
mod all;
#[cfg(feature = "customer_sessions")]
pub use self::all::*;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodAllowRedisplayFilter;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodRedisplay;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodRemove;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodSave;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride;
#[doc(inline)]
pub use crate::customer_sessions::PaymentMethodSaveUsage;
