// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A card in one of two roles: a debit card that payouts of a connected account go to, or an old kind of payment method on a customer. For new payments use [payment method](crate::payment_methods::PaymentMethod), which has cards of its own.
///
/// The `card` object.
///
/// Contract: `#/components/schemas/card`.
///
/// Feature: `accounts`, `customers`, `external_accounts` or `sources`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct Card {
    /// The connected account that is paid out to the debit card. Null if it is a customer's. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<crate::accounts::Account>>,
    /// City, town or village of the billing address. May be null.
    pub address_city: Option<String>,
    /// Country of the billing address, as given with the card. May be null.
    pub address_country: Option<String>,
    /// Street and number, PO box or company name of the billing address. May be null.
    pub address_line1: Option<String>,
    /// What the issuer said of the first address line: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_line1_check: Option<String>,
    /// Apartment, suite or building of the billing address. May be null.
    pub address_line2: Option<String>,
    /// State, province or other region of the billing address. May be null.
    pub address_state: Option<String>,
    /// Postal code of the billing address. May be null.
    pub address_zip: Option<String>,
    /// What the issuer said of the postal code: `pass` or `fail`, `unavailable` if it doesn't check, `unchecked` so far. Null if none was given.
    pub address_zip_check: Option<String>,
    /// Whether Checkout and Elements may offer the saved payment method to the customer again. `unspecified` unless you set it. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay: Option<crate::customers::AllowRedisplay>,
    /// How it can be paid out to: `standard`, `instant` or both. A payout's `method` must be one of these. May be null.
    pub available_payout_methods: Option<Vec<crate::customers::AvailablePayoutMethod>>,
    /// The network of the card, in words: `Visa`, `American Express`, or `Unknown`.
    pub brand: String,
    /// Where the card was issued, as a two-letter code. It shows how international your customers' cards are. May be null.
    pub country: Option<String>,
    /// The currency that payouts to the card are in. Only for a debit card of an account that is paid out to, not for a customer's card. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// The customer that the card is saved to. Null if it is an account's. An id; the object itself when `customer` is expanded.
    pub customer: Option<
        rt::Expandable<crate::customers::Customer, crate::customers::DeletedCustomer>,
    >,
    /// Whether the security code fits the card, as the bank says. It is checked when the card is saved or charged, and is `unchecked` until then. May be null.
    pub cvc_check: Option<String>,
    /// Whether payouts in its currency go to this card by default. Only on accounts whose requirements the platform collects. May be null.
    pub default_for_currency: Option<bool>,
    /// The last four digits of the number that the wallet uses instead of the card's own. Null if the card isn't tokenized.
    pub dynamic_last4: Option<String>,
    /// Month in which the card runs out, from 1 to 12.
    pub exp_month: i64,
    /// Year in which the card runs out, in four digits.
    pub exp_year: i64,
    /// Equal for equal card numbers, across customers. With Apple Pay or Google Pay it may be that of the device's number. In India, a card has another one than elsewhere. May be null.
    pub fingerprint: Option<String>,
    /// Whether the card is a `credit`, `debit` or `prepaid` one, or it is `unknown`.
    pub funding: String,
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::Card>,
    /// The first digits of the card's number (IIN, also called BIN), which tell the bank.
    pub iin: Option<String>,
    /// The card's last four digits, for showing which one it is.
    pub last4: String,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The name on the card. May be null.
    pub name: Option<String>,
    /// The card networks that the card can run on, and the preferred one.
    pub networks: Option<Box<TokenCardNetworks>>,
    /// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<CardRegulatedStatus>,
    /// For a card that payouts go to: `errored` after one failed, and then scheduled payouts stop until its details are updated. `new` otherwise. May be null.
    pub status: Option<String>,
    /// Which wallet hid the card's number, such as `apple_pay`. `android_pay` is Google Pay too, and null means none.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the law caps the interchange fee of the card, as it does for debit cards of large banks in the United States.
///
/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/card/properties/regulated_status`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum CardRegulatedStatus {
    /// `regulated`: The issuer falls under the US cap on debit fees (Durbin).
    Regulated,
    /// `unregulated`: No US cap on debit fees applies to the issuer.
    Unregulated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Card response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/post/responses/200/content/application~1json/schema`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CardResponse {
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "customers")]
impl CardResponse {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&crate::customers::Card> {
        match self {
            Self::Card(object) => Some(object),
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

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&crate::sources::Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }
}

/// What remains of a card after its deletion: the id.
///
/// What is left of a deleted `card`.
///
/// Contract: `#/components/schemas/deleted_card`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "errors",
        feature = "payouts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct DeletedCard {
    /// The currency that the card was paid out in. May be null.
    pub currency: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::Card>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The card networks that the card can run on, and the preferred one.
///
/// Contract: `#/components/schemas/token_card_networks`.
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
#[non_exhaustive]
pub struct TokenCardNetworks {
    /// The card network that the cardholder wants, for cards with several. `invalid_preference` if the card doesn't run on the one that was asked for. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::record! {
    Card;
    const "object" = Str("card");
    0 => account = None "account";
    1 => address_city = None "address_city";
    2 => address_country = None "address_country";
    3 => address_line1 = None "address_line1" sensitive;
    4 => address_line1_check = None "address_line1_check";
    5 => address_line2 = None "address_line2" sensitive;
    6 => address_state = None "address_state";
    7 => address_zip = None "address_zip" sensitive;
    8 => address_zip_check = None "address_zip_check";
    9 => allow_redisplay = None "allow_redisplay";
    10 => available_payout_methods = None "available_payout_methods";
    11 => brand "brand" required;
    12 => country = None "country";
    13 => currency = None "currency";
    14 => customer = None "customer";
    15 => cvc_check = None "cvc_check";
    16 => default_for_currency = None "default_for_currency";
    17 => dynamic_last4 = None "dynamic_last4";
    18 => exp_month = 0 "exp_month" required;
    19 => exp_year = 0 "exp_year" required;
    20 => fingerprint = None "fingerprint" sensitive;
    21 => funding "funding" required;
    22 => id "id" required;
    23 => iin = None "iin";
    24 => last4 "last4" required;
    25 => metadata = None "metadata";
    26 => name = None "name" sensitive;
    27 => networks = None "networks";
    28 => regulated_status = None "regulated_status";
    29 => status = None "status";
    30 => tokenization_method = None "tokenization_method";
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::expandable! {
    crate::ExpandPath;
    Card;
    account "account" => crate::accounts::Account;
    customer "customer" => crate::customers::Customer;
    networks "networks" => TokenCardNetworks;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::open_enum! {
    CardRegulatedStatus;
    0 => Regulated "regulated";
    1 => Unregulated "unregulated";
}

#[cfg(feature = "customers")]
rt::union! {
    CardResponse by "object";
    0 => Card(tag "card");
    1 => BankAccount(tag "bank_account");
    2 => Source(tag "source");
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    CardResponse;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "errors", feature = "payouts", feature = "sources"))]
rt::record! {
    DeletedCard;
    const "deleted" = Bool(true);
    const "object" = Str("card");
    0 => currency = None "currency";
    1 => id "id" required;
}

#[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
rt::record! {
    TokenCardNetworks;
    0 => preferred = None "preferred";
}
