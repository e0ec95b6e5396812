// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transfer`]: Money that a platform moves from its balance to a connected account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transfers to connected accounts, the newest first, filtered by destination, group or date. | `GET /v1/transfers` |
//! | [`create`](create()) | Sends money from the platform's balance to a connected account's balance. | `POST /v1/transfers` |
//! | [`retrieve`](retrieve()) | Fetches a transfer to a connected account, with how much of it was taken back. | `GET /v1/transfers/{transfer}` |
//! | [`update`](update()) | Changes a transfer's description or metadata. | `POST /v1/transfers/{transfer}` |
//!
//! Feature: `transfers`.

#[cfg(feature = "transfers")]
pub mod requests;
#[cfg(feature = "transfers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub use self::requests::create::create;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfers")]
#[doc(alias = "gettransfers")]
pub use self::requests::list::list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "transfers"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "transfers"))]
pub use self::types::*;
#[cfg(not(feature = "transfers"))]
mod opaque;
#[cfg(not(feature = "transfers"))]
pub use self::opaque::*;
#[cfg(feature = "transfers")]
pub mod params;
#[cfg(feature = "transfers")]
pub mod reversals;
