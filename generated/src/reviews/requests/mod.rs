// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reviews")]
mod approve;
#[cfg(feature = "reviews")]
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
pub use self::approve::*;
#[cfg(feature = "reviews")]
mod list;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviews")]
#[doc(alias = "getreviews")]
pub use self::list::*;
#[cfg(feature = "reviews")]
mod retrieve;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
pub use self::retrieve::*;
