// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::forwarding::Request;
use crate::rt;

/// Fetches a request in which card details were forwarded, with the answer that came back.
///
/// `GET /v1/forwarding/requests/{id}`
///
/// ```
/// use stripe_client::forwarding;
///
/// let request = forwarding::requests::retrieve("fwdreq_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the forwarding request.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Request`](crate::forwarding::Request).
///
/// [Stripe's reference](https://docs.stripe.com/api/forwarding/requests/retrieve)
///
/// Feature: `forwarding`.
#[doc(alias = "GetForwardingRequestsId")]
#[doc(alias = "getforwardingrequestsid")]
pub fn retrieve(id: impl Into<rt::Id<Request>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Request>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`forwarding.requests.retrieve`](retrieve()).
///
/// `GET /v1/forwarding/requests/{id}` (`GetForwardingRequestsId`).
#[doc(alias = "GetForwardingRequestsId")]
#[doc(alias = "getforwardingrequestsid")]
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
        path: fn(crate::ExpandPath<Request>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Request {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Request;
    "GetForwardingRequestsId" Get "/v1/forwarding/requests/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
