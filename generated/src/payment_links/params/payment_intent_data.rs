// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::CaptureMethod;
use crate::payment_links::SetupFutureUsage;
use crate::rt;

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

    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(self, value: CaptureMethod) -> Self {
        Self(self.0.set::<CaptureMethod>(0, value))
    }

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }

    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: SetupFutureUsage) -> Self {
        Self(self.0.set::<SetupFutureUsage>(3, value))
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Transfer group. At most 5000 characters.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Description. At most 1000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(1, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `statement_descriptor`.
    pub fn clear_statement_descriptor(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Clears `statement_descriptor_suffix`.
    pub fn clear_statement_descriptor_suffix(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Transfer group. At most 5000 characters.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
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
