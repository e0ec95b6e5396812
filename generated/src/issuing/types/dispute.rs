// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::files::File;
use crate::issuing::EvidenceReason;
use crate::issuing::ProductType;
use crate::issuing::ReturnStatus;
use crate::issuing::Transaction;
use crate::rt;

/// You contest a purchase with a card that you issued, because of fraud or goods that didn't come for example. Fill in evidence, submit it, and the network decides whether the money comes back.
///
/// The `issuing.dispute` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/object)
///
/// Contract: `#/components/schemas/issuing.dispute`.
///
/// Feature: `issuing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Dispute {
    /// What is disputed, in the smallest unit of the card's currency. Usually the transaction's amount, but exchange rates can make it differ.
    pub amount: i64,
    /// What the dispute did to the Stripe balance. May be null.
    pub balance_transactions: Option<Vec<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the disputed transaction. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the dispute rests on, by its reason.
    pub evidence: DisputeEvidence,
    /// Names this object in other calls.
    pub id: rt::Id<Dispute>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Why the dispute was lost, absent if it wasn't. New reasons may come, so be ready for ones you don't know.
    pub loss_reason: Option<DisputeLossReason>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Where the dispute is: `unsubmitted` can change, `submitted` waits for the network, `won`, `lost` and `expired` end it.
    pub status: DisputeStatus,
    /// The card transaction that is disputed. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What the dispute did on the financial account behind the card. Null if there is none.
    pub treasury: Option<Box<DisputeTreasury>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What proves that you had canceled what was charged.
///
/// Contract: `#/components/schemas/issuing_dispute_canceled_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeCanceledEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// When you canceled what was charged. In seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Whether the merchant told the cardholder of its rules for canceling. May be null.
    pub cancellation_policy_provided: Option<bool>,
    /// Why you canceled what was charged. May be null.
    pub cancellation_reason: Option<String>,
    /// When the cardholder should have received what they bought. In seconds since 1970. May be null.
    pub expected_at: Option<rt::Timestamp>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// What was bought, in words. May be null.
    pub product_description: Option<String>,
    /// Whether goods or a service were bought. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// What came of the attempt to return the goods: whether the merchant took them. `merchant_rejected` or `successful`. May be null.
    pub return_status: Option<ReturnStatus>,
    /// When the goods were returned, or the cardholder tried to. In seconds since 1970. May be null.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// For the reason `duplicate`: what shows that you were charged twice.
///
/// Contract: `#/components/schemas/issuing_dispute_duplicate_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeDuplicateEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Id of a file with the card statement that shows it had been paid already. The object itself when `card_statement` is expanded. May be null.
    pub card_statement: Option<rt::Expandable<File>>,
    /// Id of a file with the receipt that shows it had been paid in cash already. The object itself when `cash_receipt` is expanded. May be null.
    pub cash_receipt: Option<rt::Expandable<File>>,
    /// Id of a file with both sides of the check that it had been paid with already. The object itself when `check_image` is expanded. May be null.
    pub check_image: Option<rt::Expandable<File>>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// Id of the transaction that was right, and that the disputed one repeats: `ipi_...`. May be null.
    pub original_transaction: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the dispute rests on, by its reason.
///
/// Contract: `#/components/schemas/issuing_dispute_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeEvidence {
    /// What proves that you had canceled what was charged.
    pub canceled: Option<Box<DisputeCanceledEvidence>>,
    /// For the reason `duplicate`: what shows that you were charged twice.
    pub duplicate: Option<Box<DisputeDuplicateEvidence>>,
    /// For the reason `fraudulent`: what shows that the cardholder didn't buy.
    pub fraudulent: Option<Box<DisputeFraudulentEvidence>>,
    /// Evidence that what was bought isn't what was promised.
    pub merchandise_not_as_described: Option<
        Box<DisputeMerchandiseNotAsDescribedEvidence>,
    >,
    /// Evidence that the cardholder didn't authorize the payment.
    pub no_valid_authorization: Option<Box<DisputeNoValidAuthorizationEvidence>>,
    /// Evidence that what was bought never came.
    pub not_received: Option<Box<DisputeNotReceivedEvidence>>,
    /// Evidence for a dispute that no other reason fits.
    pub other: Option<Box<DisputeOtherEvidence>>,
    /// Why you dispute the transaction. The field of the same name holds the evidence. `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`, `no_valid_authorization`, `not_received`, `other` or `service_not_as_described`.
    pub reason: EvidenceReason,
    /// What the cardholder says of a service that wasn't as described.
    pub service_not_as_described: Option<Box<DisputeServiceNotAsDescribedEvidence>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// For the reason `fraudulent`: what shows that the cardholder didn't buy.
