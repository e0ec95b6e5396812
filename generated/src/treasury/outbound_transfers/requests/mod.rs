// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.outbound_transfers`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfers")]
#[doc(alias = "posttreasuryoutboundtransfers")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfers")]
#[doc(alias = "gettreasuryoutboundtransfers")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
pub use self::retrieve::Retrieve;
