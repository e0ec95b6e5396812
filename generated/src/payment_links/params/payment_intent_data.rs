// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::CaptureMethod;
use crate::payment_links::SetupFutureUsage;
use crate::rt;

/// What the payment intents that are made get.
///
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[derive(Clone)]
#[must_use]
pub struct CreatePaymentIntentData(rt::Params);

impl CreatePaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method<K>(self, value: impl rt::Maybe<CaptureMethod, K>) -> Self {
        Self(self.0.maybe::<CaptureMethod, K>(0, value))
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Your own keys and values for each payment intent that is made. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Whether to keep the payment method for later: for payments with the customer at hand (`on_session`), or also without (`off_session`). It is attached to the customer when the payment is through. Not kept if left out.
    pub fn setup_future_usage<K>(
        self,
        value: impl rt::Maybe<SetupFutureUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<SetupFutureUsage, K>(3, value))
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the payment intents that are made get.
///
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdatePaymentIntentData(rt::Params);

impl UpdatePaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A text of your own, kept with the object. Good to show to people. At most 1000 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own keys and values for each payment intent that is made. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(1, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(1))
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `statement_descriptor`.
    pub fn clear_statement_descriptor(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `statement_descriptor_suffix`.
    pub fn clear_statement_descriptor_suffix(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Your name for payments and transfers that belong together, such as an order's number.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `transfer_group`.
    pub fn clear_transfer_group(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreatePaymentIntentData;
    "capture_method": CaptureMethod;
    "description": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "setup_future_usage": SetupFutureUsage;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_group": String;
}

rt::params! {
    UpdatePaymentIntentData;
    "description": rt::Clearable<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "statement_descriptor": rt::Clearable<String>;
    "statement_descriptor_suffix": rt::Clearable<String>;
    "transfer_group": rt::Clearable<String>;
}
