// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.treasury.outbound_transfers`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferfail")]
pub use self::fail::Fail;
#[cfg(feature = "test_helpers")]
pub(super) mod post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
pub use self::post::Post;
#[cfg(feature = "test_helpers")]
pub(super) mod return_outbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
pub use self::return_outbound_transfer::ReturnOutboundTransfer;
#[cfg(feature = "test_helpers")]
pub(super) mod update;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransfer")]
pub use self::update::Update;
