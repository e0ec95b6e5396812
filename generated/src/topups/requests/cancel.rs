// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a top-up.
///
/// `POST /v1/topups/{topup}/cancel`
///
/// - `topup`, in the path: Topup. At most 5000 characters.
///
/// Feature: `topups`.
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
pub fn cancel(topup: impl Into<rt::Id<crate::topups::Topup>>) -> Cancel {
    Cancel {
        topup: topup.into(),
        ..Default::default()
    }
}
/// The request of [`topups.cancel`](cancel()).
///
/// `POST /v1/topups/{topup}/cancel` (`PostTopupsTopupCancel`).
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    topup: rt::Id<crate::topups::Topup>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::topups::Topup>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Cancel;
    0 => topup "topup" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::topups::Topup;
    "PostTopupsTopupCancel" Post "/v1/topups/{topup}/cancel" Form;
}
