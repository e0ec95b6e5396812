// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.payment_sources`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSources")]
#[doc(alias = "postcustomerscustomersources")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSources")]
#[doc(alias = "getcustomerscustomersources")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
pub use self::update::Update;
#[cfg(feature = "customers")]
pub(super) mod verify;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesIdVerify")]
#[doc(alias = "postcustomerscustomersourcesidverify")]
pub use self::verify::Verify;
