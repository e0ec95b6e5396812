// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.tax_ids`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerTaxIdsId")]
#[doc(alias = "deletecustomerscustomertaxidsid")]
pub use self::delete::Delete;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIds")]
#[doc(alias = "getcustomerscustomertaxids")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerTaxIdsId")]
#[doc(alias = "getcustomerscustomertaxidsid")]
pub use self::retrieve::Retrieve;
