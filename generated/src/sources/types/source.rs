// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;
use crate::types::Shipping;

/// A payment instrument in the older form, card or otherwise, with its own life until it is chargeable. It is deprecated: use [payment method](crate::payment_methods::PaymentMethod) with [payment intent](crate::payment_intents::PaymentIntent).
///
/// The `source` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/sources/object)
///
/// Contract: `#/components/schemas/source`.
///
/// Feature: `customers` or `sources`. Without it, the type has its id and `json()`, and no other fields.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct Source {
    /// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    pub ach_credit_transfer: Option<Box<SourceTypeAchCreditTransfer>>,
    /// Debit from a US bank account (ACH), an old way to pay. `us_bank_account` replaces it.
    pub ach_debit: Option<Box<SourceTypeAchDebit>>,
    /// Pre-authorized debit from a Canadian bank account (ACSS).
    pub acss_debit: Option<Box<SourceTypeAcssDebit>>,
    /// Alipay, the wallet of Chinese customers.
    pub alipay: Option<Box<SourceTypeAlipay>>,
    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay: Option<SourceAllowRedisplay>,
    /// What the source is good for, in the smallest currency unit. Null for sources that can be charged again and again.
    pub amount: Option<i64>,
    /// Direct debit from an Australian bank account (BECS).
    pub au_becs_debit: Option<Box<SourceTypeAuBecsDebit>>,
    /// Bancontact, the bank payment of Belgium.
    pub bancontact: Option<Box<SourceTypeBancontact>>,
    /// A credit or debit card.
    pub card: Option<Box<SourceTypeCard>>,
    /// A card at a reader.
    pub card_present: Option<Box<SourceTypeCardPresent>>,
    /// What the customer's browser needs to read the source with a publishable key.
    pub client_secret: String,
    /// How often the customer can still enter the code, and whether it was right.
    pub code_verification: Option<Box<SourceCodeVerificationFlow>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency that the source can be charged in. Null for sources that can be charged again and again. A three-letter ISO 4217 code in lower case.
    pub currency: Option<rt::Currency>,
    /// The customer that the source is attached to. Absent while there is none.
    pub customer: Option<String>,
    /// EPS, the bank payment of Austria.
    pub eps: Option<Box<SourceTypeEps>>,
    /// What the customer has to do before the source can be charged.
    pub flow: String,
    /// giropay, the bank payment of Germany. It has been shut down.
    pub giropay: Option<Box<SourceTypeGiropay>>,
    /// Names this object in other calls.
    pub id: rt::Id<Source>,
    /// iDEAL, the bank payment of the Netherlands.
    pub ideal: Option<Box<SourceTypeIdeal>>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: Option<Box<SourceTypeKlarna>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    pub multibanco: Option<Box<SourceTypeMultibanco>>,
    /// Who owns the payment method, which some kinds of source need. May be null.
    pub owner: Option<Box<SourceOwner>>,
    /// Przelewy24, the bank payment of Poland.
    pub p24: Option<Box<SourceTypeP24>>,
    /// Where the customer sends money to, and how much came, if [`flow`](Self::flow) is `receiver`.
    pub receiver: Option<Box<SourceReceiverFlow>>,
    /// Where the customer approves the source, if [`flow`](Self::flow) is `redirect`.
    pub redirect: Option<Box<SourceRedirectFlow>>,
    /// Direct debit from a bank account in the euro area (SEPA).
    pub sepa_debit: Option<Box<SourceTypeSepaDebit>>,
    /// Sofort, a bank payment in Europe. It has been shut down.
    pub sofort: Option<Box<SourceTypeSofort>>,
    /// What is bought and where it goes, for payment by installments such as Klarna.
    pub source_order: Option<Box<SourceOrder>>,
    /// What the customer's statement says each time that the source is charged. May be null.
    pub statement_descriptor: Option<String>,
    /// Whether the source can be charged: only if `chargeable`. `consumed` and `canceled` are for good.
    pub status: String,
    /// The card and what came of 3D Secure.
    pub three_d_secure: Option<Box<SourceTypeThreeDSecure>>,
    /// Which payment method it is. The field of the same name has its details.
    pub r#type: SourceType,
    /// Whether the source can be charged often (`reusable`) or once (`single_use`). Some kinds leave the choice to you. May be null.
    pub usage: Option<String>,
    /// The QR code and address by which the customer pays with WeChat.
    pub wechat: Option<Box<SourceTypeWechat>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/source/properties/allow_redisplay`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceAllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often the customer can still enter the code, and whether it was right.
///
/// Contract: `#/components/schemas/source_code_verification_flow`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceCodeVerificationFlow {
    /// How often the customer can still try to enter the verification code.
    pub attempts_remaining: i64,
    /// Whether the code was right. `failed` ends it, as no attempts remain.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is bought and where it goes, for payment by installments such as Klarna.
