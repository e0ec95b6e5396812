// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.cards`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCards")]
#[doc(alias = "postcustomerscustomercards")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerCardsId")]
#[doc(alias = "deletecustomerscustomercardsid")]
pub use self::delete::Delete;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCards")]
#[doc(alias = "getcustomerscustomercards")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCardsId")]
#[doc(alias = "getcustomerscustomercardsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerCardsId")]
#[doc(alias = "postcustomerscustomercardsid")]
pub use self::update::Update;
