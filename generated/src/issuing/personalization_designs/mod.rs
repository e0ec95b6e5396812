// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PersonalizationDesign`](crate::issuing::PersonalizationDesign): What your cards look like: logo and the text on the letter they come with, on an [issuing physical bundle](crate::issuing::PhysicalBundle).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists designs of physical cards, the newest first. | `GET /v1/issuing/personalization_designs` |
//! | [`create`](create()) | Creates a design of physical cards: logo, carrier text and the bundle it is printed on. | `POST /v1/issuing/personalization_designs` |
//! | [`retrieve`](retrieve()) | Fetches a design of physical cards, with why it was rejected, if it was. | `GET /v1/issuing/personalization_designs/{personalization_design}` |
//! | [`update`](update()) | Changes a design of physical cards. | `POST /v1/issuing/personalization_designs/{personalization_design}` |
//!
//! Feature: `issuing`.

#[cfg(feature = "issuing")]
pub mod requests;
#[cfg(feature = "issuing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
pub use self::requests::create::create;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
pub use self::requests::list::list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
pub use self::requests::update::update;
#[cfg(feature = "issuing")]
pub mod params;
