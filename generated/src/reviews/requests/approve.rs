// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Approve a review.
///
/// `POST /v1/reviews/{review}/approve`
///
/// - `review`, in the path: Review. At most 5000 characters.
///
/// Feature: `reviews`.
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
pub fn approve(review: impl Into<rt::Id<crate::reviews::Review>>) -> Approve {
    Approve {
        review: review.into(),
        ..Default::default()
    }
}
/// The request of [`reviews.approve`](approve()).
///
/// `POST /v1/reviews/{review}/approve` (`PostReviewsReviewApprove`).
#[doc(alias = "PostReviewsReviewApprove")]
#[doc(alias = "postreviewsreviewapprove")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Approve {
    review: rt::Id<crate::reviews::Review>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Approve {
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
    Approve;
    0 => review "review" required path;
    1 => expand "expand";
}
rt::request! {
    Approve -> crate::reviews::Review;
    "PostReviewsReviewApprove" Post "/v1/reviews/{review}/approve" Form;
}
