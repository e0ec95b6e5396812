// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`OutboundPayment`](crate::treasury::OutboundPayment): Money that a financial account pays to somebody else, by ACH, wire or to another financial account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payments that a financial account sent to others. | `GET /v1/treasury/outbound_payments` |
//! | [`create`](create()) | Sends money from a financial account to somebody else's bank account or financial account. | `POST /v1/treasury/outbound_payments` |
//! | [`retrieve`](retrieve()) | Fetches an outbound payment, to see whether it has arrived or why it failed. | `GET /v1/treasury/outbound_payments/{id}` |
//! | [`cancel`](cancel()) | Cancels an outbound payment before it is sent. | `POST /v1/treasury/outbound_payments/{id}/cancel` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPaymentsIdCancel")]
#[doc(alias = "posttreasuryoutboundpaymentsidcancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPayments")]
#[doc(alias = "gettreasuryoutboundpayments")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryOutboundPaymentsId")]
#[doc(alias = "gettreasuryoutboundpaymentsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
