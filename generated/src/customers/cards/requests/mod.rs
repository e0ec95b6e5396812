// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCards")]
#[doc(alias = "postcustomerscustomercards")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCards")]
#[doc(alias = "getcustomerscustomercards")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCardsId")]
#[doc(alias = "getcustomerscustomercardsid")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCardsId")]
#[doc(alias = "postcustomerscustomercardsid")]
pub use self::update::*;
