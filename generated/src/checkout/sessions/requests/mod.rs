// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "checkout")]
mod create;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
pub use self::create::*;
#[cfg(feature = "checkout")]
mod expire;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSessionExpire")]
#[doc(alias = "postcheckoutsessionssessionexpire")]
pub use self::expire::*;
#[cfg(feature = "checkout")]
mod list;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessions")]
#[doc(alias = "getcheckoutsessions")]
pub use self::list::*;
#[cfg(feature = "checkout")]
mod retrieve;
#[cfg(feature = "checkout")]
#[doc(alias = "GetCheckoutSessionsSession")]
#[doc(alias = "getcheckoutsessionssession")]
pub use self::retrieve::*;
#[cfg(feature = "checkout")]
mod update;
#[cfg(feature = "checkout")]
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
pub use self::update::*;
