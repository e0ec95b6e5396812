// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdFail")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidfail")]
pub use self::fail::*;
#[cfg(feature = "test_helpers")]
mod post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
pub use self::post::*;
#[cfg(feature = "test_helpers")]
mod return_outbound_payment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
pub use self::return_outbound_payment::*;
#[cfg(feature = "test_helpers")]
mod update;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
pub use self::update::*;
