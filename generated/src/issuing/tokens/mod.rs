// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Token`](crate::issuing::Token): An issued card in a wallet such as Apple Pay or stored with a merchant, under a number of its own.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the network tokens of one issued card: the copies in wallets and at merchants. | `GET /v1/issuing/tokens` |
//! | [`retrieve`](retrieve()) | Fetches a network token of an issued card, with the wallet or merchant that holds it. | `GET /v1/issuing/tokens/{token}` |
//! | [`update`](update()) | Suspends, reactivates or deletes a network token of an issued card. | `POST /v1/issuing/tokens/{token}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;
