// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::rt;

/// Fetches a fee that your platform took, with how much of it has been refunded.
///
/// `GET /v1/application_fees/{id}`
///
/// ```
/// use stripe_client::application_fees;
///
/// let application_fee = application_fees::retrieve("fee_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the application fee.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ApplicationFee`](crate::application_fees::ApplicationFee).
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees/retrieve)
///
/// Feature: `application_fees`.
#[doc(alias = "GetApplicationFeesId")]
#[doc(alias = "getapplicationfeesid")]
pub fn retrieve(id: impl Into<rt::Id<ApplicationFee>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ApplicationFee>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.retrieve`](retrieve()).
///
/// `GET /v1/application_fees/{id}` (`GetApplicationFeesId`).
#[doc(alias = "GetApplicationFeesId")]
#[doc(alias = "getapplicationfeesid")]
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
        path: fn(crate::ExpandPath<ApplicationFee>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ApplicationFee {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ApplicationFee;
    "GetApplicationFeesId" Get "/v1/application_fees/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
