// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InboundTransfer`](crate::treasury::InboundTransfer): Money that you pull from a bank account of your own into a financial account, by ACH debit.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transfers that a financial account pulled from a bank account of its owner. | `GET /v1/treasury/inbound_transfers` |
//! | [`create`](create()) | Pulls money into a financial account from its owner's own bank account. | `POST /v1/treasury/inbound_transfers` |
//! | [`retrieve`](retrieve()) | Fetches an inbound transfer, to see whether the money is there. | `GET /v1/treasury/inbound_transfers/{id}` |
//! | [`cancel`](cancel()) | Cancels an inbound transfer before it is on the way. | `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfers")]
#[doc(alias = "gettreasuryinboundtransfers")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
