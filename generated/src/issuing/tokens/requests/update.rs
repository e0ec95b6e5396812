// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Token;
use crate::issuing::TokenStatus;
use crate::rt;

/// Suspends, reactivates or deletes a network token of an issued card. The network has the last word, and a deleted token stays deleted.
///
/// `POST /v1/issuing/tokens/{token}`
///
/// ```
/// use stripe_client::issuing;
///
/// let token = issuing::tokens::update("token_123", issuing::TokenStatus::Active)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `token`, in the path: Id of the issuing token.
/// - `status`, in the body: Makes the token usable, not usable for now, or never again (`deleted`).
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Token`](crate::issuing::Token).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/tokens/update)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
pub fn update(token: impl Into<rt::Id<Token>>, status: TokenStatus) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Token>>(0, token).set::<TokenStatus>(1, status),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.tokens.update`](update()).
///
/// `POST /v1/issuing/tokens/{token}` (`PostIssuingTokensToken`).
#[doc(alias = "PostIssuingTokensToken")]
#[doc(alias = "postissuingtokenstoken")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Token>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Token;
    "PostIssuingTokensToken" Post "/v1/issuing/tokens/{token}" Form;
    "token" required sensitive path: String;
    "status" required: TokenStatus;
    "expand": Vec<String>;
}
