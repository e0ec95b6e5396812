// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::customers::params::AccountHolderType;
#[doc(inline)]
pub use crate::customers::params::BankAccount;
#[doc(inline)]
pub use crate::customers::params::BankAccountDetails;
#[doc(inline)]
pub use crate::customers::params::BankAccountDetailsObject;
#[doc(inline)]
pub use crate::customers::params::Card;
#[doc(inline)]
pub use crate::customers::params::CardDetails;
#[doc(inline)]
pub use crate::customers::params::CardDetailsObject;
#[doc(inline)]
pub use crate::customers::params::Owner;
#[doc(inline)]
pub use crate::customers::params::OwnerAddress;
