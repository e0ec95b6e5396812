// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TransferReversal`](crate::transfers::TransferReversal): Takes a [transfer](crate::transfers::Transfer) back, in part or in full: the platform's balance rises, that of the connected account falls.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the reversals of a transfer. | `GET /v1/transfers/{id}/reversals` |
//! | [`create`](create()) | Takes a transfer back, all or in part, from the connected account's balance to the platform's. | `POST /v1/transfers/{id}/reversals` |
//! | [`retrieve`](retrieve()) | Fetches one reversal of a transfer. | `GET /v1/transfers/{transfer}/reversals/{id}` |
//! | [`update`](update()) | Changes a reversal's metadata. | `POST /v1/transfers/{transfer}/reversals/{id}` |
//!
//! Feature: `transfers`.

#[cfg(feature = "transfers")]
pub mod requests;
#[cfg(feature = "transfers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
pub use self::requests::create::create;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersIdReversals")]
#[doc(alias = "gettransfersidreversals")]
pub use self::requests::list::list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransferReversalsId")]
#[doc(alias = "gettransferstransferreversalsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
pub use self::requests::update::update;
