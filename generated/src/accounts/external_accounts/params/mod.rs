// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::accounts::params::AccountHolderType;
#[doc(inline)]
pub use crate::accounts::params::AccountType;
#[doc(inline)]
pub use crate::accounts::params::BankAccount;
#[doc(inline)]
pub use crate::accounts::params::BankAccountDetails;
#[doc(inline)]
pub use crate::accounts::params::BankAccountOwnershipVerification;
#[doc(inline)]
pub use crate::accounts::params::Documents;
#[doc(inline)]
pub use crate::accounts::params::Object;
