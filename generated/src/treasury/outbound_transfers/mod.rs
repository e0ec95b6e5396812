// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`OutboundTransfer`](crate::treasury::OutboundTransfer): Money that goes from a financial account to a bank account of the same owner, by ACH or wire.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transfers that a financial account sent to its owner's own bank accounts. | `GET /v1/treasury/outbound_transfers` |
//! | [`create`](create()) | Sends money from a financial account to a bank account of the same owner. | `POST /v1/treasury/outbound_transfers` |
//! | [`retrieve`](retrieve()) | Fetches an outbound transfer, to see whether it has arrived or why it failed. | `GET /v1/treasury/outbound_transfers/{outbound_transfer}` |
//! | [`cancel`](cancel()) | Cancels an outbound transfer before it is sent. | `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfers")]
#[doc(alias = "posttreasuryoutboundtransfers")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfers")]
#[doc(alias = "gettreasuryoutboundtransfers")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
