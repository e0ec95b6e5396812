// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "treasury")]
mod all;
#[cfg(feature = "treasury")]
pub use self::all::*;
#[doc(inline)]
pub use crate::treasury::CreditReversalStatus;
#[doc(inline)]
pub use crate::treasury::params::DestinationPaymentMethodDataType;
#[doc(inline)]
pub use crate::treasury::params::DestinationPaymentMethodOptions;
#[doc(inline)]
pub use crate::treasury::params::DestinationPaymentMethodOptionsUsBankAccount;
#[doc(inline)]
pub use crate::treasury::UsBankAccountNetwork;
