// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `evidence.canceled`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/canceled/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Canceled {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    canceled_at: rt::Clearable<rt::Timestamp>,
    cancellation_policy_provided: rt::Clearable<bool>,
    cancellation_reason: rt::Clearable<String>,
    expected_at: rt::Clearable<rt::Timestamp>,
    explanation: rt::Clearable<String>,
    product_description: rt::Clearable<String>,
    product_type: rt::Clearable<crate::issuing::ProductType>,
    return_status: rt::Clearable<crate::issuing::ReturnStatus>,
    returned_at: rt::Clearable<rt::Timestamp>,
    extra: rt::Extra,
}
impl Canceled {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Canceled at, in seconds since 1970.
    pub fn canceled_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.canceled_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `canceled_at`.
    pub fn clear_canceled_at(mut self) -> Self {
        self.canceled_at = rt::Clearable::Clear;
        self
    }
    /// Cancellation policy provided.
    pub fn cancellation_policy_provided(mut self, value: bool) -> Self {
        self.cancellation_policy_provided = rt::Clearable::Set(value);
        self
    }
    /// Clears `cancellation_policy_provided`.
    pub fn clear_cancellation_policy_provided(mut self) -> Self {
        self.cancellation_policy_provided = rt::Clearable::Clear;
        self
    }
    /// Cancellation reason. At most 2500 characters.
    pub fn cancellation_reason(mut self, value: impl Into<String>) -> Self {
        self.cancellation_reason = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `cancellation_reason`.
    pub fn clear_cancellation_reason(mut self) -> Self {
        self.cancellation_reason = rt::Clearable::Clear;
        self
    }
    /// Expected at, in seconds since 1970.
    pub fn expected_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expected_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expected_at`.
    pub fn clear_expected_at(mut self) -> Self {
        self.expected_at = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 2500 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Product type. `merchandise` or `service`.
    pub fn product_type(mut self, value: crate::issuing::ProductType) -> Self {
        self.product_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `product_type`.
    pub fn clear_product_type(mut self) -> Self {
        self.product_type = rt::Clearable::Clear;
        self
    }
    /// Return status. `merchant_rejected` or `successful`.
    pub fn return_status(mut self, value: crate::issuing::ReturnStatus) -> Self {
        self.return_status = rt::Clearable::Set(value);
        self
    }
    /// Clears `return_status`.
    pub fn clear_return_status(mut self) -> Self {
        self.return_status = rt::Clearable::Clear;
        self
    }
    /// Returned at, in seconds since 1970.
    pub fn returned_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.returned_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `returned_at`.
    pub fn clear_returned_at(mut self) -> Self {
        self.returned_at = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Canceled;
    0 => additional_documentation "additional_documentation";
    1 => canceled_at "canceled_at";
    2 => cancellation_policy_provided "cancellation_policy_provided";
    3 => cancellation_reason "cancellation_reason";
    4 => expected_at "expected_at";
    5 => explanation "explanation";
    6 => product_description "product_description";
    7 => product_type "product_type";
    8 => return_status "return_status";
    9 => returned_at "returned_at";
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `evidence.duplicate`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/duplicate/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Duplicate {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    card_statement: rt::Clearable<rt::Id<crate::files::File>>,
    cash_receipt: rt::Clearable<rt::Id<crate::files::File>>,
    check_image: rt::Clearable<rt::Id<crate::files::File>>,
    explanation: rt::Clearable<String>,
    original_transaction: Option<String>,
    extra: rt::Extra,
}
impl Duplicate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Card statement.
    pub fn card_statement(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.card_statement = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `card_statement`.
    pub fn clear_card_statement(mut self) -> Self {
        self.card_statement = rt::Clearable::Clear;
        self
    }
    /// Cash receipt.
    pub fn cash_receipt(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.cash_receipt = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `cash_receipt`.
    pub fn clear_cash_receipt(mut self) -> Self {
        self.cash_receipt = rt::Clearable::Clear;
        self
    }
    /// Check image.
    pub fn check_image(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.check_image = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `check_image`.
    pub fn clear_check_image(mut self) -> Self {
        self.check_image = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Original transaction. At most 5000 characters.
    pub fn original_transaction(mut self, value: impl Into<String>) -> Self {
        self.original_transaction = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Duplicate;
    0 => additional_documentation "additional_documentation";
    1 => card_statement "card_statement";
    2 => cash_receipt "cash_receipt";
    3 => check_image "check_image";
    4 => explanation "explanation";
    5 => original_transaction "original_transaction";
}
/// The parameters of `evidence`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence`.
#[derive(Clone, Default)]
#[must_use]
pub struct Evidence {
    canceled: rt::Clearable<Box<Canceled>>,
    duplicate: rt::Clearable<Box<Duplicate>>,
    fraudulent: rt::Clearable<Box<Fraudulent>>,
    merchandise_not_as_described: rt::Clearable<Box<MerchandiseNotAsDescribed>>,
    no_valid_authorization: rt::Clearable<Box<NoValidAuthorization>>,
    not_received: rt::Clearable<Box<NotReceived>>,
    other: rt::Clearable<Box<Other>>,
    reason: Option<crate::issuing::DisputeEvidenceReason>,
    service_not_as_described: rt::Clearable<Box<ServiceNotAsDescribed>>,
    extra: rt::Extra,
}
impl Evidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Canceled.
    pub fn canceled(mut self, value: Canceled) -> Self {
        self.canceled = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `canceled`.
    pub fn clear_canceled(mut self) -> Self {
        self.canceled = rt::Clearable::Clear;
        self
    }
    /// Duplicate.
    pub fn duplicate(mut self, value: Duplicate) -> Self {
        self.duplicate = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `duplicate`.
    pub fn clear_duplicate(mut self) -> Self {
        self.duplicate = rt::Clearable::Clear;
        self
    }
    /// Fraudulent.
    pub fn fraudulent(mut self, value: Fraudulent) -> Self {
        self.fraudulent = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `fraudulent`.
    pub fn clear_fraudulent(mut self) -> Self {
        self.fraudulent = rt::Clearable::Clear;
        self
    }
    /// Merchandise not as described.
    pub fn merchandise_not_as_described(
        mut self,
        value: MerchandiseNotAsDescribed,
    ) -> Self {
        self.merchandise_not_as_described = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `merchandise_not_as_described`.
    pub fn clear_merchandise_not_as_described(mut self) -> Self {
        self.merchandise_not_as_described = rt::Clearable::Clear;
        self
    }
    /// No valid authorization.
    pub fn no_valid_authorization(mut self, value: NoValidAuthorization) -> Self {
        self.no_valid_authorization = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `no_valid_authorization`.
    pub fn clear_no_valid_authorization(mut self) -> Self {
        self.no_valid_authorization = rt::Clearable::Clear;
        self
    }
    /// Not received.
    pub fn not_received(mut self, value: NotReceived) -> Self {
        self.not_received = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `not_received`.
    pub fn clear_not_received(mut self) -> Self {
        self.not_received = rt::Clearable::Clear;
        self
    }
    /// Other.
    pub fn other(mut self, value: Other) -> Self {
        self.other = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `other`.
    pub fn clear_other(mut self) -> Self {
        self.other = rt::Clearable::Clear;
        self
    }
    /// Reason. `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`, `no_valid_authorization`, `not_received`, `other` or `service_not_as_described`.
    pub fn reason(mut self, value: crate::issuing::DisputeEvidenceReason) -> Self {
        self.reason = Some(value);
        self
    }
    /// Service not as described.
    pub fn service_not_as_described(mut self, value: ServiceNotAsDescribed) -> Self {
        self.service_not_as_described = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `service_not_as_described`.
    pub fn clear_service_not_as_described(mut self) -> Self {
        self.service_not_as_described = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Evidence;
    0 => canceled "canceled";
    1 => duplicate "duplicate";
    2 => fraudulent "fraudulent";
    3 => merchandise_not_as_described "merchandise_not_as_described";
    4 => no_valid_authorization "no_valid_authorization";
    5 => not_received "not_received";
    6 => other "other";
    7 => reason "reason";
    8 => service_not_as_described "service_not_as_described";
}
/// The parameters of `evidence.fraudulent`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/fraudulent/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Fraudulent {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    explanation: rt::Clearable<String>,
    extra: rt::Extra,
}
impl Fraudulent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Fraudulent;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
}
/// The parameters of `evidence.merchandise_not_as_described`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/merchandise_not_as_described/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct MerchandiseNotAsDescribed {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    explanation: rt::Clearable<String>,
    received_at: rt::Clearable<rt::Timestamp>,
    return_description: rt::Clearable<String>,
    return_status: rt::Clearable<crate::issuing::ReturnStatus>,
    returned_at: rt::Clearable<rt::Timestamp>,
    extra: rt::Extra,
}
impl MerchandiseNotAsDescribed {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Received at, in seconds since 1970.
    pub fn received_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.received_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `received_at`.
    pub fn clear_received_at(mut self) -> Self {
        self.received_at = rt::Clearable::Clear;
        self
    }
    /// Return description. At most 2500 characters.
    pub fn return_description(mut self, value: impl Into<String>) -> Self {
        self.return_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `return_description`.
    pub fn clear_return_description(mut self) -> Self {
        self.return_description = rt::Clearable::Clear;
        self
    }
    /// Return status. `merchant_rejected` or `successful`.
    pub fn return_status(mut self, value: crate::issuing::ReturnStatus) -> Self {
        self.return_status = rt::Clearable::Set(value);
        self
    }
    /// Clears `return_status`.
    pub fn clear_return_status(mut self) -> Self {
        self.return_status = rt::Clearable::Clear;
        self
    }
    /// Returned at, in seconds since 1970.
    pub fn returned_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.returned_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `returned_at`.
    pub fn clear_returned_at(mut self) -> Self {
        self.returned_at = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MerchandiseNotAsDescribed;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
    2 => received_at "received_at";
    3 => return_description "return_description";
    4 => return_status "return_status";
    5 => returned_at "returned_at";
}
/// No valid authorization: the same shape as [`Fraudulent`].
pub type NoValidAuthorization = Fraudulent;
/// The parameters of `evidence.not_received`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/not_received/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotReceived {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    expected_at: rt::Clearable<rt::Timestamp>,
    explanation: rt::Clearable<String>,
    product_description: rt::Clearable<String>,
    product_type: rt::Clearable<crate::issuing::ProductType>,
    extra: rt::Extra,
}
impl NotReceived {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Expected at, in seconds since 1970.
    pub fn expected_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expected_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `expected_at`.
    pub fn clear_expected_at(mut self) -> Self {
        self.expected_at = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 2500 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Product type. `merchandise` or `service`.
    pub fn product_type(mut self, value: crate::issuing::ProductType) -> Self {
        self.product_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `product_type`.
    pub fn clear_product_type(mut self) -> Self {
        self.product_type = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    NotReceived;
    0 => additional_documentation "additional_documentation";
    1 => expected_at "expected_at";
    2 => explanation "explanation";
    3 => product_description "product_description";
    4 => product_type "product_type";
}
/// The parameters of `evidence.other`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/other/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Other {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    explanation: rt::Clearable<String>,
    product_description: rt::Clearable<String>,
    product_type: rt::Clearable<crate::issuing::ProductType>,
    extra: rt::Extra,
}
impl Other {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 2500 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Product type. `merchandise` or `service`.
    pub fn product_type(mut self, value: crate::issuing::ProductType) -> Self {
        self.product_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `product_type`.
    pub fn clear_product_type(mut self) -> Self {
        self.product_type = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Other;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
    2 => product_description "product_description";
    3 => product_type "product_type";
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `evidence.service_not_as_described`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/service_not_as_described/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNotAsDescribed {
    additional_documentation: rt::Clearable<rt::Id<crate::files::File>>,
    canceled_at: rt::Clearable<rt::Timestamp>,
    cancellation_reason: rt::Clearable<String>,
    explanation: rt::Clearable<String>,
    received_at: rt::Clearable<rt::Timestamp>,
    extra: rt::Extra,
}
impl ServiceNotAsDescribed {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional documentation.
    pub fn additional_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.additional_documentation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(mut self) -> Self {
        self.additional_documentation = rt::Clearable::Clear;
        self
    }
    /// Canceled at, in seconds since 1970.
    pub fn canceled_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.canceled_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `canceled_at`.
    pub fn clear_canceled_at(mut self) -> Self {
        self.canceled_at = rt::Clearable::Clear;
        self
    }
    /// Cancellation reason. At most 2500 characters.
    pub fn cancellation_reason(mut self, value: impl Into<String>) -> Self {
        self.cancellation_reason = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `cancellation_reason`.
    pub fn clear_cancellation_reason(mut self) -> Self {
        self.cancellation_reason = rt::Clearable::Clear;
        self
    }
    /// Explanation. At most 2500 characters.
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `explanation`.
    pub fn clear_explanation(mut self) -> Self {
        self.explanation = rt::Clearable::Clear;
        self
    }
    /// Received at, in seconds since 1970.
    pub fn received_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.received_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `received_at`.
    pub fn clear_received_at(mut self) -> Self {
        self.received_at = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ServiceNotAsDescribed;
    0 => additional_documentation "additional_documentation";
    1 => canceled_at "canceled_at";
    2 => cancellation_reason "cancellation_reason";
    3 => explanation "explanation";
    4 => received_at "received_at";
}
/// The parameters of `treasury`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/treasury`.
#[derive(Clone, Default)]
#[must_use]
pub struct Treasury {
    received_debit: String,
    extra: rt::Extra,
}
impl Treasury {
    /// With what is required.
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self {
            received_debit: received_debit.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Treasury;
    0 => received_debit "received_debit" required;
}
