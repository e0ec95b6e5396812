// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "treasury")]
mod cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPaymentsIdCancel")]
#[doc(alias = "posttreasuryoutboundpaymentsidcancel")]
pub use self::cancel::*;
#[cfg(feature = "treasury")]
mod create;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
pub use self::create::*;
#[cfg(feature = "treasury")]
mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPayments")]
#[doc(alias = "gettreasuryoutboundpayments")]
pub use self::list::*;
#[cfg(feature = "treasury")]
mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPaymentsId")]
#[doc(alias = "gettreasuryoutboundpaymentsid")]
pub use self::retrieve::*;