///
/// Contract: `#/components/schemas/source_order`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceOrder {
    /// What the order costs in all, in the smallest currency unit.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The email of who orders.
    pub email: Option<String>,
    /// What was ordered, one by one. May be null.
    pub items: Option<Vec<SourceOrderItem>>,
    /// Where and to whom the goods are sent, and by whom.
    pub shipping: Option<Box<Shipping>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What was ordered, one by one.
///
/// Contract: `#/components/schemas/source_order_item`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceOrderItem {
    /// What this item costs, in the smallest currency unit. May be null.
    pub amount: Option<i64>,
    /// The currency of [`amount`](Self::amount). May be null.
    pub currency: Option<String>,
    /// What the item is, for people. May be null.
    pub description: Option<String>,
    /// Id of what the line is about, such as a SKU. May be null.
    pub parent: Option<String>,
    /// How many are ordered, if it is about a SKU.
    pub quantity: Option<i64>,
    /// What is bought: goods (`sku`), or `tax` or `shipping`. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who owns the payment method, which some kinds of source need.
///
/// Contract: `#/components/schemas/source_owner`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceOwner {
    /// The owner's address. May be null.
    pub address: Option<Box<Address>>,
    /// The email of who owns the payment method. May be null.
    pub email: Option<String>,
    /// The full name of who owns the payment method. May be null.
    pub name: Option<String>,
    /// The phone number of who owns the payment method, with extension. May be null.
    pub phone: Option<String>,
    /// The owner's address, as the payment method confirmed it with the payment. Null if it doesn't tell.
    pub verified_address: Option<Box<Address>>,
    /// The owner's email address, as the payment method confirmed it with the payment. Null if it doesn't tell.
    pub verified_email: Option<String>,
    /// The owner's name, as the payment method confirmed it with the payment. Null if it doesn't tell.
    pub verified_name: Option<String>,
    /// The owner's phone number, as the payment method confirmed it with the payment. Null if it doesn't tell.
    pub verified_phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer sends money to, and how much came, if `flow` is `receiver`.
///
/// Contract: `#/components/schemas/source_receiver_flow`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceReceiverFlow {
    /// What the customer must send the money to, such as an account number. Show it to them. May be null.
    pub address: Option<String>,
    /// How much of the source's money came to your balance, in the smallest unit of its currency. Usually what you charged, and now and then what the customer sent too much and can't get back.
    pub amount_charged: i64,
    /// What the customer sent in all, in the smallest unit of the source's currency: what was charged and what went back.
    pub amount_received: i64,
    /// What went back to the customer, in the smallest unit of the source's currency.
    pub amount_returned: i64,
    /// How it is learned where a refund goes: Stripe asks the customer by email, you tell it, or not at all.
    pub refund_attributes_method: String,
    /// Whether it is known where a refund goes: `available`, `requested`, or `missing`.
    pub refund_attributes_status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer approves the source, if `flow` is `redirect`.
///
/// Contract: `#/components/schemas/source_redirect_flow`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceRedirectFlow {
    /// Why the customer came back without approving: they stopped (`user_abort`), weren't authenticated (`declined`), or something broke (`processing_error`). Null unless the status is `failed`.
    pub failure_reason: Option<String>,
    /// Where the customer comes back to after approving the payment.
    pub return_url: String,
    /// Whether the customer came back: `pending` before, `succeeded` or `failed` after, `not_required` if there is nothing to approve.
    pub status: String,
    /// Where to send the customer so that they approve the payment. At most 2048 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1sources~1{id}/delete/responses/200/content/application~1json/schema`.
