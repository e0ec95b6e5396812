// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a review.
///
/// `GET /v1/reviews/{review}`
///
/// - `review`, in the path: Review. At most 5000 characters.
///
/// Feature: `reviews`.
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
pub fn retrieve(review: impl Into<rt::Id<crate::reviews::Review>>) -> Retrieve {
    Retrieve {
        review: review.into(),
        ..Default::default()
    }
}
/// The request of [`reviews.retrieve`](retrieve()).
///
/// `GET /v1/reviews/{review}` (`GetReviewsReview`).
#[doc(alias = "GetReviewsReview")]
#[doc(alias = "getreviewsreview")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    review: rt::Id<crate::reviews::Review>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::reviews::Review>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => review "review" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::reviews::Review;
    "GetReviewsReview" Get "/v1/reviews/{review}" Query;
}
impl rt::Retrieve for crate::reviews::Review {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
