// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod create;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesigns")]
#[doc(alias = "postissuingpersonalizationdesigns")]
pub use self::create::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesigns")]
#[doc(alias = "getissuingpersonalizationdesigns")]
pub use self::list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
pub use self::retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
#[doc(alias = "PostIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "postissuingpersonalizationdesignspersonalizationdesign")]
pub use self::update::*;
