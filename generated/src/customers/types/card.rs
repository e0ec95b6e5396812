// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::AllowRedisplay;
use crate::customers::AvailablePayoutMethod;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// The `card` object.
///
/// Contract: `#/components/schemas/card`.
#[derive(Default)]
#[non_exhaustive]
pub struct Card {
    /// Account. An id; the object itself when `account` is expanded. May be null.
    pub account: Option<rt::Expandable<Account>>,
    /// Address city. At most 5000 characters. May be null.
    pub address_city: Option<String>,
    /// Address country. At most 5000 characters. May be null.
    pub address_country: Option<String>,
    /// Address line1. At most 5000 characters. May be null.
    pub address_line1: Option<String>,
    /// Address line1 check. At most 5000 characters. May be null.
    pub address_line1_check: Option<String>,
    /// Address line2. At most 5000 characters. May be null.
    pub address_line2: Option<String>,
    /// Address state. At most 5000 characters. May be null.
    pub address_state: Option<String>,
    /// Address zip. At most 5000 characters. May be null.
    pub address_zip: Option<String>,
    /// Address zip check. At most 5000 characters. May be null.
    pub address_zip_check: Option<String>,
    /// Allow redisplay. `always`, `limited` or `unspecified`. May be null.
    pub allow_redisplay: Option<AllowRedisplay>,
    /// Available payout methods. `instant` or `standard`. May be null.
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
    /// Brand. At most 5000 characters.
    pub brand: String,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// Cvc check. At most 5000 characters. May be null.
    pub cvc_check: Option<String>,
    /// Default for currency. May be null.
    pub default_for_currency: Option<bool>,
    /// Dynamic last4. At most 5000 characters. May be null.
    pub dynamic_last4: Option<String>,
    /// Exp month.
    pub exp_month: i64,
    /// Exp year.
    pub exp_year: i64,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Funding. At most 5000 characters.
    pub funding: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Card>,
    /// Iin. At most 5000 characters.
    pub iin: Option<String>,
    /// Last4. At most 5000 characters.
    pub last4: String,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Networks.
    pub networks: Option<Box<TokenCardNetworks>>,
    /// Regulated status. `regulated` or `unregulated`. May be null.
    pub regulated_status: Option<CardRegulatedStatus>,
    /// Status. At most 5000 characters. May be null.
    pub status: Option<String>,
    /// Tokenization method. At most 5000 characters. May be null.
    pub tokenization_method: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `regulated_status`.
///
/// Contract: `#/components/schemas/card/properties/regulated_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardRegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
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
    Card(Box<Card>),
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// What is left of a deleted `card`.
///
/// Contract: `#/components/schemas/deleted_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedCard {
    /// Currency. At most 5000 characters. May be null.
    pub currency: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Card>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Token card networks.
///
/// Contract: `#/components/schemas/token_card_networks`.
#[derive(Default)]
#[non_exhaustive]
pub struct TokenCardNetworks {
    /// Preferred. At most 5000 characters. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Card;
    const "object" = Str("card");
    0 => account "account";
    1 => address_city "address_city";
    2 => address_country "address_country";
    3 => address_line1 "address_line1" sensitive;
    4 => address_line1_check "address_line1_check";
    5 => address_line2 "address_line2" sensitive;
    6 => address_state "address_state";
    7 => address_zip "address_zip" sensitive;
    8 => address_zip_check "address_zip_check";
    9 => allow_redisplay "allow_redisplay";
    10 => available_payout_methods "available_payout_methods";
    11 => brand "brand" required;
    12 => country "country";
    13 => currency "currency";
    14 => customer "customer";
    15 => cvc_check "cvc_check";
    16 => default_for_currency "default_for_currency";
    17 => dynamic_last4 "dynamic_last4";
    18 => exp_month "exp_month" required;
    19 => exp_year "exp_year" required;
    20 => fingerprint "fingerprint" sensitive;
    21 => funding "funding" required;
    22 => id "id" required;
    23 => iin "iin";
    24 => last4 "last4" required;
    25 => metadata "metadata";
    26 => name "name" sensitive;
    27 => networks "networks";
    28 => regulated_status "regulated_status";
    29 => status "status";
    30 => tokenization_method "tokenization_method";
}

rt::expandable! {
    crate::ExpandPath;
    Card;
    account "account" => Account;
    customer "customer" => Customer;
    networks "networks" => TokenCardNetworks;
}

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
    account "account" => Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

rt::record! {
    DeletedCard;
    const "deleted" = Bool(true);
    const "object" = Str("card");
    0 => currency "currency";
    1 => id "id" required;
}

rt::record! {
    TokenCardNetworks;
    0 => preferred "preferred";
}
