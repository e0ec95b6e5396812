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

/// One movement of your Stripe balance, with what Stripe took as fee. Every charge, refund, payout, transfer and adjustment makes one, and it doesn't change afterwards except for its [`status`](Self::status). [`source`](Self::source) is the object that caused it.
///
/// The `balance_transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/balance/history/object)
///
/// Contract: `#/components/schemas/balance_transaction`.
///
/// Feature: `balance` or `balance_transactions`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct BalanceTransaction {
    /// What moved before fees, in the smallest currency unit: positive adds to the Stripe balance, negative takes from it.
    pub amount: i64,
    /// When the money, fees taken off, can be used from the Stripe balance. In seconds since 1970.
    pub available_on: rt::Timestamp,
    /// Which of your balances it changed. `issuing`, `payments`, `refund_and_dispute_prefunding` or `risk_reserved`.
    pub balance_type: BalanceTransactionBalanceType,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What it is about, often taken from its source. May be null.
    pub description: Option<String>,
    /// By what the amount was multiplied to get into the currency of your balance: 1,000 EUR cents at 1.234 make 1,234 USD cents. Null if no currency was changed.
    pub exchange_rate: Option<f64>,
    /// What was taken off in fees, in the smallest currency unit, as a positive number.
    pub fee: i64,
    /// Which fees they are, one by one.
    pub fee_details: Vec<Fee>,
    /// Names this object in other calls.
    pub id: rt::Id<BalanceTransaction>,
    /// What the balance gains, or loses if negative: [`amount`](Self::amount) less [`fee`](Self::fee), in the smallest currency unit.
    pub net: i64,
    /// What kind of transaction it is for bookkeeping, which groups them better than [`type`](Self::type).
    pub reporting_category: String,
    /// The object that moved the money, such as a charge, refund or payout. Null if there is none. An id; the object itself when `source` is expanded.
    pub source: Option<rt::Expandable<BalanceTransactionSource>>,
    /// Whether the money can be used: `available`, or `pending` until [`available_on`](Self::available_on).
    pub status: String,
    /// Why the balance changed, such as `charge`, `refund` or `payout`. For bookkeeping, [`reporting_category`](Self::reporting_category) is better.
    pub r#type: BalanceTransactionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which of your balances it changed.
