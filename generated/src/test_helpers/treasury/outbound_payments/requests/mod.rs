// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.treasury.outbound_payments`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdFail")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidfail")]
pub use self::fail::Fail;
#[cfg(feature = "test_helpers")]
pub(super) mod post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
pub use self::post::Post;
#[cfg(feature = "test_helpers")]
pub(super) mod return_outbound_payment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
pub use self::return_outbound_payment::ReturnOutboundPayment;
#[cfg(feature = "test_helpers")]
pub(super) mod update;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
pub use self::update::Update;
