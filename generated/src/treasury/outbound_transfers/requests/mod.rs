// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
pub use self::cancel::*;
#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundTransfers")]
#[doc(alias = "posttreasuryoutboundtransfers")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfers")]
#[doc(alias = "gettreasuryoutboundtransfers")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
pub use self::retrieve::*;
