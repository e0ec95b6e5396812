// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reviews::Review;
use crate::rt;

/// Approves a payment under review and closes the review. To turn it down, refund the payment.
///
/// `POST /v1/reviews/{review}/approve`
///
/// ```
/// use stripe_client::reviews;
///
/// let review = reviews::approve("prv_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `review`, in the path: Id of the review.
///
/// # Parameters
///
/// - [`expand`](Approve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Review`](crate::reviews::Review).
///
/// [Stripe's reference](https://docs.stripe.com/api/reviews/approve)
///
/// Feature: `reviews`.
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
pub fn approve(review: impl Into<rt::Id<Review>>) -> Approve {
    Approve(
        Approve::default().0.set::<rt::Id<Review>>(0, review),
        rt::RequestOptions::default(),
    )
}

/// The request of [`reviews.approve`](approve()).
///
/// `POST /v1/reviews/{review}/approve` (`PostReviewsReviewApprove`).
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Approve(rt::Params, rt::RequestOptions);

impl Approve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Review>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Approve -> Review;
    "PostReviewsReviewApprove" Post "/v1/reviews/{review}/approve" Form;
    "review" required path: String;
    "expand": Vec<String>;
}
