// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.inbound_transfers`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfers")]
#[doc(alias = "gettreasuryinboundtransfers")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
pub use self::retrieve::Retrieve;
