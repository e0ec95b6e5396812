// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "issuing")]
mod all;
#[cfg(feature = "issuing")]
pub use self::all::*;
#[doc(inline)]
pub use crate::issuing::DisputeStatus;
#[doc(inline)]
pub use crate::issuing::EvidenceReason;
#[doc(inline)]
pub use crate::issuing::ProductType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::issuing::ReturnStatus;
#[doc(inline)]
pub use crate::params::TimeFilter;
