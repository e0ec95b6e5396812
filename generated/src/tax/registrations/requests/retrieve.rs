// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Registration;

/// Fetches a registration to collect tax.
///
/// `GET /v1/tax/registrations/{id}`
///
/// ```
/// use stripe_client::tax;
///
/// let registration = tax::registrations::retrieve("taxreg_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the tax registration.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Registration`](crate::tax::Registration).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/registrations/retrieve)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxRegistrationsId")]
#[doc(alias = "gettaxregistrationsid")]
pub fn retrieve(id: impl Into<rt::Id<Registration>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Registration>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.registrations.retrieve`](retrieve()).
///
/// `GET /v1/tax/registrations/{id}` (`GetTaxRegistrationsId`).
#[doc(alias = "GetTaxRegistrationsId")]
#[doc(alias = "gettaxregistrationsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Registration {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Registration;
    "GetTaxRegistrationsId" Get "/v1/tax/registrations/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
