// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::PaymentLink;
use crate::rt;

/// Fetches a payment link, with its address and settings. Its lines come only if you expand them.
///
/// `GET /v1/payment_links/{payment_link}`
///
/// ```
/// use stripe_client::payment_links;
///
/// let payment_link = payment_links::retrieve("plink_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `payment_link`, in the path: Id of the payment link.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentLink`](crate::payment_links::PaymentLink).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_links/retrieve)
///
/// Feature: `payment_links`.
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
pub fn retrieve(payment_link: impl Into<rt::Id<PaymentLink>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PaymentLink>>(0, payment_link),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_links.retrieve`](retrieve()).
///
/// `GET /v1/payment_links/{payment_link}` (`GetPaymentLinksPaymentLink`).
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
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
        path: fn(crate::ExpandPath<PaymentLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PaymentLink {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentLink;
    "GetPaymentLinksPaymentLink" Get "/v1/payment_links/{payment_link}" Query;
    "payment_link" required path: String;
    "expand" query: Vec<String>;
}