///
/// Feature: `sources`.
#[cfg(feature = "sources")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceResponse {
    /// An object whose `object` is `account`.
    Account(rt::Boxed<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<Source>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(rt::Boxed<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(rt::Boxed<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "sources")]
impl SourceResponse {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Account`, if it is one.
    pub fn as_account(&self) -> Option<&crate::accounts::Account> {
        match self {
            Self::Account(object) => Some(object),
            _ => None,
        }
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&crate::customers::BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&crate::customers::Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }

    /// The `DeletedBankAccount`, if it is one.
    pub fn as_deleted_bank_account(
        &self,
    ) -> Option<&crate::customers::DeletedBankAccount> {
        match self {
            Self::DeletedBankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `DeletedCard`, if it is one.
    pub fn as_deleted_card(&self) -> Option<&crate::customers::DeletedCard> {
        match self {
            Self::DeletedCard(object) => Some(object),
            _ => None,
        }
    }
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/source/properties/type`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// `ach_credit_transfer`: A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    AchCreditTransfer,
    /// `ach_debit`: Debit from a US bank account (ACH), an old way to pay. `us_bank_account` replaces it.
    AchDebit,
    /// `acss_debit`: Pre-authorized debit from a Canadian bank account (ACSS).
    AcssDebit,
    /// `alipay`: Alipay, the wallet of Chinese customers.
    Alipay,
    /// `au_becs_debit`: Direct debit from an Australian bank account (BECS).
    AuBecsDebit,
    /// `bancontact`: Bancontact, the bank payment of Belgium.
    Bancontact,
    /// `card`
    Card,
    /// `card_present`: A card at a reader.
    CardPresent,
    /// `eps`: EPS, the bank payment of Austria.
    Eps,
    /// `giropay`: giropay, the bank payment of Germany. It has been shut down.
    Giropay,
    /// `ideal`: iDEAL, the bank payment of the Netherlands.
    Ideal,
    /// `klarna`: Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    Klarna,
    /// `multibanco`: Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
    Multibanco,
    /// `p24`: Przelewy24, the bank payment of Poland.
    P24,
    /// `sepa_debit`: Direct debit from a bank account in the euro area (SEPA).
    SepaDebit,
    /// `sofort`: Sofort, a bank payment in Europe. It has been shut down.
    Sofort,
    /// `three_d_secure`: A card authenticated by 3D Secure, the old way.
    ThreeDSecure,
    /// `wechat`: WeChat Pay, the wallet of Chinese customers.
    Wechat,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
///
/// Contract: `#/components/schemas/source_type_ach_credit_transfer`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeAchCreditTransfer {
    /// The account number that the customer sends money to. May be null.
    pub account_number: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// May be null.
    pub refund_account_holder_name: Option<String>,
    /// May be null.
    pub refund_account_holder_type: Option<String>,
    /// May be null.
    pub refund_routing_number: Option<String>,
    /// The number of the bank to which the customer sends the money. May be null.
    pub routing_number: Option<String>,
    /// The bank, by its SWIFT code. May be null.
    pub swift_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Debit from a US bank account (ACH), an old way to pay.
///
/// Contract: `#/components/schemas/source_type_ach_debit`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeAchDebit {
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The number of the bank: in the United States nine digits (ABA). May be null.
    pub routing_number: Option<String>,
    /// May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/source_type_acss_debit`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeAcssDebit {
    /// May be null.
    pub bank_address_city: Option<String>,
    /// May be null.
    pub bank_address_line_1: Option<String>,
    /// May be null.
    pub bank_address_line_2: Option<String>,
    /// May be null.
    pub bank_address_postal_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// May be null.
    pub category: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The number of the bank: in the United States nine digits (ABA). May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Alipay, the wallet of Chinese customers.
///
/// Contract: `#/components/schemas/source_type_alipay`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeAlipay {
    /// May be null.
    pub data_string: Option<String>,
    /// May be null.
    pub native_url: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from an Australian bank account (BECS).
///
/// Contract: `#/components/schemas/source_type_au_becs_debit`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeAuBecsDebit {
    /// The six digits of bank and branch in Australia (BSB). May be null.
    pub bsb_number: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/source_type_bancontact`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeBancontact {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. May be null.
    pub preferred_language: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A credit or debit card.
///
/// Contract: `#/components/schemas/source_type_card`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeCard {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_zip_check: Option<String>,
    /// The network of the card, in words: `Visa`, `American Express`, or `Unknown`. May be null.
    pub brand: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// Whether the security code fits the card, as the bank says. It is checked when the card is saved or charged, and is `unchecked` until then. May be null.
    pub cvc_check: Option<String>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// The name on the card. May be null.
    pub name: Option<String>,
    /// Whether the card can do 3D Secure, or must: `required`, `recommended`, `optional` or `not_supported`.
    pub three_d_secure: Option<String>,
    /// Which wallet hid the card's number, such as `apple_pay`. `android_pay` is Google Pay too, and null means none.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A card at a reader.
///
/// Contract: `#/components/schemas/source_type_card_present`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeCardPresent {
    /// A value that the card's chip made for this payment, as the receipt must show it.
    pub application_cryptogram: Option<String>,
    /// The name of the application on the card's chip (EMV tag 9F12), which the receipt must show.
    pub application_preferred_name: Option<String>,
    /// The code that the issuer gave with its approval. May be null.
    pub authorization_code: Option<String>,
    /// What the issuer answered (EMV tag 8A), as the receipt must show it.
    pub authorization_response_code: Option<String>,
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// How the cardholder was verified at the reader, by the code that the reader gave.
    pub cvm_type: Option<String>,
    /// May be null.
    pub data_type: Option<String>,
    /// Which application of the card was used, as its id (AID) from the chip. EMV tag 84.
    pub dedicated_file_name: Option<String>,
    /// What the card's bank answered to the chip, as a cryptogram.
    pub emv_auth_data: Option<String>,
    /// May be null.
    pub evidence_customer_signature: Option<String>,
    /// May be null.
    pub evidence_transaction_certificate: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// May be null.
    pub pos_device_id: Option<String>,
    /// How the reader got the card's data, by the code that the reader gave.
    pub pos_entry_mode: Option<String>,
    /// How the reader read the card: chip, contactless, or magnetic stripe. May be null.
    pub read_method: Option<String>,
    /// Id of the [terminal reader](crate::terminal::Reader) that took the payment. May be null.
    pub reader: Option<String>,
    /// What card and reader checked of each other, as five bytes (EMV tag 95).
    pub terminal_verification_results: Option<String>,
    /// Which steps reader and card went through (EMV tag 9B).
    pub transaction_status_information: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// EPS, the bank payment of Austria.
///
/// Contract: `#/components/schemas/source_type_eps`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeEps {
    /// May be null.
    pub reference: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// giropay, the bank payment of Germany.
///
/// Contract: `#/components/schemas/source_type_giropay`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeGiropay {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// iDEAL, the bank payment of the Netherlands.
///
/// Contract: `#/components/schemas/source_type_ideal`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeIdeal {
    /// The customer's bank. May be null.
    pub bank: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
///
/// Contract: `#/components/schemas/source_type_klarna`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeKlarna {
    /// Where the picture behind Klarna's page is.
    pub background_image_url: Option<String>,
    /// What Klarna's widget in the browser needs to load. May be null.
    pub client_token: Option<String>,
    /// The person's first name.
    pub first_name: Option<String>,
    /// The person's last name.
    pub last_name: Option<String>,
    /// The language of Klarna's page.
    pub locale: Option<String>,
    pub logo_url: Option<String>,
    pub page_title: Option<String>,
    pub pay_later_asset_urls_descriptive: Option<String>,
    pub pay_later_asset_urls_standard: Option<String>,
    /// What Klarna calls paying later, for the customer to read.
    pub pay_later_name: Option<String>,
    /// Where the customer goes who wants to pay later.
    pub pay_later_redirect_url: Option<String>,
    pub pay_now_asset_urls_descriptive: Option<String>,
    pub pay_now_asset_urls_standard: Option<String>,
    /// What Klarna calls paying at once, for the customer to read.
    pub pay_now_name: Option<String>,
    /// Where the customer goes who wants to pay at once.
    pub pay_now_redirect_url: Option<String>,
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    pub pay_over_time_asset_urls_standard: Option<String>,
    /// What Klarna calls paying in parts, for the customer to read.
    pub pay_over_time_name: Option<String>,
    /// Where the customer goes who wants to pay in parts.
    pub pay_over_time_redirect_url: Option<String>,
    /// Which of Klarna's ways to pay the customer may choose from.
    pub payment_method_categories: Option<String>,
    /// The country that the purchase is made from, as a two-letter code.
    pub purchase_country: Option<String>,
    /// What kind of purchase it is, as Klarna has it.
    pub purchase_type: Option<String>,
    pub redirect_url: Option<String>,
    /// How many days it takes until the goods are sent.
    pub shipping_delay: Option<i64>,
    /// The first name of who gets the goods.
    pub shipping_first_name: Option<String>,
    /// The last name of who gets the goods.
    pub shipping_last_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Multibanco: a voucher that is paid in Portugal at cash machines and online banks.
///
/// Contract: `#/components/schemas/source_type_multibanco`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeMultibanco {
    /// The number of the entity that the customer enters with the reference to pay. May be null.
    pub entity: Option<String>,
    /// The number with which the customer pays by Multibanco. May be null.
    pub reference: Option<String>,
    /// May be null.
    pub refund_account_holder_address_city: Option<String>,
    /// May be null.
    pub refund_account_holder_address_country: Option<String>,
    /// May be null.
    pub refund_account_holder_address_line1: Option<String>,
    /// May be null.
    pub refund_account_holder_address_line2: Option<String>,
    /// May be null.
    pub refund_account_holder_address_postal_code: Option<String>,
    /// May be null.
    pub refund_account_holder_address_state: Option<String>,
    /// May be null.
    pub refund_account_holder_name: Option<String>,
    /// May be null.
    pub refund_iban: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Przelewy24, the bank payment of Poland.
///
/// Contract: `#/components/schemas/source_type_p24`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeP24 {
    /// Przelewy24's number of the payment, unique. May be null.
    pub reference: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Direct debit from a bank account in the euro area (SEPA).
///
/// Contract: `#/components/schemas/source_type_sepa_debit`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeSepaDebit {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The number of the bank's branch in its country. May be null.
    pub branch_code: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// Equal wherever the same account pays: compare it to find customers who are the same. May be null.
    pub fingerprint: Option<String>,
    /// The last four characters of the IBAN. May be null.
    pub last4: Option<String>,
    /// The mandate's reference, which the bank statement shows. May be null.
    pub mandate_reference: Option<String>,
    /// A page with the text of the mandate for the customer. May be null.
    pub mandate_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Sofort, a bank payment in Europe.
///
/// Contract: `#/components/schemas/source_type_sofort`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeSofort {
    /// The number of the bank in its country. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The code of the bank (BIC, or SWIFT code). May be null.
    pub bic: Option<String>,
    /// Where the bank account is held, as a two-letter code. May be null.
    pub country: Option<String>,
    /// The last four characters of the IBAN. May be null.
    pub iban_last4: Option<String>,
    /// The language of the page where the customer approves the payment. May be null.
    pub preferred_language: Option<String>,
    /// What the customer's bank statement says. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The card and what came of 3D Secure.
///
/// Contract: `#/components/schemas/source_type_three_d_secure`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeThreeDSecure {
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_zip_check: Option<String>,
    /// Whether the customer passed 3D Secure. May be null.
    pub authenticated: Option<bool>,
    /// The network of the card: `visa`, `mastercard`, `amex`, or `unknown`. May be null.
    pub brand: Option<String>,
    /// Id of the source with the card that 3D Secure is for. May be null.
    pub card: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`. May be null.
    pub country: Option<String>,
    /// The customer that it is for. May be null.
    pub customer: Option<String>,
    /// Whether the security code fits the card, as the bank says: `pass`, `fail`, `unavailable`, or `unchecked` if nobody has asked yet. Null if no code was given.
    pub cvc_check: Option<String>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Month in which the card runs out, from 1 to 12. May be null.
    pub exp_month: Option<i64>,
    /// Year in which the card runs out, in four digits. May be null.
    pub exp_year: Option<i64>,
    /// Equal wherever the same account pays: compare it to find customers who are the same.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`. May be null.
    pub funding: Option<String>,
    /// The card's last four digits, for showing which one it is. May be null.
    pub last4: Option<String>,
    /// May be null.
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    /// Which wallet hid the card's number, such as `apple_pay`. `android_pay` is Google Pay too, and null means none.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The QR code and address by which the customer pays with WeChat.
///
/// Contract: `#/components/schemas/source_type_wechat`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "customers", feature = "sources"))))]
#[non_exhaustive]
pub struct SourceTypeWechat {
    /// WeChat Pay's id of the order.
    pub prepay_id: Option<String>,
    /// May be null.
    pub qr_code_url: Option<String>,
    /// What the customer's bank statement says.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Source;
    const "object" = Str("source");
    0 => ach_credit_transfer = None "ach_credit_transfer";
    1 => ach_debit = None "ach_debit";
    2 => acss_debit = None "acss_debit";
    3 => alipay = None "alipay";
    4 => allow_redisplay = None "allow_redisplay";
    5 => amount = None "amount";
    6 => au_becs_debit = None "au_becs_debit";
    7 => bancontact = None "bancontact";
    8 => card = None "card";
    9 => card_present = None "card_present";
    10 => client_secret "client_secret" required sensitive;
    11 => code_verification = None "code_verification";
    12 => created "created" required;
    13 => currency = None "currency";
    14 => customer = None "customer";
    15 => eps = None "eps";
    16 => flow "flow" required;
    17 => giropay = None "giropay";
    18 => id "id" required;
    19 => ideal = None "ideal";
    20 => klarna = None "klarna";
    21 => livemode = false "livemode" required;
    22 => metadata = None "metadata";
    23 => multibanco = None "multibanco";
    24 => owner = None "owner";
    25 => p24 = None "p24";
    26 => receiver = None "receiver";
    27 => redirect = None "redirect";
    28 => sepa_debit = None "sepa_debit";
    29 => sofort = None "sofort";
    30 => source_order = None "source_order";
    31 => statement_descriptor = None "statement_descriptor";
    32 => status "status" required;
    33 => three_d_secure = None "three_d_secure";
    34 => r#type "type" required;
    35 => usage = None "usage";
    36 => wechat = None "wechat";
}

rt::money! {
    Source;
}

rt::expandable! {
    crate::ExpandPath;
    Source;
    code_verification "code_verification" => SourceCodeVerificationFlow;
    owner "owner" => SourceOwner;
    receiver "receiver" => SourceReceiverFlow;
    redirect "redirect" => SourceRedirectFlow;
    source_order "source_order" => SourceOrder;
}

rt::open_enum! {
    SourceAllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::record! {
    SourceCodeVerificationFlow;
    0 => attempts_remaining = 0 "attempts_remaining" required;
    1 => status "status" required;
}

rt::record! {
    SourceOrder;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
    2 => email = None "email" sensitive;
    3 => items = None "items";
    4 => shipping = None "shipping";
}

rt::money! {
    SourceOrder;
}

rt::record! {
    SourceOrderItem;
    0 => amount = None "amount";
    1 => currency = None "currency";
    2 => description = None "description";
    3 => parent = None "parent";
    4 => quantity = None "quantity";
    5 => r#type = None "type";
}

rt::record! {
    SourceOwner;
    0 => address = None "address" sensitive;
    1 => email = None "email" sensitive;
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
    4 => verified_address = None "verified_address" sensitive;
    5 => verified_email = None "verified_email" sensitive;
    6 => verified_name = None "verified_name" sensitive;
    7 => verified_phone = None "verified_phone" sensitive;
}

rt::record! {
    SourceReceiverFlow;
    0 => address = None "address" sensitive;
    1 => amount_charged = 0 "amount_charged" required;
    2 => amount_received = 0 "amount_received" required;
    3 => amount_returned = 0 "amount_returned" required;
    4 => refund_attributes_method "refund_attributes_method" required;
    5 => refund_attributes_status "refund_attributes_status" required;
}

rt::record! {
    SourceRedirectFlow;
    0 => failure_reason = None "failure_reason";
    1 => return_url "return_url" required;
    2 => status "status" required;
    3 => url "url" required;
}

#[cfg(feature = "sources")]
rt::union! {
    SourceResponse by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
    4 => DeletedBankAccount(deleted "bank_account");
    5 => DeletedCard(deleted "card");
}

#[cfg(feature = "sources")]
rt::expandable! {
    crate::ExpandPath;
    SourceResponse;
    account "account" => crate::accounts::Account;
    business_profile "business_profile" => crate::accounts::AccountBusinessProfile;
    capabilities "capabilities" => crate::accounts::AccountCapabilities;
    code_verification "code_verification" => SourceCodeVerificationFlow;
    company "company" => crate::accounts::Company;
    controller "controller" => crate::accounts::AccountController;
    customer "customer" => crate::customers::Customer;
    external_accounts "external_accounts" => rt::List<crate::types::ExternalAccount>;
    groups "groups" => crate::accounts::AccountGroupMembership;
    individual "individual" => crate::accounts::Person;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => SourceOwner;
    receiver "receiver" => SourceReceiverFlow;
    redirect "redirect" => SourceRedirectFlow;
    settings "settings" => crate::accounts::AccountSettings;
    source_order "source_order" => SourceOrder;
    tos_acceptance "tos_acceptance" => crate::accounts::AccountTosAcceptance;
}

rt::open_enum! {
    SourceType;
    0 => AchCreditTransfer "ach_credit_transfer";
    1 => AchDebit "ach_debit";
    2 => AcssDebit "acss_debit";
    3 => Alipay "alipay";
    4 => AuBecsDebit "au_becs_debit";
    5 => Bancontact "bancontact";
    6 => Card "card";
    7 => CardPresent "card_present";
    8 => Eps "eps";
    9 => Giropay "giropay";
    10 => Ideal "ideal";
    11 => Klarna "klarna";
    12 => Multibanco "multibanco";
    13 => P24 "p24";
    14 => SepaDebit "sepa_debit";
    15 => Sofort "sofort";
    16 => ThreeDSecure "three_d_secure";
    17 => Wechat "wechat";
}

rt::record! {
    SourceTypeAchCreditTransfer;
    0 => account_number = None "account_number" sensitive;
    1 => bank_name = None "bank_name";
    2 => fingerprint = None "fingerprint" sensitive;
    3 => refund_account_holder_name = None "refund_account_holder_name" sensitive;
    4 => refund_account_holder_type = None "refund_account_holder_type";
    5 => refund_routing_number = None "refund_routing_number" sensitive;
    6 => routing_number = None "routing_number" sensitive;
    7 => swift_code = None "swift_code";
}

rt::record! {
    SourceTypeAchDebit;
    0 => bank_name = None "bank_name";
    1 => country = None "country";
    2 => fingerprint = None "fingerprint" sensitive;
    3 => last4 = None "last4";
    4 => routing_number = None "routing_number" sensitive;
    5 => r#type = None "type";
}

rt::record! {
    SourceTypeAcssDebit;
    0 => bank_address_city = None "bank_address_city";
    1 => bank_address_line_1 = None "bank_address_line_1" sensitive;
    2 => bank_address_line_2 = None "bank_address_line_2" sensitive;
    3 => bank_address_postal_code = None "bank_address_postal_code" sensitive;
    4 => bank_name = None "bank_name";
    5 => category = None "category";
    6 => country = None "country";
    7 => fingerprint = None "fingerprint" sensitive;
    8 => last4 = None "last4";
    9 => routing_number = None "routing_number" sensitive;
}

rt::record! {
    SourceTypeAlipay;
    0 => data_string = None "data_string";
    1 => native_url = None "native_url";
    2 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeAuBecsDebit;
    0 => bsb_number = None "bsb_number" sensitive;
    1 => fingerprint = None "fingerprint" sensitive;
    2 => last4 = None "last4";
}

rt::record! {
    SourceTypeBancontact;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => iban_last4 = None "iban_last4";
    4 => preferred_language = None "preferred_language";
    5 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeCard;
    0 => address_line1_check = None "address_line1_check";
    1 => address_zip_check = None "address_zip_check";
    2 => brand = None "brand";
    3 => country = None "country";
    4 => cvc_check = None "cvc_check";
    5 => dynamic_last4 = None "dynamic_last4";
    6 => exp_month = None "exp_month";
    7 => exp_year = None "exp_year";
    8 => fingerprint = None "fingerprint" sensitive;
    9 => funding = None "funding";
    10 => last4 = None "last4";
    11 => name = None "name" sensitive;
    12 => three_d_secure = None "three_d_secure";
    13 => tokenization_method = None "tokenization_method";
}

rt::record! {
    SourceTypeCardPresent;
    0 => application_cryptogram = None "application_cryptogram" sensitive;
    1 => application_preferred_name = None "application_preferred_name";
    2 => authorization_code = None "authorization_code";
    3 => authorization_response_code = None "authorization_response_code";
    4 => brand = None "brand";
    5 => country = None "country";
    6 => cvm_type = None "cvm_type";
    7 => data_type = None "data_type";
    8 => dedicated_file_name = None "dedicated_file_name";
    9 => emv_auth_data = None "emv_auth_data" sensitive;
    10 => evidence_customer_signature = None "evidence_customer_signature";
    11 => evidence_transaction_certificate = None "evidence_transaction_certificate";
    12 => exp_month = None "exp_month";
    13 => exp_year = None "exp_year";
    14 => fingerprint = None "fingerprint" sensitive;
    15 => funding = None "funding";
    16 => last4 = None "last4";
    17 => pos_device_id = None "pos_device_id";
    18 => pos_entry_mode = None "pos_entry_mode";
    19 => read_method = None "read_method";
    20 => reader = None "reader";
    21 => terminal_verification_results = None "terminal_verification_results";
    22 => transaction_status_information = None "transaction_status_information";
}

rt::record! {
    SourceTypeEps;
    0 => reference = None "reference";
    1 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeGiropay;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeIdeal;
    0 => bank = None "bank";
    1 => bic = None "bic";
    2 => iban_last4 = None "iban_last4";
    3 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeKlarna;
    0 => background_image_url = None "background_image_url";
    1 => client_token = None "client_token" sensitive;
    2 => first_name = None "first_name" sensitive;
    3 => last_name = None "last_name" sensitive;
    4 => locale = None "locale";
    5 => logo_url = None "logo_url";
    6 => page_title = None "page_title";
    7 => pay_later_asset_urls_descriptive = None "pay_later_asset_urls_descriptive";
    8 => pay_later_asset_urls_standard = None "pay_later_asset_urls_standard";
    9 => pay_later_name = None "pay_later_name";
    10 => pay_later_redirect_url = None "pay_later_redirect_url";
    11 => pay_now_asset_urls_descriptive = None "pay_now_asset_urls_descriptive";
    12 => pay_now_asset_urls_standard = None "pay_now_asset_urls_standard";
    13 => pay_now_name = None "pay_now_name";
    14 => pay_now_redirect_url = None "pay_now_redirect_url";
    15 => pay_over_time_asset_urls_descriptive = None "pay_over_time_asset_urls_descriptive";
    16 => pay_over_time_asset_urls_standard = None "pay_over_time_asset_urls_standard";
    17 => pay_over_time_name = None "pay_over_time_name";
    18 => pay_over_time_redirect_url = None "pay_over_time_redirect_url";
    19 => payment_method_categories = None "payment_method_categories";
    20 => purchase_country = None "purchase_country";
    21 => purchase_type = None "purchase_type";
    22 => redirect_url = None "redirect_url";
    23 => shipping_delay = None "shipping_delay";
    24 => shipping_first_name = None "shipping_first_name" sensitive;
    25 => shipping_last_name = None "shipping_last_name" sensitive;
}

rt::record! {
    SourceTypeMultibanco;
    0 => entity = None "entity";
    1 => reference = None "reference";
    2 => refund_account_holder_address_city = None "refund_account_holder_address_city";
    3 => refund_account_holder_address_country = None "refund_account_holder_address_country";
    4 => refund_account_holder_address_line1 = None "refund_account_holder_address_line1" sensitive;
    5 => refund_account_holder_address_line2 = None "refund_account_holder_address_line2" sensitive;
    6 => refund_account_holder_address_postal_code = None "refund_account_holder_address_postal_code" sensitive;
    7 => refund_account_holder_address_state = None "refund_account_holder_address_state";
    8 => refund_account_holder_name = None "refund_account_holder_name" sensitive;
    9 => refund_iban = None "refund_iban" sensitive;
}

rt::record! {
    SourceTypeP24;
    0 => reference = None "reference";
}

rt::record! {
    SourceTypeSepaDebit;
    0 => bank_code = None "bank_code";
    1 => branch_code = None "branch_code";
    2 => country = None "country";
    3 => fingerprint = None "fingerprint" sensitive;
    4 => last4 = None "last4";
    5 => mandate_reference = None "mandate_reference";
    6 => mandate_url = None "mandate_url";
}

rt::record! {
    SourceTypeSofort;
    0 => bank_code = None "bank_code";
    1 => bank_name = None "bank_name";
    2 => bic = None "bic";
    3 => country = None "country";
    4 => iban_last4 = None "iban_last4";
    5 => preferred_language = None "preferred_language";
    6 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    SourceTypeThreeDSecure;
    0 => address_line1_check = None "address_line1_check";
    1 => address_zip_check = None "address_zip_check";
    2 => authenticated = None "authenticated";
    3 => brand = None "brand";
    4 => card = None "card";
    5 => country = None "country";
    6 => customer = None "customer";
    7 => cvc_check = None "cvc_check";
    8 => dynamic_last4 = None "dynamic_last4";
    9 => exp_month = None "exp_month";
    10 => exp_year = None "exp_year";
    11 => fingerprint = None "fingerprint" sensitive;
    12 => funding = None "funding";
    13 => last4 = None "last4";
    14 => name = None "name" sensitive;
    15 => three_d_secure = None "three_d_secure";
    16 => tokenization_method = None "tokenization_method";
}

rt::record! {
    SourceTypeWechat;
    0 => prepay_id = None "prepay_id";
    1 => qr_code_url = None "qr_code_url";
    2 => statement_descriptor = None "statement_descriptor";
}
