// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Dispute`]: A customer contests a charge at their bank, and the money is taken back for the time being, with a fee.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists disputes, filtered by charge, payment intent or date. | `GET /v1/disputes` |
//! | [`retrieve`](retrieve()) | Fetches a dispute: why, how much, by when to answer, and where it stands. | `GET /v1/disputes/{dispute}` |
//! | [`update`](update()) | Sends evidence against a dispute to the bank, or with `submit` false saves it for later. | `POST /v1/disputes/{dispute}` |
//! | [`close`](close()) | Gives up a dispute, which turns to `lost` for good. | `POST /v1/disputes/{dispute}/close` |

#[cfg(feature = "disputes")]
pub mod requests;
#[cfg(feature = "disputes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDisputeClose")]
#[doc(alias = "postdisputesdisputeclose")]
pub use self::requests::close::close;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputes")]
#[doc(alias = "getdisputes")]
pub use self::requests::list::list;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDispute")]
#[doc(alias = "postdisputesdispute")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(any(feature = "charges", feature = "disputes")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "charges", feature = "disputes")))]
pub use self::types::*;
#[cfg(not(any(feature = "charges", feature = "disputes")))]
mod opaque;
#[cfg(not(any(feature = "charges", feature = "disputes")))]
pub use self::opaque::*;
#[cfg(feature = "disputes")]
pub mod params;
