// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/files`
///
/// - `file`, in the body: File. The content of a file.
/// - `purpose`, in the body: Purpose. `logo` or `evidence`.
///
/// Server: `https://files.stripe.com`.
///
/// Feature: `files`.
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub fn create(
    file: impl Into<rt::File>,
    purpose: crate::files::params::Purpose,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::File>(0, file)
            .set::<crate::files::params::Purpose>(1, purpose),
        rt::RequestOptions::default(),
    )
}
/// The request of [`files.create`](create()).
///
/// `POST /v1/files` (`PostFiles`).
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Link.
    pub fn link(self, value: crate::files::params::Link) -> Self {
        Self(self.0.set::<crate::files::params::Link>(2, value), self.1)
    }
}
rt::request! {
    Create -> crate::widgets::Widget;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com";
    "file" required: rt::File;
    "purpose" required: crate::files::params::Purpose;
    "link": Option<crate::files::params::Link>;
}
