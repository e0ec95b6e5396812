// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_method_configurations::PaymentMethodConfiguration;
use crate::rt;

/// Fetches a configuration of which payment methods are offered, with what you prefer and what is possible.
///
/// `GET /v1/payment_method_configurations/{configuration}`
///
/// ```
/// use stripe_client::payment_method_configurations;
///
/// let payment_method_configuration = payment_method_configurations::retrieve("pmc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the payment method configuration.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PaymentMethodConfiguration`](crate::payment_method_configurations::PaymentMethodConfiguration).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_configurations/retrieve)
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "GetPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "getpaymentmethodconfigurationsconfiguration")]
pub fn retrieve(
    configuration: impl Into<rt::Id<PaymentMethodConfiguration>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<PaymentMethodConfiguration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_configurations.retrieve`](retrieve()).
///
/// `GET /v1/payment_method_configurations/{configuration}` (`GetPaymentMethodConfigurationsConfiguration`).
#[doc(alias = "GetPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "getpaymentmethodconfigurationsconfiguration")]
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
        path: fn(
            crate::ExpandPath<PaymentMethodConfiguration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PaymentMethodConfiguration {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PaymentMethodConfiguration;
    "GetPaymentMethodConfigurationsConfiguration" Get "/v1/payment_method_configurations/{configuration}" Query;
    "configuration" required path: String;
    "expand" query: Vec<String>;
}
