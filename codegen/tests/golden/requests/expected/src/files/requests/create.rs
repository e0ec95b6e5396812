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
    Create {
        file: file.into(),
        purpose,
        ..Default::default()
    }
}
/// The request of [`files.create`](create()).
///
/// `POST /v1/files` (`PostFiles`).
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    file: rt::File,
    purpose: crate::files::params::Purpose,
    link: Option<Box<crate::files::params::Link>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Link.
    pub fn link(mut self, value: crate::files::params::Link) -> Self {
        self.link = Some(Box::new(value));
        self
    }
}
rt::record! {
    Create;
    0 => file "file" required;
    1 => purpose "purpose" required;
    2 => link "link";
}
rt::request! {
    Create -> crate::widgets::Widget;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com";
}
