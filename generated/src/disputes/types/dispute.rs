// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::disputes::MerchandiseOrServices;
use crate::files::File;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// The `dispute` object.
///
/// Contract: `#/components/schemas/dispute`.
#[derive(Default)]
#[non_exhaustive]
pub struct Dispute {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transactions.
    pub balance_transactions: Vec<BalanceTransaction>,
    /// Charge. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Enhanced eligibility types. `visa_compelling_evidence_3` or `visa_compliance`.
    pub enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
    /// Evidence.
    pub evidence: DisputeEvidence,
    /// Evidence details.
    pub evidence_details: DisputeEvidenceDetails,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Dispute>,
    /// Is charge refundable.
    pub is_charge_refundable: bool,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded. May be null.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Payment method details.
    pub payment_method_details: Option<Box<DisputePaymentMethodDetails>>,
    /// Reason. At most 5000 characters.
    pub reason: String,
    /// Status. `lost`, `needs_response`, `prevented`, `under_review`, `warning_closed`, `warning_needs_response`, `warning_under_review` or `won`.
    pub status: DisputeStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute enhanced eligibility.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibility {
    /// Visa compelling evidence 3.
    pub visa_compelling_evidence_3: Option<
        Box<DisputeEnhancedEligibilityVisaCompellingEvidence3>,
    >,
    /// Visa compliance.
    pub visa_compliance: Option<Box<DisputeEnhancedEligibilityVisaCompliance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `enhanced_eligibility_types[]`.
///
/// Contract: `#/components/schemas/dispute/properties/enhanced_eligibility_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityType {
    /// `visa_compelling_evidence_3`
    VisaCompellingEvidence3,
    /// `visa_compliance`
    VisaCompliance,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute enhanced eligibility visa compelling evidence3.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    /// Required actions. `missing_customer_identifiers`, `missing_disputed_transaction_description`, `missing_merchandise_or_services`, `missing_prior_undisputed_transaction_description` or `missing_prior_undisputed_transactions`.
    pub required_actions: Vec<EnhancedEligibilityVisaCompellingEvidence3RequiredAction>,
    /// Status. `not_qualified`, `qualified` or `requires_action`.
    pub status: DisputeEnhancedEligibilityVisaCompellingEvidence3Status,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaCompellingEvidence3Status {
    /// `not_qualified`
    NotQualified,
    /// `qualified`
    Qualified,
    /// `requires_action`
    RequiresAction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute enhanced eligibility visa compliance.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compliance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompliance {
    /// Status. `fee_acknowledged` or `requires_fee_acknowledgement`.
    pub status: DisputeEnhancedEligibilityVisaComplianceStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compliance/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaComplianceStatus {
    /// `fee_acknowledged`
    FeeAcknowledged,
    /// `requires_fee_acknowledgement`
    RequiresFeeAcknowledgement,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute enhanced evidence.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    /// Visa compelling evidence 3.
    pub visa_compelling_evidence_3: Option<
        Box<DisputeEnhancedEvidenceVisaCompellingEvidence3>,
    >,
    /// Visa compliance.
    pub visa_compliance: Option<Box<DisputeEnhancedEvidenceVisaCompliance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute enhanced evidence visa compelling evidence3.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence_visa_compelling_evidence3`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    /// Disputed transaction. May be null.
    pub disputed_transaction: Option<
        Box<DisputeVisaCompellingEvidence3DisputedTransaction>,
    >,
    /// Prior undisputed transactions.
    pub prior_undisputed_transactions: Vec<
        DisputeVisaCompellingEvidence3PriorUndisputedTransaction,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute enhanced evidence visa compliance.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence_visa_compliance`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompliance {
    /// Fee acknowledged.
    pub fee_acknowledged: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute evidence.
///
/// Contract: `#/components/schemas/dispute_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEvidence {
    /// Access activity log. At most 150000 characters. May be null.
    pub access_activity_log: Option<String>,
    /// Billing address. At most 5000 characters. May be null.
    pub billing_address: Option<String>,
    /// Cancellation policy. An id; the object itself when `cancellation_policy` is expanded. May be null.
    pub cancellation_policy: Option<rt::Expandable<File>>,
    /// Cancellation policy disclosure. At most 150000 characters. May be null.
    pub cancellation_policy_disclosure: Option<String>,
    /// Cancellation rebuttal. At most 150000 characters. May be null.
    pub cancellation_rebuttal: Option<String>,
    /// Customer communication. An id; the object itself when `customer_communication` is expanded. May be null.
    pub customer_communication: Option<rt::Expandable<File>>,
    /// Customer email address. At most 5000 characters. May be null.
    pub customer_email_address: Option<String>,
    /// Customer name. At most 5000 characters. May be null.
    pub customer_name: Option<String>,
    /// Customer purchase ip. At most 5000 characters. May be null.
    pub customer_purchase_ip: Option<String>,
    /// Customer signature. An id; the object itself when `customer_signature` is expanded. May be null.
    pub customer_signature: Option<rt::Expandable<File>>,
    /// Duplicate charge documentation. An id; the object itself when `duplicate_charge_documentation` is expanded. May be null.
    pub duplicate_charge_documentation: Option<rt::Expandable<File>>,
    /// Duplicate charge explanation. At most 150000 characters. May be null.
    pub duplicate_charge_explanation: Option<String>,
    /// Duplicate charge id. At most 5000 characters. May be null.
    pub duplicate_charge_id: Option<String>,
    /// Enhanced evidence.
    pub enhanced_evidence: DisputeEnhancedEvidence,
    /// Product description. At most 150000 characters. May be null.
    pub product_description: Option<String>,
    /// Receipt. An id; the object itself when `receipt` is expanded. May be null.
    pub receipt: Option<rt::Expandable<File>>,
    /// Refund policy. An id; the object itself when `refund_policy` is expanded. May be null.
    pub refund_policy: Option<rt::Expandable<File>>,
    /// Refund policy disclosure. At most 150000 characters. May be null.
    pub refund_policy_disclosure: Option<String>,
    /// Refund refusal explanation. At most 150000 characters. May be null.
    pub refund_refusal_explanation: Option<String>,
    /// Service date. At most 5000 characters. May be null.
    pub service_date: Option<String>,
    /// Service documentation. An id; the object itself when `service_documentation` is expanded. May be null.
    pub service_documentation: Option<rt::Expandable<File>>,
    /// Shipping address. At most 5000 characters. May be null.
    pub shipping_address: Option<String>,
    /// Shipping carrier. At most 5000 characters. May be null.
    pub shipping_carrier: Option<String>,
    /// Shipping date. At most 5000 characters. May be null.
    pub shipping_date: Option<String>,
    /// Shipping documentation. An id; the object itself when `shipping_documentation` is expanded. May be null.
    pub shipping_documentation: Option<rt::Expandable<File>>,
    /// Shipping tracking number. At most 5000 characters. May be null.
    pub shipping_tracking_number: Option<String>,
    /// Uncategorized file. An id; the object itself when `uncategorized_file` is expanded. May be null.
    pub uncategorized_file: Option<rt::Expandable<File>>,
    /// Uncategorized text. At most 150000 characters. May be null.
    pub uncategorized_text: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute evidence details.
///
/// Contract: `#/components/schemas/dispute_evidence_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEvidenceDetails {
    /// Due by, in seconds since 1970. May be null.
    pub due_by: Option<rt::Timestamp>,
    /// Enhanced eligibility.
    pub enhanced_eligibility: DisputeEnhancedEligibility,
    /// Has evidence.
    pub has_evidence: bool,
    /// Past due.
    pub past_due: bool,
    /// Submission count.
    pub submission_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute payment method details.
///
/// Contract: `#/components/schemas/dispute_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetails {
    /// Amazon pay.
    pub amazon_pay: Option<Box<DisputePaymentMethodDetailsAmazonPay>>,
    /// Card.
    pub card: Option<Box<DisputePaymentMethodDetailsCard>>,
    /// Klarna.
    pub klarna: Option<Box<DisputePaymentMethodDetailsKlarna>>,
    /// Paypal.
    pub paypal: Option<Box<DisputePaymentMethodDetailsPaypal>>,
    /// Type. `amazon_pay`, `card`, `klarna` or `paypal`.
    pub r#type: DisputePaymentMethodDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute payment method details amazon pay.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_amazon_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsAmazonPay {
    /// Dispute type. `chargeback` or `claim`. May be null.
    pub dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `dispute_type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_amazon_pay/properties/dispute_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsAmazonPayDisputeType {
    /// `chargeback`
    Chargeback,
    /// `claim`
    Claim,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute payment method details card.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsCard {
    /// Brand. At most 5000 characters.
    pub brand: String,
    /// Case type. `block`, `chargeback`, `compliance`, `inquiry` or `resolution`.
    pub case_type: DisputePaymentMethodDetailsCardCaseType,
    /// Network reason code. At most 5000 characters. May be null.
    pub network_reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `case_type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_card/properties/case_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsCardCaseType {
    /// `block`
    Block,
    /// `chargeback`
    Chargeback,
    /// `compliance`
    Compliance,
    /// `inquiry`
    Inquiry,
    /// `resolution`
    Resolution,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute payment method details klarna.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsKlarna {
    /// Chargeback loss reason code. At most 5000 characters.
    pub chargeback_loss_reason_code: Option<String>,
    /// Reason code. At most 5000 characters. May be null.
    pub reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute payment method details paypal.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    /// Case id. At most 5000 characters. May be null.
    pub case_id: Option<String>,
    /// Reason code. At most 5000 characters. May be null.
    pub reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsType {
    /// `amazon_pay`
    AmazonPay,
    /// `card`
    Card,
    /// `klarna`
    Klarna,
    /// `paypal`
    Paypal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `lost`
    Lost,
    /// `needs_response`
    NeedsResponse,
    /// `prevented`
    Prevented,
    /// `under_review`
    UnderReview,
    /// `warning_closed`
    WarningClosed,
    /// `warning_needs_response`
    WarningNeedsResponse,
    /// `warning_under_review`
    WarningUnderReview,
    /// `won`
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Dispute transaction shipping address.
///
/// Contract: `#/components/schemas/dispute_transaction_shipping_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeTransactionShippingAddress {
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

/// Dispute visa compelling evidence3 disputed transaction.
///
/// Contract: `#/components/schemas/dispute_visa_compelling_evidence3_disputed_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeVisaCompellingEvidence3DisputedTransaction {
    /// Customer account id. At most 5000 characters. May be null.
    pub customer_account_id: Option<String>,
    /// Customer device fingerprint. At most 5000 characters. May be null.
    pub customer_device_fingerprint: Option<String>,
    /// Customer device id. At most 5000 characters. May be null.
    pub customer_device_id: Option<String>,
    /// Customer email address. At most 5000 characters. May be null.
    pub customer_email_address: Option<String>,
    /// Customer purchase ip. At most 5000 characters. May be null.
    pub customer_purchase_ip: Option<String>,
    /// Merchandise or services. `merchandise` or `services`. May be null.
    pub merchandise_or_services: Option<MerchandiseOrServices>,
    /// Product description. At most 150000 characters. May be null.
    pub product_description: Option<String>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<DisputeTransactionShippingAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Dispute visa compelling evidence3 prior undisputed transaction.
///
/// Contract: `#/components/schemas/dispute_visa_compelling_evidence3_prior_undisputed_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeVisaCompellingEvidence3PriorUndisputedTransaction {
    /// Charge. At most 5000 characters.
    pub charge: String,
    /// Customer account id. At most 5000 characters. May be null.
    pub customer_account_id: Option<String>,
    /// Customer device fingerprint. At most 5000 characters. May be null.
    pub customer_device_fingerprint: Option<String>,
    /// Customer device id. At most 5000 characters. May be null.
    pub customer_device_id: Option<String>,
    /// Customer email address. At most 5000 characters. May be null.
    pub customer_email_address: Option<String>,
    /// Customer purchase ip. At most 5000 characters. May be null.
    pub customer_purchase_ip: Option<String>,
    /// Product description. At most 150000 characters. May be null.
    pub product_description: Option<String>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<DisputeTransactionShippingAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `required_actions[]`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3/properties/required_actions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnhancedEligibilityVisaCompellingEvidence3RequiredAction {
    /// `missing_customer_identifiers`
    MissingCustomerIdentifiers,
    /// `missing_disputed_transaction_description`
    MissingDisputedTransactionDescription,
    /// `missing_merchandise_or_services`
    MissingMerchandiseOrServices,
    /// `missing_prior_undisputed_transaction_description`
    MissingPriorUndisputedTransactionDescription,
    /// `missing_prior_undisputed_transactions`
    MissingPriorUndisputedTransactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Dispute;
    const "object" = Str("dispute");
    0 => amount "amount" required;
    1 => balance_transactions "balance_transactions" required;
    2 => charge "charge" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => enhanced_eligibility_types "enhanced_eligibility_types" required;
    6 => evidence "evidence" required;
    7 => evidence_details "evidence_details" required;
    8 => id "id" required;
    9 => is_charge_refundable "is_charge_refundable" required;
    10 => livemode "livemode" required;
    11 => metadata "metadata" required;
    12 => payment_intent "payment_intent";
    13 => payment_method_details "payment_method_details";
    14 => reason "reason" required;
    15 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    Dispute;
    balance_transactions "balance_transactions" => BalanceTransaction;
    charge "charge" => Charge;
    evidence "evidence" => DisputeEvidence;
    payment_intent "payment_intent" => PaymentIntent;
    payment_method_details "payment_method_details" => DisputePaymentMethodDetails;
}

rt::record! {
    DisputeEnhancedEligibility;
    0 => visa_compelling_evidence_3 "visa_compelling_evidence_3";
    1 => visa_compliance "visa_compliance";
}

rt::open_enum! {
    DisputeEnhancedEligibilityType;
    0 => VisaCompellingEvidence3 "visa_compelling_evidence_3";
    1 => VisaCompliance "visa_compliance";
}

rt::record! {
    DisputeEnhancedEligibilityVisaCompellingEvidence3;
    0 => required_actions "required_actions" required;
    1 => status "status" required;
}

rt::open_enum! {
    DisputeEnhancedEligibilityVisaCompellingEvidence3Status;
    0 => NotQualified "not_qualified";
    1 => Qualified "qualified";
    2 => RequiresAction "requires_action";
}

rt::record! {
    DisputeEnhancedEligibilityVisaCompliance;
    0 => status "status" required;
}

rt::open_enum! {
    DisputeEnhancedEligibilityVisaComplianceStatus;
    0 => FeeAcknowledged "fee_acknowledged";
    1 => RequiresFeeAcknowledgement "requires_fee_acknowledgement";
}

rt::record! {
    DisputeEnhancedEvidence;
    0 => visa_compelling_evidence_3 "visa_compelling_evidence_3";
    1 => visa_compliance "visa_compliance";
}

rt::record! {
    DisputeEnhancedEvidenceVisaCompellingEvidence3;
    0 => disputed_transaction "disputed_transaction";
    1 => prior_undisputed_transactions "prior_undisputed_transactions" required;
}

rt::record! {
    DisputeEnhancedEvidenceVisaCompliance;
    0 => fee_acknowledged "fee_acknowledged" required;
}

rt::record! {
    DisputeEvidence;
    0 => access_activity_log "access_activity_log";
    1 => billing_address "billing_address" sensitive;
    2 => cancellation_policy "cancellation_policy";
    3 => cancellation_policy_disclosure "cancellation_policy_disclosure";
    4 => cancellation_rebuttal "cancellation_rebuttal";
    5 => customer_communication "customer_communication";
    6 => customer_email_address "customer_email_address" sensitive;
    7 => customer_name "customer_name" sensitive;
    8 => customer_purchase_ip "customer_purchase_ip" sensitive;
    9 => customer_signature "customer_signature";
    10 => duplicate_charge_documentation "duplicate_charge_documentation";
    11 => duplicate_charge_explanation "duplicate_charge_explanation";
    12 => duplicate_charge_id "duplicate_charge_id";
    13 => enhanced_evidence "enhanced_evidence" required;
    14 => product_description "product_description";
    15 => receipt "receipt";
    16 => refund_policy "refund_policy";
    17 => refund_policy_disclosure "refund_policy_disclosure";
    18 => refund_refusal_explanation "refund_refusal_explanation";
    19 => service_date "service_date";
    20 => service_documentation "service_documentation";
    21 => shipping_address "shipping_address" sensitive;
    22 => shipping_carrier "shipping_carrier";
    23 => shipping_date "shipping_date";
    24 => shipping_documentation "shipping_documentation";
    25 => shipping_tracking_number "shipping_tracking_number";
    26 => uncategorized_file "uncategorized_file";
    27 => uncategorized_text "uncategorized_text";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeEvidence;
    cancellation_policy "cancellation_policy" => File;
    customer_communication "customer_communication" => File;
    customer_signature "customer_signature" => File;
    duplicate_charge_documentation "duplicate_charge_documentation" => File;
    receipt "receipt" => File;
    refund_policy "refund_policy" => File;
    service_documentation "service_documentation" => File;
    shipping_documentation "shipping_documentation" => File;
    uncategorized_file "uncategorized_file" => File;
}

rt::record! {
    DisputeEvidenceDetails;
    0 => due_by "due_by";
    1 => enhanced_eligibility "enhanced_eligibility" required;
    2 => has_evidence "has_evidence" required;
    3 => past_due "past_due" required;
    4 => submission_count "submission_count" required;
}

rt::record! {
    DisputePaymentMethodDetails;
    0 => amazon_pay "amazon_pay";
    1 => card "card";
    2 => klarna "klarna";
    3 => paypal "paypal";
    4 => r#type "type" required;
}

rt::record! {
    DisputePaymentMethodDetailsAmazonPay;
    0 => dispute_type "dispute_type";
}

rt::open_enum! {
    DisputePaymentMethodDetailsAmazonPayDisputeType;
    0 => Chargeback "chargeback";
    1 => Claim "claim";
}

rt::record! {
    DisputePaymentMethodDetailsCard;
    0 => brand "brand" required;
    1 => case_type "case_type" required;
    2 => network_reason_code "network_reason_code";
}

rt::open_enum! {
    DisputePaymentMethodDetailsCardCaseType;
    0 => Block "block";
    1 => Chargeback "chargeback";
    2 => Compliance "compliance";
    3 => Inquiry "inquiry";
    4 => Resolution "resolution";
}

rt::record! {
    DisputePaymentMethodDetailsKlarna;
    0 => chargeback_loss_reason_code "chargeback_loss_reason_code";
    1 => reason_code "reason_code";
}

rt::record! {
    DisputePaymentMethodDetailsPaypal;
    0 => case_id "case_id";
    1 => reason_code "reason_code";
}

rt::open_enum! {
    DisputePaymentMethodDetailsType;
    0 => AmazonPay "amazon_pay";
    1 => Card "card";
    2 => Klarna "klarna";
    3 => Paypal "paypal";
}

rt::open_enum! {
    DisputeStatus;
    0 => Lost "lost";
    1 => NeedsResponse "needs_response";
    2 => Prevented "prevented";
    3 => UnderReview "under_review";
    4 => WarningClosed "warning_closed";
    5 => WarningNeedsResponse "warning_needs_response";
    6 => WarningUnderReview "warning_under_review";
    7 => Won "won";
}

rt::record! {
    DisputeTransactionShippingAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

rt::record! {
    DisputeVisaCompellingEvidence3DisputedTransaction;
    0 => customer_account_id "customer_account_id";
    1 => customer_device_fingerprint "customer_device_fingerprint" sensitive;
    2 => customer_device_id "customer_device_id";
    3 => customer_email_address "customer_email_address" sensitive;
    4 => customer_purchase_ip "customer_purchase_ip" sensitive;
    5 => merchandise_or_services "merchandise_or_services";
    6 => product_description "product_description";
    7 => shipping_address "shipping_address" sensitive;
}

rt::record! {
    DisputeVisaCompellingEvidence3PriorUndisputedTransaction;
    0 => charge "charge" required;
    1 => customer_account_id "customer_account_id";
    2 => customer_device_fingerprint "customer_device_fingerprint" sensitive;
    3 => customer_device_id "customer_device_id";
    4 => customer_email_address "customer_email_address" sensitive;
    5 => customer_purchase_ip "customer_purchase_ip" sensitive;
    6 => product_description "product_description";
    7 => shipping_address "shipping_address" sensitive;
}

rt::open_enum! {
    EnhancedEligibilityVisaCompellingEvidence3RequiredAction;
    0 => MissingCustomerIdentifiers "missing_customer_identifiers";
    1 => MissingDisputedTransactionDescription "missing_disputed_transaction_description";
    2 => MissingMerchandiseOrServices "missing_merchandise_or_services";
    3 => MissingPriorUndisputedTransactionDescription "missing_prior_undisputed_transaction_description";
    4 => MissingPriorUndisputedTransactions "missing_prior_undisputed_transactions";
}
