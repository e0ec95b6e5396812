// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountLink`](crate::v2::core::AccountLink): A single-use address that leads an account to pages of Stripe where it enters or updates what is missing.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use link to pages of Stripe where an account fills in or changes what is asked of it. | `POST /v2/core/account_links` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountLinks")]
#[doc(alias = "postv2coreaccountlinks")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
pub mod params;
