// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_transactions::BalanceTransaction;
use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::transfers::TransferReversal;
use crate::types::PaymentIntentPresentmentDetails;

/// The refund goes back by this payment method. There's nothing more to tell about it.
///
/// Contract: `#/components/schemas/destination_details_unimplemented`.
#[non_exhaustive]
pub struct DestinationDetailsUnimplemented {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The email that asked the customer where to send the money.
///
/// Contract: `#/components/schemas/email_sent`.
#[non_exhaustive]
pub struct EmailSent {
    /// When the email was sent. In seconds since 1970.
    pub email_sent_at: rt::Timestamp,
    /// The address that it was sent to.
    pub email_sent_to: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Money that goes back to the customer from a [charge](crate::charges::Charge), in part or in full, to the payment method it came from. Stripe's fees for the charge don't come back. It can still fail, and then the money returns to your balance.
///
/// The `refund` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/refunds/object)
///
/// Contract: `#/components/schemas/refund`.
///
/// Feature: `charges`, `refunds` or `test_helpers`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Refund {
    /// What goes back to the customer, in the smallest currency unit.
    pub amount: i64,
    /// What it did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// The charge that is refunded. An id; the object itself when `charge` is expanded. May be null.
    pub charge: Option<rt::Expandable<Charge>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Your own note on the refund. Never for card payments.
    pub description: Option<String>,
    /// How the money goes back, by kind of payment, and the references for following it there.
    pub destination_details: Option<Box<RefundDestinationDetails>>,
    /// The change of your balance that gave back the money of the failed refund. An id; the object itself when `failure_balance_transaction` is expanded.
    pub failure_balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// Why the refund failed: `expired_or_canceled_card`. The money is back in your balance then, so pay the customer in another way.
    pub failure_reason: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Refund>,
    /// Where the customer gets the mail that asks for their bank account. For ways of paying that can't give money back themselves, such as Konbini and PromptPay.
    pub instructions_email: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the customer must do to get the refund. Absent if nothing.
    pub next_action: Option<Box<RefundNextAction>>,
    /// The payment intent that is refunded. Null if the charge has none. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// What the refund waits for: processing, money in your balance, or its charge. `charge_pending`, `insufficient_funds` or `processing`.
    pub pending_reason: Option<RefundPendingReason>,
    /// Amount and currency as the customer sees them, if they pay in their own currency (Adaptive Pricing).
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    /// Why the money went back: what you gave, or `expired_uncaptured_charge` if Stripe released what wasn't captured in time. `duplicate`, `expired_uncaptured_charge`, `fraudulent` or `requested_by_customer`. May be null.
    pub reason: Option<RefundReason>,
    /// The number that receipts of the refund show. Null until one is sent.
    pub receipt_number: Option<String>,
    /// The transfer reversal that came with the refund. Null unless the charge's money came from another account. An id; the object itself when `source_transfer_reversal` is expanded.
    pub source_transfer_reversal: Option<rt::Expandable<TransferReversal>>,
    /// Whether the money has gone back. `requires_action` needs the customer, and `failed` leaves it with you. May be null.
    pub status: Option<String>,
    /// The transfer reversal that took the money back from the connected account. Only for charges with a destination. An id; the object itself when `transfer_reversal` is expanded. May be null.
    pub transfer_reversal: Option<rt::Expandable<TransferReversal>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money goes back, by kind of payment, and the references for following it there.
///
/// Contract: `#/components/schemas/refund_destination_details`.
#[non_exhaustive]
pub struct RefundDestinationDetails {
    /// Affirm: the customer pays Affirm in installments, you get the whole sum at once.
    pub affirm: Option<Box<DestinationDetailsUnimplemented>>,
    /// Afterpay, Clearpay in the United Kingdom: the customer pays in installments, you get the whole sum at once.
    pub afterpay_clearpay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Alma: the customer pays in installments, in France and its neighbors.
    pub alma: Option<Box<DestinationDetailsUnimplemented>>,
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: Option<Box<DestinationDetailsUnimplemented>>,
    /// A refund by bank transfer in Australia.
    pub au_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    /// BLIK: a code from the app of a Polish bank.
    pub blik: Option<Box<RefundDestinationDetailsBlik>>,
    /// A refund by bank transfer in Brazil.
    pub br_bank_transfer: Option<Box<RefundDestinationDetailsBrBankTransfer>>,
    /// A credit or debit card.
    pub card: Option<Box<RefundDestinationDetailsCard>>,
    /// Cash App Pay, the wallet of Cash App in the United States.
    pub cashapp: Option<Box<DestinationDetailsUnimplemented>>,
    /// Stablecoins, sent from the customer's wallet.
    pub crypto: Option<Box<RefundDestinationDetailsCrypto>>,
    /// Set if the money went to the customer's cash balance.
    pub customer_cash_balance: Option<Box<DestinationDetailsUnimplemented>>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<DestinationDetailsUnimplemented>>,
    /// How the money went back, and the references for tracing it.
    pub eu_bank_transfer: Option<Box<RefundDestinationDetailsEuBankTransfer>>,
    /// How the money went back, and the references for tracing it.
    pub gb_bank_transfer: Option<Box<RefundDestinationDetailsGbBankTransfer>>,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<DestinationDetailsUnimplemented>>,
    /// GrabPay, a wallet in South-East Asia.
    pub grabpay: Option<Box<DestinationDetailsUnimplemented>>,
    /// How the money went back, and the references for tracing it.
    pub jp_bank_transfer: Option<Box<RefundDestinationDetailsJpBankTransfer>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<DestinationDetailsUnimplemented>>,
    /// MB WAY, payments by phone number in Portugal.
    pub mb_way: Option<Box<RefundDestinationDetailsMbWay>>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<RefundDestinationDetailsMultibanco>>,
    /// A refund by bank transfer in Mexico.
    pub mx_bank_transfer: Option<Box<RefundDestinationDetailsMxBankTransfer>>,
    /// A refund by bank transfer in New Zealand.
    pub nz_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<RefundDestinationDetailsP24>>,
    /// PayNow: a QR code that is paid from a bank app in Singapore.
    pub paynow: Option<Box<DestinationDetailsUnimplemented>>,
    /// PayPal, the wallet.
    pub paypal: Option<Box<RefundDestinationDetailsPaypal>>,
    /// Pix: instant payment from a Brazilian bank app.
    pub pix: Option<Box<DestinationDetailsUnimplemented>>,
    /// Set, and empty, if the refund goes back to Revolut.
    pub revolut: Option<Box<DestinationDetailsUnimplemented>>,
    /// Scalapay: the customer pays in installments, in Italy and southern Europe.
    pub scalapay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<DestinationDetailsUnimplemented>>,
    /// Swish, payments by phone in Sweden.
    pub swish: Option<Box<RefundDestinationDetailsSwish>>,
    /// How the money went back, and the references for tracing it.
    pub th_bank_transfer: Option<Box<RefundDestinationDetailsThBankTransfer>>,
    /// TWINT, payments by phone in Switzerland.
    pub twint: Option<Box<DestinationDetailsUnimplemented>>,
    /// What the money goes back to. The field of the same name has the details.
    pub r#type: String,
    /// How the money went back, and the references for tracing it.
    pub us_bank_transfer: Option<Box<RefundDestinationDetailsUsBankTransfer>>,
    /// Set, and empty, if the refund goes back to WeChat Pay.
    pub wechat_pay: Option<Box<DestinationDetailsUnimplemented>>,
    /// Set, and empty, if the refund goes back to Zip.
    pub zip: Option<Box<DestinationDetailsUnimplemented>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// BLIK: a code from the app of a Polish bank.
///
/// Contract: `#/components/schemas/refund_destination_details_blik`.
#[non_exhaustive]
pub struct RefundDestinationDetailsBlik {
    /// The network's own code for why the refund failed. Null if it didn't.
    pub network_decline_code: Option<String>,
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A refund by bank transfer in Brazil.
///
/// Contract: `#/components/schemas/refund_destination_details_br_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsBrBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/refund_destination_details_card`.
#[non_exhaustive]
pub struct RefundDestinationDetailsCard {
    /// The number by which the card's issuer finds the refund, of the kind that [`reference_type`](Self::reference_type) tells.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come.
    pub reference_status: Option<String>,
    /// What kind of number it is, by the card network's name.
    pub reference_type: Option<String>,
    /// Whether the money is sent back to the card (`refund`), the charge is dropped before it settles (`reversal`), or it isn't known yet (`pending`).
    pub r#type: RefundDestinationDetailsCardType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the money is sent back to the card (`refund`), the charge is dropped before it settles (`reversal`), or it isn't known yet (`pending`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/refund_destination_details_card/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundDestinationDetailsCardType {
    /// `pending`: Not yet known which of the others it will be.
    Pending,
    /// `refund`: Shown to the customer as a credit of its own.
    Refund,
    /// `reversal`: The original charge disappears from the customer's statement.
    Reversal,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Stablecoins, sent from the customer's wallet.
///
/// Contract: `#/components/schemas/refund_destination_details_crypto`.
#[non_exhaustive]
pub struct RefundDestinationDetailsCrypto {
    /// The id of the transaction that sends the refund, as the blockchain has it. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money went back, and the references for tracing it.
///
/// Contract: `#/components/schemas/refund_destination_details_eu_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsEuBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money went back, and the references for tracing it.
///
/// Contract: `#/components/schemas/refund_destination_details_gb_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsGbBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money went back, and the references for tracing it.
///
/// Contract: `#/components/schemas/refund_destination_details_jp_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsJpBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// MB WAY, payments by phone number in Portugal.
///
/// Contract: `#/components/schemas/refund_destination_details_mb_way`.
#[non_exhaustive]
pub struct RefundDestinationDetailsMbWay {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/refund_destination_details_multibanco`.
#[non_exhaustive]
pub struct RefundDestinationDetailsMultibanco {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A refund by bank transfer in Mexico.
///
/// Contract: `#/components/schemas/refund_destination_details_mx_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsMxBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/refund_destination_details_p24`.
#[non_exhaustive]
pub struct RefundDestinationDetailsP24 {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayPal, the wallet.
///
/// Contract: `#/components/schemas/refund_destination_details_paypal`.
#[non_exhaustive]
pub struct RefundDestinationDetailsPaypal {
    /// The network's own code for why the refund failed. Null if it didn't.
    pub network_decline_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Swish, payments by phone in Sweden.
///
/// Contract: `#/components/schemas/refund_destination_details_swish`.
#[non_exhaustive]
pub struct RefundDestinationDetailsSwish {
    /// The network's own code for why the refund failed. Null if it didn't.
    pub network_decline_code: Option<String>,
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money went back, and the references for tracing it.
///
/// Contract: `#/components/schemas/refund_destination_details_th_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsThBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the money went back, and the references for tracing it.
///
/// Contract: `#/components/schemas/refund_destination_details_us_bank_transfer`.
#[non_exhaustive]
pub struct RefundDestinationDetailsUsBankTransfer {
    /// The number by which the customer's bank finds the refund. Null unless [`reference_status`](Self::reference_status) is `available`.
    pub reference: Option<String>,
    /// Whether the number is there already, comes later (`pending`), or won't come. May be null.
    pub reference_status: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer must do to get the refund.
///
/// Contract: `#/components/schemas/refund_next_action`.
#[non_exhaustive]
pub struct RefundNextAction {
    /// What was sent to the customer, and until when they have to act.
    pub display_details: Option<Box<RefundNextActionDisplayDetails>>,
    /// What the customer has to do. The field of the same name says how.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was sent to the customer, and until when they have to act.
///
/// Contract: `#/components/schemas/refund_next_action_display_details`.
#[non_exhaustive]
pub struct RefundNextActionDisplayDetails {
    /// The email that asked the customer where to send the money.
    pub email_sent: EmailSent,
    /// When the customer can no longer say where the money goes. In seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the refund waits for: processing, money in your balance, or its charge.
///
/// The values of `pending_reason`.
///
/// Contract: `#/components/schemas/refund/properties/pending_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundPendingReason {
    /// `charge_pending`: The charge hasn't settled yet: the refund follows it.
    ChargePending,
    /// `insufficient_funds`: Your balance is too low: add funds, and it goes out.
    InsufficientFunds,
    /// `processing`: On its way.
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
    /// `duplicate`: The customer was charged twice.
    Duplicate,
    /// `expired_uncaptured_charge`: The authorization expired before it was captured.
    ExpiredUncapturedCharge,
    /// `fraudulent`: The payment was fraud. Card and email address go on Radar's block lists.
    Fraudulent,
    /// `requested_by_customer`: The customer asked for it.
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
    0 => amount = 0 "amount" required;
    1 => balance_transaction = None "balance_transaction";
    2 => charge = None "charge";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => description = None "description";
    6 => destination_details = None "destination_details";
    7 => failure_balance_transaction = None "failure_balance_transaction";
    8 => failure_reason = None "failure_reason";
    9 => id "id" required;
    10 => instructions_email = None "instructions_email" sensitive;
    11 => metadata = None "metadata";
    12 => next_action = None "next_action";
    13 => payment_intent = None "payment_intent";
    14 => pending_reason = None "pending_reason";
    15 => presentment_details = None "presentment_details";
    16 => reason = None "reason";
    17 => receipt_number = None "receipt_number";
    18 => source_transfer_reversal = None "source_transfer_reversal";
    19 => status = None "status";
    20 => transfer_reversal = None "transfer_reversal";
}

rt::money! {
    Refund;
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
    0 => affirm = None "affirm";
    1 => afterpay_clearpay = None "afterpay_clearpay";
    2 => alipay = None "alipay";
    3 => alma = None "alma";
    4 => amazon_pay = None "amazon_pay";
    5 => au_bank_transfer = None "au_bank_transfer";
    6 => blik = None "blik";
    7 => br_bank_transfer = None "br_bank_transfer";
    8 => card = None "card";
    9 => cashapp = None "cashapp";
    10 => crypto = None "crypto";
    11 => customer_cash_balance = None "customer_cash_balance";
    12 => eps = None "eps";
    13 => eu_bank_transfer = None "eu_bank_transfer";
    14 => gb_bank_transfer = None "gb_bank_transfer";
    15 => giropay = None "giropay";
    16 => grabpay = None "grabpay";
    17 => jp_bank_transfer = None "jp_bank_transfer";
    18 => klarna = None "klarna";
    19 => mb_way = None "mb_way";
    20 => multibanco = None "multibanco";
    21 => mx_bank_transfer = None "mx_bank_transfer";
    22 => nz_bank_transfer = None "nz_bank_transfer";
    23 => p24 = None "p24";
    24 => paynow = None "paynow";
    25 => paypal = None "paypal";
    26 => pix = None "pix";
    27 => revolut = None "revolut";
    28 => scalapay = None "scalapay";
    29 => sofort = None "sofort";
    30 => swish = None "swish";
    31 => th_bank_transfer = None "th_bank_transfer";
    32 => twint = None "twint";
    33 => r#type "type" required;
    34 => us_bank_transfer = None "us_bank_transfer";
    35 => wechat_pay = None "wechat_pay";
    36 => zip = None "zip";
}

rt::record! {
    RefundDestinationDetailsBlik;
    0 => network_decline_code = None "network_decline_code";
    1 => reference = None "reference";
    2 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsBrBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsCard;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
    2 => reference_type = None "reference_type";
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
    0 => reference = None "reference";
}

rt::record! {
    RefundDestinationDetailsEuBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsGbBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsJpBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsMbWay;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsMultibanco;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsMxBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsP24;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsPaypal;
    0 => network_decline_code = None "network_decline_code";
}

rt::record! {
    RefundDestinationDetailsSwish;
    0 => network_decline_code = None "network_decline_code";
    1 => reference = None "reference";
    2 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsThBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundDestinationDetailsUsBankTransfer;
    0 => reference = None "reference";
    1 => reference_status = None "reference_status";
}

rt::record! {
    RefundNextAction;
    0 => display_details = None "display_details";
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
