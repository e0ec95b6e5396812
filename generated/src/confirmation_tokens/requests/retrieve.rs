// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::confirmation_tokens::ConfirmationToken;
use crate::rt;

/// Fetches a confirmation token that a page has made, to see how the customer is going to pay before you confirm.
///
/// `GET /v1/confirmation_tokens/{confirmation_token}`
///
/// ```
/// use stripe_client::confirmation_tokens;
///
/// let confirmation_token = confirmation_tokens::retrieve("ctoken_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `confirmation_token`, in the path: Id of the confirmation token.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ConfirmationToken`](crate::confirmation_tokens::ConfirmationToken).
///
/// [Stripe's reference](https://docs.stripe.com/api/confirmation_tokens/retrieve)
///
/// Feature: `confirmation_tokens`.
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
pub fn retrieve(confirmation_token: impl Into<rt::Id<ConfirmationToken>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ConfirmationToken>>(0, confirmation_token),
        rt::RequestOptions::default(),
    )
}

/// The request of [`confirmation_tokens.retrieve`](retrieve()).
///
/// `GET /v1/confirmation_tokens/{confirmation_token}` (`GetConfirmationTokensConfirmationToken`).
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
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
        path: fn(crate::ExpandPath<ConfirmationToken>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ConfirmationToken {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ConfirmationToken;
    "GetConfirmationTokensConfirmationToken" Get "/v1/confirmation_tokens/{confirmation_token}" Query;
    "confirmation_token" required path: String;
    "expand" query: Vec<String>;
}
