// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
pub use self::create::*;
#[cfg(feature = "billing")]
mod deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
pub use self::deactivate::*;
#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMeters")]
#[doc(alias = "getbillingmeters")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod reactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
pub use self::reactivate::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersId")]
#[doc(alias = "getbillingmetersid")]
pub use self::retrieve::*;
#[cfg(feature = "billing")]
mod update;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
pub use self::update::*;
