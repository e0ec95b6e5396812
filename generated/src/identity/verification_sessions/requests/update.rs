// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a VerificationSession.
///
/// `POST /v1/identity/verification_sessions/{session}`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `identity`.
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
pub fn update(
    session: impl Into<rt::Id<crate::identity::VerificationSession>>,
) -> Update {
    Update {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`identity.verification_sessions.update`](update()).
///
/// `POST /v1/identity/verification_sessions/{session}` (`PostIdentityVerificationSessionsSession`).
#[doc(alias = "PostIdentityVerificationSessionsSession")]
#[doc(alias = "postidentityverificationsessionssession")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    session: rt::Id<crate::identity::VerificationSession>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    options_: Option<Box<crate::identity::verification_sessions::params::Options>>,
    provided_details: Option<
        Box<crate::identity::verification_sessions::params::ProvidedDetails>,
    >,
    r#type: Option<crate::identity::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Options.
    pub fn options_(
        mut self,
        value: crate::identity::verification_sessions::params::Options,
    ) -> Self {
        self.options_ = Some(Box::new(value));
        self
    }
    /// Provided details.
    pub fn provided_details(
        mut self,
        value: crate::identity::verification_sessions::params::ProvidedDetails,
    ) -> Self {
        self.provided_details = Some(Box::new(value));
        self
    }
    /// Type. `document` or `id_number`.
    pub fn r#type(mut self, value: crate::identity::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::identity::VerificationSession>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => session "session" required path;
    1 => expand "expand";
    2 => metadata "metadata";
    3 => options_ "options";
    4 => provided_details "provided_details";
    5 => r#type "type";
}
rt::request! {
    Update -> crate::identity::VerificationSession;
    "PostIdentityVerificationSessionsSession" Post "/v1/identity/verification_sessions/{session}" Form;
}
