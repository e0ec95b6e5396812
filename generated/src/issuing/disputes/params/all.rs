// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::EvidenceReason;
use crate::issuing::ProductType;
use crate::issuing::ReturnStatus;
use crate::rt;

/// What proves that you had canceled what was charged.
///
/// The parameters of `evidence.canceled`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/canceled/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Canceled(rt::Params);

impl Canceled {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When you canceled what was charged. In seconds since 1970.
    pub fn canceled_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Clears `canceled_at`.
    pub fn clear_canceled_at(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Whether the merchant told the cardholder of its rules for canceling.
    pub fn cancellation_policy_provided<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Clears `cancellation_policy_provided`.
    pub fn clear_cancellation_policy_provided(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Why you canceled what was charged. At most 2500 characters.
    pub fn cancellation_reason<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `cancellation_reason`.
    pub fn clear_cancellation_reason(self) -> Self {
        Self(self.0.clear(3))
    }

    /// When the cardholder should have received what they bought. In seconds since 1970.
    pub fn expected_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value))
    }

    /// Clears `expected_at`.
    pub fn clear_expected_at(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(5))
    }

    /// What was bought, in words. At most 2500 characters.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Whether goods or a service were bought. `merchandise` or `service`.
    pub fn product_type<K>(self, value: impl rt::Maybe<ProductType, K>) -> Self {
        Self(self.0.maybe::<ProductType, K>(7, value))
    }

    /// Clears `product_type`.
    pub fn clear_product_type(self) -> Self {
        Self(self.0.clear(7))
    }

    /// What came of the attempt to return the goods: whether the merchant took them. `merchant_rejected` or `successful`.
    pub fn return_status<K>(self, value: impl rt::Maybe<ReturnStatus, K>) -> Self {
        Self(self.0.maybe::<ReturnStatus, K>(8, value))
    }

    /// Clears `return_status`.
    pub fn clear_return_status(self) -> Self {
        Self(self.0.clear(8))
    }

    /// When the goods were returned, or the cardholder tried to. In seconds since 1970.
    pub fn returned_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(9, value))
    }

    /// Clears `returned_at`.
    pub fn clear_returned_at(self) -> Self {
        Self(self.0.clear(9))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// For the reason `duplicate`: what shows that you were charged twice.
///
/// The parameters of `evidence.duplicate`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/duplicate/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Duplicate(rt::Params);

impl Duplicate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Id of a file with the card statement that shows it had been paid already.
    pub fn card_statement<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Clears `card_statement`.
    pub fn clear_card_statement(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Id of a file with the receipt that shows it had been paid in cash already.
    pub fn cash_receipt<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(2, value))
    }

    /// Clears `cash_receipt`.
    pub fn clear_cash_receipt(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Id of a file with both sides of the check that it had been paid with already.
    pub fn check_image<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(3, value))
    }

    /// Clears `check_image`.
    pub fn clear_check_image(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Id of the transaction that was right, and that the disputed one repeats: `ipi_...`.
    pub fn original_transaction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the dispute rests on: the reason, and what that needs.
///
/// The parameters of `evidence`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence`.
#[derive(Clone)]
#[must_use]
pub struct Evidence(rt::Params);

impl Evidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What proves that you had canceled what was charged.
    pub fn canceled<K>(self, value: impl rt::Maybe<Canceled, K>) -> Self {
        Self(self.0.maybe::<Canceled, K>(0, value))
    }

    /// Clears `canceled`.
    pub fn clear_canceled(self) -> Self {
        Self(self.0.clear(0))
    }

    /// For the reason `duplicate`: what shows that you were charged twice.
    pub fn duplicate<K>(self, value: impl rt::Maybe<Duplicate, K>) -> Self {
        Self(self.0.maybe::<Duplicate, K>(1, value))
    }

    /// Clears `duplicate`.
    pub fn clear_duplicate(self) -> Self {
        Self(self.0.clear(1))
    }

    /// For the reason `fraudulent`: what shows that the cardholder didn't buy.
    pub fn fraudulent<K>(self, value: impl rt::Maybe<Fraudulent, K>) -> Self {
        Self(self.0.maybe::<Fraudulent, K>(2, value))
    }

    /// Clears `fraudulent`.
    pub fn clear_fraudulent(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Evidence that what was bought isn't what was promised. Clearing removes it.
    pub fn merchandise_not_as_described<K>(
        self,
        value: impl rt::Maybe<MerchandiseNotAsDescribed, K>,
    ) -> Self {
        Self(self.0.maybe::<MerchandiseNotAsDescribed, K>(3, value))
    }

    /// Clears `merchandise_not_as_described`.
    pub fn clear_merchandise_not_as_described(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Evidence that the cardholder didn't authorize the payment. Clearing removes it.
    pub fn no_valid_authorization<K>(
        self,
        value: impl rt::Maybe<NoValidAuthorization, K>,
    ) -> Self {
        Self(self.0.maybe::<NoValidAuthorization, K>(4, value))
    }

    /// Clears `no_valid_authorization`.
    pub fn clear_no_valid_authorization(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Evidence that what was bought never came. Clearing removes it.
    pub fn not_received<K>(self, value: impl rt::Maybe<NotReceived, K>) -> Self {
        Self(self.0.maybe::<NotReceived, K>(5, value))
    }

    /// Clears `not_received`.
    pub fn clear_not_received(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Evidence for a dispute that no other reason fits. Clearing removes it.
    pub fn other<K>(self, value: impl rt::Maybe<Other, K>) -> Self {
        Self(self.0.maybe::<Other, K>(6, value))
    }

    /// Clears `other`.
    pub fn clear_other(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Why you dispute the transaction. The field of the same name holds the evidence. `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`, `no_valid_authorization`, `not_received`, `other` or `service_not_as_described`.
    pub fn reason<K>(self, value: impl rt::Maybe<EvidenceReason, K>) -> Self {
        Self(self.0.maybe::<EvidenceReason, K>(7, value))
    }

    /// What the cardholder says of a service that wasn't as described.
    pub fn service_not_as_described<K>(
        self,
        value: impl rt::Maybe<ServiceNotAsDescribed, K>,
    ) -> Self {
        Self(self.0.maybe::<ServiceNotAsDescribed, K>(8, value))
    }

    /// Clears `service_not_as_described`.
    pub fn clear_service_not_as_described(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// For the reason `fraudulent`: what shows that the cardholder didn't buy.
///
/// The parameters of `evidence.fraudulent`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/fraudulent/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Fraudulent(rt::Params);

impl Fraudulent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Evidence that what was bought isn't what was promised.
///
/// The parameters of `evidence.merchandise_not_as_described`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/merchandise_not_as_described/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct MerchandiseNotAsDescribed(rt::Params);

impl MerchandiseNotAsDescribed {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(1))
    }

    /// When what was bought arrived. In seconds since 1970.
    pub fn received_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// Clears `received_at`.
    pub fn clear_received_at(self) -> Self {
        Self(self.0.clear(2))
    }

    /// How the cardholder tried to return the goods. At most 2500 characters.
    pub fn return_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `return_description`.
    pub fn clear_return_description(self) -> Self {
        Self(self.0.clear(3))
    }

    /// What came of the attempt to return the goods: whether the merchant took them. `merchant_rejected` or `successful`.
    pub fn return_status<K>(self, value: impl rt::Maybe<ReturnStatus, K>) -> Self {
        Self(self.0.maybe::<ReturnStatus, K>(4, value))
    }

    /// Clears `return_status`.
    pub fn clear_return_status(self) -> Self {
        Self(self.0.clear(4))
    }

    /// When the goods were returned, or the cardholder tried to. In seconds since 1970.
    pub fn returned_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(5, value))
    }

    /// Clears `returned_at`.
    pub fn clear_returned_at(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Evidence that the cardholder didn't authorize the payment.
///
/// The parameters of `evidence.no_valid_authorization`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/no_valid_authorization/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct NoValidAuthorization(rt::Params);

impl NoValidAuthorization {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Evidence that what was bought never came.
///
/// The parameters of `evidence.not_received`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/not_received/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct NotReceived(rt::Params);

impl NotReceived {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When the cardholder should have received what they bought. In seconds since 1970.
    pub fn expected_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Clears `expected_at`.
    pub fn clear_expected_at(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What was bought, in words. At most 2500 characters.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Whether goods or a service were bought. `merchandise` or `service`.
    pub fn product_type<K>(self, value: impl rt::Maybe<ProductType, K>) -> Self {
        Self(self.0.maybe::<ProductType, K>(4, value))
    }

    /// Clears `product_type`.
    pub fn clear_product_type(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Evidence for a dispute that no other reason fits.
///
/// The parameters of `evidence.other`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/other/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Other(rt::Params);

impl Other {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(1))
    }

    /// What was bought, in words. At most 2500 characters.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Whether goods or a service were bought. `merchandise` or `service`.
    pub fn product_type<K>(self, value: impl rt::Maybe<ProductType, K>) -> Self {
        Self(self.0.maybe::<ProductType, K>(3, value))
    }

    /// Clears `product_type`.
    pub fn clear_product_type(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the cardholder says of a service that wasn't as described.
///
/// The parameters of `evidence.service_not_as_described`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/service_not_as_described/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct ServiceNotAsDescribed(rt::Params);

impl ServiceNotAsDescribed {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of a file with more proof for the dispute.
    pub fn additional_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Clears `additional_documentation`.
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When you canceled what was charged. In seconds since 1970.
    pub fn canceled_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Clears `canceled_at`.
    pub fn clear_canceled_at(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Why you canceled what was charged. At most 2500 characters.
    pub fn cancellation_reason<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `cancellation_reason`.
    pub fn clear_cancellation_reason(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Why the cardholder disputes the payment, in words. At most 2500 characters.
    pub fn explanation<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `explanation`.
    pub fn clear_explanation(self) -> Self {
        Self(self.0.clear(3))
    }

    /// When what was bought arrived. In seconds since 1970.
    pub fn received_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value))
    }

    /// Clears `received_at`.
    pub fn clear_received_at(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The debit to dispute, for a card that spends from a financial account.
///
/// The parameters of `treasury`.
///
/// Contract: `#/paths/~1v1~1issuing~1disputes/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/treasury`.
#[derive(Clone)]
#[must_use]
pub struct Treasury(rt::Params);

impl Treasury {
    /// With what is required.
    pub fn new(received_debit: impl Into<String>) -> Self {
        Treasury(Treasury::default().0.set::<String>(0, received_debit))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Canceled;
    "additional_documentation": rt::Clearable<String>;
    "canceled_at": rt::Clearable<i64>;
    "cancellation_policy_provided": rt::Clearable<bool>;
    "cancellation_reason": rt::Clearable<String>;
    "expected_at": rt::Clearable<i64>;
    "explanation": rt::Clearable<String>;
    "product_description": rt::Clearable<String>;
    "product_type": rt::Clearable<ProductType>;
    "return_status": rt::Clearable<ReturnStatus>;
    "returned_at": rt::Clearable<i64>;
}

rt::params! {
    Duplicate;
    "additional_documentation": rt::Clearable<String>;
    "card_statement": rt::Clearable<String>;
    "cash_receipt": rt::Clearable<String>;
    "check_image": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
    "original_transaction": String;
}

rt::params! {
    Evidence;
    "canceled": rt::Clearable<Canceled>;
    "duplicate": rt::Clearable<Duplicate>;
    "fraudulent": rt::Clearable<Fraudulent>;
    "merchandise_not_as_described": rt::Clearable<MerchandiseNotAsDescribed>;
    "no_valid_authorization": rt::Clearable<NoValidAuthorization>;
    "not_received": rt::Clearable<NotReceived>;
    "other": rt::Clearable<Other>;
    "reason": EvidenceReason;
    "service_not_as_described": rt::Clearable<ServiceNotAsDescribed>;
}

rt::params! {
    Fraudulent;
    "additional_documentation": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
}

rt::params! {
    MerchandiseNotAsDescribed;
    "additional_documentation": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
    "received_at": rt::Clearable<i64>;
    "return_description": rt::Clearable<String>;
    "return_status": rt::Clearable<ReturnStatus>;
    "returned_at": rt::Clearable<i64>;
}

rt::params! {
    NoValidAuthorization;
    "additional_documentation": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
}

rt::params! {
    NotReceived;
    "additional_documentation": rt::Clearable<String>;
    "expected_at": rt::Clearable<i64>;
    "explanation": rt::Clearable<String>;
    "product_description": rt::Clearable<String>;
    "product_type": rt::Clearable<ProductType>;
}

rt::params! {
    Other;
    "additional_documentation": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
    "product_description": rt::Clearable<String>;
    "product_type": rt::Clearable<ProductType>;
}

rt::params! {
    ServiceNotAsDescribed;
    "additional_documentation": rt::Clearable<String>;
    "canceled_at": rt::Clearable<i64>;
    "cancellation_reason": rt::Clearable<String>;
    "explanation": rt::Clearable<String>;
    "received_at": rt::Clearable<i64>;
}

rt::params! {
    Treasury;
    "received_debit" required: String;
}
