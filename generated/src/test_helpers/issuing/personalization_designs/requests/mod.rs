// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod activate;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
pub use self::activate::*;
#[cfg(feature = "test_helpers")]
mod deactivate;
#[cfg(feature = "test_helpers")]
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
pub use self::deactivate::*;
#[cfg(feature = "test_helpers")]
mod reject;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
pub use self::reject::*;
