// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payouts`, as its functions make them.

#[cfg(feature = "payouts")]
pub(super) mod cancel;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "payouts")]
pub(super) mod create;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
pub use self::create::Create;
#[cfg(feature = "payouts")]
pub(super) mod list;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayouts")]
#[doc(alias = "getpayouts")]
pub use self::list::List;
#[cfg(feature = "payouts")]
pub(super) mod retrieve;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "payouts")]
pub(super) mod reverse;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
pub use self::reverse::Reverse;
#[cfg(feature = "payouts")]
pub(super) mod update;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayout")]
#[doc(alias = "postpayoutspayout")]
pub use self::update::Update;
