// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::files::File;
use crate::issuing::EvidenceReason;
use crate::issuing::ProductType;
use crate::issuing::ReturnStatus;
use crate::issuing::Transaction;
use crate::rt;

/// The `issuing.dispute` object.
///
/// Contract: `#/components/schemas/issuing.dispute`.
#[derive(Default)]
#[non_exhaustive]
pub struct Dispute {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transactions. May be null.
    pub balance_transactions: Option<Vec<BalanceTransaction>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Evidence.
    pub evidence: DisputeEvidence,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Dispute>,
    /// Livemode.
    pub livemode: bool,
    /// Loss reason.
    pub loss_reason: Option<DisputeLossReason>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Status. `expired`, `lost`, `submitted`, `unsubmitted` or `won`.
    pub status: DisputeStatus,
    /// Transaction. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// Treasury. May be null.
    pub treasury: Option<Box<DisputeTreasury>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute canceled evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_canceled_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeCanceledEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Cancellation policy provided. May be null.
    pub cancellation_policy_provided: Option<bool>,
    /// Cancellation reason. At most 5000 characters. May be null.
    pub cancellation_reason: Option<String>,
    /// Expected at, in seconds since 1970. May be null.
    pub expected_at: Option<rt::Timestamp>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Product description. At most 5000 characters. May be null.
    pub product_description: Option<String>,
    /// Product type. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// Return status. `merchant_rejected` or `successful`. May be null.
    pub return_status: Option<ReturnStatus>,
    /// Returned at, in seconds since 1970. May be null.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute duplicate evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_duplicate_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeDuplicateEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Card statement. An id; the object itself when `card_statement` is expanded. May be null.
    pub card_statement: Option<rt::Expandable<File>>,
    /// Cash receipt. An id; the object itself when `cash_receipt` is expanded. May be null.
    pub cash_receipt: Option<rt::Expandable<File>>,
    /// Check image. An id; the object itself when `check_image` is expanded. May be null.
    pub check_image: Option<rt::Expandable<File>>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Original transaction. At most 5000 characters. May be null.
    pub original_transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeEvidence {
    /// Canceled.
    pub canceled: Option<Box<DisputeCanceledEvidence>>,
    /// Duplicate.
    pub duplicate: Option<Box<DisputeDuplicateEvidence>>,
    /// Fraudulent.
    pub fraudulent: Option<Box<DisputeFraudulentEvidence>>,
    /// Merchandise not as described.
    pub merchandise_not_as_described: Option<
        Box<DisputeMerchandiseNotAsDescribedEvidence>,
    >,
    /// No valid authorization.
    pub no_valid_authorization: Option<Box<DisputeNoValidAuthorizationEvidence>>,
    /// Not received.
    pub not_received: Option<Box<DisputeNotReceivedEvidence>>,
    /// Other.
    pub other: Option<Box<DisputeOtherEvidence>>,
    /// Reason. `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`, `no_valid_authorization`, `not_received`, `other` or `service_not_as_described`.
    pub reason: EvidenceReason,
    /// Service not as described.
    pub service_not_as_described: Option<Box<DisputeServiceNotAsDescribedEvidence>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute fraudulent evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_fraudulent_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeFraudulentEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `loss_reason`.
///
/// Contract: `#/components/schemas/issuing.dispute/properties/loss_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeLossReason {
    /// `cardholder_authentication_issuer_liability`
    CardholderAuthenticationIssuerLiability,
    /// `eci5_token_transaction_with_tavv`
    Eci5TokenTransactionWithTavv,
    /// `excess_disputes_in_timeframe`
    ExcessDisputesInTimeframe,
    /// `has_not_met_the_minimum_dispute_amount_requirements`
    HasNotMetTheMinimumDisputeAmountRequirements,
    /// `invalid_duplicate_dispute`
    InvalidDuplicateDispute,
    /// `invalid_incorrect_amount_dispute`
    InvalidIncorrectAmountDispute,
    /// `invalid_no_authorization`
    InvalidNoAuthorization,
    /// `invalid_use_of_disputes`
    InvalidUseOfDisputes,
    /// `merchandise_delivered_or_shipped`
    MerchandiseDeliveredOrShipped,
    /// `merchandise_or_service_as_described`
    MerchandiseOrServiceAsDescribed,
    /// `not_cancelled`
    NotCancelled,
    /// `other`
    Other,
    /// `refund_issued`
    RefundIssued,
    /// `submitted_beyond_allowable_time_limit`
    SubmittedBeyondAllowableTimeLimit,
    /// `transaction_3ds_required`
    Transaction3dsRequired,
    /// `transaction_approved_after_prior_fraud_dispute`
    TransactionApprovedAfterPriorFraudDispute,
    /// `transaction_authorized`
    TransactionAuthorized,
    /// `transaction_electronically_read`
    TransactionElectronicallyRead,
    /// `transaction_qualifies_for_visa_easy_payment_service`
    TransactionQualifiesForVisaEasyPaymentService,
    /// `transaction_unattended`
    TransactionUnattended,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing dispute merchandise not as described evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_merchandise_not_as_described_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeMerchandiseNotAsDescribedEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Received at, in seconds since 1970. May be null.
    pub received_at: Option<rt::Timestamp>,
    /// Return description. At most 5000 characters. May be null.
    pub return_description: Option<String>,
    /// Return status. `merchant_rejected` or `successful`. May be null.
    pub return_status: Option<ReturnStatus>,
    /// Returned at, in seconds since 1970. May be null.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute no valid authorization evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_no_valid_authorization_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeNoValidAuthorizationEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute not received evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_not_received_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeNotReceivedEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Expected at, in seconds since 1970. May be null.
    pub expected_at: Option<rt::Timestamp>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Product description. At most 5000 characters. May be null.
    pub product_description: Option<String>,
    /// Product type. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute other evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_other_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeOtherEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Product description. At most 5000 characters. May be null.
    pub product_description: Option<String>,
    /// Product type. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing dispute service not as described evidence.
///
/// Contract: `#/components/schemas/issuing_dispute_service_not_as_described_evidence`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeServiceNotAsDescribedEvidence {
    /// Additional documentation. An id; the object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Cancellation reason. At most 5000 characters. May be null.
    pub cancellation_reason: Option<String>,
    /// Explanation. At most 5000 characters. May be null.
    pub explanation: Option<String>,
    /// Received at, in seconds since 1970. May be null.
    pub received_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.dispute/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `submitted`
    Submitted,
    /// `unsubmitted`
    Unsubmitted,
    /// `won`
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing dispute treasury.
///
/// Contract: `#/components/schemas/issuing_dispute_treasury`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisputeTreasury {
    /// Debit reversal. At most 5000 characters. May be null.
    pub debit_reversal: Option<String>,
    /// Received debit. At most 5000 characters.
    pub received_debit: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Dispute;
    const "object" = Str("issuing.dispute");
    0 => amount "amount" required;
    1 => balance_transactions "balance_transactions";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => evidence "evidence" required;
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => loss_reason "loss_reason";
    8 => metadata "metadata" required;
    9 => status "status" required;
    10 => transaction "transaction" required;
    11 => treasury "treasury";
}

rt::expandable! {
    crate::ExpandPath;
    Dispute;
    balance_transactions "balance_transactions" => BalanceTransaction;
    evidence "evidence" => DisputeEvidence;
    transaction "transaction" => Transaction;
    treasury "treasury" => DisputeTreasury;
}

rt::record! {
    DisputeCanceledEvidence;
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

rt::expandable! {
    crate::ExpandPath;
    DisputeCanceledEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeDuplicateEvidence;
    0 => additional_documentation "additional_documentation";
    1 => card_statement "card_statement";
    2 => cash_receipt "cash_receipt";
    3 => check_image "check_image";
    4 => explanation "explanation";
    5 => original_transaction "original_transaction";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeDuplicateEvidence;
    additional_documentation "additional_documentation" => File;
    card_statement "card_statement" => File;
    cash_receipt "cash_receipt" => File;
    check_image "check_image" => File;
}

rt::record! {
    DisputeEvidence;
    0 => canceled "canceled";
    1 => duplicate "duplicate";
    2 => fraudulent "fraudulent";
    3 => merchandise_not_as_described "merchandise_not_as_described";
    4 => no_valid_authorization "no_valid_authorization";
    5 => not_received "not_received";
    6 => other "other";
    7 => reason "reason" required;
    8 => service_not_as_described "service_not_as_described";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeEvidence;
    canceled "canceled" => DisputeCanceledEvidence;
    duplicate "duplicate" => DisputeDuplicateEvidence;
    fraudulent "fraudulent" => DisputeFraudulentEvidence;
    merchandise_not_as_described "merchandise_not_as_described" => DisputeMerchandiseNotAsDescribedEvidence;
    no_valid_authorization "no_valid_authorization" => DisputeNoValidAuthorizationEvidence;
    not_received "not_received" => DisputeNotReceivedEvidence;
    other "other" => DisputeOtherEvidence;
    service_not_as_described "service_not_as_described" => DisputeServiceNotAsDescribedEvidence;
}

rt::record! {
    DisputeFraudulentEvidence;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeFraudulentEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::open_enum! {
    DisputeLossReason;
    0 => CardholderAuthenticationIssuerLiability "cardholder_authentication_issuer_liability";
    1 => Eci5TokenTransactionWithTavv "eci5_token_transaction_with_tavv";
    2 => ExcessDisputesInTimeframe "excess_disputes_in_timeframe";
    3 => HasNotMetTheMinimumDisputeAmountRequirements "has_not_met_the_minimum_dispute_amount_requirements";
    4 => InvalidDuplicateDispute "invalid_duplicate_dispute";
    5 => InvalidIncorrectAmountDispute "invalid_incorrect_amount_dispute";
    6 => InvalidNoAuthorization "invalid_no_authorization";
    7 => InvalidUseOfDisputes "invalid_use_of_disputes";
    8 => MerchandiseDeliveredOrShipped "merchandise_delivered_or_shipped";
    9 => MerchandiseOrServiceAsDescribed "merchandise_or_service_as_described";
    10 => NotCancelled "not_cancelled";
    11 => Other "other";
    12 => RefundIssued "refund_issued";
    13 => SubmittedBeyondAllowableTimeLimit "submitted_beyond_allowable_time_limit";
    14 => Transaction3dsRequired "transaction_3ds_required";
    15 => TransactionApprovedAfterPriorFraudDispute "transaction_approved_after_prior_fraud_dispute";
    16 => TransactionAuthorized "transaction_authorized";
    17 => TransactionElectronicallyRead "transaction_electronically_read";
    18 => TransactionQualifiesForVisaEasyPaymentService "transaction_qualifies_for_visa_easy_payment_service";
    19 => TransactionUnattended "transaction_unattended";
}

rt::record! {
    DisputeMerchandiseNotAsDescribedEvidence;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
    2 => received_at "received_at";
    3 => return_description "return_description";
    4 => return_status "return_status";
    5 => returned_at "returned_at";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeMerchandiseNotAsDescribedEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeNoValidAuthorizationEvidence;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeNoValidAuthorizationEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeNotReceivedEvidence;
    0 => additional_documentation "additional_documentation";
    1 => expected_at "expected_at";
    2 => explanation "explanation";
    3 => product_description "product_description";
    4 => product_type "product_type";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeNotReceivedEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeOtherEvidence;
    0 => additional_documentation "additional_documentation";
    1 => explanation "explanation";
    2 => product_description "product_description";
    3 => product_type "product_type";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeOtherEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeServiceNotAsDescribedEvidence;
    0 => additional_documentation "additional_documentation";
    1 => canceled_at "canceled_at";
    2 => cancellation_reason "cancellation_reason";
    3 => explanation "explanation";
    4 => received_at "received_at";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeServiceNotAsDescribedEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::open_enum! {
    DisputeStatus;
    0 => Expired "expired";
    1 => Lost "lost";
    2 => Submitted "submitted";
    3 => Unsubmitted "unsubmitted";
    4 => Won "won";
}

rt::record! {
    DisputeTreasury;
    0 => debit_reversal "debit_reversal";
    1 => received_debit "received_debit" required;
}
