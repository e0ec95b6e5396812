// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a SetupIntent.
///
/// `GET /v1/setup_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `setup_intents`.
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
pub fn retrieve(
    intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>,
) -> Retrieve {
    Retrieve {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`setup_intents.retrieve`](retrieve()).
///
/// `GET /v1/setup_intents/{intent}` (`GetSetupIntentsIntent`).
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    intent: rt::Id<crate::setup_intents::SetupIntent>,
    client_secret: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::setup_intents::SetupIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => intent "intent" required path;
    1 => client_secret "client_secret" sensitive query;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::setup_intents::SetupIntent;
    "GetSetupIntentsIntent" Get "/v1/setup_intents/{intent}" Query;
}
impl rt::Retrieve for crate::setup_intents::SetupIntent {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
