// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How much of the money the connected account gets once it is captured.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct CaptureTransferData(rt::Params);

impl CaptureTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which connected account gets the money when the payment is done, and how much of it.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct CreateTransferData(rt::Params);

impl CreateTransferData {
    /// With what is required.
    pub fn new(destination: impl Into<String>) -> Self {
        CreateTransferData(CreateTransferData::default().0.set::<String>(0, destination))
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Your own note on the payment that the connected account receives.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3))
    }

    /// What to put on the payment that the connected account receives.
    pub fn payment_data<K>(self, value: impl rt::Maybe<PaymentData, K>) -> Self {
        Self(self.0.maybe::<PaymentData, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much of the money the connected account gets once it is captured.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}~1increment_authorization/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct IncrementAuthorizationTransferData(rt::Params);

impl IncrementAuthorizationTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What to put on the payment that the connected account receives.
///
/// The parameters of `transfer_data.payment_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data/properties/payment_data`.
#[derive(Clone)]
#[must_use]
pub struct PaymentData(rt::Params);

impl PaymentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Your own note on the payment that the connected account receives.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(1, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much of the money the connected account gets when the payment succeeds.
///
/// The parameters of `transfer_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents~1{intent}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transfer_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateTransferData(rt::Params);

impl UpdateTransferData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Your own note on the payment that the connected account receives.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(2, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What to put on the payment that the connected account receives.
    pub fn payment_data<K>(self, value: impl rt::Maybe<PaymentData, K>) -> Self {
        Self(self.0.maybe::<PaymentData, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CaptureTransferData;
    "amount": i64;
}

rt::params! {
    CreateTransferData;
    "destination" required: String;
    "amount": i64;
    "description": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_data": PaymentData;
}

rt::params! {
    IncrementAuthorizationTransferData;
    "amount": i64;
}

rt::params! {
    PaymentData;
    "description": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}

rt::params! {
    UpdateTransferData;
    "amount": i64;
    "description": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_data": PaymentData;
}