///
/// The values of `balance_type`.
///
/// Contract: `#/components/schemas/balance_transaction/properties/balance_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceTransactionBalanceType {
    /// `issuing`: What cards you issued can spend.
    Issuing,
    /// `payments`: The ordinary balance: payments come in, refunds and payouts go out.
    Payments,
    /// `refund_and_dispute_prefunding`: Money set aside in advance to cover refunds and disputes.
    RefundAndDisputePrefunding,
    /// `risk_reserved`: Money that Stripe holds back as security.
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
    ApplicationFee(rt::Boxed<ApplicationFee>),
    /// An object whose `object` is `charge`.
    Charge(rt::Boxed<Charge>),
    /// An object whose `object` is `connect_collection_transfer`.
    ConnectCollectionTransfer(rt::Boxed<ConnectCollectionTransfer>),
    /// An object whose `object` is `customer_cash_balance_transaction`.
    CustomerCashBalanceTransaction(rt::Boxed<CustomerCashBalanceTransaction>),
    /// An object whose `object` is `dispute`.
    Dispute(rt::Boxed<crate::disputes::Dispute>),
    /// An object whose `object` is `fee_refund`.
    FeeRefund(rt::Boxed<FeeRefund>),
    /// An object whose `object` is `issuing.authorization`.
    Authorization(rt::Boxed<Authorization>),
    /// An object whose `object` is `issuing.dispute`.
    IssuingDispute(rt::Boxed<crate::issuing::Dispute>),
    /// An object whose `object` is `issuing.transaction`.
    Transaction(rt::Boxed<Transaction>),
    /// An object whose `object` is `payout`.
    Payout(rt::Boxed<Payout>),
    /// An object whose `object` is `refund`.
    Refund(rt::Boxed<Refund>),
    /// An object whose `object` is `reserve_transaction`.
    ReserveTransaction(rt::Boxed<ReserveTransaction>),
    /// An object whose `object` is `tax_deducted_at_source`.
    TaxDeductedAtSource(rt::Boxed<TaxDeductedAtSource>),
    /// An object whose `object` is `topup`.
    Topup(rt::Boxed<Topup>),
    /// An object whose `object` is `transfer`.
    Transfer(rt::Boxed<Transfer>),
    /// An object whose `object` is `transfer_reversal`.
    TransferReversal(rt::Boxed<TransferReversal>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl BalanceTransactionSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `ApplicationFee`, if it is one.
    pub fn as_application_fee(&self) -> Option<&ApplicationFee> {
        match self {
            Self::ApplicationFee(object) => Some(object),
            _ => None,
        }
    }

    /// The `Charge`, if it is one.
    pub fn as_charge(&self) -> Option<&Charge> {
        match self {
            Self::Charge(object) => Some(object),
            _ => None,
        }
    }

    /// The `ConnectCollectionTransfer`, if it is one.
    pub fn as_connect_collection_transfer(&self) -> Option<&ConnectCollectionTransfer> {
        match self {
            Self::ConnectCollectionTransfer(object) => Some(object),
            _ => None,
        }
    }

    /// The `CustomerCashBalanceTransaction`, if it is one.
    pub fn as_customer_cash_balance_transaction(
        &self,
    ) -> Option<&CustomerCashBalanceTransaction> {
        match self {
            Self::CustomerCashBalanceTransaction(object) => Some(object),
            _ => None,
        }
    }

    /// The `Dispute`, if it is one.
    pub fn as_dispute(&self) -> Option<&crate::disputes::Dispute> {
        match self {
            Self::Dispute(object) => Some(object),
            _ => None,
        }
    }

    /// The `FeeRefund`, if it is one.
    pub fn as_fee_refund(&self) -> Option<&FeeRefund> {
        match self {
            Self::FeeRefund(object) => Some(object),
            _ => None,
        }
    }

    /// The `Authorization`, if it is one.
    pub fn as_authorization(&self) -> Option<&Authorization> {
        match self {
            Self::Authorization(object) => Some(object),
            _ => None,
        }
    }

    /// The `IssuingDispute`, if it is one.
    pub fn as_issuing_dispute(&self) -> Option<&crate::issuing::Dispute> {
        match self {
            Self::IssuingDispute(object) => Some(object),
            _ => None,
        }
    }

    /// The `Transaction`, if it is one.
    pub fn as_transaction(&self) -> Option<&Transaction> {
        match self {
            Self::Transaction(object) => Some(object),
            _ => None,
        }
    }

    /// The `Payout`, if it is one.
    pub fn as_payout(&self) -> Option<&Payout> {
        match self {
            Self::Payout(object) => Some(object),
            _ => None,
        }
    }

    /// The `Refund`, if it is one.
    pub fn as_refund(&self) -> Option<&Refund> {
        match self {
            Self::Refund(object) => Some(object),
            _ => None,
        }
    }

    /// The `ReserveTransaction`, if it is one.
    pub fn as_reserve_transaction(&self) -> Option<&ReserveTransaction> {
        match self {
            Self::ReserveTransaction(object) => Some(object),
            _ => None,
        }
    }

    /// The `TaxDeductedAtSource`, if it is one.
    pub fn as_tax_deducted_at_source(&self) -> Option<&TaxDeductedAtSource> {
        match self {
            Self::TaxDeductedAtSource(object) => Some(object),
            _ => None,
        }
    }

    /// The `Topup`, if it is one.
    pub fn as_topup(&self) -> Option<&Topup> {
        match self {
            Self::Topup(object) => Some(object),
            _ => None,
        }
    }

    /// The `Transfer`, if it is one.
    pub fn as_transfer(&self) -> Option<&Transfer> {
        match self {
            Self::Transfer(object) => Some(object),
            _ => None,
        }
    }

    /// The `TransferReversal`, if it is one.
    pub fn as_transfer_reversal(&self) -> Option<&TransferReversal> {
        match self {
            Self::TransferReversal(object) => Some(object),
            _ => None,
        }
    }
}

