// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::params::Link;
use crate::files::params::Purpose;
use crate::rt;
use crate::widgets::Widget;

/// Create.
///
/// `POST /v1/files`
///
/// ```
/// use stripe_client::{FileUpload, files};
///
/// let widget = files::create(
///     FileUpload::from_path("document.pdf"),
///     files::params::Purpose::Logo,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `file`, in the body
/// - `purpose`, in the body: `logo` or `evidence`.
///
/// # Parameters
///
/// - [`link`](Create::link())
///
/// # Answer
///
/// [`Widget`](crate::widgets::Widget).
///
/// Server: `https://files.stripe.com`.
///
/// [Stripe's reference](https://docs.stripe.com/api/files/create)
///
/// Feature: `files`.
#[doc(alias = "PostFiles")]
#[doc(alias = "postfiles")]
pub fn create(file: impl Into<rt::File>, purpose: Purpose) -> Create {
    Create(
        Create::default().0.set::<rt::File>(0, file).set::<Purpose>(1, purpose),
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
    pub fn link<K>(self, value: impl rt::Maybe<Link, K>) -> Self {
        Self(self.0.maybe::<Link, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> Widget;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com";
    "file" required: rt::File;
    "purpose" required: Purpose;
    "link": Link;
}
