// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.treasury.inbound_transfers`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
pub use self::fail::Fail;
#[cfg(feature = "test_helpers")]
pub(super) mod return_inbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
pub use self::return_inbound_transfer::ReturnInboundTransfer;
#[cfg(feature = "test_helpers")]
pub(super) mod succeed;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdSucceed")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidsucceed")]
pub use self::succeed::Succeed;
