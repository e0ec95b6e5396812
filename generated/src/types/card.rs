// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/components/schemas/amazon_pay_underlying_payment_method_funding_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardFunding {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CardFunding;
    0 => Card "card";
}
/// Card generated from payment method details.
///
/// Contract: `#/components/schemas/card_generated_from_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    /// Card present.
    pub card_present: Option<Box<crate::types::PaymentMethodDetailsCardPresent>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    CardGeneratedFromPaymentMethodDetails;
    0 => card_present "card_present";
    1 => r#type "type" required;
}
/// The values of `network`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/network`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardNetwork {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `girocard`
    Girocard,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CardNetwork;
    0 => Amex "amex";
    1 => CartesBancaires "cartes_bancaires";
    2 => Diners "diners";
    3 => Discover "discover";
    4 => EftposAu "eftpos_au";
    5 => Girocard "girocard";
    6 => Interac "interac";
    7 => Jcb "jcb";
    8 => Link "link";
    9 => Mastercard "mastercard";
    10 => Unionpay "unionpay";
    11 => UnknownValue "unknown";
    12 => Visa "visa";
}
/// Card response: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/delete/responses/200/content/application~1json/schema`.
#[cfg(any(feature = "customers", feature = "sources"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum CardResponse {
    /// An object whose `object` is `account`.
    Account(Box<crate::accounts::Account>),
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// A deleted object whose `object` is `bank_account`.
    DeletedBankAccount(Box<crate::customers::DeletedBankAccount>),
    /// A deleted object whose `object` is `card`.
    DeletedCard(Box<crate::customers::DeletedCard>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
#[cfg(any(feature = "customers", feature = "sources"))]
rt::union! {
    CardResponse by "object";
    0 => Account(tag "account");
    1 => BankAccount(tag "bank_account");
    2 => Card(tag "card");
    3 => Source(tag "source");
    4 => DeletedBankAccount(deleted "bank_account");
    5 => DeletedCard(deleted "card");
}
#[cfg(any(feature = "customers", feature = "sources"))]
rt::expandable! {
    crate::ExpandPath;
    CardResponse;
    account "account" => crate::accounts::Account;
    business_profile "business_profile" => crate::accounts::AccountBusinessProfile;
    capabilities "capabilities" => crate::accounts::AccountCapabilities;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    company "company" => crate::accounts::Company;
    controller "controller" => crate::accounts::AccountController;
    customer "customer" => crate::customers::Customer;
    external_accounts "external_accounts" => rt::List<crate::accounts::ExternalAccount>;
    groups "groups" => crate::accounts::AccountGroupMembership;
    individual "individual" => crate::accounts::Person;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    settings "settings" => crate::accounts::AccountSettings;
    source_order "source_order" => crate::sources::SourceOrder;
    tos_acceptance "tos_acceptance" => crate::accounts::AccountTosAcceptance;
}
