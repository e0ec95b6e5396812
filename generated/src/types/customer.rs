// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/components/schemas/customer_acceptance/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerAcceptanceType {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerAcceptanceType;
    0 => Offline "offline";
    1 => Online "online";
}
/// The values of `customer_creation`.
///
/// Contract: `#/components/schemas/checkout.session/properties/customer_creation`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCreation {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    CustomerCreation;
    0 => Always "always";
    1 => IfRequired "if_required";
}
/// What `source` can be.
///
/// Contract: `#/components/schemas/api_errors/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(Box<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    CustomerSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}
rt::expandable! {
    crate::ExpandPath;
    CustomerSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}
/// The values of `provider`.
///
/// Contract: `#/components/schemas/customer_tax/properties/provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxProvider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerTaxProvider;
    0 => Anrok "anrok";
    1 => Avalara "avalara";
    2 => Sphere "sphere";
    3 => Stripe "stripe";
}
