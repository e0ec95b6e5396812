// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transaction`](crate::issuing::Transaction): Money that an issued card moved: a purchase that was captured, or a refund.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transactions on issued cards, the newest first: captures and refunds that moved money. | `GET /v1/issuing/transactions` |
//! | [`retrieve`](retrieve()) | Fetches a transaction on an issued card, with the authorization it came from. | `GET /v1/issuing/transactions/{transaction}` |
//! | [`update`](update()) | Changes the metadata of a transaction on an issued card. | `POST /v1/issuing/transactions/{transaction}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactions")]
#[doc(alias = "getissuingtransactions")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTransactionsTransaction")]
#[doc(alias = "getissuingtransactionstransaction")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTransactionsTransaction")]
#[doc(alias = "postissuingtransactionstransaction")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;
