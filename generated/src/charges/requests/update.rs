// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::FraudDetails;
use crate::charges::params::Shipping;
use crate::customers::Customer;
use crate::rt;

/// Changes a charge's description, receipt address, shipping, fraud report or metadata. Amounts are fixed.
///
/// `POST /v1/charges/{charge}`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::update("ch_123")
///     .customer("cus_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Parameters
///
/// - [`customer`](Update::customer()): Id of the customer to record as the one who paid.
/// - [`description`](Update::description()): What the payment is for.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fraud_details`](Update::fraud_details()): What you think of the charge: set `user_report` to `safe` or `fraudulent`.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`receipt_email`](Update::receipt_email()): Where to send the receipt.
/// - [`shipping`](Update::shipping()): Where and to whom the goods are sent.
/// - [`transfer_group`](Update::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/update)
///
/// Feature: `charges`.
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub fn update(charge: impl Into<rt::Id<Charge>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.update`](update()).
///
/// `POST /v1/charges/{charge}` (`PostChargesCharge`).
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Id of the customer to record as the one who paid. Only for a charge that has none yet.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// What the payment is for. The Dashboard shows it, and so does the receipt that Stripe sends the customer.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// What you think of the charge: set `user_report` to `safe` or `fraudulent`. Stripe learns from it.
    pub fn fraud_details<K>(self, value: impl rt::Maybe<FraudDetails, K>) -> Self {
        Self(self.0.maybe::<FraudDetails, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Where to send the receipt. If it changes, another receipt is sent.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Where and to whom the goods are sent. It helps against fraud.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(7, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number. Only if there is none yet.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Charge;
    "PostChargesCharge" Post "/v1/charges/{charge}" Form;
    "charge" required path: String;
    "customer": String;
    "description": String;
    "expand": Vec<String>;
    "fraud_details": FraudDetails;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "receipt_email" sensitive: String;
    "shipping": Shipping;
    "transfer_group": String;
}
