// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::setup_intents::SetupIntent;

/// Fetches a setup intent, to see how far it is. With a publishable key it takes the client secret, and shows only a part.
///
/// `GET /v1/setup_intents/{intent}`
///
/// ```
/// use stripe_client::setup_intents;
///
/// let setup_intent = setup_intents::retrieve("seti_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the setup intent.
///
/// # Parameters
///
/// - [`client_secret`](Retrieve::client_secret()): The object's own client secret.
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SetupIntent`](crate::setup_intents::SetupIntent).
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_intents/retrieve)
///
/// Feature: `setup_intents`.
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
pub fn retrieve(intent: impl Into<rt::Id<SetupIntent>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<SetupIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_intents.retrieve`](retrieve()).
///
/// `GET /v1/setup_intents/{intent}` (`GetSetupIntentsIntent`).
#[doc(alias = "GetSetupIntentsIntent")]
#[doc(alias = "getsetupintentsintent")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// The object's own client secret. Needed with a publishable key.
    pub fn client_secret<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SetupIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for SetupIntent {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> SetupIntent;
    "GetSetupIntentsIntent" Get "/v1/setup_intents/{intent}" Query;
    "intent" required path: String;
    "client_secret" sensitive query: String;
    "expand" query: Vec<String>;
}
