// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Review`]: A payment that a human should look at, put aside by a Radar rule or by Radar itself.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payments that wait for somebody to review them, the newest first. | `GET /v1/reviews` |
//! | [`retrieve`](retrieve()) | Fetches a review of a payment, open or closed. | `GET /v1/reviews/{review}` |
//! | [`approve`](approve()) | Approves a payment under review and closes the review. | `POST /v1/reviews/{review}/approve` |
//!
//! Feature: `reviews`.

#[cfg(feature = "reviews")]
pub mod requests;
#[cfg(feature = "reviews")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "reviews")]
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
pub use self::requests::approve::approve;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviews")]
#[doc(alias = "getreviews")]
pub use self::requests::list::list;
#[cfg(feature = "reviews")]
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "reviews"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "reviews"))]
pub use self::types::*;
#[cfg(not(feature = "reviews"))]
mod opaque;
#[cfg(not(feature = "reviews"))]
pub use self::opaque::*;
#[cfg(feature = "reviews")]
pub mod params;
