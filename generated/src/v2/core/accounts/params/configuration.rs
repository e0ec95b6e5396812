// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `configuration.merchant.support.address`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support/properties/address`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: Option<String>,
    country: String,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
    town: Option<String>,
    extra: rt::Extra,
}
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            ..Default::default()
        }
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Line1.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    /// Line2.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Town.
    pub fn town(mut self, value: impl Into<String>) -> Self {
        self.town = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Address;
    0 => city "city";
    1 => country "country" required;
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
    6 => town "town";
}
/// The parameters of `configuration.merchant.card_payments`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/card_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardPayments {
    decline_on: Option<Box<crate::params::DeclineOn>>,
    extra: rt::Extra,
}
impl CardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Decline on.
    pub fn decline_on(mut self, value: crate::params::DeclineOn) -> Self {
        self.decline_on = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardPayments;
    0 => decline_on "decline_on";
}
/// The parameters of `configuration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration {
    customer: Option<Box<ConfigurationCustomer>>,
    merchant: Option<Box<ConfigurationMerchant>>,
    recipient: Option<Box<ConfigurationRecipient>>,
    extra: rt::Extra,
}
impl Configuration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer.
    pub fn customer(mut self, value: ConfigurationCustomer) -> Self {
        self.customer = Some(Box::new(value));
        self
    }
    /// Merchant.
    pub fn merchant(mut self, value: ConfigurationMerchant) -> Self {
        self.merchant = Some(Box::new(value));
        self
    }
    /// Recipient.
    pub fn recipient(mut self, value: ConfigurationRecipient) -> Self {
        self.recipient = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Configuration;
    0 => customer "customer";
    1 => merchant "merchant";
    2 => recipient "recipient";
}
/// The parameters of `configuration.customer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationCustomer {
    automatic_indirect_tax: Option<Box<ConfigurationCustomerAutomaticIndirectTax>>,
    billing: Option<Box<ConfigurationCustomerBilling>>,
    capabilities: Option<Box<ConfigurationCustomerCapabilities>>,
    shipping: Option<Box<crate::v2::core::accounts::params::Shipping>>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    extra: rt::Extra,
}
impl ConfigurationCustomer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(
        mut self,
        value: ConfigurationCustomerAutomaticIndirectTax,
    ) -> Self {
        self.automatic_indirect_tax = Some(Box::new(value));
        self
    }
    /// Billing.
    pub fn billing(mut self, value: ConfigurationCustomerBilling) -> Self {
        self.billing = Some(Box::new(value));
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: ConfigurationCustomerCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Shipping.
    pub fn shipping(
        mut self,
        value: crate::v2::core::accounts::params::Shipping,
    ) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Test clock.
    pub fn test_clock(
        mut self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        self.test_clock = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationCustomer;
    0 => automatic_indirect_tax "automatic_indirect_tax";
    1 => billing "billing";
    2 => capabilities "capabilities";
    3 => shipping "shipping";
    4 => test_clock "test_clock";
}
/// The parameters of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationCustomerAutomaticIndirectTax {
    exempt: Option<crate::v2::core::accounts::params::Exempt>,
    ip_address: Option<String>,
    extra: rt::Extra,
}
impl ConfigurationCustomerAutomaticIndirectTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exempt. `exempt`, `none` or `reverse`.
    pub fn exempt(mut self, value: crate::v2::core::accounts::params::Exempt) -> Self {
        self.exempt = Some(value);
        self
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationCustomerAutomaticIndirectTax;
    0 => exempt "exempt";
    1 => ip_address "ip_address" sensitive;
}
/// The parameters of `configuration.customer.billing`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationCustomerBilling {
    invoice: Option<Box<Invoice>>,
    extra: rt::Extra,
}
impl ConfigurationCustomerBilling {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Invoice.
    pub fn invoice(mut self, value: Invoice) -> Self {
        self.invoice = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationCustomerBilling;
    0 => invoice "invoice";
}
/// The parameters of `configuration.customer.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationCustomerCapabilities {
    automatic_indirect_tax: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl ConfigurationCustomerCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(mut self, value: crate::params::Feature) -> Self {
        self.automatic_indirect_tax = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationCustomerCapabilities;
    0 => automatic_indirect_tax "automatic_indirect_tax";
}
/// The parameters of `configuration.merchant`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationMerchant {
    bacs_debit_payments: Option<Box<crate::params::BacsDebitPayments>>,
    branding: Option<Box<crate::params::Branding>>,
    capabilities: Option<Box<ConfigurationMerchantCapabilities>>,
    card_payments: Option<Box<CardPayments>>,
    konbini_payments: Option<Box<KonbiniPayments>>,
    mcc: Option<String>,
    script_statement_descriptor: Option<Box<ScriptStatementDescriptor>>,
    statement_descriptor: Option<Box<Kana>>,
    support: Option<Box<ConfigurationMerchantSupport>>,
    extra: rt::Extra,
}
impl ConfigurationMerchant {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(
        mut self,
        value: crate::params::BacsDebitPayments,
    ) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Branding.
    pub fn branding(mut self, value: crate::params::Branding) -> Self {
        self.branding = Some(Box::new(value));
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: ConfigurationMerchantCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: CardPayments) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Konbini payments.
    pub fn konbini_payments(mut self, value: KonbiniPayments) -> Self {
        self.konbini_payments = Some(Box::new(value));
        self
    }
    /// Mcc.
    pub fn mcc(mut self, value: impl Into<String>) -> Self {
        self.mcc = Some(value.into());
        self
    }
    /// Script statement descriptor.
    pub fn script_statement_descriptor(
        mut self,
        value: ScriptStatementDescriptor,
    ) -> Self {
        self.script_statement_descriptor = Some(Box::new(value));
        self
    }
    /// Statement descriptor.
    pub fn statement_descriptor(mut self, value: Kana) -> Self {
        self.statement_descriptor = Some(Box::new(value));
        self
    }
    /// Support.
    pub fn support(mut self, value: ConfigurationMerchantSupport) -> Self {
        self.support = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationMerchant;
    0 => bacs_debit_payments "bacs_debit_payments";
    1 => branding "branding";
    2 => capabilities "capabilities";
    3 => card_payments "card_payments";
    4 => konbini_payments "konbini_payments";
    5 => mcc "mcc";
    6 => script_statement_descriptor "script_statement_descriptor";
    7 => statement_descriptor "statement_descriptor";
    8 => support "support";
}
/// The parameters of `configuration.merchant.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationMerchantCapabilities {
    ach_debit_payments: Option<Box<crate::params::Feature>>,
    acss_debit_payments: Option<Box<crate::params::Feature>>,
    affirm_payments: Option<Box<crate::params::Feature>>,
    afterpay_clearpay_payments: Option<Box<crate::params::Feature>>,
    alma_payments: Option<Box<crate::params::Feature>>,
    amazon_pay_payments: Option<Box<crate::params::Feature>>,
    au_becs_debit_payments: Option<Box<crate::params::Feature>>,
    bacs_debit_payments: Option<Box<crate::params::Feature>>,
    bancontact_payments: Option<Box<crate::params::Feature>>,
    blik_payments: Option<Box<crate::params::Feature>>,
    boleto_payments: Option<Box<crate::params::Feature>>,
    card_payments: Option<Box<crate::params::Feature>>,
    cartes_bancaires_payments: Option<Box<crate::params::Feature>>,
    cashapp_payments: Option<Box<crate::params::Feature>>,
    eps_payments: Option<Box<crate::params::Feature>>,
    fpx_payments: Option<Box<crate::params::Feature>>,
    gb_bank_transfer_payments: Option<Box<crate::params::Feature>>,
    grabpay_payments: Option<Box<crate::params::Feature>>,
    ideal_payments: Option<Box<crate::params::Feature>>,
    jcb_payments: Option<Box<crate::params::Feature>>,
    jp_bank_transfer_payments: Option<Box<crate::params::Feature>>,
    kakao_pay_payments: Option<Box<crate::params::Feature>>,
    klarna_payments: Option<Box<crate::params::Feature>>,
    konbini_payments: Option<Box<crate::params::Feature>>,
    kr_card_payments: Option<Box<crate::params::Feature>>,
    link_payments: Option<Box<crate::params::Feature>>,
    mobilepay_payments: Option<Box<crate::params::Feature>>,
    multibanco_payments: Option<Box<crate::params::Feature>>,
    mx_bank_transfer_payments: Option<Box<crate::params::Feature>>,
    naver_pay_payments: Option<Box<crate::params::Feature>>,
    oxxo_payments: Option<Box<crate::params::Feature>>,
    p24_payments: Option<Box<crate::params::Feature>>,
    pay_by_bank_payments: Option<Box<crate::params::Feature>>,
    payco_payments: Option<Box<crate::params::Feature>>,
    paynow_payments: Option<Box<crate::params::Feature>>,
    promptpay_payments: Option<Box<crate::params::Feature>>,
    revolut_pay_payments: Option<Box<crate::params::Feature>>,
    samsung_pay_payments: Option<Box<crate::params::Feature>>,
    sepa_bank_transfer_payments: Option<Box<crate::params::Feature>>,
    sepa_debit_payments: Option<Box<crate::params::Feature>>,
    swish_payments: Option<Box<crate::params::Feature>>,
    twint_payments: Option<Box<crate::params::Feature>>,
    us_bank_transfer_payments: Option<Box<crate::params::Feature>>,
    zip_payments: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl ConfigurationMerchantCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach debit payments.
    pub fn ach_debit_payments(mut self, value: crate::params::Feature) -> Self {
        self.ach_debit_payments = Some(Box::new(value));
        self
    }
    /// Acss debit payments.
    pub fn acss_debit_payments(mut self, value: crate::params::Feature) -> Self {
        self.acss_debit_payments = Some(Box::new(value));
        self
    }
    /// Affirm payments.
    pub fn affirm_payments(mut self, value: crate::params::Feature) -> Self {
        self.affirm_payments = Some(Box::new(value));
        self
    }
    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(mut self, value: crate::params::Feature) -> Self {
        self.afterpay_clearpay_payments = Some(Box::new(value));
        self
    }
    /// Alma payments.
    pub fn alma_payments(mut self, value: crate::params::Feature) -> Self {
        self.alma_payments = Some(Box::new(value));
        self
    }
    /// Amazon pay payments.
    pub fn amazon_pay_payments(mut self, value: crate::params::Feature) -> Self {
        self.amazon_pay_payments = Some(Box::new(value));
        self
    }
    /// Au becs debit payments.
    pub fn au_becs_debit_payments(mut self, value: crate::params::Feature) -> Self {
        self.au_becs_debit_payments = Some(Box::new(value));
        self
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(mut self, value: crate::params::Feature) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Bancontact payments.
    pub fn bancontact_payments(mut self, value: crate::params::Feature) -> Self {
        self.bancontact_payments = Some(Box::new(value));
        self
    }
    /// Blik payments.
    pub fn blik_payments(mut self, value: crate::params::Feature) -> Self {
        self.blik_payments = Some(Box::new(value));
        self
    }
    /// Boleto payments.
    pub fn boleto_payments(mut self, value: crate::params::Feature) -> Self {
        self.boleto_payments = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: crate::params::Feature) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(mut self, value: crate::params::Feature) -> Self {
        self.cartes_bancaires_payments = Some(Box::new(value));
        self
    }
    /// Cashapp payments.
    pub fn cashapp_payments(mut self, value: crate::params::Feature) -> Self {
        self.cashapp_payments = Some(Box::new(value));
        self
    }
    /// Eps payments.
    pub fn eps_payments(mut self, value: crate::params::Feature) -> Self {
        self.eps_payments = Some(Box::new(value));
        self
    }
    /// Fpx payments.
    pub fn fpx_payments(mut self, value: crate::params::Feature) -> Self {
        self.fpx_payments = Some(Box::new(value));
        self
    }
    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(mut self, value: crate::params::Feature) -> Self {
        self.gb_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Grabpay payments.
    pub fn grabpay_payments(mut self, value: crate::params::Feature) -> Self {
        self.grabpay_payments = Some(Box::new(value));
        self
    }
    /// Ideal payments.
    pub fn ideal_payments(mut self, value: crate::params::Feature) -> Self {
        self.ideal_payments = Some(Box::new(value));
        self
    }
    /// Jcb payments.
    pub fn jcb_payments(mut self, value: crate::params::Feature) -> Self {
        self.jcb_payments = Some(Box::new(value));
        self
    }
    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(mut self, value: crate::params::Feature) -> Self {
        self.jp_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Kakao pay payments.
    pub fn kakao_pay_payments(mut self, value: crate::params::Feature) -> Self {
        self.kakao_pay_payments = Some(Box::new(value));
        self
    }
    /// Klarna payments.
    pub fn klarna_payments(mut self, value: crate::params::Feature) -> Self {
        self.klarna_payments = Some(Box::new(value));
        self
    }
    /// Konbini payments.
    pub fn konbini_payments(mut self, value: crate::params::Feature) -> Self {
        self.konbini_payments = Some(Box::new(value));
        self
    }
    /// Kr card payments.
    pub fn kr_card_payments(mut self, value: crate::params::Feature) -> Self {
        self.kr_card_payments = Some(Box::new(value));
        self
    }
    /// Link payments.
    pub fn link_payments(mut self, value: crate::params::Feature) -> Self {
        self.link_payments = Some(Box::new(value));
        self
    }
    /// Mobilepay payments.
    pub fn mobilepay_payments(mut self, value: crate::params::Feature) -> Self {
        self.mobilepay_payments = Some(Box::new(value));
        self
    }
    /// Multibanco payments.
    pub fn multibanco_payments(mut self, value: crate::params::Feature) -> Self {
        self.multibanco_payments = Some(Box::new(value));
        self
    }
    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(mut self, value: crate::params::Feature) -> Self {
        self.mx_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Naver pay payments.
    pub fn naver_pay_payments(mut self, value: crate::params::Feature) -> Self {
        self.naver_pay_payments = Some(Box::new(value));
        self
    }
    /// Oxxo payments.
    pub fn oxxo_payments(mut self, value: crate::params::Feature) -> Self {
        self.oxxo_payments = Some(Box::new(value));
        self
    }
    /// P24 payments.
    pub fn p24_payments(mut self, value: crate::params::Feature) -> Self {
        self.p24_payments = Some(Box::new(value));
        self
    }
    /// Pay by bank payments.
    pub fn pay_by_bank_payments(mut self, value: crate::params::Feature) -> Self {
        self.pay_by_bank_payments = Some(Box::new(value));
        self
    }
    /// Payco payments.
    pub fn payco_payments(mut self, value: crate::params::Feature) -> Self {
        self.payco_payments = Some(Box::new(value));
        self
    }
    /// Paynow payments.
    pub fn paynow_payments(mut self, value: crate::params::Feature) -> Self {
        self.paynow_payments = Some(Box::new(value));
        self
    }
    /// Promptpay payments.
    pub fn promptpay_payments(mut self, value: crate::params::Feature) -> Self {
        self.promptpay_payments = Some(Box::new(value));
        self
    }
    /// Revolut pay payments.
    pub fn revolut_pay_payments(mut self, value: crate::params::Feature) -> Self {
        self.revolut_pay_payments = Some(Box::new(value));
        self
    }
    /// Samsung pay payments.
    pub fn samsung_pay_payments(mut self, value: crate::params::Feature) -> Self {
        self.samsung_pay_payments = Some(Box::new(value));
        self
    }
    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(mut self, value: crate::params::Feature) -> Self {
        self.sepa_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Sepa debit payments.
    pub fn sepa_debit_payments(mut self, value: crate::params::Feature) -> Self {
        self.sepa_debit_payments = Some(Box::new(value));
        self
    }
    /// Swish payments.
    pub fn swish_payments(mut self, value: crate::params::Feature) -> Self {
        self.swish_payments = Some(Box::new(value));
        self
    }
    /// Twint payments.
    pub fn twint_payments(mut self, value: crate::params::Feature) -> Self {
        self.twint_payments = Some(Box::new(value));
        self
    }
    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(mut self, value: crate::params::Feature) -> Self {
        self.us_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Zip payments.
    pub fn zip_payments(mut self, value: crate::params::Feature) -> Self {
        self.zip_payments = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationMerchantCapabilities;
    0 => ach_debit_payments "ach_debit_payments";
    1 => acss_debit_payments "acss_debit_payments";
    2 => affirm_payments "affirm_payments";
    3 => afterpay_clearpay_payments "afterpay_clearpay_payments";
    4 => alma_payments "alma_payments";
    5 => amazon_pay_payments "amazon_pay_payments";
    6 => au_becs_debit_payments "au_becs_debit_payments";
    7 => bacs_debit_payments "bacs_debit_payments";
    8 => bancontact_payments "bancontact_payments";
    9 => blik_payments "blik_payments";
    10 => boleto_payments "boleto_payments";
    11 => card_payments "card_payments";
    12 => cartes_bancaires_payments "cartes_bancaires_payments";
    13 => cashapp_payments "cashapp_payments";
    14 => eps_payments "eps_payments";
    15 => fpx_payments "fpx_payments";
    16 => gb_bank_transfer_payments "gb_bank_transfer_payments";
    17 => grabpay_payments "grabpay_payments";
    18 => ideal_payments "ideal_payments";
    19 => jcb_payments "jcb_payments";
    20 => jp_bank_transfer_payments "jp_bank_transfer_payments";
    21 => kakao_pay_payments "kakao_pay_payments";
    22 => klarna_payments "klarna_payments";
    23 => konbini_payments "konbini_payments";
    24 => kr_card_payments "kr_card_payments";
    25 => link_payments "link_payments";
    26 => mobilepay_payments "mobilepay_payments";
    27 => multibanco_payments "multibanco_payments";
    28 => mx_bank_transfer_payments "mx_bank_transfer_payments";
    29 => naver_pay_payments "naver_pay_payments";
    30 => oxxo_payments "oxxo_payments";
    31 => p24_payments "p24_payments";
    32 => pay_by_bank_payments "pay_by_bank_payments";
    33 => payco_payments "payco_payments";
    34 => paynow_payments "paynow_payments";
    35 => promptpay_payments "promptpay_payments";
    36 => revolut_pay_payments "revolut_pay_payments";
    37 => samsung_pay_payments "samsung_pay_payments";
    38 => sepa_bank_transfer_payments "sepa_bank_transfer_payments";
    39 => sepa_debit_payments "sepa_debit_payments";
    40 => swish_payments "swish_payments";
    41 => twint_payments "twint_payments";
    42 => us_bank_transfer_payments "us_bank_transfer_payments";
    43 => zip_payments "zip_payments";
}
/// The parameters of `configuration.merchant.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationMerchantSupport {
    address: Option<Box<Address>>,
    email: Option<String>,
    phone: Option<String>,
    url: Option<String>,
    extra: rt::Extra,
}
impl ConfigurationMerchantSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationMerchantSupport;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => phone "phone" sensitive;
    3 => url "url";
}
/// The parameters of `configuration.recipient`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationRecipient {
    capabilities: Option<Box<ConfigurationRecipientCapabilities>>,
    extra: rt::Extra,
}
impl ConfigurationRecipient {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: ConfigurationRecipientCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationRecipient;
    0 => capabilities "capabilities";
}
/// The parameters of `configuration.recipient.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationRecipientCapabilities {
    stripe_balance: Option<Box<ConfigurationRecipientCapabilitiesStripeBalance>>,
    extra: rt::Extra,
}
impl ConfigurationRecipientCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe balance.
    pub fn stripe_balance(
        mut self,
        value: ConfigurationRecipientCapabilitiesStripeBalance,
    ) -> Self {
        self.stripe_balance = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationRecipientCapabilities;
    0 => stripe_balance "stripe_balance";
}
/// The parameters of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationRecipientCapabilitiesStripeBalance {
    stripe_transfers: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl ConfigurationRecipientCapabilitiesStripeBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe transfers.
    pub fn stripe_transfers(mut self, value: crate::params::Feature) -> Self {
        self.stripe_transfers = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConfigurationRecipientCapabilitiesStripeBalance;
    0 => stripe_transfers "stripe_transfers";
}
/// The parameters of `configuration.merchant.konbini_payments.support.hours`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments/properties/support/properties/hours`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hours {
    end_time: Option<String>,
    start_time: Option<String>,
    extra: rt::Extra,
}
impl Hours {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// End time.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Start time.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Hours;
    0 => end_time "end_time";
    1 => start_time "start_time";
}
/// The parameters of `configuration.customer.billing.invoice`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing/properties/invoice`.
#[derive(Clone, Default)]
#[must_use]
pub struct Invoice {
    custom_fields: Option<Vec<crate::params::CustomField>>,
    footer: Option<String>,
    next_sequence: Option<i64>,
    prefix: Option<String>,
    rendering: Option<Box<Rendering>>,
    extra: rt::Extra,
}
impl Invoice {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    /// Footer.
    pub fn footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }
    /// Next sequence.
    pub fn next_sequence(mut self, value: i64) -> Self {
        self.next_sequence = Some(value);
        self
    }
    /// Prefix.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Rendering.
    pub fn rendering(mut self, value: Rendering) -> Self {
        self.rendering = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Invoice;
    0 => custom_fields "custom_fields";
    1 => footer "footer";
    2 => next_sequence "next_sequence";
    3 => prefix "prefix";
    4 => rendering "rendering";
}
/// The parameters of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
#[derive(Clone, Default)]
#[must_use]
pub struct Kana {
    descriptor: Option<String>,
    prefix: Option<String>,
    extra: rt::Extra,
}
impl Kana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Descriptor.
    pub fn descriptor(mut self, value: impl Into<String>) -> Self {
        self.descriptor = Some(value.into());
        self
    }
    /// Prefix.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Kana;
    0 => descriptor "descriptor";
    1 => prefix "prefix";
}
/// The parameters of `configuration.merchant.konbini_payments`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct KonbiniPayments {
    support: Option<Box<KonbiniPaymentsSupport>>,
    extra: rt::Extra,
}
impl KonbiniPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Support.
    pub fn support(mut self, value: KonbiniPaymentsSupport) -> Self {
        self.support = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    KonbiniPayments;
    0 => support "support";
}
/// The parameters of `configuration.merchant.konbini_payments.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments/properties/support`.
#[derive(Clone, Default)]
#[must_use]
pub struct KonbiniPaymentsSupport {
    email: Option<String>,
    hours: Option<Box<Hours>>,
    phone: Option<String>,
    extra: rt::Extra,
}
impl KonbiniPaymentsSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Hours.
    pub fn hours(mut self, value: Hours) -> Self {
        self.hours = Some(Box::new(value));
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    KonbiniPaymentsSupport;
    0 => email "email" sensitive;
    1 => hours "hours";
    2 => phone "phone" sensitive;
}
/// The parameters of `configuration.customer.billing.invoice.rendering`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rendering {
    amount_tax_display: Option<crate::v2::core::AccountAmountTaxDisplay>,
    template: Option<String>,
    extra: rt::Extra,
}
impl Rendering {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(
        mut self,
        value: crate::v2::core::AccountAmountTaxDisplay,
    ) -> Self {
        self.amount_tax_display = Some(value);
        self
    }
    /// Template.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Rendering;
    0 => amount_tax_display "amount_tax_display";
    1 => template "template";
}
/// The parameters of `configuration.merchant.script_statement_descriptor`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptStatementDescriptor {
    kana: Option<Box<Kana>>,
    kanji: Option<Box<Kana>>,
    extra: rt::Extra,
}
impl ScriptStatementDescriptor {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(mut self, value: Kana) -> Self {
        self.kana = Some(Box::new(value));
        self
    }
    /// Kanji.
    pub fn kanji(mut self, value: Kana) -> Self {
        self.kanji = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ScriptStatementDescriptor;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The parameters of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateAutomaticIndirectTax {
    exempt: Option<crate::v2::core::accounts::params::Exempt>,
    ip_address: Option<String>,
    validate_location: Option<crate::params::ValidateLocation>,
    extra: rt::Extra,
}
impl UpdateAutomaticIndirectTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exempt. `exempt`, `none` or `reverse`.
    pub fn exempt(mut self, value: crate::v2::core::accounts::params::Exempt) -> Self {
        self.exempt = Some(value);
        self
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Validate location. `auto`, `deferred` or `immediately`.
    pub fn validate_location(mut self, value: crate::params::ValidateLocation) -> Self {
        self.validate_location = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateAutomaticIndirectTax;
    0 => exempt "exempt";
    1 => ip_address "ip_address" sensitive;
    2 => validate_location "validate_location";
}
/// The parameters of `configuration.customer.billing`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateBilling {
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    invoice: Option<Box<Invoice>>,
    extra: rt::Extra,
}
impl UpdateBilling {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default payment method.
    pub fn default_payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.default_payment_method = Some(value.into());
        self
    }
    /// Invoice.
    pub fn invoice(mut self, value: Invoice) -> Self {
        self.invoice = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateBilling;
    0 => default_payment_method "default_payment_method";
    1 => invoice "invoice";
}
/// The parameters of `configuration.customer.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCapabilities {
    automatic_indirect_tax: Option<Box<crate::params::Capability>>,
    extra: rt::Extra,
}
impl UpdateCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(mut self, value: crate::params::Capability) -> Self {
        self.automatic_indirect_tax = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCapabilities;
    0 => automatic_indirect_tax "automatic_indirect_tax";
}
/// The parameters of `configuration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateConfiguration {
    customer: Option<Box<UpdateCustomer>>,
    merchant: Option<Box<UpdateMerchant>>,
    recipient: Option<Box<UpdateRecipient>>,
    extra: rt::Extra,
}
impl UpdateConfiguration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer.
    pub fn customer(mut self, value: UpdateCustomer) -> Self {
        self.customer = Some(Box::new(value));
        self
    }
    /// Merchant.
    pub fn merchant(mut self, value: UpdateMerchant) -> Self {
        self.merchant = Some(Box::new(value));
        self
    }
    /// Recipient.
    pub fn recipient(mut self, value: UpdateRecipient) -> Self {
        self.recipient = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateConfiguration;
    0 => customer "customer";
    1 => merchant "merchant";
    2 => recipient "recipient";
}
/// The parameters of `configuration.customer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCustomer {
    applied: Option<bool>,
    automatic_indirect_tax: Option<Box<UpdateAutomaticIndirectTax>>,
    billing: Option<Box<UpdateBilling>>,
    capabilities: Option<Box<UpdateCapabilities>>,
    shipping: Option<Box<crate::v2::core::accounts::params::Shipping>>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    extra: rt::Extra,
}
impl UpdateCustomer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(mut self, value: bool) -> Self {
        self.applied = Some(value);
        self
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(mut self, value: UpdateAutomaticIndirectTax) -> Self {
        self.automatic_indirect_tax = Some(Box::new(value));
        self
    }
    /// Billing.
    pub fn billing(mut self, value: UpdateBilling) -> Self {
        self.billing = Some(Box::new(value));
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: UpdateCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Shipping.
    pub fn shipping(
        mut self,
        value: crate::v2::core::accounts::params::Shipping,
    ) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Test clock.
    pub fn test_clock(
        mut self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        self.test_clock = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCustomer;
    0 => applied "applied";
    1 => automatic_indirect_tax "automatic_indirect_tax";
    2 => billing "billing";
    3 => capabilities "capabilities";
    4 => shipping "shipping";
    5 => test_clock "test_clock";
}
/// The parameters of `configuration.merchant`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateMerchant {
    applied: Option<bool>,
    bacs_debit_payments: Option<Box<crate::params::BacsDebitPayments>>,
    branding: Option<Box<crate::params::Branding>>,
    capabilities: Option<Box<UpdateMerchantCapabilities>>,
    card_payments: Option<Box<CardPayments>>,
    konbini_payments: Option<Box<KonbiniPayments>>,
    mcc: Option<String>,
    script_statement_descriptor: Option<Box<ScriptStatementDescriptor>>,
    statement_descriptor: Option<Box<Kana>>,
    support: Option<Box<UpdateSupport>>,
    extra: rt::Extra,
}
impl UpdateMerchant {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(mut self, value: bool) -> Self {
        self.applied = Some(value);
        self
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(
        mut self,
        value: crate::params::BacsDebitPayments,
    ) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Branding.
    pub fn branding(mut self, value: crate::params::Branding) -> Self {
        self.branding = Some(Box::new(value));
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: UpdateMerchantCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: CardPayments) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Konbini payments.
    pub fn konbini_payments(mut self, value: KonbiniPayments) -> Self {
        self.konbini_payments = Some(Box::new(value));
        self
    }
    /// Mcc.
    pub fn mcc(mut self, value: impl Into<String>) -> Self {
        self.mcc = Some(value.into());
        self
    }
    /// Script statement descriptor.
    pub fn script_statement_descriptor(
        mut self,
        value: ScriptStatementDescriptor,
    ) -> Self {
        self.script_statement_descriptor = Some(Box::new(value));
        self
    }
    /// Statement descriptor.
    pub fn statement_descriptor(mut self, value: Kana) -> Self {
        self.statement_descriptor = Some(Box::new(value));
        self
    }
    /// Support.
    pub fn support(mut self, value: UpdateSupport) -> Self {
        self.support = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateMerchant;
    0 => applied "applied";
    1 => bacs_debit_payments "bacs_debit_payments";
    2 => branding "branding";
    3 => capabilities "capabilities";
    4 => card_payments "card_payments";
    5 => konbini_payments "konbini_payments";
    6 => mcc "mcc";
    7 => script_statement_descriptor "script_statement_descriptor";
    8 => statement_descriptor "statement_descriptor";
    9 => support "support";
}
/// The parameters of `configuration.merchant.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateMerchantCapabilities {
    ach_debit_payments: Option<Box<crate::params::Capability>>,
    acss_debit_payments: Option<Box<crate::params::Capability>>,
    affirm_payments: Option<Box<crate::params::Capability>>,
    afterpay_clearpay_payments: Option<Box<crate::params::Capability>>,
    alma_payments: Option<Box<crate::params::Capability>>,
    amazon_pay_payments: Option<Box<crate::params::Capability>>,
    au_becs_debit_payments: Option<Box<crate::params::Capability>>,
    bacs_debit_payments: Option<Box<crate::params::Capability>>,
    bancontact_payments: Option<Box<crate::params::Capability>>,
    blik_payments: Option<Box<crate::params::Capability>>,
    boleto_payments: Option<Box<crate::params::Capability>>,
    card_payments: Option<Box<crate::params::Capability>>,
    cartes_bancaires_payments: Option<Box<crate::params::Capability>>,
    cashapp_payments: Option<Box<crate::params::Capability>>,
    eps_payments: Option<Box<crate::params::Capability>>,
    fpx_payments: Option<Box<crate::params::Capability>>,
    gb_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    grabpay_payments: Option<Box<crate::params::Capability>>,
    ideal_payments: Option<Box<crate::params::Capability>>,
    jcb_payments: Option<Box<crate::params::Capability>>,
    jp_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    kakao_pay_payments: Option<Box<crate::params::Capability>>,
    klarna_payments: Option<Box<crate::params::Capability>>,
    konbini_payments: Option<Box<crate::params::Capability>>,
    kr_card_payments: Option<Box<crate::params::Capability>>,
    link_payments: Option<Box<crate::params::Capability>>,
    mobilepay_payments: Option<Box<crate::params::Capability>>,
    multibanco_payments: Option<Box<crate::params::Capability>>,
    mx_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    naver_pay_payments: Option<Box<crate::params::Capability>>,
    oxxo_payments: Option<Box<crate::params::Capability>>,
    p24_payments: Option<Box<crate::params::Capability>>,
    pay_by_bank_payments: Option<Box<crate::params::Capability>>,
    payco_payments: Option<Box<crate::params::Capability>>,
    paynow_payments: Option<Box<crate::params::Capability>>,
    promptpay_payments: Option<Box<crate::params::Capability>>,
    revolut_pay_payments: Option<Box<crate::params::Capability>>,
    samsung_pay_payments: Option<Box<crate::params::Capability>>,
    sepa_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    sepa_debit_payments: Option<Box<crate::params::Capability>>,
    swish_payments: Option<Box<crate::params::Capability>>,
    twint_payments: Option<Box<crate::params::Capability>>,
    us_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    zip_payments: Option<Box<crate::params::Capability>>,
    extra: rt::Extra,
}
impl UpdateMerchantCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach debit payments.
    pub fn ach_debit_payments(mut self, value: crate::params::Capability) -> Self {
        self.ach_debit_payments = Some(Box::new(value));
        self
    }
    /// Acss debit payments.
    pub fn acss_debit_payments(mut self, value: crate::params::Capability) -> Self {
        self.acss_debit_payments = Some(Box::new(value));
        self
    }
    /// Affirm payments.
    pub fn affirm_payments(mut self, value: crate::params::Capability) -> Self {
        self.affirm_payments = Some(Box::new(value));
        self
    }
    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.afterpay_clearpay_payments = Some(Box::new(value));
        self
    }
    /// Alma payments.
    pub fn alma_payments(mut self, value: crate::params::Capability) -> Self {
        self.alma_payments = Some(Box::new(value));
        self
    }
    /// Amazon pay payments.
    pub fn amazon_pay_payments(mut self, value: crate::params::Capability) -> Self {
        self.amazon_pay_payments = Some(Box::new(value));
        self
    }
    /// Au becs debit payments.
    pub fn au_becs_debit_payments(mut self, value: crate::params::Capability) -> Self {
        self.au_becs_debit_payments = Some(Box::new(value));
        self
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(mut self, value: crate::params::Capability) -> Self {
        self.bacs_debit_payments = Some(Box::new(value));
        self
    }
    /// Bancontact payments.
    pub fn bancontact_payments(mut self, value: crate::params::Capability) -> Self {
        self.bancontact_payments = Some(Box::new(value));
        self
    }
    /// Blik payments.
    pub fn blik_payments(mut self, value: crate::params::Capability) -> Self {
        self.blik_payments = Some(Box::new(value));
        self
    }
    /// Boleto payments.
    pub fn boleto_payments(mut self, value: crate::params::Capability) -> Self {
        self.boleto_payments = Some(Box::new(value));
        self
    }
    /// Card payments.
    pub fn card_payments(mut self, value: crate::params::Capability) -> Self {
        self.card_payments = Some(Box::new(value));
        self
    }
    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.cartes_bancaires_payments = Some(Box::new(value));
        self
    }
    /// Cashapp payments.
    pub fn cashapp_payments(mut self, value: crate::params::Capability) -> Self {
        self.cashapp_payments = Some(Box::new(value));
        self
    }
    /// Eps payments.
    pub fn eps_payments(mut self, value: crate::params::Capability) -> Self {
        self.eps_payments = Some(Box::new(value));
        self
    }
    /// Fpx payments.
    pub fn fpx_payments(mut self, value: crate::params::Capability) -> Self {
        self.fpx_payments = Some(Box::new(value));
        self
    }
    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.gb_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Grabpay payments.
    pub fn grabpay_payments(mut self, value: crate::params::Capability) -> Self {
        self.grabpay_payments = Some(Box::new(value));
        self
    }
    /// Ideal payments.
    pub fn ideal_payments(mut self, value: crate::params::Capability) -> Self {
        self.ideal_payments = Some(Box::new(value));
        self
    }
    /// Jcb payments.
    pub fn jcb_payments(mut self, value: crate::params::Capability) -> Self {
        self.jcb_payments = Some(Box::new(value));
        self
    }
    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.jp_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Kakao pay payments.
    pub fn kakao_pay_payments(mut self, value: crate::params::Capability) -> Self {
        self.kakao_pay_payments = Some(Box::new(value));
        self
    }
    /// Klarna payments.
    pub fn klarna_payments(mut self, value: crate::params::Capability) -> Self {
        self.klarna_payments = Some(Box::new(value));
        self
    }
    /// Konbini payments.
    pub fn konbini_payments(mut self, value: crate::params::Capability) -> Self {
        self.konbini_payments = Some(Box::new(value));
        self
    }
    /// Kr card payments.
    pub fn kr_card_payments(mut self, value: crate::params::Capability) -> Self {
        self.kr_card_payments = Some(Box::new(value));
        self
    }
    /// Link payments.
    pub fn link_payments(mut self, value: crate::params::Capability) -> Self {
        self.link_payments = Some(Box::new(value));
        self
    }
    /// Mobilepay payments.
    pub fn mobilepay_payments(mut self, value: crate::params::Capability) -> Self {
        self.mobilepay_payments = Some(Box::new(value));
        self
    }
    /// Multibanco payments.
    pub fn multibanco_payments(mut self, value: crate::params::Capability) -> Self {
        self.multibanco_payments = Some(Box::new(value));
        self
    }
    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.mx_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Naver pay payments.
    pub fn naver_pay_payments(mut self, value: crate::params::Capability) -> Self {
        self.naver_pay_payments = Some(Box::new(value));
        self
    }
    /// Oxxo payments.
    pub fn oxxo_payments(mut self, value: crate::params::Capability) -> Self {
        self.oxxo_payments = Some(Box::new(value));
        self
    }
    /// P24 payments.
    pub fn p24_payments(mut self, value: crate::params::Capability) -> Self {
        self.p24_payments = Some(Box::new(value));
        self
    }
    /// Pay by bank payments.
    pub fn pay_by_bank_payments(mut self, value: crate::params::Capability) -> Self {
        self.pay_by_bank_payments = Some(Box::new(value));
        self
    }
    /// Payco payments.
    pub fn payco_payments(mut self, value: crate::params::Capability) -> Self {
        self.payco_payments = Some(Box::new(value));
        self
    }
    /// Paynow payments.
    pub fn paynow_payments(mut self, value: crate::params::Capability) -> Self {
        self.paynow_payments = Some(Box::new(value));
        self
    }
    /// Promptpay payments.
    pub fn promptpay_payments(mut self, value: crate::params::Capability) -> Self {
        self.promptpay_payments = Some(Box::new(value));
        self
    }
    /// Revolut pay payments.
    pub fn revolut_pay_payments(mut self, value: crate::params::Capability) -> Self {
        self.revolut_pay_payments = Some(Box::new(value));
        self
    }
    /// Samsung pay payments.
    pub fn samsung_pay_payments(mut self, value: crate::params::Capability) -> Self {
        self.samsung_pay_payments = Some(Box::new(value));
        self
    }
    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.sepa_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Sepa debit payments.
    pub fn sepa_debit_payments(mut self, value: crate::params::Capability) -> Self {
        self.sepa_debit_payments = Some(Box::new(value));
        self
    }
    /// Swish payments.
    pub fn swish_payments(mut self, value: crate::params::Capability) -> Self {
        self.swish_payments = Some(Box::new(value));
        self
    }
    /// Twint payments.
    pub fn twint_payments(mut self, value: crate::params::Capability) -> Self {
        self.twint_payments = Some(Box::new(value));
        self
    }
    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.us_bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Zip payments.
    pub fn zip_payments(mut self, value: crate::params::Capability) -> Self {
        self.zip_payments = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateMerchantCapabilities;
    0 => ach_debit_payments "ach_debit_payments";
    1 => acss_debit_payments "acss_debit_payments";
    2 => affirm_payments "affirm_payments";
    3 => afterpay_clearpay_payments "afterpay_clearpay_payments";
    4 => alma_payments "alma_payments";
    5 => amazon_pay_payments "amazon_pay_payments";
    6 => au_becs_debit_payments "au_becs_debit_payments";
    7 => bacs_debit_payments "bacs_debit_payments";
    8 => bancontact_payments "bancontact_payments";
    9 => blik_payments "blik_payments";
    10 => boleto_payments "boleto_payments";
    11 => card_payments "card_payments";
    12 => cartes_bancaires_payments "cartes_bancaires_payments";
    13 => cashapp_payments "cashapp_payments";
    14 => eps_payments "eps_payments";
    15 => fpx_payments "fpx_payments";
    16 => gb_bank_transfer_payments "gb_bank_transfer_payments";
    17 => grabpay_payments "grabpay_payments";
    18 => ideal_payments "ideal_payments";
    19 => jcb_payments "jcb_payments";
    20 => jp_bank_transfer_payments "jp_bank_transfer_payments";
    21 => kakao_pay_payments "kakao_pay_payments";
    22 => klarna_payments "klarna_payments";
    23 => konbini_payments "konbini_payments";
    24 => kr_card_payments "kr_card_payments";
    25 => link_payments "link_payments";
    26 => mobilepay_payments "mobilepay_payments";
    27 => multibanco_payments "multibanco_payments";
    28 => mx_bank_transfer_payments "mx_bank_transfer_payments";
    29 => naver_pay_payments "naver_pay_payments";
    30 => oxxo_payments "oxxo_payments";
    31 => p24_payments "p24_payments";
    32 => pay_by_bank_payments "pay_by_bank_payments";
    33 => payco_payments "payco_payments";
    34 => paynow_payments "paynow_payments";
    35 => promptpay_payments "promptpay_payments";
    36 => revolut_pay_payments "revolut_pay_payments";
    37 => samsung_pay_payments "samsung_pay_payments";
    38 => sepa_bank_transfer_payments "sepa_bank_transfer_payments";
    39 => sepa_debit_payments "sepa_debit_payments";
    40 => swish_payments "swish_payments";
    41 => twint_payments "twint_payments";
    42 => us_bank_transfer_payments "us_bank_transfer_payments";
    43 => zip_payments "zip_payments";
}
/// The parameters of `configuration.recipient`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateRecipient {
    applied: Option<bool>,
    capabilities: Option<Box<UpdateRecipientCapabilities>>,
    extra: rt::Extra,
}
impl UpdateRecipient {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(mut self, value: bool) -> Self {
        self.applied = Some(value);
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: UpdateRecipientCapabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateRecipient;
    0 => applied "applied";
    1 => capabilities "capabilities";
}
/// The parameters of `configuration.recipient.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateRecipientCapabilities {
    stripe_balance: Option<Box<UpdateStripeBalance>>,
    extra: rt::Extra,
}
impl UpdateRecipientCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe balance.
    pub fn stripe_balance(mut self, value: UpdateStripeBalance) -> Self {
        self.stripe_balance = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateRecipientCapabilities;
    0 => stripe_balance "stripe_balance";
}
/// The parameters of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateStripeBalance {
    stripe_transfers: Option<Box<crate::params::Capability>>,
    extra: rt::Extra,
}
impl UpdateStripeBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe transfers.
    pub fn stripe_transfers(mut self, value: crate::params::Capability) -> Self {
        self.stripe_transfers = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateStripeBalance;
    0 => stripe_transfers "stripe_transfers";
}
/// The parameters of `configuration.merchant.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSupport {
    address: Option<Box<crate::params::JapanAddress>>,
    email: Option<String>,
    phone: Option<String>,
    url: Option<String>,
    extra: rt::Extra,
}
impl UpdateSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::JapanAddress) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSupport;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => phone "phone" sensitive;
    3 => url "url";
}
