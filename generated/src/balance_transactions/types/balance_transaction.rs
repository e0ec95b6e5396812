// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::application_fees::ApplicationFee;
use crate::application_fees::FeeRefund;
use crate::charges::Charge;
use crate::customers::CustomerCashBalanceTransaction;
use crate::issuing::Authorization;
use crate::issuing::Transaction;
use crate::payouts::Payout;
use crate::refunds::Refund;
use crate::rt;
use crate::topups::Topup;
use crate::transfers::Transfer;
use crate::transfers::TransferReversal;

/// The `balance_transaction` object.
///
/// Contract: `#/components/schemas/balance_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct BalanceTransaction {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Available on, in seconds since 1970.
    pub available_on: rt::Timestamp,
    /// Balance type. `issuing`, `payments`, `refund_and_dispute_prefunding` or `risk_reserved`.
    pub balance_type: BalanceTransactionBalanceType,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Exchange rate. May be null.
    pub exchange_rate: Option<f64>,
    /// Fee.
    pub fee: i64,
    /// Fee details.
    pub fee_details: Vec<Fee>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<BalanceTransaction>,
    /// Net.
    pub net: i64,
    /// Reporting category. At most 5000 characters.
    pub reporting_category: String,
    /// Source. An id; the object itself when `source` is expanded. May be null.
    pub source: Option<rt::Expandable<BalanceTransactionSource>>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Type.
    pub r#type: BalanceTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `balance_type`.
///
/// Contract: `#/components/schemas/balance_transaction/properties/balance_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceTransactionBalanceType {
    /// `issuing`
    Issuing,
    /// `payments`
    Payments,
    /// `refund_and_dispute_prefunding`
    RefundAndDisputePrefunding,
    /// `risk_reserved`
    RiskReserved,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `source` can be.
