// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Decline an authorization.
///
/// `POST /v1/issuing/authorizations/{authorization}/decline`
///
/// - `authorization`, in the path: Authorization. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
#[deprecated(note = "the contract says so")]
pub fn decline(
    authorization: impl Into<rt::Id<crate::issuing::Authorization>>,
) -> Decline {
    Decline {
        authorization: authorization.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.authorizations.decline`](decline()).
///
/// `POST /v1/issuing/authorizations/{authorization}/decline` (`PostIssuingAuthorizationsAuthorizationDecline`).
#[doc(alias = "PostIssuingAuthorizationsAuthorizationDecline")]
#[doc(alias = "postissuingauthorizationsauthorizationdecline")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Decline {
    authorization: rt::Id<crate::issuing::Authorization>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Decline {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Authorization>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Decline;
    0 => authorization "authorization" required path;
    1 => expand "expand";
    2 => metadata "metadata" clearable;
}
rt::request! {
    Decline -> crate::issuing::Authorization;
    "PostIssuingAuthorizationsAuthorizationDecline" Post "/v1/issuing/authorizations/{authorization}/decline" Form;
}
