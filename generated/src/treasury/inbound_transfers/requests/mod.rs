// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
pub use self::cancel::*;
#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfers")]
#[doc(alias = "gettreasuryinboundtransfers")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
pub use self::retrieve::*;
