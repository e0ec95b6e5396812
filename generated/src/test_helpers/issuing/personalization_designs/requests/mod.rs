// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.issuing.personalization_designs`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod activate;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
pub use self::activate::Activate;
#[cfg(feature = "test_helpers")]
pub(super) mod deactivate;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
pub use self::deactivate::Deactivate;
#[cfg(feature = "test_helpers")]
pub(super) mod reject;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
pub use self::reject::Reject;
