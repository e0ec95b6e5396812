// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.settings`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxSettings")]
#[doc(alias = "gettaxsettings")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "tax")]
pub(super) mod update;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
pub use self::update::Update;
