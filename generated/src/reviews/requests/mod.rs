// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `reviews`, as its functions make them.

#[cfg(feature = "reviews")]
pub(super) mod approve;
#[cfg(feature = "reviews")]
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
pub use self::approve::Approve;
#[cfg(feature = "reviews")]
pub(super) mod list;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviews")]
#[doc(alias = "getreviews")]
pub use self::list::List;
#[cfg(feature = "reviews")]
pub(super) mod retrieve;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
pub use self::retrieve::Retrieve;
