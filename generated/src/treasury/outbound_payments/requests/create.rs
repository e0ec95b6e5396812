// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::treasury::OutboundPayment;
use crate::treasury::outbound_payments::params::DestinationPaymentMethodData;
use crate::treasury::outbound_payments::params::EndUserDetails;
use crate::treasury::params::DestinationPaymentMethodOptions;

/// Sends money from a financial account to somebody else's bank account or financial account.
///
/// `POST /v1/treasury/outbound_payments`
///
/// ```
/// use stripe_client::treasury;
///
/// let outbound_payment = treasury::outbound_payments::create(2000, "usd", "acct_123")
///     .customer("cus_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much, in the smallest currency unit.
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `financial_account`, in the body: Id of the financial account to take the money from.
///
/// # Parameters
///
/// - [`customer`](Create::customer()): Id of the customer to send money to.
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`destination_payment_method`](Create::destination_payment_method()): Id of the payment method to which the money goes.
/// - [`destination_payment_method_data`](Create::destination_payment_method_data()): Where the money goes, as data for a new payment method.
/// - [`destination_payment_method_options`](Create::destination_payment_method_options()): How the money travels, such as the network for a bank account.
/// - [`end_user_details`](Create::end_user_details()): Whether a user was there when the payment was started, and from which IP address they came.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`statement_descriptor`](Create::statement_descriptor()): What whoever gets the money reads: up to 10 characters by ACH, 140 by wire, 500 within Stripe.
///
/// # Answer
///
/// [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// # Errors
///
/// The account holds too little, or the feature isn't active.
///
/// # What follows
///
/// [`treasury.outbound_payment.posted`](crate::events::EventType::TreasuryOutboundPaymentPosted) or [`treasury.outbound_payment.failed`](crate::events::EventType::TreasuryOutboundPaymentFailed) tells how it ended. A bank may still return it.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments/create)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Currency>(1, currency)
            .set::<String>(2, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_payments.create`](create()).
///
/// `POST /v1/treasury/outbound_payments` (`PostTreasuryOutboundPayments`).
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Id of the customer to send money to. [`destination_payment_method`](Self::destination_payment_method()) must be attached to it.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the payment method to which the money goes. Not together with [`destination_payment_method_data`](Self::destination_payment_method_data()).
    pub fn destination_payment_method<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Where the money goes, as data for a new payment method. Not together with [`destination_payment_method`](Self::destination_payment_method()).
    pub fn destination_payment_method_data<K>(
        self,
        value: impl rt::Maybe<DestinationPaymentMethodData, K>,
    ) -> Self {
        Self(self.0.maybe::<DestinationPaymentMethodData, K>(6, value), self.1)
    }

    /// How the money travels, such as the network for a bank account.
    pub fn destination_payment_method_options<K>(
        self,
        value: impl rt::Maybe<DestinationPaymentMethodOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<DestinationPaymentMethodOptions, K>(7, value), self.1)
    }

    /// Whether a user was there when the payment was started, and from which IP address they came.
    pub fn end_user_details<K>(self, value: impl rt::Maybe<EndUserDetails, K>) -> Self {
        Self(self.0.maybe::<EndUserDetails, K>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(9, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value), self.1)
    }

    /// What whoever gets the money reads: up to 10 characters by ACH, 140 by wire, 500 within Stripe. Letters, digits, spaces and `-#.$&*`, `payment` if left out.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> OutboundPayment;
    "PostTreasuryOutboundPayments" Post "/v1/treasury/outbound_payments" Form;
    "amount" required: i64;
    "currency" required: String;
    "financial_account" required: String;
    "customer": String;
    "description": String;
    "destination_payment_method": String;
    "destination_payment_method_data": DestinationPaymentMethodData;
    "destination_payment_method_options": DestinationPaymentMethodOptions;
    "end_user_details": EndUserDetails;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
}
