// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::test_helpers::treasury::params::InitiatingPaymentMethodDetails;
#[doc(inline)]
pub use crate::test_helpers::params::InitiatingPaymentMethodDetailsType;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::Network;
#[doc(inline)]
pub use crate::test_helpers::treasury::params::UsBankAccount;
