// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`OutboundPayment`](crate::treasury::OutboundPayment): Money that a financial account pays to somebody else, by ACH, wire or to another financial account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Gives a test outbound payment the tracking details that a bank would. | `POST /v1/test_helpers/treasury/outbound_payments/{id}` |
//! | [`fail`](fail()) | Sets a test outbound payment to `failed`. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail` |
//! | [`post`](post()) | Sets a test outbound payment to `posted`: it has left the account. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/post` |
//! | [`return_outbound_payment`](return_outbound_payment()) | Sets a test outbound payment to `returned`: the bank sent it back. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/return` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdFail")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidfail")]
pub use self::requests::fail::fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdPost")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidpost")]
pub use self::requests::post::post;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
pub use self::requests::return_outbound_payment::return_outbound_payment;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsId")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsid")]
pub use self::requests::update::update;
#[cfg(feature = "test_helpers")]
pub mod params;
