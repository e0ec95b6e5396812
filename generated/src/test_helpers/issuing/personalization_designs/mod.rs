// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PersonalizationDesign`](crate::issuing::PersonalizationDesign): What your cards look like: logo and the text on the letter they come with, on an [issuing physical bundle](crate::issuing::PhysicalBundle).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`activate`](activate()) | Sets a test design of physical cards to `active`, as if the review had passed it. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` |
//! | [`deactivate`](deactivate()) | Sets a test design of physical cards to `inactive`. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` |
//! | [`reject`](reject()) | Sets a test design of physical cards to `rejected`, for the reasons you name. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
pub use self::requests::activate::activate;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
pub use self::requests::deactivate::deactivate;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
pub use self::requests::reject::reject;
#[cfg(feature = "test_helpers")]
pub mod params;
