// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::test_helpers::treasury::params::Ach;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::Code;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::ReturnedDetails;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::TrackingDetails;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::TrackingDetailsType;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::UsDomesticWire;
