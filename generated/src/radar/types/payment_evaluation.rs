// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::radar::CustomerPresence;
use crate::radar::PaymentType;
use crate::rt;

/// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far.
///
/// The values of `address_line1_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/address_line1_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far.
///
/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/address_postal_code_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the security code fits the card, as the bank says.
///
/// The values of `cvc_check`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/cvc_check`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CvcCheck {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Radar's opinion on a payment that another processor handles, asked for before it is made: how risky it is, what to do, and later what became of it.
///
/// The `radar.payment_evaluation` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/payment_evaluations/object)
///
/// Contract: `#/components/schemas/radar.payment_evaluation`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluation {
    /// The session that Radar recorded in the customer's browser.
    pub client_device_metadata_details: Option<
        Box<PaymentEvaluationClientDeviceMetadata>,
    >,
    /// When it was made. In seconds since 1970.
    pub created_at: rt::Timestamp,
    /// Who is about to pay: an existing customer, or their name, email and phone.
    pub customer_details: Option<Box<PaymentEvaluationCustomerDetails>>,
    /// What has happened since with the payment: refunds, disputes, warnings, checks of the customer.
    pub events: Vec<PaymentEvaluationEvent>,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentEvaluation>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What became of the payment in the end. May be null.
    pub outcome: Option<Box<PaymentEvaluationOutcome>>,
    /// What is known of the payment: amount, payment method, addresses.
    pub payment_details: Option<Box<PaymentEvaluationPaymentDetails>>,
    /// What Radar advises to do with the payment, by its risk of fraud. `block` or `continue`.
    pub recommended_action: PaymentEvaluationRecommendedAction,
    /// The risks that were judged, each with a score.
    pub signals: PaymentEvaluationSignals,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A postal address of the payment that was evaluated.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_address`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationAddress {
    /// City, town or village. May be null.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// Street and house number, post box or company. May be null.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building. May be null.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States. May be null.
    pub postal_code: Option<String>,
    /// State, province or other part of the country. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who pays, as told with the payment method of the payment that was evaluated.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_billing_details`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationBillingDetails {
    /// The billing address.
    pub address: PaymentEvaluationAddress,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The payer's full name, as on the card or at the bank. May be null.
    pub name: Option<String>,
    /// The phone number that goes with the payment method, with extension. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's device, as Stripe.js saw it. It improves the score.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_client_device_metadata`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationClientDeviceMetadata {
    /// Id of the Radar session: what the browser and the device looked like, which makes the judgment better.
    pub radar_session: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the customer of the payment is: one you have at Stripe, or contact data alone.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_customer_details`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationCustomerDetails {
    /// The customer that it is for. May be null.
    pub customer: Option<String>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Email address. May be null.
    pub email: Option<String>,
    /// The customer's full name, or the name of their business. May be null.
    pub name: Option<String>,
    /// A phone number to reach the person or customer by. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer contested the payment: over how much, and why.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_dispute_opened`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationDisputeOpened {
    /// What is disputed, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Why the cardholder disputes.
    pub reason: PaymentEvaluationDisputeOpenedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the cardholder disputes.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_dispute_opened/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationDisputeOpenedReason {
    /// `account_not_available`: The account of the customer can't be used.
    AccountNotAvailable,
    /// `credit_not_processed`: A promised refund didn't come.
    CreditNotProcessed,
    /// `customer_initiated`: The customer asked their bank to take it back.
    CustomerInitiated,
    /// `duplicate`: The customer was charged twice.
    Duplicate,
    /// `fraudulent`: The cardholder says they didn't make the payment.
    Fraudulent,
    /// `general`: No particular reason.
    General,
    /// `noncompliant`: A breach of the network's rules is claimed.
    Noncompliant,
    /// `product_not_received`: Nothing arrived.
    ProductNotReceived,
    /// `product_unacceptable`: What arrived was defective or not as described.
    ProductUnacceptable,
    /// `subscription_canceled`: Charged after the subscription was canceled.
    SubscriptionCanceled,
    /// `unrecognized`: The cardholder doesn't recognize the payment.
    Unrecognized,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A card network warned that the payment may be fraud, and of which kind.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_early_fraud_warning_received`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationEarlyFraudWarningReceived {
    /// What kind of fraud the card's bank says it is. `made_with_lost_card`, `made_with_stolen_card`, `other` or `unauthorized_use_of_card`.
    pub fraud_type: PaymentEvaluationEarlyFraudWarningReceivedFraudType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What kind of fraud the card's bank says it is.
///
/// The values of `fraud_type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_early_fraud_warning_received/properties/fraud_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationEarlyFraudWarningReceivedFraudType {
    /// `made_with_lost_card`: Paid with a card that had been lost.
    MadeWithLostCard,
    /// `made_with_stolen_card`: Paid with a card that had been stolen.
    MadeWithStolenCard,
    /// `other`: Another kind of fraud.
    Other,
    /// `unauthorized_use_of_card`: The details were used without the cardholder's will.
    UnauthorizedUseOfCard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Something that happened to the payment after its evaluation. [`type`](Self::type) says which field tells more.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_event`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationEvent {
    /// The dispute that the payment led to.
    pub dispute_opened: Option<Box<PaymentEvaluationDisputeOpened>>,
    /// The warning of the card network that the payment was likely fraud.
    pub early_fraud_warning_received: Option<
        Box<PaymentEvaluationEarlyFraudWarningReceived>,
    >,
    /// When it happened. In seconds since 1970.
    pub occurred_at: rt::Timestamp,
    /// What was refunded, and why.
    pub refunded: Option<Box<PaymentEvaluationRefunded>>,
    /// What happened. The field of the same name has the details. `dispute_opened`, `early_fraud_warning_received`, `refunded`, `user_intervention_raised` or `user_intervention_resolved`.
    pub r#type: PaymentEvaluationEventType,
    /// Which step the customer was asked to go through.
    pub user_intervention_raised: Option<Box<PaymentEvaluationUserInterventionRaised>>,
    /// How the step that the customer was asked to go through ended.
    pub user_intervention_resolved: Option<
        Box<PaymentEvaluationUserInterventionResolved>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What happened.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_event/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationEventType {
    /// `dispute_opened`: The payment was disputed.
    DisputeOpened,
    /// `early_fraud_warning_received`: The issuer warned of fraud.
    EarlyFraudWarningReceived,
    /// `refunded`: The payment was refunded.
    Refunded,
    /// `user_intervention_raised`: The customer was asked to do something, such as 3D Secure.
    UserInterventionRaised,
    /// `user_intervention_resolved`: What the customer was asked to do is over.
    UserInterventionResolved,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// You refused the payment yourself, with the reason.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_merchant_blocked`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationMerchantBlocked {
    /// Why you blocked the payment. `authentication_required`, `blocked_for_fraud`, `invalid_payment` or `other`.
    pub reason: PaymentEvaluationMerchantBlockedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why you blocked the payment.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_merchant_blocked/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationMerchantBlockedReason {
    /// `authentication_required`: The customer would have had to authenticate.
    AuthenticationRequired,
    /// `blocked_for_fraud`: You took it for fraud.
    BlockedForFraud,
    /// `invalid_payment`: The payment wasn't valid.
    InvalidPayment,
    /// `other`: Another reason.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the card is used in the payment: whether the customer is there, and whether it is one of a series.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_card`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementCard {
    /// Whether the customer took part in the payment, or it was made without them. `off_session` or `on_session`. May be null.
    pub customer_presence: Option<CustomerPresence>,
    /// Whether the payment is a single one, one of many, or sets up later ones. `one_off`, `recurring`, `setup_one_off` or `setup_recurring`. May be null.
    pub payment_type: Option<PaymentType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In what way the money moves in the payment that was evaluated.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_details`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationMoneyMovementDetails {
    /// How the card is used, and whether the customer is there. May be null.
    pub card: Option<Box<PaymentEvaluationMoneyMovementCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the payment ended: blocked by you, rejected by the bank or processor, failed otherwise, or successful.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_outcome`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationOutcome {
    /// Set if you blocked the payment, with why.
    pub merchant_blocked: Option<Box<PaymentEvaluationMerchantBlocked>>,
    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) that came of the evaluated payment.
    pub payment_intent_id: Option<String>,
    /// Set if the payment was declined, with why.
    pub rejected: Option<Box<PaymentEvaluationRejected>>,
    /// How the payment succeeded, such as what the issuer said of the card.
    pub succeeded: Option<Box<PaymentEvaluationSucceeded>>,
    /// How the payment ended. The field of the same name has the details. `failed`, `merchant_blocked`, `rejected` or `succeeded`.
    pub r#type: PaymentEvaluationOutcomeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the payment ended.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_outcome/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationOutcomeType {
    /// `failed`: It failed, for another reason than a decline.
    Failed,
    /// `merchant_blocked`: You stopped it.
    MerchantBlocked,
    /// `rejected`: The issuer or network declined it.
    Rejected,
    /// `succeeded`: It succeeded.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The payment that was to be evaluated: amount, payment method, and where the goods go.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_payment_details`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationPaymentDetails {
    /// What the payment is to take from the customer, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the payment is for. May be null.
    pub description: Option<String>,
    /// How the money moves, and whether the customer is there. May be null.
    pub money_movement_details: Option<Box<PaymentEvaluationMoneyMovementDetails>>,
    /// Which payment method is used, and whose it is. May be null.
    pub payment_method_details: Option<Box<PaymentEvaluationPaymentMethodDetails>>,
    /// Where and to whom the goods of this payment are sent. May be null.
    pub shipping_details: Option<Box<PaymentEvaluationShipping>>,
    /// What the customer's statement says of the payment. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment is made with, and the billing details that go with it.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_payment_method_details`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationPaymentMethodDetails {
    /// Name, address, email and phone of whoever pays, as they were told for the evaluation. May be null.
    pub billing_details: Option<Box<PaymentEvaluationBillingDetails>>,
    /// The payment method that was used. An id; the object itself when `payment_method` is expanded.
    pub payment_method: rt::Expandable<PaymentMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What Radar advises to do with the payment, by its risk of fraud.
///
/// The values of `recommended_action`.
///
/// Contract: `#/components/schemas/radar.payment_evaluation/properties/recommended_action`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRecommendedAction {
    /// `block`: Don't take the payment.
    Block,
    /// `continue`: Go on with the payment.
    Continue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Money of the payment went back to the customer: how much, and why.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_refunded`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationRefunded {
    /// What was refunded, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Why it was refunded. `duplicate`, `fraudulent`, `other` or `requested_by_customer`.
    pub reason: PaymentEvaluationRefundedReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why it was refunded.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_refunded/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRefundedReason {
    /// `duplicate`: The customer was charged twice.
    Duplicate,
    /// `fraudulent`: The payment was fraud.
    Fraudulent,
    /// `other`: Another reason.
    Other,
    /// `requested_by_customer`: The customer asked for it.
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The bank or processor refused the payment. What it said is in the part for the payment method.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationRejected {
    /// A credit or debit card.
    pub card: Option<Box<PaymentEvaluationRejectedCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the card was refused, and what its bank found when it compared address and security code.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationRejectedCard {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: AddressLine1Check,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: AddressPostalCodeCheck,
    /// Whether the security code fits the card, as the bank says. It is checked when the card is saved or charged, and is `unchecked` until then. `fail`, `pass`, `unavailable` or `unchecked`.
    pub cvc_check: CvcCheck,
    /// Why the issuer of the card declined.
    pub reason: PaymentEvaluationRejectedCardReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the issuer of the card declined.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_rejected_card/properties/reason`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationRejectedCardReason {
    /// `authentication_failed`: The customer wasn't authenticated.
    AuthenticationFailed,
    /// `do_not_honor`: The bank refused without saying more.
    DoNotHonor,
    /// `expired`: The card has expired.
    Expired,
    /// `incorrect_cvc`: The security code is wrong.
    IncorrectCvc,
    /// `incorrect_number`: The card number is wrong.
    IncorrectNumber,
    /// `incorrect_postal_code`: The postal code is wrong.
    IncorrectPostalCode,
    /// `insufficient_funds`: The account has too little money.
    InsufficientFunds,
    /// `invalid_account`: There's no such account, or it can't be used.
    InvalidAccount,
    /// `lost_card`: The card was reported lost.
    LostCard,
    /// `other`: Another reason.
    Other,
    /// `processing_error`: The bank or network couldn't process it.
    ProcessingError,
    /// `reported_stolen`: The card was reported stolen.
    ReportedStolen,
    /// `try_again_later`: The bank couldn't decide at that time.
    TryAgainLater,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whom the goods go to, and where.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_shipping`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationShipping {
    /// Where the goods are sent.
    pub address: PaymentEvaluationAddress,
    /// Who gets the parcel. May be null.
    pub name: Option<String>,
    /// The phone number for the parcel, with extension. May be null.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One assessment of the payment by Stripe: a score, the level of risk that it amounts to, and when it was made.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signal_v2`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationSignalV2 {
    /// When the score was made. In seconds since 1970.
    pub evaluated_at: rt::Timestamp,
    /// How likely fraud is, in steps that follow [`score`](Self::score). `elevated`, `highest`, `low`, `normal`, `not_assessed` or `unknown`.
    pub risk_level: PaymentEvaluationSignalV2RiskLevel,
    /// How likely fraud is, from 0 to 100 with two decimal places. -1 if nothing could be judged, as with too little data.
    pub score: f64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How likely fraud is, in steps that follow `score`.
///
/// The values of `risk_level`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signal_v2/properties/risk_level`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationSignalV2RiskLevel {
    /// `elevated`: More than ordinary risk: look closer, or ask for authentication.
    Elevated,
    /// `highest`: So much risk that blocking is advised.
    Highest,
    /// `low`: Little risk.
    Low,
    /// `normal`: Ordinary risk.
    Normal,
    /// `not_assessed`: No assessment was made.
    NotAssessed,
    /// `unknown`: The assessment failed or isn't available.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What Stripe's models find in the payment. So far the one for fraud.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_signals`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationSignals {
    /// How likely the payment is fraud.
    pub fraudulent_payment: PaymentEvaluationSignalV2,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The payment was successful. What the bank compared is in the part for the payment method.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_succeeded`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationSucceeded {
    /// A credit or debit card.
    pub card: Option<Box<PaymentEvaluationSucceededCard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the card's bank found when it compared address and security code.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_succeeded_card`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationSucceededCard {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: AddressLine1Check,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_postal_code_check: AddressPostalCodeCheck,
    /// Whether the security code fits the card, as the bank says. It is checked when the card is saved or charged, and is `unchecked` until then. `fail`, `pass`, `unavailable` or `unchecked`.
    pub cvc_check: CvcCheck,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// You stopped the customer with a further check, such as 3D Secure. [`key`](Self::key) ties it to the event that tells how that ended.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaised {
    /// What happened to the customer, if [`type`](Self::type) is `custom`.
    pub custom: Option<Box<PaymentEvaluationUserInterventionRaisedCustom>>,
    /// Names the check of the customer, to report how it ended.
    pub key: String,
    /// What the customer was asked to do, such as 3D Secure. `3ds`, `captcha` or `custom`.
    pub r#type: PaymentEvaluationUserInterventionRaisedType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A check of your own making, with your name for it.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised_custom`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionRaisedCustom {
    /// Your own name for what the customer was asked to do, in snake case.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer was asked to do, such as 3D Secure.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_raised/properties/type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationUserInterventionRaisedType {
    /// `3ds`: Authentication by 3D Secure.
    ThreeDs,
    /// `captcha`: A proof of being human.
    Captcha,
    /// `custom`: A check of your own.
    Custom,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How a further check of the customer ended. [`key`](Self::key) ties it to the event that began it.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_resolved`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct PaymentEvaluationUserInterventionResolved {
    /// Names the check of the customer that this ends.
    pub key: String,
    /// How it ended. Null while it is open. `abandoned`, `failed` or `passed`.
    pub outcome: Option<PaymentEvaluationUserInterventionResolvedOutcome>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How it ended.
///
/// The values of `outcome`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_user_intervention_resolved/properties/outcome`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentEvaluationUserInterventionResolvedOutcome {
    /// `abandoned`: The customer left it undone.
    Abandoned,
    /// `failed`: The customer didn't pass.
    Failed,
    /// `passed`: The customer passed.
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
    0 => client_device_metadata_details = None "client_device_metadata_details";
    1 => created_at "created_at" required;
    2 => customer_details = None "customer_details";
    3 => events "events" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => metadata = None "metadata";
    7 => outcome = None "outcome";
    8 => payment_details = None "payment_details";
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
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

rt::record! {
    PaymentEvaluationBillingDetails;
    0 => address "address" required sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
}

rt::record! {
    PaymentEvaluationClientDeviceMetadata;
    0 => radar_session "radar_session" required;
}

rt::record! {
    PaymentEvaluationCustomerDetails;
    0 => customer = None "customer";
    1 => customer_account = None "customer_account";
    2 => email = None "email" sensitive;
    3 => name = None "name" sensitive;
    4 => phone = None "phone" sensitive;
}

rt::record! {
    PaymentEvaluationDisputeOpened;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => reason "reason" required;
}

rt::money! {
    PaymentEvaluationDisputeOpened;
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
    0 => dispute_opened = None "dispute_opened";
    1 => early_fraud_warning_received = None "early_fraud_warning_received";
    2 => occurred_at "occurred_at" required;
    3 => refunded = None "refunded";
    4 => r#type "type" required;
    5 => user_intervention_raised = None "user_intervention_raised";
    6 => user_intervention_resolved = None "user_intervention_resolved";
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
    0 => customer_presence = None "customer_presence";
    1 => payment_type = None "payment_type";
}

rt::record! {
    PaymentEvaluationMoneyMovementDetails;
    const "money_movement_type" = Str("card");
    0 => card = None "card";
}

rt::record! {
    PaymentEvaluationOutcome;
    0 => merchant_blocked = None "merchant_blocked";
    1 => payment_intent_id = None "payment_intent_id";
    2 => rejected = None "rejected";
    3 => succeeded = None "succeeded";
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
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => description = None "description";
    3 => money_movement_details = None "money_movement_details";
    4 => payment_method_details = None "payment_method_details";
    5 => shipping_details = None "shipping_details";
    6 => statement_descriptor = None "statement_descriptor";
}

rt::money! {
    PaymentEvaluationPaymentDetails;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentEvaluationPaymentDetails;
    payment_method_details "payment_method_details" => PaymentEvaluationPaymentMethodDetails;
}

rt::record! {
    PaymentEvaluationPaymentMethodDetails;
    0 => billing_details = None "billing_details";
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
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => reason "reason" required;
}

rt::money! {
    PaymentEvaluationRefunded;
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
    0 => card = None "card";
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
    1 => name = None "name" sensitive;
    2 => phone = None "phone" sensitive;
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
    0 => card = None "card";
}

rt::record! {
    PaymentEvaluationSucceededCard;
    0 => address_line1_check "address_line1_check" required;
    1 => address_postal_code_check "address_postal_code_check" required;
    2 => cvc_check "cvc_check" required;
}

rt::record! {
    PaymentEvaluationUserInterventionRaised;
    0 => custom = None "custom";
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
    1 => outcome = None "outcome";
}

rt::open_enum! {
    PaymentEvaluationUserInterventionResolvedOutcome;
    0 => Abandoned "abandoned";
    1 => Failed "failed";
    2 => Passed "passed";
}
