// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.meters`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
pub use self::create::Create;
#[cfg(feature = "billing")]
pub(super) mod deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
pub use self::deactivate::Deactivate;
#[cfg(feature = "billing")]
pub(super) mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMeters")]
#[doc(alias = "getbillingmeters")]
pub use self::list::List;
#[cfg(feature = "billing")]
pub(super) mod reactivate;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
pub use self::reactivate::Reactivate;
#[cfg(feature = "billing")]
pub(super) mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersId")]
#[doc(alias = "getbillingmetersid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "billing")]
pub(super) mod update;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
pub use self::update::Update;
