// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::disputes::MerchandiseOrServices;
use crate::files::File;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// A customer contests a charge at their bank, and the money is taken back for the time being, with a fee. An inquiry, whose status begins with `warning`, takes no money yet. Answer with evidence before `evidence_details.due_by`, or accept it by closing the dispute. The bank decides.
///
/// The `dispute` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/disputes/object)
///
/// Contract: `#/components/schemas/dispute`.
///
/// Feature: `charges` or `disputes`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Dispute {
    /// What is disputed, in the smallest currency unit. Usually the charge's amount, but exchange rates or a dispute about a part make it differ.
    pub amount: i64,
    /// What the dispute did to the Stripe balance: nothing yet, the money taken, or the money taken and given back.
    pub balance_transactions: Vec<BalanceTransaction>,
    /// The charge that it is about. An id; the object itself when `charge` is expanded.
    pub charge: rt::Expandable<Charge>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Which special rules of the card network the dispute can be met with. `visa_compelling_evidence_3` or `visa_compliance`.
    pub enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
    /// What you have told so far to win the dispute.
    pub evidence: DisputeEvidence,
    /// Until when evidence can be sent, and whether it has been.
    pub evidence_details: DisputeEvidenceDetails,
    /// Names this object in other calls.
    pub id: rt::Id<Dispute>,
    /// Whether the payment can still be refunded. Once it is refunded in full, the dispute takes no more money from you.
    pub is_charge_refundable: bool,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The payment intent whose charge is disputed. Null if it has none. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// What the payment method says of the dispute, such as the card network's own reason.
    pub payment_method_details: Option<Box<DisputePaymentMethodDetails>>,
    /// Why the cardholder or their bank disputes, such as `fraudulent` or `product_not_received`. It decides which evidence counts.
    pub reason: String,
    /// Where the dispute is. Send evidence while it is `needs_response`, or `warning_needs_response` for an inquiry. `lost`, `needs_response`, `prevented`, `under_review`, `warning_closed`, `warning_needs_response`, `warning_under_review` or `won`.
    pub status: DisputeStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the dispute can be met with special rules of the card network, and what is still missing for it.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility`.
#[non_exhaustive]
pub struct DisputeEnhancedEligibility {
    /// Whether the dispute can be answered with Visa Compelling Evidence 3.0, and what it still needs.
    pub visa_compelling_evidence_3: Option<
        Box<DisputeEnhancedEligibilityVisaCompellingEvidence3>,
    >,
    /// Whether the dispute is one of compliance with Visa's rules, which costs a fee to answer.
    pub visa_compliance: Option<Box<DisputeEnhancedEligibilityVisaCompliance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which special rules of the card network the dispute can be met with.
///
/// The values of `enhanced_eligibility_types[]`.
///
/// Contract: `#/components/schemas/dispute/properties/enhanced_eligibility_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityType {
    /// `visa_compelling_evidence_3`: Earlier undisputed payments of the same customer can prove that this one is theirs (Visa Compelling Evidence 3.0).
    VisaCompellingEvidence3,
    /// `visa_compliance`: The network decides on a breach of its rules, for a fee (Visa compliance).
    VisaCompliance,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the dispute can be answered with Visa Compelling Evidence 3.0, and what it still needs.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3`.
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    /// What is missing before this can be sent as Visa Compelling Evidence 3.0. `missing_customer_identifiers`, `missing_disputed_transaction_description`, `missing_merchandise_or_services`, `missing_prior_undisputed_transaction_description` or `missing_prior_undisputed_transactions`.
    pub required_actions: Vec<EnhancedEligibilityVisaCompellingEvidence3RequiredAction>,
    /// Whether the dispute can be answered with Visa Compelling Evidence 3.0, or what it still needs. `not_qualified`, `qualified` or `requires_action`.
    pub status: DisputeEnhancedEligibilityVisaCompellingEvidence3Status,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the dispute can be answered with Visa Compelling Evidence 3.0, or what it still needs.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaCompellingEvidence3Status {
    /// `not_qualified`: The dispute doesn't qualify: use other evidence.
    NotQualified,
    /// `qualified`: Everything needed is given: submit it.
    Qualified,
    /// `requires_action`: Something is missing: `required_actions` says what.
    RequiresAction,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the dispute is one of compliance with Visa's rules, which costs a fee to answer.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compliance`.
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompliance {
    /// Whether the dispute can be answered under Visa's compliance rules, or needs the fee to be acknowledged. `fee_acknowledged` or `requires_fee_acknowledgement`.
    pub status: DisputeEnhancedEligibilityVisaComplianceStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the dispute can be answered under Visa's compliance rules, or needs the fee to be acknowledged.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compliance/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaComplianceStatus {
    /// `fee_acknowledged`: You accepted the network's fee: evidence can be submitted.
    FeeAcknowledged,
    /// `requires_fee_acknowledgement`: Accept the network's fee first, then evidence can be submitted.
    RequiresFeeAcknowledgement,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What special rules of the card network ask for, such as earlier payments of the same customer.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence`.
#[non_exhaustive]
pub struct DisputeEnhancedEvidence {
    /// The disputed payment and earlier ones of this customer, for Visa Compelling Evidence 3.0.
    pub visa_compelling_evidence_3: Option<
        Box<DisputeEnhancedEvidenceVisaCompellingEvidence3>,
    >,
    /// Whether you accept the fee for answering a dispute of compliance with Visa's rules.
    pub visa_compliance: Option<Box<DisputeEnhancedEvidenceVisaCompliance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The disputed payment and earlier ones of this customer, for Visa Compelling Evidence 3.0.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence_visa_compelling_evidence3`.
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompellingEvidence3 {
    /// The payment that is disputed, as Visa wants it told. May be null.
    pub disputed_transaction: Option<
        Box<DisputeVisaCompellingEvidence3DisputedTransaction>,
    >,
    /// Two earlier payments of the same customer that they didn't dispute. For Visa's rule it must be exactly two.
    pub prior_undisputed_transactions: Vec<
        DisputeVisaCompellingEvidence3PriorUndisputedTransaction,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether you accept the fee for answering a dispute of compliance with Visa's rules.
///
/// Contract: `#/components/schemas/dispute_enhanced_evidence_visa_compliance`.
#[non_exhaustive]
pub struct DisputeEnhancedEvidenceVisaCompliance {
    /// Whether you accept that contesting costs 500 USD or as much in your currency, which you get back if you win. Without it, no evidence can be sent.
    pub fee_acknowledged: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What you have told so far to win the dispute.
///
/// Contract: `#/components/schemas/dispute_evidence`.
#[non_exhaustive]
pub struct DisputeEvidence {
    /// Server logs that show the customer used or downloaded what they bought, with IP addresses and times. May be null.
    pub access_activity_log: Option<String>,
    /// The billing address that the customer gave. May be null.
    pub billing_address: Option<String>,
    /// Id of a file with your rules for canceling a subscription, as the customer saw them. The object itself when `cancellation_policy` is expanded. May be null.
    pub cancellation_policy: Option<rt::Expandable<File>>,
    /// How and when the customer saw your refund policy before they bought. May be null.
    pub cancellation_policy_disclosure: Option<String>,
    /// Why the customer's subscription wasn't canceled. May be null.
    pub cancellation_rebuttal: Option<String>,
    /// Letters or chats with the customer that support your case, for instance one that shows they got or used the product. Id of a [file](crate::files::File). An id; the object itself when `customer_communication` is expanded. May be null.
    pub customer_communication: Option<rt::Expandable<File>>,
    /// The customer's email when they bought. May be null.
    pub customer_email_address: Option<String>,
    /// Who bought, by name. May be null.
    pub customer_name: Option<String>,
    /// The IP address from which the customer bought. May be null.
    pub customer_purchase_ip: Option<String>,
    /// A contract or another paper with the customer's signature. Id of a [file](crate::files::File). An id; the object itself when `customer_signature` is expanded. May be null.
    pub customer_signature: Option<rt::Expandable<File>>,
    /// A paper on the earlier charge, such as a receipt or shipping label. Pair it with one of the disputed charge that shows they differ. Id of a [file](crate::files::File). An id; the object itself when `duplicate_charge_documentation` is expanded. May be null.
    pub duplicate_charge_documentation: Option<rt::Expandable<File>>,
    /// Why the disputed charge isn't the same as the earlier one. May be null.
    pub duplicate_charge_explanation: Option<String>,
    /// Id of the earlier [charge](crate::charges::Charge) that looks like this one. May be null.
    pub duplicate_charge_id: Option<String>,
    /// What special rules of the card network ask for, such as earlier payments of the same customer.
    pub enhanced_evidence: DisputeEnhancedEvidence,
    /// What was sold, in words. May be null.
    pub product_description: Option<String>,
    /// The [file](crate::files::File) with the receipt, or another message that told the customer of the charge. An id; the object itself when `receipt` is expanded. May be null.
    pub receipt: Option<rt::Expandable<File>>,
    /// The [file](crate::files::File) with your refund policy, as customers get to see it. An id; the object itself when `refund_policy` is expanded. May be null.
    pub refund_policy: Option<rt::Expandable<File>>,
    /// When and in what way the customer saw the refund policy before buying. May be null.
    pub refund_policy_disclosure: Option<String>,
    /// Why the customer has no claim to a refund. May be null.
    pub refund_refusal_explanation: Option<String>,
    /// The day that the customer got the service, or began to, in any form that people can read. May be null.
    pub service_date: Option<String>,
    /// A file that proves that the service was done, such as a signed contract or work order. An id; the object itself when `service_documentation` is expanded. May be null.
    pub service_documentation: Option<rt::Expandable<File>>,
    /// Where the goods were sent, as completely as known. May be null.
    pub shipping_address: Option<String>,
    /// Who carried the goods: `Fedex`, `UPS`. Several are separated by commas. May be null.
    pub shipping_carrier: Option<String>,
    /// The day that the goods left, in any form that people can read. May be null.
    pub shipping_date: Option<String>,
    /// A file that proves that goods were sent to the address that the customer gave, such as a receipt or label. It should show the whole address. An id; the object itself when `shipping_documentation` is expanded. May be null.
    pub shipping_documentation: Option<rt::Expandable<File>>,
    /// The number to follow the parcel with at the carrier. Several are separated by commas. May be null.
    pub shipping_tracking_number: Option<String>,
    /// A file with anything else that speaks for you. An id; the object itself when `uncategorized_file` is expanded. May be null.
    pub uncategorized_file: Option<rt::Expandable<File>>,
    /// Anything else that speaks for you, in words. May be null.
    pub uncategorized_text: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Until when evidence can be sent, and whether it has been.
///
/// Contract: `#/components/schemas/dispute_evidence_details`.
#[non_exhaustive]
pub struct DisputeEvidenceDetails {
    /// When evidence can no longer be sent. Zero if the customer's bank takes none. In seconds since 1970. May be null.
    pub due_by: Option<rt::Timestamp>,
    /// Whether the dispute can be met with special rules of the card network, and what is still missing for it.
    pub enhanced_eligibility: DisputeEnhancedEligibility,
    /// Whether evidence has been saved for this dispute.
    pub has_evidence: bool,
    /// Whether the last evidence came too late. Then it may never reach the bank.
    pub past_due: bool,
    /// How often evidence has been sent to the bank. As a rule it can be sent once.
    pub submission_count: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payment method says of the dispute, such as the card network's own reason.
///
/// Contract: `#/components/schemas/dispute_payment_method_details`.
#[non_exhaustive]
pub struct DisputePaymentMethodDetails {
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<DisputePaymentMethodDetailsAmazonPay>>,
    /// A credit or debit card.
    pub card: Option<Box<DisputePaymentMethodDetailsCard>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<DisputePaymentMethodDetailsKlarna>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<DisputePaymentMethodDetailsPaypal>>,
    /// What was paid with. The field of the same name has the details. `amazon_pay`, `card`, `klarna` or `paypal`.
    pub r#type: DisputePaymentMethodDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Amazon Pay: the customer pays with what their Amazon account holds.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_amazon_pay`.
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsAmazonPay {
    /// Whether it is a `chargeback` or a `claim` with Amazon. May be null.
    pub dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether it is a `chargeback` or a `claim` with Amazon.
///
/// The values of `dispute_type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_amazon_pay/properties/dispute_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsAmazonPayDisputeType {
    /// `chargeback`: The customer's bank disputes the payment.
    Chargeback,
    /// `claim`: The customer claims through Amazon's guarantee.
    Claim,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_card`.
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsCard {
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`.
    pub brand: String,
    /// What kind of dispute it is. An `inquiry` takes no money yet, and fees differ. `block`, `chargeback`, `compliance`, `inquiry` or `resolution`.
    pub case_type: DisputePaymentMethodDetailsCardCaseType,
    /// The card network's own code for the reason. Several of them stand behind one reason of Stripe's. May be null.
    pub network_reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What kind of dispute it is.
///
/// The values of `case_type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_card/properties/case_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsCardCaseType {
    /// `block`: Stopped by dispute prevention before it became a chargeback.
    Block,
    /// `chargeback`: The money is taken back while the dispute lasts.
    Chargeback,
    /// `compliance`: A breach of the network's rules is claimed.
    Compliance,
    /// `inquiry`: The bank asks first. No money is taken back unless it becomes a chargeback.
    Inquiry,
    /// `resolution`: Settled by dispute prevention, with a refund, before it became a chargeback.
    Resolution,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_klarna`.
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsKlarna {
    /// Why the dispute was lost, as Stripe reads Klarna's reason.
    pub chargeback_loss_reason_code: Option<String>,
    /// Why the customer disputes, by Klarna's own code. May be null.
    pub reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/dispute_payment_method_details_paypal`.
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    /// PayPal's id of the dispute. May be null.
    pub case_id: Option<String>,
    /// Why the customer disputes, by PayPal's own code. May be null.
    pub reason_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was paid with.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/dispute_payment_method_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsType {
    /// `amazon_pay`: Amazon Pay: the customer pays with what their Amazon account holds.
    AmazonPay,
    /// `card`
    Card,
    /// `klarna`: Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    Klarna,
    /// `paypal`: PayPal, the wallet.
    Paypal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the dispute is.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/dispute/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `lost`: The bank decided for the customer: the money is gone.
    Lost,
    /// `needs_response`: Answer with evidence by `evidence_details.due_by`, or accept it.
    NeedsResponse,
    /// `prevented`: Headed off before it became a formal dispute.
    Prevented,
    /// `under_review`: Evidence is in: the bank decides. That can take months.
    UnderReview,
    /// `warning_closed`: The inquiry ended without a dispute.
    WarningClosed,
    /// `warning_needs_response`: An inquiry: no money has been taken. Answer it, or refund.
    WarningNeedsResponse,
    /// `warning_under_review`: The inquiry has been answered, and the bank considers.
    WarningUnderReview,
    /// `won`: The bank decided for you: the money is back.
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the goods of the transaction were sent, as evidence that the cardholder bought before.
///
/// Contract: `#/components/schemas/dispute_transaction_shipping_address`.
#[non_exhaustive]
pub struct DisputeTransactionShippingAddress {
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

/// The payment that is disputed, as Visa wants it told.
///
/// Contract: `#/components/schemas/dispute_visa_compelling_evidence3_disputed_transaction`.
#[non_exhaustive]
pub struct DisputeVisaCompellingEvidence3DisputedTransaction {
    /// The account with which the customer signed in to your site when they bought. Visa must be able to recognize it as an account. May be null.
    pub customer_account_id: Option<String>,
    /// An id for the customer's device, made of two or more traits of its hardware or software. 20 characters or more. May be null.
    pub customer_device_fingerprint: Option<String>,
    /// A serial number of the customer's device, such as the IMEI. 15 characters or more. May be null.
    pub customer_device_id: Option<String>,
    /// The customer's email when they bought. May be null.
    pub customer_email_address: Option<String>,
    /// The IP address from which the customer bought. May be null.
    pub customer_purchase_ip: Option<String>,
    /// Whether goods or services were sold in the disputed payment. `merchandise` or `services`. May be null.
    pub merchandise_or_services: Option<MerchandiseOrServices>,
    /// What was sold, in words. May be null.
    pub product_description: Option<String>,
    /// Where the goods were sent. Visa Compelling Evidence 3.0 needs all its parts. May be null.
    pub shipping_address: Option<Box<DisputeTransactionShippingAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Two earlier payments of the same customer that they didn't dispute.
///
/// Contract: `#/components/schemas/dispute_visa_compelling_evidence3_prior_undisputed_transaction`.
#[non_exhaustive]
pub struct DisputeVisaCompellingEvidence3PriorUndisputedTransaction {
    /// Id of an earlier charge of the same customer that wasn't disputed.
    pub charge: String,
    /// The account with which the customer signed in to your site when they bought. Visa must be able to recognize it as an account. May be null.
    pub customer_account_id: Option<String>,
    /// An id for the customer's device, made of two or more traits of its hardware or software. 20 characters or more. May be null.
    pub customer_device_fingerprint: Option<String>,
    /// A serial number of the customer's device, such as the IMEI. 15 characters or more. May be null.
    pub customer_device_id: Option<String>,
    /// The customer's email when they bought. May be null.
    pub customer_email_address: Option<String>,
    /// The IP address from which the customer bought. May be null.
    pub customer_purchase_ip: Option<String>,
    /// What was sold, in words. May be null.
    pub product_description: Option<String>,
    /// Where the goods were sent. Visa Compelling Evidence 3.0 needs all its parts. May be null.
    pub shipping_address: Option<Box<DisputeTransactionShippingAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is missing before this can be sent as Visa Compelling Evidence 3.0.
///
/// The values of `required_actions[]`.
///
/// Contract: `#/components/schemas/dispute_enhanced_eligibility_visa_compelling_evidence3/properties/required_actions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnhancedEligibilityVisaCompellingEvidence3RequiredAction {
    /// `missing_customer_identifiers`: Give what identifies the customer in both payments, such as IP address, email or device.
    MissingCustomerIdentifiers,
    /// `missing_disputed_transaction_description`: Say what was sold in the disputed payment.
    MissingDisputedTransactionDescription,
    /// `missing_merchandise_or_services`: Say whether goods or services were sold.
    MissingMerchandiseOrServices,
    /// `missing_prior_undisputed_transaction_description`: Say what was sold in the earlier payments.
    MissingPriorUndisputedTransactionDescription,
    /// `missing_prior_undisputed_transactions`: Name two earlier payments of this customer that weren't disputed.
    MissingPriorUndisputedTransactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Dispute;
    const "object" = Str("dispute");
    0 => amount = 0 "amount" required;
    1 => balance_transactions "balance_transactions" required;
    2 => charge "charge" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => enhanced_eligibility_types "enhanced_eligibility_types" required;
    6 => evidence "evidence" required;
    7 => evidence_details "evidence_details" required;
    8 => id "id" required;
    9 => is_charge_refundable = false "is_charge_refundable" required;
    10 => livemode = false "livemode" required;
    11 => metadata "metadata" required;
    12 => payment_intent = None "payment_intent";
    13 => payment_method_details = None "payment_method_details";
    14 => reason "reason" required;
    15 => status "status" required;
}

rt::money! {
    Dispute;
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
    0 => visa_compelling_evidence_3 = None "visa_compelling_evidence_3";
    1 => visa_compliance = None "visa_compliance";
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
    0 => visa_compelling_evidence_3 = None "visa_compelling_evidence_3";
    1 => visa_compliance = None "visa_compliance";
}

rt::record! {
    DisputeEnhancedEvidenceVisaCompellingEvidence3;
    0 => disputed_transaction = None "disputed_transaction";
    1 => prior_undisputed_transactions "prior_undisputed_transactions" required;
}

rt::record! {
    DisputeEnhancedEvidenceVisaCompliance;
    0 => fee_acknowledged = false "fee_acknowledged" required;
}

rt::record! {
    DisputeEvidence;
    0 => access_activity_log = None "access_activity_log";
    1 => billing_address = None "billing_address" sensitive;
    2 => cancellation_policy = None "cancellation_policy";
    3 => cancellation_policy_disclosure = None "cancellation_policy_disclosure";
    4 => cancellation_rebuttal = None "cancellation_rebuttal";
    5 => customer_communication = None "customer_communication";
    6 => customer_email_address = None "customer_email_address" sensitive;
    7 => customer_name = None "customer_name" sensitive;
    8 => customer_purchase_ip = None "customer_purchase_ip" sensitive;
    9 => customer_signature = None "customer_signature";
    10 => duplicate_charge_documentation = None "duplicate_charge_documentation";
    11 => duplicate_charge_explanation = None "duplicate_charge_explanation";
    12 => duplicate_charge_id = None "duplicate_charge_id";
    13 => enhanced_evidence "enhanced_evidence" required;
    14 => product_description = None "product_description";
    15 => receipt = None "receipt";
    16 => refund_policy = None "refund_policy";
    17 => refund_policy_disclosure = None "refund_policy_disclosure";
    18 => refund_refusal_explanation = None "refund_refusal_explanation";
    19 => service_date = None "service_date";
    20 => service_documentation = None "service_documentation";
    21 => shipping_address = None "shipping_address" sensitive;
    22 => shipping_carrier = None "shipping_carrier";
    23 => shipping_date = None "shipping_date";
    24 => shipping_documentation = None "shipping_documentation";
    25 => shipping_tracking_number = None "shipping_tracking_number";
    26 => uncategorized_file = None "uncategorized_file";
    27 => uncategorized_text = None "uncategorized_text";
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
    0 => due_by = None "due_by";
    1 => enhanced_eligibility "enhanced_eligibility" required;
    2 => has_evidence = false "has_evidence" required;
    3 => past_due = false "past_due" required;
    4 => submission_count = 0 "submission_count" required;
}

rt::record! {
    DisputePaymentMethodDetails;
    0 => amazon_pay = None "amazon_pay";
    1 => card = None "card";
    2 => klarna = None "klarna";
    3 => paypal = None "paypal";
    4 => r#type "type" required;
}

rt::record! {
    DisputePaymentMethodDetailsAmazonPay;
    0 => dispute_type = None "dispute_type";
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
    2 => network_reason_code = None "network_reason_code";
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
    0 => chargeback_loss_reason_code = None "chargeback_loss_reason_code";
    1 => reason_code = None "reason_code";
}

rt::record! {
    DisputePaymentMethodDetailsPaypal;
    0 => case_id = None "case_id";
    1 => reason_code = None "reason_code";
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
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

rt::record! {
    DisputeVisaCompellingEvidence3DisputedTransaction;
    0 => customer_account_id = None "customer_account_id";
    1 => customer_device_fingerprint = None "customer_device_fingerprint" sensitive;
    2 => customer_device_id = None "customer_device_id";
    3 => customer_email_address = None "customer_email_address" sensitive;
    4 => customer_purchase_ip = None "customer_purchase_ip" sensitive;
    5 => merchandise_or_services = None "merchandise_or_services";
    6 => product_description = None "product_description";
    7 => shipping_address = None "shipping_address" sensitive;
}

rt::record! {
    DisputeVisaCompellingEvidence3PriorUndisputedTransaction;
    0 => charge "charge" required;
    1 => customer_account_id = None "customer_account_id";
    2 => customer_device_fingerprint = None "customer_device_fingerprint" sensitive;
    3 => customer_device_id = None "customer_device_id";
    4 => customer_email_address = None "customer_email_address" sensitive;
    5 => customer_purchase_ip = None "customer_purchase_ip" sensitive;
    6 => product_description = None "product_description";
    7 => shipping_address = None "shipping_address" sensitive;
}

rt::open_enum! {
    EnhancedEligibilityVisaCompellingEvidence3RequiredAction;
    0 => MissingCustomerIdentifiers "missing_customer_identifiers";
    1 => MissingDisputedTransactionDescription "missing_disputed_transaction_description";
    2 => MissingMerchandiseOrServices "missing_merchandise_or_services";
    3 => MissingPriorUndisputedTransactionDescription "missing_prior_undisputed_transaction_description";
    4 => MissingPriorUndisputedTransactions "missing_prior_undisputed_transactions";
}
