// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::radar::CustomerPresence;
use crate::radar::PaymentType;
use crate::rt;

/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/address_line1_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/address_postal_code_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/cvc_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CvcCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `radar.payment_evaluation` object.
///
/// Contract: `#/components/schemas/radar.payment_evaluation`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluation {
    /// Client device metadata details.
    pub client_device_metadata_details: Option<
        Box<PaymentEvaluationClientDeviceMetadata>,
    >,
    /// Created at, in seconds since 1970.
    pub created_at: rt::Timestamp,
    /// Customer details.
    pub customer_details: Option<Box<PaymentEvaluationCustomerDetails>>,
    /// Events.
    pub events: Vec<PaymentEvaluationEvent>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentEvaluation>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Outcome. May be null.
    pub outcome: Option<Box<PaymentEvaluationOutcome>>,
    /// Payment details.
    pub payment_details: Option<Box<PaymentEvaluationPaymentDetails>>,
    /// Recommended action. `block` or `continue`.
    pub recommended_action: PaymentEvaluationRecommendedAction,
    /// Signals.
    pub signals: PaymentEvaluationSignals,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation address.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_address`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationAddress {
    /// City. At most 5000 characters. May be null.
    pub city: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Line1. At most 5000 characters. May be null.
    pub line1: Option<String>,
    /// Line2. At most 5000 characters. May be null.
    pub line2: Option<String>,
    /// Postal code. At most 5000 characters. May be null.
    pub postal_code: Option<String>,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation billing details.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_billing_details`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationBillingDetails {
    /// Address.
    pub address: PaymentEvaluationAddress,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation client device metadata.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_client_device_metadata`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationClientDeviceMetadata {
    /// Radar session. At most 5000 characters.
    pub radar_session: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation customer details.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_customer_details`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationCustomerDetails {
    /// Customer. At most 5000 characters. May be null.
    pub customer: Option<String>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation dispute opened.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_dispute_opened`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationDisputeOpened {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Reason.
    pub reason: PaymentEvaluationDisputeOpenedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_dispute_opened/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationDisputeOpenedReason {
    /// `account_not_available`
    AccountNotAvailable,
    /// `credit_not_processed`
    CreditNotProcessed,
    /// `customer_initiated`
    CustomerInitiated,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `general`
    General,
    /// `noncompliant`
    Noncompliant,
    /// `product_not_received`
    ProductNotReceived,
    /// `product_unacceptable`
    ProductUnacceptable,
    /// `subscription_canceled`
    SubscriptionCanceled,
    /// `unrecognized`
    Unrecognized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation early fraud warning received.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_early_fraud_warning_received`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationEarlyFraudWarningReceived {
    /// Fraud type. `made_with_lost_card`, `made_with_stolen_card`, `other` or `unauthorized_use_of_card`.
    pub fraud_type: PaymentEvaluationEarlyFraudWarningReceivedFraudType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `fraud_type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_early_fraud_warning_received/properties/fraud_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationEarlyFraudWarningReceivedFraudType {
    /// `made_with_lost_card`
    MadeWithLostCard,
    /// `made_with_stolen_card`
    MadeWithStolenCard,
    /// `other`
    Other,
    /// `unauthorized_use_of_card`
    UnauthorizedUseOfCard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation event.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_event`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationEvent {
    /// Dispute opened.
    pub dispute_opened: Option<Box<PaymentEvaluationDisputeOpened>>,
    /// Early fraud warning received.
    pub early_fraud_warning_received: Option<
        Box<PaymentEvaluationEarlyFraudWarningReceived>,
    >,
    /// Occurred at, in seconds since 1970.
    pub occurred_at: rt::Timestamp,
    /// Refunded.
    pub refunded: Option<Box<PaymentEvaluationRefunded>>,
    /// Type. `dispute_opened`, `early_fraud_warning_received`, `refunded`, `user_intervention_raised` or `user_intervention_resolved`.
    pub r#type: PaymentEvaluationEventType,
    /// User intervention raised.
    pub user_intervention_raised: Option<Box<PaymentEvaluationUserInterventionRaised>>,
    /// User intervention resolved.
    pub user_intervention_resolved: Option<
        Box<PaymentEvaluationUserInterventionResolved>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_event/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationEventType {
    /// `dispute_opened`
    DisputeOpened,
    /// `early_fraud_warning_received`
    EarlyFraudWarningReceived,
    /// `refunded`
    Refunded,
    /// `user_intervention_raised`
    UserInterventionRaised,
    /// `user_intervention_resolved`
    UserInterventionResolved,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation merchant blocked.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_merchant_blocked`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMerchantBlocked {
    /// Reason. `authentication_required`, `blocked_for_fraud`, `invalid_payment` or `other`.
    pub reason: PaymentEvaluationMerchantBlockedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_merchant_blocked/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationMerchantBlockedReason {
    /// `authentication_required`
    AuthenticationRequired,
    /// `blocked_for_fraud`
    BlockedForFraud,
    /// `invalid_payment`
    InvalidPayment,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation money movement card.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_card`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementCard {
    /// Customer presence. `off_session` or `on_session`. May be null.
    pub customer_presence: Option<CustomerPresence>,
    /// Payment type. `one_off`, `recurring`, `setup_one_off` or `setup_recurring`. May be null.
    pub payment_type: Option<PaymentType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation money movement details.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_details`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementDetails {
    /// Card. May be null.
    pub card: Option<Box<PaymentEvaluationMoneyMovementCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation outcome.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_outcome`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationOutcome {
    /// Merchant blocked.
    pub merchant_blocked: Option<Box<PaymentEvaluationMerchantBlocked>>,
    /// Payment intent id. At most 5000 characters.
    pub payment_intent_id: Option<String>,
    /// Rejected.
    pub rejected: Option<Box<PaymentEvaluationRejected>>,
    /// Succeeded.
    pub succeeded: Option<Box<PaymentEvaluationSucceeded>>,
    /// Type. `failed`, `merchant_blocked`, `rejected` or `succeeded`.
    pub r#type: PaymentEvaluationOutcomeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_outcome/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationOutcomeType {
    /// `failed`
    Failed,
    /// `merchant_blocked`
    MerchantBlocked,
    /// `rejected`
    Rejected,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation payment details.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_payment_details`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentDetails {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Money movement details. May be null.
    pub money_movement_details: Option<Box<PaymentEvaluationMoneyMovementDetails>>,
    /// Payment method details. May be null.
    pub payment_method_details: Option<Box<PaymentEvaluationPaymentMethodDetails>>,
    /// Shipping details. May be null.
    pub shipping_details: Option<Box<PaymentEvaluationShipping>>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation payment method details.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_payment_method_details`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationPaymentMethodDetails {
    /// Billing details. May be null.
    pub billing_details: Option<Box<PaymentEvaluationBillingDetails>>,
    /// Payment method. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `recommended_action`.
///
/// Contract: `#/components/schemas/radar.payment_evaluation/properties/recommended_action`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRecommendedAction {
    /// `block`
    Block,
    /// `continue`
    Continue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation refunded.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_refunded`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRefunded {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Reason. `duplicate`, `fraudulent`, `other` or `requested_by_customer`.
    pub reason: PaymentEvaluationRefundedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_refunded/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRefundedReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `other`
    Other,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation rejected.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRejected {
    /// Card.
    pub card: Option<Box<PaymentEvaluationRejectedCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation rejected card.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationRejectedCard {
    /// Address line1 check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub address_line1_check: AddressLine1Check,
    /// Address postal code check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub address_postal_code_check: AddressPostalCodeCheck,
    /// Cvc check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub cvc_check: CvcCheck,
    /// Reason.
    pub reason: PaymentEvaluationRejectedCardReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRejectedCardReason {
    /// `authentication_failed`
    AuthenticationFailed,
    /// `do_not_honor`
    DoNotHonor,
    /// `expired`
    Expired,
    /// `incorrect_cvc`
    IncorrectCvc,
    /// `incorrect_number`
    IncorrectNumber,
    /// `incorrect_postal_code`
    IncorrectPostalCode,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `invalid_account`
    InvalidAccount,
    /// `lost_card`
    LostCard,
    /// `other`
    Other,
    /// `processing_error`
    ProcessingError,
    /// `reported_stolen`
    ReportedStolen,
    /// `try_again_later`
    TryAgainLater,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation shipping.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_shipping`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationShipping {
    /// Address.
    pub address: PaymentEvaluationAddress,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation signal v2.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signal_v2`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSignalV2 {
    /// Evaluated at, in seconds since 1970.
    pub evaluated_at: rt::Timestamp,
    /// Risk level. `elevated`, `highest`, `low`, `normal`, `not_assessed` or `unknown`.
    pub risk_level: PaymentEvaluationSignalV2RiskLevel,
    /// Score.
    pub score: f64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `risk_level`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signal_v2/properties/risk_level`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationSignalV2RiskLevel {
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `not_assessed`
    NotAssessed,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation signals.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signals`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSignals {
    /// Fraudulent payment.
    pub fraudulent_payment: PaymentEvaluationSignalV2,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation succeeded.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_succeeded`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceeded {
    /// Card.
    pub card: Option<Box<PaymentEvaluationSucceededCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation succeeded card.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_succeeded_card`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationSucceededCard {
    /// Address line1 check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub address_line1_check: AddressLine1Check,
    /// Address postal code check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub address_postal_code_check: AddressPostalCodeCheck,
    /// Cvc check. `fail`, `pass`, `unavailable` or `unchecked`.
    pub cvc_check: CvcCheck,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation user intervention raised.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaised {
    /// Custom.
    pub custom: Option<Box<PaymentEvaluationUserInterventionRaisedCustom>>,
    /// Key. At most 5000 characters.
    pub key: String,
    /// Type. `3ds`, `captcha` or `custom`.
    pub r#type: PaymentEvaluationUserInterventionRaisedType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Insights resources payment evaluation user intervention raised custom.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised_custom`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaisedCustom {
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationUserInterventionRaisedType {
    /// `3ds`
    ThreeDs,
    /// `captcha`
    Captcha,
    /// `custom`
    Custom,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Insights resources payment evaluation user intervention resolved.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_resolved`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionResolved {
    /// Key. At most 5000 characters.
    pub key: String,
    /// Outcome. `abandoned`, `failed` or `passed`. May be null.
    pub outcome: Option<PaymentEvaluationUserInterventionResolvedOutcome>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `outcome`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_resolved/properties/outcome`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationUserInterventionResolvedOutcome {
    /// `abandoned`
    Abandoned,
    /// `failed`
    Failed,
    /// `passed`
    Passed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AddressLine1Check;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::open_enum! {
    AddressPostalCodeCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::open_enum! {
    CvcCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::record! {
    PaymentEvaluation;
    const "object" = Str("radar.payment_evaluation");
    0 => client_device_metadata_details "client_device_metadata_details";
    1 => created_at "created_at" required;
    2 => customer_details "customer_details";
    3 => events "events" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => metadata "metadata";
    7 => outcome "outcome";
    8 => payment_details "payment_details";
    9 => recommended_action "recommended_action" required;
    10 => signals "signals" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentEvaluation;
    client_device_metadata_details "client_device_metadata_details" => PaymentEvaluationClientDeviceMetadata;
    customer_details "customer_details" => PaymentEvaluationCustomerDetails;
    outcome "outcome" => PaymentEvaluationOutcome;
    payment_details "payment_details" => PaymentEvaluationPaymentDetails;
}

rt::record! {
    PaymentEvaluationAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

rt::record! {
    PaymentEvaluationBillingDetails;
    0 => address "address" required sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}

rt::record! {
    PaymentEvaluationClientDeviceMetadata;
    0 => radar_session "radar_session" required;
}

rt::record! {
    PaymentEvaluationCustomerDetails;
    0 => customer "customer";
    1 => customer_account "customer_account";
    2 => email "email" sensitive;
    3 => name "name" sensitive;
    4 => phone "phone" sensitive;
}

rt::record! {
    PaymentEvaluationDisputeOpened;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => reason "reason" required;
}

rt::open_enum! {
    PaymentEvaluationDisputeOpenedReason;
    0 => AccountNotAvailable "account_not_available";
    1 => CreditNotProcessed "credit_not_processed";
    2 => CustomerInitiated "customer_initiated";
    3 => Duplicate "duplicate";
    4 => Fraudulent "fraudulent";
    5 => General "general";
    6 => Noncompliant "noncompliant";
    7 => ProductNotReceived "product_not_received";
    8 => ProductUnacceptable "product_unacceptable";
    9 => SubscriptionCanceled "subscription_canceled";
    10 => Unrecognized "unrecognized";
}

rt::record! {
    PaymentEvaluationEarlyFraudWarningReceived;
    0 => fraud_type "fraud_type" required;
}

rt::open_enum! {
    PaymentEvaluationEarlyFraudWarningReceivedFraudType;
    0 => MadeWithLostCard "made_with_lost_card";
    1 => MadeWithStolenCard "made_with_stolen_card";
    2 => Other "other";
    3 => UnauthorizedUseOfCard "unauthorized_use_of_card";
}

rt::record! {
    PaymentEvaluationEvent;
    0 => dispute_opened "dispute_opened";
    1 => early_fraud_warning_received "early_fraud_warning_received";
    2 => occurred_at "occurred_at" required;
    3 => refunded "refunded";
    4 => r#type "type" required;
    5 => user_intervention_raised "user_intervention_raised";
    6 => user_intervention_resolved "user_intervention_resolved";
}

rt::open_enum! {
    PaymentEvaluationEventType;
    0 => DisputeOpened "dispute_opened";
    1 => EarlyFraudWarningReceived "early_fraud_warning_received";
    2 => Refunded "refunded";
    3 => UserInterventionRaised "user_intervention_raised";
    4 => UserInterventionResolved "user_intervention_resolved";
}

rt::record! {
    PaymentEvaluationMerchantBlocked;
    0 => reason "reason" required;
}

rt::open_enum! {
    PaymentEvaluationMerchantBlockedReason;
    0 => AuthenticationRequired "authentication_required";
    1 => BlockedForFraud "blocked_for_fraud";
    2 => InvalidPayment "invalid_payment";
    3 => Other "other";
}

rt::record! {
    PaymentEvaluationMoneyMovementCard;
    0 => customer_presence "customer_presence";
    1 => payment_type "payment_type";
}

rt::record! {
    PaymentEvaluationMoneyMovementDetails;
    const "money_movement_type" = Str("card");
    0 => card "card";
}

rt::record! {
    PaymentEvaluationOutcome;
    0 => merchant_blocked "merchant_blocked";
    1 => payment_intent_id "payment_intent_id";
    2 => rejected "rejected";
    3 => succeeded "succeeded";
    4 => r#type "type" required;
}

rt::open_enum! {
    PaymentEvaluationOutcomeType;
    0 => Failed "failed";
    1 => MerchantBlocked "merchant_blocked";
    2 => Rejected "rejected";
    3 => Succeeded "succeeded";
}

rt::record! {
    PaymentEvaluationPaymentDetails;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => money_movement_details "money_movement_details";
    4 => payment_method_details "payment_method_details";
    5 => shipping_details "shipping_details";
    6 => statement_descriptor "statement_descriptor";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentEvaluationPaymentDetails;
    payment_method_details "payment_method_details" => PaymentEvaluationPaymentMethodDetails;
}

rt::record! {
    PaymentEvaluationPaymentMethodDetails;
    0 => billing_details "billing_details";
    1 => payment_method "payment_method" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentEvaluationPaymentMethodDetails;
    payment_method "payment_method" => PaymentMethod;
}

rt::open_enum! {
    PaymentEvaluationRecommendedAction;
    0 => Block "block";
    1 => Continue "continue";
}

rt::record! {
    PaymentEvaluationRefunded;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => reason "reason" required;
}

rt::open_enum! {
    PaymentEvaluationRefundedReason;
    0 => Duplicate "duplicate";
    1 => Fraudulent "fraudulent";
    2 => Other "other";
    3 => RequestedByCustomer "requested_by_customer";
}

rt::record! {
    PaymentEvaluationRejected;
    0 => card "card";
}

rt::record! {
    PaymentEvaluationRejectedCard;
    0 => address_line1_check "address_line1_check" required;
    1 => address_postal_code_check "address_postal_code_check" required;
    2 => cvc_check "cvc_check" required;
    3 => reason "reason" required;
}

rt::open_enum! {
    PaymentEvaluationRejectedCardReason;
    0 => AuthenticationFailed "authentication_failed";
    1 => DoNotHonor "do_not_honor";
    2 => Expired "expired";
    3 => IncorrectCvc "incorrect_cvc";
    4 => IncorrectNumber "incorrect_number";
    5 => IncorrectPostalCode "incorrect_postal_code";
    6 => InsufficientFunds "insufficient_funds";
    7 => InvalidAccount "invalid_account";
    8 => LostCard "lost_card";
    9 => Other "other";
    10 => ProcessingError "processing_error";
    11 => ReportedStolen "reported_stolen";
    12 => TryAgainLater "try_again_later";
}

rt::record! {
    PaymentEvaluationShipping;
    0 => address "address" required sensitive;
    1 => name "name" sensitive;
    2 => phone "phone" sensitive;
}

rt::record! {
    PaymentEvaluationSignalV2;
    0 => evaluated_at "evaluated_at" required;
    1 => risk_level "risk_level" required;
    2 => score "score" required;
}

rt::open_enum! {
    PaymentEvaluationSignalV2RiskLevel;
    0 => Elevated "elevated";
    1 => Highest "highest";
    2 => Low "low";
    3 => Normal "normal";
    4 => NotAssessed "not_assessed";
    5 => UnknownValue "unknown";
}

rt::record! {
    PaymentEvaluationSignals;
    0 => fraudulent_payment "fraudulent_payment" required;
}

rt::record! {
    PaymentEvaluationSucceeded;
    0 => card "card";
}

rt::record! {
    PaymentEvaluationSucceededCard;
    0 => address_line1_check "address_line1_check" required;
    1 => address_postal_code_check "address_postal_code_check" required;
    2 => cvc_check "cvc_check" required;
}

rt::record! {
    PaymentEvaluationUserInterventionRaised;
    0 => custom "custom";
    1 => key "key" required;
    2 => r#type "type" required;
}

rt::record! {
    PaymentEvaluationUserInterventionRaisedCustom;
    0 => r#type "type" required;
}

rt::open_enum! {
    PaymentEvaluationUserInterventionRaisedType;
    0 => ThreeDs "3ds";
    1 => Captcha "captcha";
    2 => Custom "custom";
}

rt::record! {
    PaymentEvaluationUserInterventionResolved;
    0 => key "key" required;
    1 => outcome "outcome";
}

rt::open_enum! {
    PaymentEvaluationUserInterventionResolvedOutcome;
    0 => Abandoned "abandoned";
    1 => Failed "failed";
    2 => Passed "passed";
}
