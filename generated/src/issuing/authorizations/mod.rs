// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Authorization`](crate::issuing::Authorization): A merchant asks whether an issued card may pay.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists authorizations on your issued cards, the newest first, filtered by card, cardholder, status or date. | `GET /v1/issuing/authorizations` |
//! | [`retrieve`](retrieve()) | Fetches an authorization on an issued card, with why it was approved or declined. | `GET /v1/issuing/authorizations/{authorization}` |
//! | [`update`](update()) | Changes the metadata of an authorization. | `POST /v1/issuing/authorizations/{authorization}` |
//! | [`approve`](approve()) | Approves an authorization that waits for you. | `POST /v1/issuing/authorizations/{authorization}/approve` |
//! | [`decline`](decline()) | Declines an authorization that waits for you. | `POST /v1/issuing/authorizations/{authorization}/decline` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationApprove")]
#[doc(alias = "postissuingauthorizationsauthorizationapprove")]
pub use self::requests::approve::approve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
pub use self::requests::decline::decline;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizations")]
#[doc(alias = "getissuingauthorizations")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingAuthorizationsAuthorization")]
#[doc(alias = "getissuingauthorizationsauthorization")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingAuthorizationsAuthorization")]
#[doc(alias = "postissuingauthorizationsauthorization")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;
