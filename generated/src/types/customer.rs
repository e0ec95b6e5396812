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
/// The values of `type`.
///
/// Contract: `#/components/schemas/checkout_customer_balance_bank_transfer_payment_method_options/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerBalanceBankTransferPaymentMethodOptionsType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
    UsBankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CustomerBalanceBankTransferPaymentMethodOptionsType;
    0 => EuBankTransfer "eu_bank_transfer";
    1 => GbBankTransfer "gb_bank_transfer";
    2 => JpBankTransfer "jp_bank_transfer";
    3 => MxBankTransfer "mx_bank_transfer";
    4 => UsBankTransfer "us_bank_transfer";
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
