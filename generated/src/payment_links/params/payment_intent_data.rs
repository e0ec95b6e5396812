// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentIntentData {
    capture_method: Option<crate::types::CaptureMethod>,
    description: Option<String>,
    metadata: Option<rt::Metadata>,
    setup_future_usage: Option<crate::payment_links::SetupFutureUsage>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_group: Option<String>,
    extra: rt::Extra,
}
impl PaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. `automatic`, `automatic_async` or `manual`.
    pub fn capture_method(mut self, value: crate::types::CaptureMethod) -> Self {
        self.capture_method = Some(value);
        self
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Setup future usage. `off_session` or `on_session`.
    pub fn setup_future_usage(
        mut self,
        value: crate::payment_links::SetupFutureUsage,
    ) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer group. At most 5000 characters.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentIntentData;
    0 => capture_method "capture_method";
    1 => description "description";
    2 => metadata "metadata";
    3 => setup_future_usage "setup_future_usage";
    4 => statement_descriptor "statement_descriptor";
    5 => statement_descriptor_suffix "statement_descriptor_suffix";
    6 => transfer_group "transfer_group";
}
/// The parameters of `payment_intent_data`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_intent_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdatePaymentIntentData {
    description: rt::Clearable<String>,
    metadata: rt::Clearable<rt::Metadata>,
    statement_descriptor: rt::Clearable<String>,
    statement_descriptor_suffix: rt::Clearable<String>,
    transfer_group: rt::Clearable<String>,
    extra: rt::Extra,
}
impl UpdatePaymentIntentData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor`.
    pub fn clear_statement_descriptor(mut self) -> Self {
        self.statement_descriptor = rt::Clearable::Clear;
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `statement_descriptor_suffix`.
    pub fn clear_statement_descriptor_suffix(mut self) -> Self {
        self.statement_descriptor_suffix = rt::Clearable::Clear;
        self
    }
    /// Transfer group. At most 5000 characters.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `transfer_group`.
    pub fn clear_transfer_group(mut self) -> Self {
        self.transfer_group = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdatePaymentIntentData;
    0 => description "description";
    1 => metadata "metadata" clearable;
    2 => statement_descriptor "statement_descriptor";
    3 => statement_descriptor_suffix "statement_descriptor_suffix";
    4 => transfer_group "transfer_group";
}
