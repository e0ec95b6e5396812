// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
pub use self::delete::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIds")]
#[doc(alias = "getcustomerscustomertaxids")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIdsId")]
#[doc(alias = "getcustomerscustomertaxidsid")]
pub use self::retrieve::*;
