// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::reviews::Review;
use crate::rt;

/// Fetches a review of a payment, open or closed.
///
/// `GET /v1/reviews/{review}`
///
/// ```
/// use stripe_client::reviews;
///
/// let review = reviews::retrieve("prv_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `review`, in the path: Id of the review.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Review`](crate::reviews::Review).
///
/// [Stripe's reference](https://docs.stripe.com/api/reviews/retrieve)
///
/// Feature: `reviews`.
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
pub fn retrieve(review: impl Into<rt::Id<Review>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Review>>(0, review),
        rt::RequestOptions::default(),
    )
}

/// The request of [`reviews.retrieve`](retrieve()).
///
/// `GET /v1/reviews/{review}` (`GetReviewsReview`).
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
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

impl rt::Retrieve for Review {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Review;
    "GetReviewsReview" Get "/v1/reviews/{review}" Query;
    "review" required path: String;
    "expand" query: Vec<String>;
}
