// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
pub use self::fail::*;
#[cfg(feature = "test_helpers")]
mod return_inbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
pub use self::return_inbound_transfer::*;
#[cfg(feature = "test_helpers")]
mod succeed;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdSucceed")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidsucceed")]
pub use self::succeed::*;
