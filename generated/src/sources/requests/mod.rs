// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sources")]
mod create;
#[cfg(feature = "sources")]
#[doc(alias = "PostSources")]
#[doc(alias = "postsources")]
pub use self::create::*;
#[cfg(feature = "sources")]
mod detach;
#[cfg(feature = "sources")]
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
pub use self::detach::*;
#[cfg(feature = "sources")]
mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
pub use self::retrieve::*;
#[cfg(feature = "sources")]
mod update;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
pub use self::update::*;
#[cfg(feature = "sources")]
mod verify;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
pub use self::verify::*;
