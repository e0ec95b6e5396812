// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tokens::Token;

/// Fetches a token, to see what it stands for and whether it has been used.
///
/// `GET /v1/tokens/{token}`
///
/// ```
/// use stripe_client::tokens;
///
/// let token = tokens::retrieve("tok_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `token`, in the path: Id of the token.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Token`](crate::tokens::Token).
///
/// [Stripe's reference](https://docs.stripe.com/api/tokens/retrieve)
///
/// Feature: `tokens`.
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
pub fn retrieve(token: impl Into<rt::Id<Token>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Token>>(0, token),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tokens.retrieve`](retrieve()).
///
/// `GET /v1/tokens/{token}` (`GetTokensToken`).
#[doc(alias = "GetTokensToken")]
#[doc(alias = "gettokenstoken")]
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
    "GetTokensToken" Get "/v1/tokens/{token}" Query;
    "token" required sensitive path: String;
    "expand" query: Vec<String>;
}
