// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.registrations`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod create;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
pub use self::create::Create;
#[cfg(feature = "tax")]
pub(super) mod list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrations")]
#[doc(alias = "gettaxregistrations")]
pub use self::list::List;
#[cfg(feature = "tax")]
pub(super) mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrationsId")]
#[doc(alias = "gettaxregistrationsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "tax")]
pub(super) mod update;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
pub use self::update::Update;