/// Why the balance changed, such as `charge`, `refund` or `payout`.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/balance_transaction/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BalanceTransactionType {
    /// `adjustment`: A correction, as for a dispute or by Stripe.
    Adjustment,
    /// `advance`: Money that Stripe advances, such as against pending payments.
    Advance,
    /// `advance_funding`: Money that covers what Stripe advanced.
    AdvanceFunding,
    /// `anticipation_repayment`: Repays card receivables paid early, in Brazil.
    AnticipationRepayment,
    /// `application_fee`: An application fee that you earned as a platform.
    ApplicationFee,
    /// `application_fee_refund`: An application fee given back.
    ApplicationFeeRefund,
    /// `charge`: A card payment.
    Charge,
    /// `climate_order_purchase`: An order of carbon removal.
    ClimateOrderPurchase,
    /// `climate_order_refund`: A canceled order of carbon removal.
    ClimateOrderRefund,
    /// `connect_collection_transfer`: Settles negative balances between platform and connected accounts.
    ConnectCollectionTransfer,
    /// `contribution`: A contribution to carbon removal.
    Contribution,
    /// `fee_credit_funding`: Credit toward Stripe's fees.
    FeeCreditFunding,
    /// `inbound_transfer`: Money pulled in from a bank account.
    InboundTransfer,
    /// `inbound_transfer_reversal`: Money pulled in that went back.
    InboundTransferReversal,
    /// `issuing_authorization_hold`: Money held for a purchase with a card that you issued.
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`: Held money of a card purchase that came free.
    IssuingAuthorizationRelease,
    /// `issuing_dispute`: A dispute of a purchase with a card that you issued.
    IssuingDispute,
    /// `issuing_transaction`: A purchase with a card that you issued.
    IssuingTransaction,
    /// `obligation_outbound`: What is owed, paid from the balance. Internal to how payments are settled in some countries.
    ObligationOutbound,
    /// `obligation_reversal_inbound`: What was owed, come back. Internal to how payments are settled in some countries.
    ObligationReversalInbound,
    /// `payment`: A payment that isn't by card.
    Payment,
    /// `payment_failure_refund`: A payment that isn't by card failed after it had been booked: the money goes out again.
    PaymentFailureRefund,
    /// `payment_network_reserve_hold`: Money held back for a payment network.
    PaymentNetworkReserveHold,
    /// `payment_network_reserve_release`: Money held back for a payment network that came free.
    PaymentNetworkReserveRelease,
    /// `payment_refund`: A refund of a payment that isn't by card.
    PaymentRefund,
    /// `payment_reversal`: A payment that isn't by card was taken back.
    PaymentReversal,
    /// `payment_unreconciled`: A bank transfer of a customer that isn't applied to a payment.
    PaymentUnreconciled,
    /// `payout`: Money sent to your bank account or card.
    Payout,
    /// `payout_cancel`: A payout that was canceled: the money is back.
    PayoutCancel,
    /// `payout_failure`: A payout that failed: the money is back.
    PayoutFailure,
    /// `payout_minimum_balance_hold`: Kept in the balance by your minimum when a payout was made.
    PayoutMinimumBalanceHold,
    /// `payout_minimum_balance_release`: Kept by your minimum before, free again.
    PayoutMinimumBalanceRelease,
    /// `refund`: A refund of a card payment.
    Refund,
    /// `refund_failure`: A refund that didn't arrive: the money is back.
    RefundFailure,
    /// `reserve_hold`: Held back as security.
    ReserveHold,
    /// `reserve_release`: Held back as security before, free again.
    ReserveRelease,
    /// `reserve_transaction`: Money moved to or from what is held back.
    ReserveTransaction,
    /// `reserved_funds`: Held on a platform against negative balances of connected accounts, or free again.
    ReservedFunds,
    /// `stripe_balance_payment_debit`: A payment to Stripe or another business taken from your balance.
    StripeBalancePaymentDebit,
    /// `stripe_balance_payment_debit_reversal`: A payment taken from your balance that came back.
    StripeBalancePaymentDebitReversal,
    /// `stripe_fee`: A fee of Stripe's that isn't taken from a single payment.
    StripeFee,
    /// `stripe_fx_fee`: A fee for converting currencies.
    StripeFxFee,
    /// `tax_fee`: A tax that Stripe withholds or charges.
    TaxFee,
    /// `topup`: Money added from your bank account.
    Topup,
    /// `topup_reversal`: A top-up that was taken back.
    TopupReversal,
    /// `transfer`: Money moved to a connected account.
    Transfer,
    /// `transfer_cancel`: A transfer that was canceled: the money is back.
    TransferCancel,
    /// `transfer_failure`: A transfer that failed: the money is back.
    TransferFailure,
    /// `transfer_refund`: A transfer that was reversed: the money is back.
    TransferRefund,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `connect_collection_transfer` object.
///
/// Contract: `#/components/schemas/connect_collection_transfer`.
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    /// What was transferred, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The account for which the money is collected. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// Names this object in other calls.
    pub id: rt::Id<ConnectCollectionTransfer>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which fees they are, one by one.
