// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `sources`, as its functions make them.

#[cfg(feature = "sources")]
pub(super) mod create;
#[cfg(feature = "sources")]
#[doc(alias = "PostSources")]
#[doc(alias = "postsources")]
pub use self::create::Create;
#[cfg(feature = "sources")]
pub(super) mod detach;
#[cfg(feature = "sources")]
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
pub use self::detach::Detach;
#[cfg(feature = "sources")]
pub(super) mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "sources")]
pub(super) mod update;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
pub use self::update::Update;
#[cfg(feature = "sources")]
pub(super) mod verify;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
pub use self::verify::Verify;
