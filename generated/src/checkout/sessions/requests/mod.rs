// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `checkout.sessions`, as its functions make them.

#[cfg(feature = "checkout")]
pub(super) mod create;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
pub use self::create::Create;
#[cfg(feature = "checkout")]
pub(super) mod expire;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
pub use self::expire::Expire;
#[cfg(feature = "checkout")]
pub(super) mod list;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
pub use self::list::List;
#[cfg(feature = "checkout")]
pub(super) mod retrieve;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "checkout")]
pub(super) mod update;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
pub use self::update::Update;
