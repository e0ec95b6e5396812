// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `status`.
///
/// Contract: `#/components/schemas/bank_connections_resource_balance_refresh/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargeStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ChargeStatus;
    0 => Failed "failed";
    1 => Pending "pending";
    2 => Succeeded "succeeded";
}
/// Klarna address.
///
/// Contract: `#/components/schemas/klarna_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct KlarnaAddress {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    KlarnaAddress;
    0 => country "country";
}
/// Klarna payer details.
///
/// Contract: `#/components/schemas/klarna_payer_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    /// Address. May be null.
    pub address: Option<Box<KlarnaAddress>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    KlarnaPayerDetails;
    0 => address "address" sensitive;
}
/// Payment method details klarna.
///
/// Contract: `#/components/schemas/payment_method_details_klarna`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKlarna {
    /// Location. At most 5000 characters.
    pub location: Option<String>,
    /// Payer details. May be null.
    pub payer_details: Option<Box<KlarnaPayerDetails>>,
    /// Payment method category. At most 5000 characters. May be null.
    pub payment_method_category: Option<String>,
    /// Preferred locale. At most 5000 characters. May be null.
    pub preferred_locale: Option<String>,
    /// Reader. At most 5000 characters.
    pub reader: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsKlarna;
    0 => location "location";
    1 => payer_details "payer_details";
    2 => payment_method_category "payment_method_category";
    3 => preferred_locale "preferred_locale";
    4 => reader "reader";
}
/// Payment method details link.
///
/// Contract: `#/components/schemas/payment_method_details_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsLink {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsLink;
    0 => country "country";
}
/// Payment method details p24.
///
/// Contract: `#/components/schemas/payment_method_details_p24`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsP24 {
    /// Bank. May be null.
    pub bank: Option<crate::types::PaymentMethodP24Bank>,
    /// Reference. At most 5000 characters. May be null.
    pub reference: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsP24;
    0 => bank "bank";
    1 => reference "reference";
    2 => verified_name "verified_name" sensitive;
}
/// Payment method details passthrough card.
///
/// Contract: `#/components/schemas/payment_method_details_passthrough_card`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPassthroughCard {
    /// Brand. At most 5000 characters. May be null.
    pub brand: Option<String>,
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Exp month. May be null.
    pub exp_month: Option<i64>,
    /// Exp year. May be null.
    pub exp_year: Option<i64>,
    /// Funding. At most 5000 characters. May be null.
    pub funding: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsPassthroughCard;
    0 => brand "brand";
    1 => country "country";
    2 => exp_month "exp_month";
    3 => exp_year "exp_year";
    4 => funding "funding";
    5 => last4 "last4";
}
/// Payment method details payto.
///
/// Contract: `#/components/schemas/payment_method_details_payto`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayto {
    /// Bsb number. At most 5000 characters. May be null.
    pub bsb_number: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. At most 5000 characters.
    pub mandate: Option<String>,
    /// Pay id. At most 5000 characters. May be null.
    pub pay_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsPayto;
    0 => bsb_number "bsb_number" sensitive;
    1 => last4 "last4";
    2 => mandate "mandate";
    3 => pay_id "pay_id";
}
/// Payment method details revolut pay.
///
/// Contract: `#/components/schemas/payment_method_details_revolut_pay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPay {
    /// Funding.
    pub funding: Option<Box<PaymentMethodDetailsRevolutPayFunding>>,
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsRevolutPay;
    0 => funding "funding";
    1 => transaction_id "transaction_id";
}
/// Revolut pay underlying payment method funding details.
///
/// Contract: `#/components/schemas/revolut_pay_underlying_payment_method_funding_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsRevolutPayFunding {
    /// Card.
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    /// Type. Only `card`. May be null.
    pub r#type: Option<crate::types::PaymentMethodDetailsRevolutPayFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsRevolutPayFunding;
    0 => card "card";
    1 => r#type "type";
}
/// Payment method details satispay.
///
/// Contract: `#/components/schemas/payment_method_details_satispay`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSatispay {
    /// Transaction id. At most 5000 characters. May be null.
    pub transaction_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    PaymentMethodDetailsSatispay;
    0 => transaction_id "transaction_id";
}