///
/// Contract: `#/components/schemas/fee`.
#[non_exhaustive]
pub struct Fee {
    /// What the fee takes, in the smallest currency unit.
    pub amount: i64,
    /// The Connect application that the fee went to. May be null.
    pub application: Option<String>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the fee is for, in words. May be null.
    pub description: Option<String>,
    /// Who takes the fee and for what: Stripe, the platform, the payment method or the tax office.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `reserve_transaction` object.
///
/// Contract: `#/components/schemas/reserve_transaction`.
#[non_exhaustive]
pub struct ReserveTransaction {
    /// How much was put in reserve or released, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What it is about, in words. May be null.
    pub description: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<ReserveTransaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `tax_deducted_at_source` object.
///
/// Contract: `#/components/schemas/tax_deducted_at_source`.
#[non_exhaustive]
pub struct TaxDeductedAtSource {
    /// Names this object in other calls.
    pub id: rt::Id<TaxDeductedAtSource>,
    /// When the invoicing period ends whose Stripe fees the tax was taken off. In seconds since 1970.
    pub period_end: rt::Timestamp,
    /// When the invoicing period begins whose Stripe fees the tax was taken off. In seconds since 1970.
    pub period_start: rt::Timestamp,
    /// The tax deduction number (TAN) that you gave Stripe when the tax was worked out.
    pub tax_deduction_account_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    BalanceTransaction;
    const "object" = Str("balance_transaction");
    0 => amount = 0 "amount" required;
    1 => available_on "available_on" required;
    2 => balance_type "balance_type" required;
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description = None "description";
    6 => exchange_rate = None "exchange_rate";
    7 => fee = 0 "fee" required;
    8 => fee_details "fee_details" required;
    9 => id "id" required;
    10 => net = 0 "net" required;
    11 => reporting_category "reporting_category" required;
    12 => source = None "source";
    13 => status "status" required;
    14 => r#type "type" required;
}

rt::money! {
    BalanceTransaction;
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
    adjusted_for_overdraft "adjusted_for_overdraft" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionAdjustedForOverdraft;
    application "application" => crate::types::Application;
    application_fee "application_fee" => ApplicationFee;
    applied_to_payment "applied_to_payment" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionAppliedToPayment;
    authorization "authorization" => Authorization;
    balance_transaction "balance_transaction" => BalanceTransaction;
    balance_transactions "balance_transactions" => BalanceTransaction;
    card "card" => crate::issuing::Card;
    cardholder "cardholder" => crate::issuing::Cardholder;
    charge "charge" => Charge;
    customer "customer" => crate::customers::Customer;
    destination_details "destination_details" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")) => crate::refunds::RefundDestinationDetails;
    destination_payment "destination_payment" => Charge;
    destination_payment_refund "destination_payment_refund" => Refund;
    dispute "dispute" => crate::issuing::Dispute;
    failure_balance_transaction "failure_balance_transaction" => BalanceTransaction;
    fee "fee" => ApplicationFee;
    fee_source "fee_source" if (feature = "application_fees") => crate::application_fees::PlatformEarningFeeSource;
    fleet "fleet" if (any(feature = "issuing", feature = "test_helpers")) => crate::issuing::AuthorizationFleetData;
    fraud_details "fraud_details" if (feature = "charges") => crate::charges::ChargeFraudDetails;
    fuel "fuel" if (any(feature = "issuing", feature = "test_helpers")) => crate::issuing::AuthorizationFuelData;
    funded "funded" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionFunded;
    next_action "next_action" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")) => crate::refunds::RefundNextAction;
    on_behalf_of "on_behalf_of" => Account;
    original_payout "original_payout" => Payout;
    originating_transaction "originating_transaction" => Charge;
    outcome "outcome" if (feature = "charges") => crate::charges::ChargeOutcome;
    payment_intent "payment_intent" => crate::payment_intents::PaymentIntent;
    pending_request "pending_request" if (any(feature = "issuing", feature = "test_helpers")) => crate::issuing::AuthorizationPendingRequest;
    presentment_details "presentment_details" if (any(feature = "charges", feature = "checkout", feature = "payment_intents", feature = "refunds", feature = "test_helpers")) => crate::types::PaymentIntentPresentmentDetails;
    purchase_details "purchase_details" if (any(feature = "issuing", feature = "test_helpers")) => crate::issuing::TransactionPurchaseDetails;
    radar_options "radar_options" if (any(feature = "charges", feature = "customers", feature = "payment_methods")) => crate::types::RadarOptions;
    refunded_from_payment "refunded_from_payment" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionRefundedFromPayment;
    reversals "reversals" => rt::List<TransferReversal>;
    reversed_by "reversed_by" => Payout;
    review "review" => crate::reviews::Review;
    shipping "shipping" if (any(feature = "charges", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "sources")) => crate::types::Shipping;
    source "source" => crate::sources::Source;
    source_refund "source_refund" => Refund;
    source_transaction "source_transaction" => Charge;
    source_transfer "source_transfer" => Transfer;
    source_transfer_reversal "source_transfer_reversal" => TransferReversal;
    token "token" => crate::issuing::Token;
    trace_id "trace_id" if (feature = "payouts") => crate::payouts::PayoutTraceId;
    transaction "transaction" => Transaction;
    transactions "transactions" => Transaction;
    transfer "transfer" => Transfer;
    transfer_data "transfer_data" if (feature = "charges") => crate::charges::ChargeTransferData;
    transfer_reversal "transfer_reversal" => TransferReversal;
    transferred_to_balance "transferred_to_balance" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionTransferredToBalance;
    unapplied_from_payment "unapplied_from_payment" if (any(feature = "customers", feature = "test_helpers")) => crate::customers::CustomerCashBalanceTransactionUnappliedFromPayment;
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
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => destination "destination" required;
    3 => id "id" required;
    4 => livemode = false "livemode" required;
}

rt::money! {
    ConnectCollectionTransfer;
}

rt::expandable! {
    crate::ExpandPath;
    ConnectCollectionTransfer;
    destination "destination" => Account;
}

rt::record! {
    Fee;
    0 => amount = 0 "amount" required;
    1 => application = None "application";
    2 => currency "currency" required;
    3 => description = None "description";
    4 => r#type "type" required;
}

rt::money! {
    Fee;
}

rt::record! {
    ReserveTransaction;
    const "object" = Str("reserve_transaction");
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => description = None "description";
    3 => id "id" required;
}

rt::money! {
    ReserveTransaction;
}

rt::record! {
    TaxDeductedAtSource;
    const "object" = Str("tax_deducted_at_source");
    0 => id "id" required;
    1 => period_end "period_end" required;
    2 => period_start "period_start" required;
    3 => tax_deduction_account_number "tax_deduction_account_number" required sensitive;
}
