// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "quotes")]
mod all;
#[cfg(feature = "quotes")]
pub use self::all::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::quotes::BillingModeType;
#[doc(inline)]
pub use crate::quotes::CollectionMethod;
#[doc(inline)]
pub use crate::quotes::QuoteStatus;
#[doc(inline)]
pub use crate::quotes::RecurringInterval;
