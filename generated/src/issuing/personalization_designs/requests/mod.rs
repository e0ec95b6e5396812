// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `issuing.personalization_designs`, as its functions make them.

#[cfg(feature = "issuing")]
pub(super) mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
pub use self::create::Create;
#[cfg(feature = "issuing")]
pub(super) mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
pub use self::list::List;
#[cfg(feature = "issuing")]
pub(super) mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "issuing")]
pub(super) mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
pub use self::update::Update;
