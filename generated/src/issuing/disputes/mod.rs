// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Dispute`](crate::issuing::Dispute): You contest a purchase with a card that you issued, because of fraud or goods that didn't come for example.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists disputes that you raised about purchases on issued cards, the newest first. | `GET /v1/issuing/disputes` |
//! | [`create`](create()) | Creates a dispute about a purchase on an issued card, as a draft. | `POST /v1/issuing/disputes` |
//! | [`retrieve`](retrieve()) | Fetches a dispute that you raised about a purchase on an issued card, with its evidence and outcome. | `GET /v1/issuing/disputes/{dispute}` |
//! | [`update`](update()) | Changes a dispute's evidence, amount or metadata before it is submitted. | `POST /v1/issuing/disputes/{dispute}` |
//! | [`submit`](submit()) | Sends a dispute to the card network. | `POST /v1/issuing/disputes/{dispute}/submit` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub use self::requests::create::create;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputes")]
#[doc(alias = "getissuingdisputes")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
pub use self::requests::submit::submit;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;