///
/// Contract: `#/components/schemas/issuing_dispute_fraudulent_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeFraudulentEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the dispute was lost, absent if it wasn't.
///
/// The values of `loss_reason`.
///
/// Contract: `#/components/schemas/issuing.dispute/properties/loss_reason`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeLossReason {
    /// `cardholder_authentication_issuer_liability`: The cardholder had been authenticated: the issuer, you, is liable.
    CardholderAuthenticationIssuerLiability,
    /// `eci5_token_transaction_with_tavv`: A fully authenticated token transaction: the issuer is liable.
    Eci5TokenTransactionWithTavv,
    /// `excess_disputes_in_timeframe`: Too many disputes on this card in a short time.
    ExcessDisputesInTimeframe,
    /// `has_not_met_the_minimum_dispute_amount_requirements`: The amount is below what can be disputed.
    HasNotMetTheMinimumDisputeAmountRequirements,
    /// `invalid_duplicate_dispute`: The same purchase has been disputed already.
    InvalidDuplicateDispute,
    /// `invalid_incorrect_amount_dispute`: The claim of a wrong amount didn't hold.
    InvalidIncorrectAmountDispute,
    /// `invalid_no_authorization`: The claim of a missing authorization didn't hold.
    InvalidNoAuthorization,
    /// `invalid_use_of_disputes`: The dispute isn't one that the rules admit.
    InvalidUseOfDisputes,
    /// `merchandise_delivered_or_shipped`: The merchant proved shipment or delivery.
    MerchandiseDeliveredOrShipped,
    /// `merchandise_or_service_as_described`: The merchant proved that what was sold was as described.
    MerchandiseOrServiceAsDescribed,
    /// `not_cancelled`: The merchant proved that nothing was canceled.
    NotCancelled,
    /// `other`: Another reason.
    Other,
    /// `refund_issued`: The merchant has refunded already.
    RefundIssued,
    /// `submitted_beyond_allowable_time_limit`: Submitted too late.
    SubmittedBeyondAllowableTimeLimit,
    /// `transaction_3ds_required`: 3D Secure would have been required.
    Transaction3dsRequired,
    /// `transaction_approved_after_prior_fraud_dispute`: The purchase was approved although fraud on the card had been disputed before.
    TransactionApprovedAfterPriorFraudDispute,
    /// `transaction_authorized`: The merchant proved that the cardholder authorized the purchase.
    TransactionAuthorized,
    /// `transaction_electronically_read`: The card was read by chip, stripe or contactless, so fraud isn't credible.
    TransactionElectronicallyRead,
    /// `transaction_qualifies_for_visa_easy_payment_service`: Visa's rules for small purchases without signature or PIN apply.
    TransactionQualifiesForVisaEasyPaymentService,
    /// `transaction_unattended`: Made at an unattended terminal, where this dispute isn't admitted.
    TransactionUnattended,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Evidence that what was bought isn't what was promised.
///
/// Contract: `#/components/schemas/issuing_dispute_merchandise_not_as_described_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeMerchandiseNotAsDescribedEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// When what was bought arrived. In seconds since 1970. May be null.
    pub received_at: Option<rt::Timestamp>,
    /// How the cardholder tried to return the goods. May be null.
    pub return_description: Option<String>,
    /// What came of the attempt to return the goods: whether the merchant took them. `merchant_rejected` or `successful`. May be null.
    pub return_status: Option<ReturnStatus>,
    /// When the goods were returned, or the cardholder tried to. In seconds since 1970. May be null.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Evidence that the cardholder didn't authorize the payment.
///
/// Contract: `#/components/schemas/issuing_dispute_no_valid_authorization_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeNoValidAuthorizationEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Evidence that what was bought never came.
///
/// Contract: `#/components/schemas/issuing_dispute_not_received_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeNotReceivedEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// When the cardholder should have received what they bought. In seconds since 1970. May be null.
    pub expected_at: Option<rt::Timestamp>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// What was bought, in words. May be null.
    pub product_description: Option<String>,
    /// Whether goods or a service were bought. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Evidence for a dispute that no other reason fits.
///
/// Contract: `#/components/schemas/issuing_dispute_other_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeOtherEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// What was bought, in words. May be null.
    pub product_description: Option<String>,
    /// Whether goods or a service were bought. `merchandise` or `service`. May be null.
    pub product_type: Option<ProductType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the cardholder says of a service that wasn't as described.
