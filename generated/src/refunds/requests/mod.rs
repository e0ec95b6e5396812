// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "refunds")]
mod cancel;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
pub use self::cancel::*;
#[cfg(feature = "refunds")]
mod create;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefunds")]
#[doc(alias = "postrefunds")]
pub use self::create::*;
#[cfg(feature = "refunds")]
mod list;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefunds")]
#[doc(alias = "getrefunds")]
pub use self::list::*;
#[cfg(feature = "refunds")]
mod retrieve;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
pub use self::retrieve::*;
#[cfg(feature = "refunds")]
mod update;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefund")]
#[doc(alias = "postrefundsrefund")]
pub use self::update::*;
