// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSources")]
#[doc(alias = "postcustomerscustomersources")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSources")]
#[doc(alias = "getcustomerscustomersources")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerSourcesId")]
#[doc(alias = "getcustomerscustomersourcesid")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
pub use self::update::*;
#[cfg(feature = "customers")]
mod verify;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerSourcesIdVerify")]
#[doc(alias = "postcustomerscustomersourcesidverify")]
pub use self::verify::*;
