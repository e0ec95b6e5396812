// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`OutboundTransfer`](crate::treasury::OutboundTransfer): Money that goes from a financial account to a bank account of the same owner, by ACH or wire.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Gives a test outbound transfer the tracking details that a bank would. | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` |
//! | [`fail`](fail()) | Sets a test outbound transfer to `failed`. | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` |
//! | [`post`](post()) | Sets a test outbound transfer to `posted`: it has left the account. | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` |
//! | [`return_outbound_transfer`](return_outbound_transfer()) | Sets a test outbound transfer to `returned`: the bank sent it back. | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferfail")]
pub use self::requests::fail::fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
pub use self::requests::post::post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
pub use self::requests::return_outbound_transfer::return_outbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransfer")]
pub use self::requests::update::update;
#[cfg(feature = "test_helpers")]
pub mod params;
