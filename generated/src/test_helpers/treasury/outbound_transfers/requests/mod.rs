// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferfail")]
pub use self::fail::*;
#[cfg(feature = "test_helpers")]
mod post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
pub use self::post::*;
#[cfg(feature = "test_helpers")]
mod return_outbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
pub use self::return_outbound_transfer::*;
#[cfg(feature = "test_helpers")]
mod update;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransfer")]
pub use self::update::*;
