// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::Customer;
use crate::charges::Invoice;
use crate::rt;

/// Create.
///
/// `POST /v1/charges`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::create("cus_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the body
///
/// # Parameters
///
/// - [`invoice`](Create::invoice())
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/create)
///
/// Feature: `charges`.
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub fn create(customer: impl Into<rt::Id<Customer>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.create`](create()).
///
/// `POST /v1/charges` (`PostCharges`).
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    pub fn invoice<K>(self, value: impl rt::Maybe<rt::Id<Invoice>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Invoice>, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> Charge;
    "PostCharges" Post "/v1/charges" Form;
    "customer" required: String;
    "invoice": String;
    "expand": Vec<String>;
}
