// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `refunds`, as its functions make them.

#[cfg(feature = "refunds")]
pub(super) mod cancel;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefundCancel")]
#[doc(alias = "postrefundsrefundcancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "refunds")]
pub(super) mod create;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefunds")]
#[doc(alias = "postrefunds")]
pub use self::create::Create;
#[cfg(feature = "refunds")]
pub(super) mod list;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefunds")]
#[doc(alias = "getrefunds")]
pub use self::list::List;
#[cfg(feature = "refunds")]
pub(super) mod retrieve;
#[cfg(feature = "refunds")]
#[doc(alias = "GetRefundsRefund")]
#[doc(alias = "getrefundsrefund")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "refunds")]
pub(super) mod update;
#[cfg(feature = "refunds")]
#[doc(alias = "PostRefundsRefund")]
#[doc(alias = "postrefundsrefund")]
pub use self::update::Update;
