// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payouts")]
mod cancel;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
pub use self::cancel::*;
#[cfg(feature = "payouts")]
mod create;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
pub use self::create::*;
#[cfg(feature = "payouts")]
mod list;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayouts")]
#[doc(alias = "getpayouts")]
pub use self::list::*;
#[cfg(feature = "payouts")]
mod retrieve;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
pub use self::retrieve::*;
#[cfg(feature = "payouts")]
mod reverse;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
pub use self::reverse::*;
#[cfg(feature = "payouts")]
mod update;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayout")]
#[doc(alias = "postpayoutspayout")]
pub use self::update::*;
