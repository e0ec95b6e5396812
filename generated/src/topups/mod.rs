// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Topup`]: Money that you bring from your bank account into your Stripe balance, to pay transfers, refunds or issued cards with.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists top-ups of the platform's balance, filtered by amount, status or date. | `GET /v1/topups` |
//! | [`create`](create()) | Pulls money from the platform's bank account into its Stripe balance, to pay refunds, transfers or cards. | `POST /v1/topups` |
//! | [`retrieve`](retrieve()) | Fetches a top-up, to see when it arrives or why it failed. | `GET /v1/topups/{topup}` |
//! | [`update`](update()) | Changes a top-up's description or metadata. | `POST /v1/topups/{topup}` |
//! | [`cancel`](cancel()) | Cancels a top-up that is on the way. | `POST /v1/topups/{topup}/cancel` |
//!
//! Feature: `topups`.

#[cfg(feature = "topups")]
pub mod requests;
#[cfg(feature = "topups")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub use self::requests::create::create;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopups")]
#[doc(alias = "gettopups")]
pub use self::requests::list::list;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopup")]
#[doc(alias = "posttopupstopup")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "topups"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "topups"))]
pub use self::types::*;
#[cfg(not(feature = "topups"))]
mod opaque;
#[cfg(not(feature = "topups"))]
pub use self::opaque::*;
#[cfg(feature = "topups")]
pub mod params;
