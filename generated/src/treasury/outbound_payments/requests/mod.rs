// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.outbound_payments`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPaymentsIdCancel")]
#[doc(alias = "posttreasuryoutboundpaymentsidcancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "treasury")]
pub(super) mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
pub use self::create::Create;
#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPayments")]
#[doc(alias = "gettreasuryoutboundpayments")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPaymentsId")]
#[doc(alias = "gettreasuryoutboundpaymentsid")]
pub use self::retrieve::Retrieve;
