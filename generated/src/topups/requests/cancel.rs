// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::topups::Topup;

/// Cancels a top-up that is on the way.
///
/// `POST /v1/topups/{topup}/cancel`
///
/// ```
/// use stripe_client::topups;
///
/// let topup = topups::cancel("tu_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `topup`, in the path: Id of the topup.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Topup`](crate::topups::Topup).
///
/// # Errors
///
/// The status isn't `pending`.
///
/// [Stripe's reference](https://docs.stripe.com/api/topups/cancel)
///
/// Feature: `topups`.
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
pub fn cancel(topup: impl Into<rt::Id<Topup>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Topup>>(0, topup),
        rt::RequestOptions::default(),
    )
}

/// The request of [`topups.cancel`](cancel()).
///
/// `POST /v1/topups/{topup}/cancel` (`PostTopupsTopupCancel`).
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Topup>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> Topup;
    "PostTopupsTopupCancel" Post "/v1/topups/{topup}/cancel" Form;
    "topup" required path: String;
    "expand": Vec<String>;
}
