// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Payout`]: Money on its way from your Stripe balance to your bank account or debit card, by schedule or by your call.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payouts, the newest first, filtered by arrival date, destination or status. | `GET /v1/payouts` |
//! | [`create`](create()) | Sends money from the account's balance to its bank account or debit card. | `POST /v1/payouts` |
//! | [`retrieve`](retrieve()) | Fetches a payout, to see when it arrives or why it failed. | `GET /v1/payouts/{payout}` |
//! | [`update`](update()) | Changes the metadata of a payout. | `POST /v1/payouts/{payout}` |
//! | [`cancel`](cancel()) | Cancels a payout that hasn't been sent. | `POST /v1/payouts/{payout}/cancel` |
//! | [`reverse`](reverse()) | Takes a payout back by debiting the bank account it went to. | `POST /v1/payouts/{payout}/reverse` |
//!
//! Feature: `payouts`.

#[cfg(feature = "payouts")]
pub mod requests;
#[cfg(feature = "payouts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutCancel")]
#[doc(alias = "postpayoutspayoutcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
pub use self::requests::create::create;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayouts")]
#[doc(alias = "getpayouts")]
pub use self::requests::list::list;
#[cfg(feature = "payouts")]
#[doc(alias = "GetPayoutsPayout")]
#[doc(alias = "getpayoutspayout")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayoutReverse")]
#[doc(alias = "postpayoutspayoutreverse")]
pub use self::requests::reverse::reverse;
#[cfg(feature = "payouts")]
#[doc(alias = "PostPayoutsPayout")]
#[doc(alias = "postpayoutspayout")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "payouts"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payouts"))]
pub use self::types::*;
#[cfg(not(feature = "payouts"))]
mod opaque;
#[cfg(not(feature = "payouts"))]
pub use self::opaque::*;
#[cfg(feature = "payouts")]
pub mod params;
