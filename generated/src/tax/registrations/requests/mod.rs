// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod create;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrations")]
#[doc(alias = "posttaxregistrations")]
pub use self::create::*;
#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrations")]
#[doc(alias = "gettaxregistrations")]
pub use self::list::*;
#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxRegistrationsId")]
#[doc(alias = "gettaxregistrationsid")]
pub use self::retrieve::*;
#[cfg(feature = "tax")]
mod update;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
pub use self::update::*;