///
/// Contract: `#/components/schemas/balance_transaction/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceTransactionSource {
    /// An object whose `object` is `application_fee`.
    ApplicationFee(Box<ApplicationFee>),
    /// An object whose `object` is `charge`.
    Charge(Box<Charge>),
    /// An object whose `object` is `connect_collection_transfer`.
    ConnectCollectionTransfer(Box<ConnectCollectionTransfer>),
    /// An object whose `object` is `customer_cash_balance_transaction`.
    CustomerCashBalanceTransaction(Box<CustomerCashBalanceTransaction>),
    /// An object whose `object` is `dispute`.
    Dispute(Box<crate::disputes::Dispute>),
    /// An object whose `object` is `fee_refund`.
    FeeRefund(Box<FeeRefund>),
    /// An object whose `object` is `issuing.authorization`.
    Authorization(Box<Authorization>),
    /// An object whose `object` is `issuing.dispute`.
    IssuingDispute(Box<crate::issuing::Dispute>),
    /// An object whose `object` is `issuing.transaction`.
    Transaction(Box<Transaction>),
    /// An object whose `object` is `payout`.
    Payout(Box<Payout>),
    /// An object whose `object` is `refund`.
    Refund(Box<Refund>),
    /// An object whose `object` is `reserve_transaction`.
    ReserveTransaction(Box<ReserveTransaction>),
    /// An object whose `object` is `tax_deducted_at_source`.
    TaxDeductedAtSource(Box<TaxDeductedAtSource>),
    /// An object whose `object` is `topup`.
    Topup(Box<Topup>),
    /// An object whose `object` is `transfer`.
    Transfer(Box<Transfer>),
    /// An object whose `object` is `transfer_reversal`.
    TransferReversal(Box<TransferReversal>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/balance_transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceTransactionType {
    /// `adjustment`
    Adjustment,
    /// `advance`
    Advance,
    /// `advance_funding`
    AdvanceFunding,
    /// `anticipation_repayment`
    AnticipationRepayment,
    /// `application_fee`
    ApplicationFee,
    /// `application_fee_refund`
    ApplicationFeeRefund,
    /// `charge`
    Charge,
    /// `climate_order_purchase`
    ClimateOrderPurchase,
    /// `climate_order_refund`
    ClimateOrderRefund,
    /// `connect_collection_transfer`
    ConnectCollectionTransfer,
    /// `contribution`
    Contribution,
    /// `fee_credit_funding`
    FeeCreditFunding,
    /// `inbound_transfer`
    InboundTransfer,
    /// `inbound_transfer_reversal`
    InboundTransferReversal,
    /// `issuing_authorization_hold`
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`
    IssuingAuthorizationRelease,
    /// `issuing_dispute`
    IssuingDispute,
    /// `issuing_transaction`
    IssuingTransaction,
    /// `obligation_outbound`
    ObligationOutbound,
    /// `obligation_reversal_inbound`
    ObligationReversalInbound,
    /// `payment`
    Payment,
    /// `payment_failure_refund`
    PaymentFailureRefund,
    /// `payment_network_reserve_hold`
    PaymentNetworkReserveHold,
    /// `payment_network_reserve_release`
    PaymentNetworkReserveRelease,
    /// `payment_refund`
    PaymentRefund,
    /// `payment_reversal`
    PaymentReversal,
    /// `payment_unreconciled`
    PaymentUnreconciled,
    /// `payout`
    Payout,
    /// `payout_cancel`
    PayoutCancel,
    /// `payout_failure`
    PayoutFailure,
    /// `payout_minimum_balance_hold`
    PayoutMinimumBalanceHold,
    /// `payout_minimum_balance_release`
    PayoutMinimumBalanceRelease,
    /// `refund`
    Refund,
    /// `refund_failure`
    RefundFailure,
    /// `reserve_hold`
    ReserveHold,
    /// `reserve_release`
    ReserveRelease,
    /// `reserve_transaction`
    ReserveTransaction,
    /// `reserved_funds`
    ReservedFunds,
    /// `stripe_balance_payment_debit`
    StripeBalancePaymentDebit,
    /// `stripe_balance_payment_debit_reversal`
    StripeBalancePaymentDebitReversal,
    /// `stripe_fee`
    StripeFee,
    /// `stripe_fx_fee`
    StripeFxFee,
    /// `tax_fee`
    TaxFee,
    /// `topup`
    Topup,
    /// `topup_reversal`
    TopupReversal,
    /// `transfer`
    Transfer,
    /// `transfer_cancel`
    TransferCancel,
    /// `transfer_failure`
    TransferFailure,
    /// `transfer_refund`
    TransferRefund,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `connect_collection_transfer` object.
///
/// Contract: `#/components/schemas/connect_collection_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ConnectCollectionTransfer>,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Fee.
///
/// Contract: `#/components/schemas/fee`.
#[derive(Default)]
#[non_exhaustive]
pub struct Fee {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Application. At most 5000 characters. May be null.
    pub application: Option<String>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `reserve_transaction` object.
///
/// Contract: `#/components/schemas/reserve_transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReserveTransaction {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReserveTransaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `tax_deducted_at_source` object.
///
/// Contract: `#/components/schemas/tax_deducted_at_source`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxDeductedAtSource {
    /// Id. At most 5000 characters.
    pub id: rt::Id<TaxDeductedAtSource>,
    /// Period end, in seconds since 1970.
    pub period_end: rt::Timestamp,
    /// Period start, in seconds since 1970.
    pub period_start: rt::Timestamp,
    /// Tax deduction account number. At most 5000 characters.
    pub tax_deduction_account_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BalanceTransaction;
    const "object" = Str("balance_transaction");
    0 => amount "amount" required;
    1 => available_on "available_on" required;
    2 => balance_type "balance_type" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description "description";
    6 => exchange_rate "exchange_rate";
    7 => fee "fee" required;
    8 => fee_details "fee_details" required;
    9 => id "id" required;
    10 => net "net" required;
    11 => reporting_category "reporting_category" required;
    12 => source "source";
    13 => status "status" required;
    14 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    BalanceTransaction;
    source "source" => BalanceTransactionSource;
}

rt::open_enum! {
    BalanceTransactionBalanceType;
    0 => Issuing "issuing";
    1 => Payments "payments";
    2 => RefundAndDisputePrefunding "refund_and_dispute_prefunding";
    3 => RiskReserved "risk_reserved";
}

rt::union! {
    BalanceTransactionSource by "object";
    0 => ApplicationFee(tag "application_fee");
    1 => Charge(tag "charge");
    2 => ConnectCollectionTransfer(tag "connect_collection_transfer");
    3 => CustomerCashBalanceTransaction(tag "customer_cash_balance_transaction");
    4 => Dispute(tag "dispute");
    5 => FeeRefund(tag "fee_refund");
    6 => Authorization(tag "issuing.authorization");
    7 => IssuingDispute(tag "issuing.dispute");
    8 => Transaction(tag "issuing.transaction");
    9 => Payout(tag "payout");
    10 => Refund(tag "refund");
    11 => ReserveTransaction(tag "reserve_transaction");
    12 => TaxDeductedAtSource(tag "tax_deducted_at_source");
    13 => Topup(tag "topup");
    14 => Transfer(tag "transfer");
    15 => TransferReversal(tag "transfer_reversal");
}

rt::expandable! {
    crate::ExpandPath;
    BalanceTransactionSource;
    account "account" => Account;
    adjusted_for_overdraft "adjusted_for_overdraft" => crate::customers::CustomerCashBalanceTransactionAdjustedForOverdraft;
    application "application" => crate::types::Application;
    application_fee "application_fee" => ApplicationFee;
    applied_to_payment "applied_to_payment" => crate::customers::CustomerCashBalanceTransactionAppliedToPayment;
    authorization "authorization" => Authorization;
    balance_transaction "balance_transaction" => BalanceTransaction;
    balance_transactions "balance_transactions" => BalanceTransaction;
    card "card" => crate::issuing::Card;
    cardholder "cardholder" => crate::issuing::Cardholder;
    charge "charge" => Charge;
    customer "customer" => crate::customers::Customer;
    destination_details "destination_details" => crate::refunds::RefundDestinationDetails;
    destination_payment "destination_payment" => Charge;
    destination_payment_refund "destination_payment_refund" => Refund;
    dispute "dispute" => crate::issuing::Dispute;
    failure_balance_transaction "failure_balance_transaction" => BalanceTransaction;
    fee "fee" => ApplicationFee;
    fee_source "fee_source" => crate::application_fees::PlatformEarningFeeSource;
    fleet "fleet" => crate::issuing::AuthorizationFleetData;
    fraud_details "fraud_details" => crate::charges::ChargeFraudDetails;
    fuel "fuel" => crate::issuing::AuthorizationFuelData;
    funded "funded" => crate::customers::CustomerCashBalanceTransactionFunded;
    next_action "next_action" => crate::refunds::RefundNextAction;
    on_behalf_of "on_behalf_of" => Account;
    original_payout "original_payout" => Payout;
    originating_transaction "originating_transaction" => Charge;
    outcome "outcome" => crate::charges::ChargeOutcome;
    payment_intent "payment_intent" => crate::payment_intents::PaymentIntent;
    pending_request "pending_request" => crate::issuing::AuthorizationPendingRequest;
    presentment_details "presentment_details" => crate::types::PaymentIntentPresentmentDetails;
    purchase_details "purchase_details" => crate::issuing::TransactionPurchaseDetails;
    radar_options "radar_options" => crate::types::RadarOptions;
    refunded_from_payment "refunded_from_payment" => crate::customers::CustomerCashBalanceTransactionRefundedFromPayment;
    reversals "reversals" => rt::List<TransferReversal>;
    reversed_by "reversed_by" => Payout;
    review "review" => crate::reviews::Review;
    shipping "shipping" => crate::types::Shipping;
    source "source" => crate::sources::Source;
    source_refund "source_refund" => Refund;
    source_transaction "source_transaction" => Charge;
    source_transfer "source_transfer" => Transfer;
    source_transfer_reversal "source_transfer_reversal" => TransferReversal;
    token "token" => crate::issuing::Token;
    trace_id "trace_id" => crate::payouts::PayoutTraceId;
    transaction "transaction" => Transaction;
    transactions "transactions" => Transaction;
    transfer "transfer" => Transfer;
    transfer_data "transfer_data" => crate::charges::ChargeTransferData;
    transfer_reversal "transfer_reversal" => TransferReversal;
    transferred_to_balance "transferred_to_balance" => crate::customers::CustomerCashBalanceTransactionTransferredToBalance;
    unapplied_from_payment "unapplied_from_payment" => crate::customers::CustomerCashBalanceTransactionUnappliedFromPayment;
}

rt::open_enum! {
    BalanceTransactionType;
    0 => Adjustment "adjustment";
    1 => Advance "advance";
    2 => AdvanceFunding "advance_funding";
    3 => AnticipationRepayment "anticipation_repayment";
    4 => ApplicationFee "application_fee";
    5 => ApplicationFeeRefund "application_fee_refund";
    6 => Charge "charge";
    7 => ClimateOrderPurchase "climate_order_purchase";
    8 => ClimateOrderRefund "climate_order_refund";
    9 => ConnectCollectionTransfer "connect_collection_transfer";
    10 => Contribution "contribution";
    11 => FeeCreditFunding "fee_credit_funding";
    12 => InboundTransfer "inbound_transfer";
    13 => InboundTransferReversal "inbound_transfer_reversal";
    14 => IssuingAuthorizationHold "issuing_authorization_hold";
    15 => IssuingAuthorizationRelease "issuing_authorization_release";
    16 => IssuingDispute "issuing_dispute";
    17 => IssuingTransaction "issuing_transaction";
    18 => ObligationOutbound "obligation_outbound";
    19 => ObligationReversalInbound "obligation_reversal_inbound";
    20 => Payment "payment";
    21 => PaymentFailureRefund "payment_failure_refund";
    22 => PaymentNetworkReserveHold "payment_network_reserve_hold";
    23 => PaymentNetworkReserveRelease "payment_network_reserve_release";
    24 => PaymentRefund "payment_refund";
    25 => PaymentReversal "payment_reversal";
    26 => PaymentUnreconciled "payment_unreconciled";
    27 => Payout "payout";
    28 => PayoutCancel "payout_cancel";
    29 => PayoutFailure "payout_failure";
    30 => PayoutMinimumBalanceHold "payout_minimum_balance_hold";
    31 => PayoutMinimumBalanceRelease "payout_minimum_balance_release";
    32 => Refund "refund";
    33 => RefundFailure "refund_failure";
    34 => ReserveHold "reserve_hold";
    35 => ReserveRelease "reserve_release";
    36 => ReserveTransaction "reserve_transaction";
    37 => ReservedFunds "reserved_funds";
    38 => StripeBalancePaymentDebit "stripe_balance_payment_debit";
    39 => StripeBalancePaymentDebitReversal "stripe_balance_payment_debit_reversal";
    40 => StripeFee "stripe_fee";
    41 => StripeFxFee "stripe_fx_fee";
    42 => TaxFee "tax_fee";
    43 => Topup "topup";
    44 => TopupReversal "topup_reversal";
    45 => Transfer "transfer";
    46 => TransferCancel "transfer_cancel";
    47 => TransferFailure "transfer_failure";
    48 => TransferRefund "transfer_refund";
}

rt::record! {
    ConnectCollectionTransfer;
    const "object" = Str("connect_collection_transfer");
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => destination "destination" required;
    3 => id "id" required;
    4 => livemode "livemode" required;
}

rt::expandable! {
    crate::ExpandPath;
    ConnectCollectionTransfer;
    destination "destination" => Account;
}

rt::record! {
    Fee;
    0 => amount "amount" required;
    1 => application "application";
    2 => currency "currency" required;
    3 => description "description";
    4 => r#type "type" required;
}

rt::record! {
    ReserveTransaction;
    const "object" = Str("reserve_transaction");
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => id "id" required;
}

rt::record! {
    TaxDeductedAtSource;
    const "object" = Str("tax_deducted_at_source");
    0 => id "id" required;
    1 => period_end "period_end" required;
    2 => period_start "period_start" required;
    3 => tax_deduction_account_number "tax_deduction_account_number" required sensitive;
}
