// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "billing_portal")]
mod all;
#[cfg(feature = "billing_portal")]
pub use self::all::*;
#[doc(inline)]
pub use crate::billing_portal::AfterCompletionType;
#[doc(inline)]
pub use crate::billing_portal::FlowDataType;
#[doc(inline)]
pub use crate::billing_portal::SessionLocale;
