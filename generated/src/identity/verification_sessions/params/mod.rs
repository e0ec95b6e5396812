// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "identity")]
mod all;
#[cfg(feature = "identity")]
pub use self::all::*;
#[doc(inline)]
pub use crate::identity::AllowedType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::identity::VerificationReportType;
#[doc(inline)]
pub use crate::identity::VerificationSessionStatus;
