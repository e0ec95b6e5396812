// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Token;
use crate::rt;

/// Fetches a network token of an issued card, with the wallet or merchant that holds it.
///
/// `GET /v1/issuing/tokens/{token}`
///
/// ```
/// use stripe_client::issuing;
///
/// let token = issuing::tokens::retrieve("token_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `token`, in the path: Id of the issuing token.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Token`](crate::issuing::Token).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/tokens/retrieve)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
pub fn retrieve(token: impl Into<rt::Id<Token>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Token>>(0, token),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.tokens.retrieve`](retrieve()).
///
/// `GET /v1/issuing/tokens/{token}` (`GetIssuingTokensToken`).
#[doc(alias = "GetIssuingTokensToken")]
#[doc(alias = "getissuingtokenstoken")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Token>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Token {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Token;
    "GetIssuingTokensToken" Get "/v1/issuing/tokens/{token}" Query;
    "token" required sensitive path: String;
    "expand" query: Vec<String>;
}
