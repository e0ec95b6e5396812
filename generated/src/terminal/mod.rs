// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(any(feature = "terminal", feature = "test_helpers")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "terminal", feature = "test_helpers")))]
pub use self::types::*;
#[cfg(not(feature = "terminal"))]
mod opaque;
#[cfg(not(feature = "terminal"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use crate::types::ApiErrors;
#[doc(inline)]
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use crate::types::ApiErrorsSource;
#[doc(inline)]
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use crate::types::ApiErrorsType;
#[doc(inline)]
#[cfg(feature = "terminal")]
pub use crate::types::JapanAddress;
#[cfg(feature = "terminal")]
pub mod configurations;
#[cfg(feature = "terminal")]
pub mod connection_tokens;
#[cfg(feature = "terminal")]
pub mod locations;
#[cfg(feature = "terminal")]
pub mod onboarding_links;
#[cfg(feature = "terminal")]
pub mod readers;
#[cfg(feature = "terminal")]
pub mod refunds;