///
/// Contract: `#/components/schemas/issuing_dispute_service_not_as_described_evidence`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeServiceNotAsDescribedEvidence {
    /// Id of a file with more proof for the dispute. The object itself when `additional_documentation` is expanded. May be null.
    pub additional_documentation: Option<rt::Expandable<File>>,
    /// When you canceled what was charged. In seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Why you canceled what was charged. May be null.
    pub cancellation_reason: Option<String>,
    /// Why the cardholder disputes the payment, in words. May be null.
    pub explanation: Option<String>,
    /// When what was bought arrived. In seconds since 1970. May be null.
    pub received_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the dispute is: `unsubmitted` can change, `submitted` waits for the network, `won`, `lost` and `expired` end it.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.dispute/properties/status`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `expired`: Not submitted in time: it can't be any more.
    Expired,
    /// `lost`: The network decided for the merchant.
    Lost,
    /// `submitted`: With the network, which decides.
    Submitted,
    /// `unsubmitted`: Still yours to complete: submit it before time runs out.
    Unsubmitted,
    /// `won`: The network decided for you: the money comes back.
    Won,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the dispute did on the financial account behind the card.
///
/// Contract: `#/components/schemas/issuing_dispute_treasury`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct DisputeTreasury {
    /// The [treasury debit reversal](crate::treasury::DebitReversal) that stands for this dispute. Null if the dispute is of a credit.
    pub debit_reversal: Option<String>,
    /// Id of the [treasury received debit](crate::treasury::ReceivedDebit) that is disputed.
    pub received_debit: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Dispute;
    const "object" = Str("issuing.dispute");
    0 => amount = 0 "amount" required;
    1 => balance_transactions = None "balance_transactions";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => evidence "evidence" required;
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => loss_reason = None "loss_reason";
    8 => metadata "metadata" required;
    9 => status "status" required;
    10 => transaction "transaction" required;
    11 => treasury = None "treasury";
}

rt::money! {
    Dispute;
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
    0 => additional_documentation = None "additional_documentation";
    1 => canceled_at = None "canceled_at";
    2 => cancellation_policy_provided = None "cancellation_policy_provided";
    3 => cancellation_reason = None "cancellation_reason";
    4 => expected_at = None "expected_at";
    5 => explanation = None "explanation";
    6 => product_description = None "product_description";
    7 => product_type = None "product_type";
    8 => return_status = None "return_status";
    9 => returned_at = None "returned_at";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeCanceledEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeDuplicateEvidence;
    0 => additional_documentation = None "additional_documentation";
    1 => card_statement = None "card_statement";
    2 => cash_receipt = None "cash_receipt";
    3 => check_image = None "check_image";
    4 => explanation = None "explanation";
    5 => original_transaction = None "original_transaction";
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
    0 => canceled = None "canceled";
    1 => duplicate = None "duplicate";
    2 => fraudulent = None "fraudulent";
    3 => merchandise_not_as_described = None "merchandise_not_as_described";
    4 => no_valid_authorization = None "no_valid_authorization";
    5 => not_received = None "not_received";
    6 => other = None "other";
    7 => reason "reason" required;
    8 => service_not_as_described = None "service_not_as_described";
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
    0 => additional_documentation = None "additional_documentation";
    1 => explanation = None "explanation";
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
    0 => additional_documentation = None "additional_documentation";
    1 => explanation = None "explanation";
    2 => received_at = None "received_at";
    3 => return_description = None "return_description";
    4 => return_status = None "return_status";
    5 => returned_at = None "returned_at";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeMerchandiseNotAsDescribedEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeNoValidAuthorizationEvidence;
    0 => additional_documentation = None "additional_documentation";
    1 => explanation = None "explanation";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeNoValidAuthorizationEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeNotReceivedEvidence;
    0 => additional_documentation = None "additional_documentation";
    1 => expected_at = None "expected_at";
    2 => explanation = None "explanation";
    3 => product_description = None "product_description";
    4 => product_type = None "product_type";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeNotReceivedEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeOtherEvidence;
    0 => additional_documentation = None "additional_documentation";
    1 => explanation = None "explanation";
    2 => product_description = None "product_description";
    3 => product_type = None "product_type";
}

rt::expandable! {
    crate::ExpandPath;
    DisputeOtherEvidence;
    additional_documentation "additional_documentation" => File;
}

rt::record! {
    DisputeServiceNotAsDescribedEvidence;
    0 => additional_documentation = None "additional_documentation";
    1 => canceled_at = None "canceled_at";
    2 => cancellation_reason = None "cancellation_reason";
    3 => explanation = None "explanation";
    4 => received_at = None "received_at";
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
    0 => debit_reversal = None "debit_reversal";
    1 => received_debit "received_debit" required;
}
