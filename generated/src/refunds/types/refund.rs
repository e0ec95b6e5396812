// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::transfers::TransferReversal;
use crate::types::PaymentIntentPresentmentDetails;

/// Destination details unimplemented.
///
/// Contract: `#/components/schemas/destination_details_unimplemented`.
#[derive(Default)]
#[non_exhaustive]
pub struct DestinationDetailsUnimplemented {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Email sent.
///
/// Contract: `#/components/schemas/email_sent`.
#[derive(Default)]
#[non_exhaustive]
pub struct EmailSent {
    /// Email sent at, in seconds since 1970.
    pub email_sent_at: rt::Timestamp,
    /// Email sent to. At most 5000 characters.
    pub email_sent_to: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `refund` object.
///
/// Contract: `#/components/schemas/refund`.
#[derive(Default)]
#[non_exhaustive]
pub struct Refund {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance transaction. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Charge. An id; the object itself when `charge` is expanded. May be null.
    pub charge: Option<rt::Expandable<Charge>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters.
    pub description: Option<String>,
    /// Destination details.
    pub destination_details: Option<Box<RefundDestinationDetails>>,
    /// Failure balance transaction. An id; the object itself when `failure_balance_transaction` is expanded.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Failure reason. At most 5000 characters.
    pub failure_reason: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Refund>,
    /// Instructions email. At most 5000 characters.
    pub instructions_email: Option<String>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Next action.
    pub next_action: Option<Box<RefundNextAction>>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded. May be null.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Pending reason. `charge_pending`, `insufficient_funds` or `processing`.
    pub pending_reason: Option<RefundPendingReason>,
    /// Presentment details.
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Reason. `duplicate`, `expired_uncaptured_charge`, `fraudulent` or `requested_by_customer`. May be null.
    pub reason: Option<RefundReason>,
    /// Receipt number. At most 5000 characters. May be null.
    pub receipt_number: Option<String>,
    /// Source transfer reversal. An id; the object itself when `source_transfer_reversal` is expanded. May be null.
    pub source_transfer_reversal: Option<rt::Expandable<TransferReversal>>,
    /// Status. At most 5000 characters. May be null.
    pub status: Option<String>,
    /// Transfer reversal. An id; the object itself when `transfer_reversal` is expanded. May be null.
    pub transfer_reversal: Option<rt::Expandable<TransferReversal>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details.
///
/// Contract: `#/components/schemas/refund_destination_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetails {
    /// Affirm.
    pub affirm: Option<Box<DestinationDetailsUnimplemented>>,
    /// Afterpay clearpay.
    pub afterpay_clearpay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Alipay.
    pub alipay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Alma.
    pub alma: Option<Box<DestinationDetailsUnimplemented>>,
    /// Amazon pay.
    pub amazon_pay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Au bank transfer.
    pub au_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    /// Blik.
    pub blik: Option<Box<RefundDestinationDetailsBlik>>,
    /// Br bank transfer.
    pub br_bank_transfer: Option<Box<RefundDestinationDetailsBrBankTransfer>>,
    /// Card.
    pub card: Option<Box<RefundDestinationDetailsCard>>,
    /// Cashapp.
    pub cashapp: Option<Box<DestinationDetailsUnimplemented>>,
    /// Crypto.
    pub crypto: Option<Box<RefundDestinationDetailsCrypto>>,
    /// Customer cash balance.
    pub customer_cash_balance: Option<Box<DestinationDetailsUnimplemented>>,
    /// Eps.
    pub eps: Option<Box<DestinationDetailsUnimplemented>>,
    /// Eu bank transfer.
    pub eu_bank_transfer: Option<Box<RefundDestinationDetailsEuBankTransfer>>,
    /// Gb bank transfer.
    pub gb_bank_transfer: Option<Box<RefundDestinationDetailsGbBankTransfer>>,
    /// Giropay.
    pub giropay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Grabpay.
    pub grabpay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Jp bank transfer.
    pub jp_bank_transfer: Option<Box<RefundDestinationDetailsJpBankTransfer>>,
    /// Klarna.
    pub klarna: Option<Box<DestinationDetailsUnimplemented>>,
    /// Mb way.
    pub mb_way: Option<Box<RefundDestinationDetailsMbWay>>,
    /// Multibanco.
    pub multibanco: Option<Box<RefundDestinationDetailsMultibanco>>,
    /// Mx bank transfer.
    pub mx_bank_transfer: Option<Box<RefundDestinationDetailsMxBankTransfer>>,
    /// Nz bank transfer.
    pub nz_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    /// P24.
    pub p24: Option<Box<RefundDestinationDetailsP24>>,
    /// Paynow.
    pub paynow: Option<Box<DestinationDetailsUnimplemented>>,
    /// Paypal.
    pub paypal: Option<Box<RefundDestinationDetailsPaypal>>,
    /// Pix.
    pub pix: Option<Box<DestinationDetailsUnimplemented>>,
    /// Revolut.
    pub revolut: Option<Box<DestinationDetailsUnimplemented>>,
    /// Scalapay.
    pub scalapay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Sofort.
    pub sofort: Option<Box<DestinationDetailsUnimplemented>>,
    /// Swish.
    pub swish: Option<Box<RefundDestinationDetailsSwish>>,
    /// Th bank transfer.
    pub th_bank_transfer: Option<Box<RefundDestinationDetailsThBankTransfer>>,
    /// Twint.
    pub twint: Option<Box<DestinationDetailsUnimplemented>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// Us bank transfer.
    pub us_bank_transfer: Option<Box<RefundDestinationDetailsUsBankTransfer>>,
    /// Wechat pay.
    pub wechat_pay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Zip.
    pub zip: Option<Box<DestinationDetailsUnimplemented>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details blik.
///
/// Contract: `#/components/schemas/refund_destination_details_blik`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsBlik {
    /// Network decline code. At most 5000 characters. May be null.
    pub network_decline_code: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details br bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_br_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsBrBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details card.
///
/// Contract: `#/components/schemas/refund_destination_details_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCard {
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters.
    pub reference_status: Option<String>,
    /// Reference type. At most 5000 characters.
    pub reference_type: Option<String>,
    /// Type. `pending`, `refund` or `reversal`.
    pub r#type: RefundDestinationDetailsCardType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/refund_destination_details_card/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundDestinationDetailsCardType {
    /// `pending`
    Pending,
    /// `refund`
    Refund,
    /// `reversal`
    Reversal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Refund destination details crypto.
///
/// Contract: `#/components/schemas/refund_destination_details_crypto`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCrypto {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details eu bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_eu_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsEuBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details gb bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_gb_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsGbBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details jp bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_jp_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsJpBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details mb way.
///
/// Contract: `#/components/schemas/refund_destination_details_mb_way`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMbWay {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details multibanco.
///
/// Contract: `#/components/schemas/refund_destination_details_multibanco`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMultibanco {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details mx bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_mx_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsMxBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details p24.
///
/// Contract: `#/components/schemas/refund_destination_details_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsP24 {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details paypal.
///
/// Contract: `#/components/schemas/refund_destination_details_paypal`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsPaypal {
    /// Network decline code. At most 5000 characters. May be null.
    pub network_decline_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details swish.
///
/// Contract: `#/components/schemas/refund_destination_details_swish`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsSwish {
    /// Network decline code. At most 5000 characters. May be null.
    pub network_decline_code: Option<String>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details th bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_th_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsThBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund destination details us bank transfer.
///
/// Contract: `#/components/schemas/refund_destination_details_us_bank_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundDestinationDetailsUsBankTransfer {
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Reference status. At most 5000 characters. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund next action.
///
/// Contract: `#/components/schemas/refund_next_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundNextAction {
    /// Display details.
    pub display_details: Option<Box<RefundNextActionDisplayDetails>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Refund next action display details.
///
/// Contract: `#/components/schemas/refund_next_action_display_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundNextActionDisplayDetails {
    /// Email sent.
    pub email_sent: EmailSent,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `pending_reason`.
///
/// Contract: `#/components/schemas/refund/properties/pending_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundPendingReason {
    /// `charge_pending`
    ChargePending,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `processing`
    Processing,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/refund/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundReason {
    /// `duplicate`
    Duplicate,
    /// `expired_uncaptured_charge`
    ExpiredUncapturedCharge,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    DestinationDetailsUnimplemented;
}

rt::record! {
    EmailSent;
    0 => email_sent_at "email_sent_at" required;
    1 => email_sent_to "email_sent_to" required sensitive;
}

rt::record! {
    Refund;
    const "object" = Str("refund");
    0 => amount "amount" required;
    1 => balance_transaction "balance_transaction";
    2 => charge "charge";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description "description";
    6 => destination_details "destination_details";
    7 => failure_balance_transaction "failure_balance_transaction";
    8 => failure_reason "failure_reason";
    9 => id "id" required;
    10 => instructions_email "instructions_email" sensitive;
    11 => metadata "metadata";
    12 => next_action "next_action";
    13 => payment_intent "payment_intent";
    14 => pending_reason "pending_reason";
    15 => presentment_details "presentment_details";
    16 => reason "reason";
    17 => receipt_number "receipt_number";
    18 => source_transfer_reversal "source_transfer_reversal";
    19 => status "status";
    20 => transfer_reversal "transfer_reversal";
}

rt::expandable! {
    crate::ExpandPath;
    Refund;
    balance_transaction "balance_transaction" => BalanceTransaction;
    charge "charge" => Charge;
    destination_details "destination_details" => RefundDestinationDetails;
    failure_balance_transaction "failure_balance_transaction" => BalanceTransaction;
    next_action "next_action" => RefundNextAction;
    payment_intent "payment_intent" => PaymentIntent;
    presentment_details "presentment_details" => PaymentIntentPresentmentDetails;
    source_transfer_reversal "source_transfer_reversal" => TransferReversal;
    transfer_reversal "transfer_reversal" => TransferReversal;
}

rt::record! {
    RefundDestinationDetails;
    0 => affirm "affirm";
    1 => afterpay_clearpay "afterpay_clearpay";
    2 => alipay "alipay";
    3 => alma "alma";
    4 => amazon_pay "amazon_pay";
    5 => au_bank_transfer "au_bank_transfer";
    6 => blik "blik";
    7 => br_bank_transfer "br_bank_transfer";
    8 => card "card";
    9 => cashapp "cashapp";
    10 => crypto "crypto";
    11 => customer_cash_balance "customer_cash_balance";
    12 => eps "eps";
    13 => eu_bank_transfer "eu_bank_transfer";
    14 => gb_bank_transfer "gb_bank_transfer";
    15 => giropay "giropay";
    16 => grabpay "grabpay";
    17 => jp_bank_transfer "jp_bank_transfer";
    18 => klarna "klarna";
    19 => mb_way "mb_way";
    20 => multibanco "multibanco";
    21 => mx_bank_transfer "mx_bank_transfer";
    22 => nz_bank_transfer "nz_bank_transfer";
    23 => p24 "p24";
    24 => paynow "paynow";
    25 => paypal "paypal";
    26 => pix "pix";
    27 => revolut "revolut";
    28 => scalapay "scalapay";
    29 => sofort "sofort";
    30 => swish "swish";
    31 => th_bank_transfer "th_bank_transfer";
    32 => twint "twint";
    33 => r#type "type" required;
    34 => us_bank_transfer "us_bank_transfer";
    35 => wechat_pay "wechat_pay";
    36 => zip "zip";
}

rt::record! {
    RefundDestinationDetailsBlik;
    0 => network_decline_code "network_decline_code";
    1 => reference "reference";
    2 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsBrBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsCard;
    0 => reference "reference";
    1 => reference_status "reference_status";
    2 => reference_type "reference_type";
    3 => r#type "type" required;
}

rt::open_enum! {
    RefundDestinationDetailsCardType;
    0 => Pending "pending";
    1 => Refund "refund";
    2 => Reversal "reversal";
}

rt::record! {
    RefundDestinationDetailsCrypto;
    0 => reference "reference";
}

rt::record! {
    RefundDestinationDetailsEuBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsGbBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsJpBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsMbWay;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsMultibanco;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsMxBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsP24;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsPaypal;
    0 => network_decline_code "network_decline_code";
}

rt::record! {
    RefundDestinationDetailsSwish;
    0 => network_decline_code "network_decline_code";
    1 => reference "reference";
    2 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsThBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundDestinationDetailsUsBankTransfer;
    0 => reference "reference";
    1 => reference_status "reference_status";
}

rt::record! {
    RefundNextAction;
    0 => display_details "display_details";
    1 => r#type "type" required;
}

rt::record! {
    RefundNextActionDisplayDetails;
    0 => email_sent "email_sent" required;
    1 => expires_at "expires_at" required;
}

rt::open_enum! {
    RefundPendingReason;
    0 => ChargePending "charge_pending";
    1 => InsufficientFunds "insufficient_funds";
    2 => Processing "processing";
}

rt::open_enum! {
    RefundReason;
    0 => Duplicate "duplicate";
    1 => ExpiredUncapturedCharge "expired_uncaptured_charge";
    2 => Fraudulent "fraudulent";
    3 => RequestedByCustomer "requested_by_customer";
}
