// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Token`]: Card, bank account or personal data, handed in by the browser so that it doesn't pass through your server.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use token that stands for a card, bank account, person, account or id number. | `POST /v1/tokens` |
//! | [`retrieve`](retrieve()) | Fetches a token, to see what it stands for and whether it has been used. | `GET /v1/tokens/{token}` |
//!
//! Feature: `tokens`.

#[cfg(feature = "tokens")]
pub mod requests;
#[cfg(feature = "tokens")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tokens")]
#[doc(alias = "PostTokens")]
#[doc(alias = "posttokens")]
pub use self::requests::create::create;
#[cfg(feature = "tokens")]
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "tokens"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "tokens"))]
pub use self::types::*;
#[cfg(feature = "tokens")]
pub mod params;
