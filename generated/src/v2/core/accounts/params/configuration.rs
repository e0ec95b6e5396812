// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `configuration.merchant.support.address`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);
impl Address {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Address(Address::default().0.set::<String>(1, country))
    }
    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Line1.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Line2.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Town.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Address;
    "city": Option<String>;
    "country" required: String;
    "line1" sensitive: Option<String>;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "state": Option<String>;
    "town": Option<String>;
}
/// The parameters of `configuration.merchant.card_payments`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/card_payments`.
#[derive(Clone)]
#[must_use]
pub struct CardPayments(rt::Params);
impl CardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Decline on.
    pub fn decline_on(self, value: crate::params::DeclineOn) -> Self {
        Self(self.0.set::<crate::params::DeclineOn>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CardPayments;
    "decline_on": Option<crate::params::DeclineOn>;
}
/// The parameters of `configuration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration`.
#[derive(Clone)]
#[must_use]
pub struct Configuration(rt::Params);
impl Configuration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer.
    pub fn customer(self, value: ConfigurationCustomer) -> Self {
        Self(self.0.set::<ConfigurationCustomer>(0, value))
    }
    /// Merchant.
    pub fn merchant(self, value: ConfigurationMerchant) -> Self {
        Self(self.0.set::<ConfigurationMerchant>(1, value))
    }
    /// Recipient.
    pub fn recipient(self, value: ConfigurationRecipient) -> Self {
        Self(self.0.set::<ConfigurationRecipient>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Configuration;
    "customer": Option<ConfigurationCustomer>;
    "merchant": Option<ConfigurationMerchant>;
    "recipient": Option<ConfigurationRecipient>;
}
/// The parameters of `configuration.customer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationCustomer(rt::Params);
impl ConfigurationCustomer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(
        self,
        value: ConfigurationCustomerAutomaticIndirectTax,
    ) -> Self {
        Self(self.0.set::<ConfigurationCustomerAutomaticIndirectTax>(0, value))
    }
    /// Billing.
    pub fn billing(self, value: ConfigurationCustomerBilling) -> Self {
        Self(self.0.set::<ConfigurationCustomerBilling>(1, value))
    }
    /// Capabilities.
    pub fn capabilities(self, value: ConfigurationCustomerCapabilities) -> Self {
        Self(self.0.set::<ConfigurationCustomerCapabilities>(2, value))
    }
    /// Shipping.
    pub fn shipping(self, value: crate::v2::core::accounts::params::Shipping) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Shipping>(3, value))
    }
    /// Test clock.
    pub fn test_clock(
        self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::test_helpers::TestClock>>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationCustomer;
    "automatic_indirect_tax": Option<ConfigurationCustomerAutomaticIndirectTax>;
    "billing": Option<ConfigurationCustomerBilling>;
    "capabilities": Option<ConfigurationCustomerCapabilities>;
    "shipping": Option<crate::v2::core::accounts::params::Shipping>;
    "test_clock": Option<String>;
}
/// The parameters of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationCustomerAutomaticIndirectTax(rt::Params);
impl ConfigurationCustomerAutomaticIndirectTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exempt. `exempt`, `none` or `reverse`.
    pub fn exempt(self, value: crate::v2::core::accounts::params::Exempt) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Exempt>(0, value))
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationCustomerAutomaticIndirectTax;
    "exempt": Option<crate::v2::core::accounts::params::Exempt>;
    "ip_address" sensitive: Option<String>;
}
/// The parameters of `configuration.customer.billing`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationCustomerBilling(rt::Params);
impl ConfigurationCustomerBilling {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Invoice.
    pub fn invoice(self, value: Invoice) -> Self {
        Self(self.0.set::<Invoice>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationCustomerBilling;
    "invoice": Option<Invoice>;
}
/// The parameters of `configuration.customer.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationCustomerCapabilities(rt::Params);
impl ConfigurationCustomerCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationCustomerCapabilities;
    "automatic_indirect_tax": Option<crate::params::Feature>;
}
/// The parameters of `configuration.merchant`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationMerchant(rt::Params);
impl ConfigurationMerchant {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::BacsDebitPayments) -> Self {
        Self(self.0.set::<crate::params::BacsDebitPayments>(0, value))
    }
    /// Branding.
    pub fn branding(self, value: crate::params::Branding) -> Self {
        Self(self.0.set::<crate::params::Branding>(1, value))
    }
    /// Capabilities.
    pub fn capabilities(self, value: ConfigurationMerchantCapabilities) -> Self {
        Self(self.0.set::<ConfigurationMerchantCapabilities>(2, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: CardPayments) -> Self {
        Self(self.0.set::<CardPayments>(3, value))
    }
    /// Konbini payments.
    pub fn konbini_payments(self, value: KonbiniPayments) -> Self {
        Self(self.0.set::<KonbiniPayments>(4, value))
    }
    /// Mcc.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Script statement descriptor.
    pub fn script_statement_descriptor(self, value: ScriptStatementDescriptor) -> Self {
        Self(self.0.set::<ScriptStatementDescriptor>(6, value))
    }
    /// Statement descriptor.
    pub fn statement_descriptor(self, value: Kana) -> Self {
        Self(self.0.set::<Kana>(7, value))
    }
    /// Support.
    pub fn support(self, value: ConfigurationMerchantSupport) -> Self {
        Self(self.0.set::<ConfigurationMerchantSupport>(8, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationMerchant;
    "bacs_debit_payments": Option<crate::params::BacsDebitPayments>;
    "branding": Option<crate::params::Branding>;
    "capabilities": Option<ConfigurationMerchantCapabilities>;
    "card_payments": Option<CardPayments>;
    "konbini_payments": Option<KonbiniPayments>;
    "mcc": Option<String>;
    "script_statement_descriptor": Option<ScriptStatementDescriptor>;
    "statement_descriptor": Option<Kana>;
    "support": Option<ConfigurationMerchantSupport>;
}
/// The parameters of `configuration.merchant.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationMerchantCapabilities(rt::Params);
impl ConfigurationMerchantCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach debit payments.
    pub fn ach_debit_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Acss debit payments.
    pub fn acss_debit_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(1, value))
    }
    /// Affirm payments.
    pub fn affirm_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(2, value))
    }
    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(3, value))
    }
    /// Alma payments.
    pub fn alma_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(4, value))
    }
    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(5, value))
    }
    /// Au becs debit payments.
    pub fn au_becs_debit_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(6, value))
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(7, value))
    }
    /// Bancontact payments.
    pub fn bancontact_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(8, value))
    }
    /// Blik payments.
    pub fn blik_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(9, value))
    }
    /// Boleto payments.
    pub fn boleto_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(10, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(11, value))
    }
    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(12, value))
    }
    /// Cashapp payments.
    pub fn cashapp_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(13, value))
    }
    /// Eps payments.
    pub fn eps_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(14, value))
    }
    /// Fpx payments.
    pub fn fpx_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(15, value))
    }
    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(16, value))
    }
    /// Grabpay payments.
    pub fn grabpay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(17, value))
    }
    /// Ideal payments.
    pub fn ideal_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(18, value))
    }
    /// Jcb payments.
    pub fn jcb_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(19, value))
    }
    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(20, value))
    }
    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(21, value))
    }
    /// Klarna payments.
    pub fn klarna_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(22, value))
    }
    /// Konbini payments.
    pub fn konbini_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(23, value))
    }
    /// Kr card payments.
    pub fn kr_card_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(24, value))
    }
    /// Link payments.
    pub fn link_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(25, value))
    }
    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(26, value))
    }
    /// Multibanco payments.
    pub fn multibanco_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(27, value))
    }
    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(28, value))
    }
    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(29, value))
    }
    /// Oxxo payments.
    pub fn oxxo_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(30, value))
    }
    /// P24 payments.
    pub fn p24_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(31, value))
    }
    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(32, value))
    }
    /// Payco payments.
    pub fn payco_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(33, value))
    }
    /// Paynow payments.
    pub fn paynow_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(34, value))
    }
    /// Promptpay payments.
    pub fn promptpay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(35, value))
    }
    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(36, value))
    }
    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(37, value))
    }
    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(38, value))
    }
    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(39, value))
    }
    /// Swish payments.
    pub fn swish_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(40, value))
    }
    /// Twint payments.
    pub fn twint_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(41, value))
    }
    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(42, value))
    }
    /// Zip payments.
    pub fn zip_payments(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(43, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationMerchantCapabilities;
    "ach_debit_payments": Option<crate::params::Feature>;
    "acss_debit_payments": Option<crate::params::Feature>;
    "affirm_payments": Option<crate::params::Feature>;
    "afterpay_clearpay_payments": Option<crate::params::Feature>;
    "alma_payments": Option<crate::params::Feature>;
    "amazon_pay_payments": Option<crate::params::Feature>;
    "au_becs_debit_payments": Option<crate::params::Feature>;
    "bacs_debit_payments": Option<crate::params::Feature>;
    "bancontact_payments": Option<crate::params::Feature>;
    "blik_payments": Option<crate::params::Feature>;
    "boleto_payments": Option<crate::params::Feature>;
    "card_payments": Option<crate::params::Feature>;
    "cartes_bancaires_payments": Option<crate::params::Feature>;
    "cashapp_payments": Option<crate::params::Feature>;
    "eps_payments": Option<crate::params::Feature>;
    "fpx_payments": Option<crate::params::Feature>;
    "gb_bank_transfer_payments": Option<crate::params::Feature>;
    "grabpay_payments": Option<crate::params::Feature>;
    "ideal_payments": Option<crate::params::Feature>;
    "jcb_payments": Option<crate::params::Feature>;
    "jp_bank_transfer_payments": Option<crate::params::Feature>;
    "kakao_pay_payments": Option<crate::params::Feature>;
    "klarna_payments": Option<crate::params::Feature>;
    "konbini_payments": Option<crate::params::Feature>;
    "kr_card_payments": Option<crate::params::Feature>;
    "link_payments": Option<crate::params::Feature>;
    "mobilepay_payments": Option<crate::params::Feature>;
    "multibanco_payments": Option<crate::params::Feature>;
    "mx_bank_transfer_payments": Option<crate::params::Feature>;
    "naver_pay_payments": Option<crate::params::Feature>;
    "oxxo_payments": Option<crate::params::Feature>;
    "p24_payments": Option<crate::params::Feature>;
    "pay_by_bank_payments": Option<crate::params::Feature>;
    "payco_payments": Option<crate::params::Feature>;
    "paynow_payments": Option<crate::params::Feature>;
    "promptpay_payments": Option<crate::params::Feature>;
    "revolut_pay_payments": Option<crate::params::Feature>;
    "samsung_pay_payments": Option<crate::params::Feature>;
    "sepa_bank_transfer_payments": Option<crate::params::Feature>;
    "sepa_debit_payments": Option<crate::params::Feature>;
    "swish_payments": Option<crate::params::Feature>;
    "twint_payments": Option<crate::params::Feature>;
    "us_bank_transfer_payments": Option<crate::params::Feature>;
    "zip_payments": Option<crate::params::Feature>;
}
/// The parameters of `configuration.merchant.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationMerchantSupport(rt::Params);
impl ConfigurationMerchantSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Url.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationMerchantSupport;
    "address" sensitive: Option<Address>;
    "email" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
    "url": Option<String>;
}
/// The parameters of `configuration.recipient`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationRecipient(rt::Params);
impl ConfigurationRecipient {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capabilities.
    pub fn capabilities(self, value: ConfigurationRecipientCapabilities) -> Self {
        Self(self.0.set::<ConfigurationRecipientCapabilities>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationRecipient;
    "capabilities": Option<ConfigurationRecipientCapabilities>;
}
/// The parameters of `configuration.recipient.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationRecipientCapabilities(rt::Params);
impl ConfigurationRecipientCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe balance.
    pub fn stripe_balance(
        self,
        value: ConfigurationRecipientCapabilitiesStripeBalance,
    ) -> Self {
        Self(self.0.set::<ConfigurationRecipientCapabilitiesStripeBalance>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationRecipientCapabilities;
    "stripe_balance": Option<ConfigurationRecipientCapabilitiesStripeBalance>;
}
/// The parameters of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
#[derive(Clone)]
#[must_use]
pub struct ConfigurationRecipientCapabilitiesStripeBalance(rt::Params);
impl ConfigurationRecipientCapabilitiesStripeBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe transfers.
    pub fn stripe_transfers(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ConfigurationRecipientCapabilitiesStripeBalance;
    "stripe_transfers": Option<crate::params::Feature>;
}
/// The parameters of `configuration.merchant.konbini_payments.support.hours`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments/properties/support/properties/hours`.
#[derive(Clone)]
#[must_use]
pub struct Hours(rt::Params);
impl Hours {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// End time.
    pub fn end_time(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Start time.
    pub fn start_time(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Hours;
    "end_time": Option<String>;
    "start_time": Option<String>;
}
/// The parameters of `configuration.customer.billing.invoice`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing/properties/invoice`.
#[derive(Clone)]
#[must_use]
pub struct Invoice(rt::Params);
impl Invoice {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom fields.
    pub fn custom_fields(
        self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::CustomField>(0, value))
    }
    /// Footer.
    pub fn footer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Next sequence.
    pub fn next_sequence(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Prefix.
    pub fn prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Rendering.
    pub fn rendering(self, value: Rendering) -> Self {
        Self(self.0.set::<Rendering>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Invoice;
    "custom_fields": Option<Vec<crate::params::CustomField>>;
    "footer": Option<String>;
    "next_sequence": Option<i64>;
    "prefix": Option<String>;
    "rendering": Option<Rendering>;
}
/// The parameters of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct Kana(rt::Params);
impl Kana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Descriptor.
    pub fn descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Prefix.
    pub fn prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Kana;
    "descriptor": Option<String>;
    "prefix": Option<String>;
}
/// The parameters of `configuration.merchant.konbini_payments`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments`.
#[derive(Clone)]
#[must_use]
pub struct KonbiniPayments(rt::Params);
impl KonbiniPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Support.
    pub fn support(self, value: KonbiniPaymentsSupport) -> Self {
        Self(self.0.set::<KonbiniPaymentsSupport>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    KonbiniPayments;
    "support": Option<KonbiniPaymentsSupport>;
}
/// The parameters of `configuration.merchant.konbini_payments.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/konbini_payments/properties/support`.
#[derive(Clone)]
#[must_use]
pub struct KonbiniPaymentsSupport(rt::Params);
impl KonbiniPaymentsSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Hours.
    pub fn hours(self, value: Hours) -> Self {
        Self(self.0.set::<Hours>(1, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    KonbiniPaymentsSupport;
    "email" sensitive: Option<String>;
    "hours": Option<Hours>;
    "phone" sensitive: Option<String>;
}
/// The parameters of `configuration.customer.billing.invoice.rendering`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering`.
#[derive(Clone)]
#[must_use]
pub struct Rendering(rt::Params);
impl Rendering {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(
        self,
        value: crate::v2::core::AccountAmountTaxDisplay,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::AccountAmountTaxDisplay>(0, value))
    }
    /// Template.
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Rendering;
    "amount_tax_display": Option<crate::v2::core::AccountAmountTaxDisplay>;
    "template": Option<String>;
}
/// The parameters of `configuration.merchant.script_statement_descriptor`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor`.
#[derive(Clone)]
#[must_use]
pub struct ScriptStatementDescriptor(rt::Params);
impl ScriptStatementDescriptor {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(self, value: Kana) -> Self {
        Self(self.0.set::<Kana>(0, value))
    }
    /// Kanji.
    pub fn kanji(self, value: Kana) -> Self {
        Self(self.0.set::<Kana>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ScriptStatementDescriptor;
    "kana": Option<Kana>;
    "kanji": Option<Kana>;
}
/// The parameters of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
#[derive(Clone)]
#[must_use]
pub struct UpdateAutomaticIndirectTax(rt::Params);
impl UpdateAutomaticIndirectTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Exempt. `exempt`, `none` or `reverse`.
    pub fn exempt(self, value: crate::v2::core::accounts::params::Exempt) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Exempt>(0, value))
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Validate location. `auto`, `deferred` or `immediately`.
    pub fn validate_location(self, value: crate::params::ValidateLocation) -> Self {
        Self(self.0.set::<crate::params::ValidateLocation>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateAutomaticIndirectTax;
    "exempt": Option<crate::v2::core::accounts::params::Exempt>;
    "ip_address" sensitive: Option<String>;
    "validate_location": Option<crate::params::ValidateLocation>;
}
/// The parameters of `configuration.customer.billing`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing`.
#[derive(Clone)]
#[must_use]
pub struct UpdateBilling(rt::Params);
impl UpdateBilling {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Default payment method.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(0, value))
    }
    /// Invoice.
    pub fn invoice(self, value: Invoice) -> Self {
        Self(self.0.set::<Invoice>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateBilling;
    "default_payment_method": Option<String>;
    "invoice": Option<Invoice>;
}
/// The parameters of `configuration.customer.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCapabilities(rt::Params);
impl UpdateCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateCapabilities;
    "automatic_indirect_tax": Option<crate::params::Capability>;
}
/// The parameters of `configuration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration`.
#[derive(Clone)]
#[must_use]
pub struct UpdateConfiguration(rt::Params);
impl UpdateConfiguration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer.
    pub fn customer(self, value: UpdateCustomer) -> Self {
        Self(self.0.set::<UpdateCustomer>(0, value))
    }
    /// Merchant.
    pub fn merchant(self, value: UpdateMerchant) -> Self {
        Self(self.0.set::<UpdateMerchant>(1, value))
    }
    /// Recipient.
    pub fn recipient(self, value: UpdateRecipient) -> Self {
        Self(self.0.set::<UpdateRecipient>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateConfiguration;
    "customer": Option<UpdateCustomer>;
    "merchant": Option<UpdateMerchant>;
    "recipient": Option<UpdateRecipient>;
}
/// The parameters of `configuration.customer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCustomer(rt::Params);
impl UpdateCustomer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(self, value: UpdateAutomaticIndirectTax) -> Self {
        Self(self.0.set::<UpdateAutomaticIndirectTax>(1, value))
    }
    /// Billing.
    pub fn billing(self, value: UpdateBilling) -> Self {
        Self(self.0.set::<UpdateBilling>(2, value))
    }
    /// Capabilities.
    pub fn capabilities(self, value: UpdateCapabilities) -> Self {
        Self(self.0.set::<UpdateCapabilities>(3, value))
    }
    /// Shipping.
    pub fn shipping(self, value: crate::v2::core::accounts::params::Shipping) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Shipping>(4, value))
    }
    /// Test clock.
    pub fn test_clock(
        self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::test_helpers::TestClock>>(5, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateCustomer;
    "applied": Option<bool>;
    "automatic_indirect_tax": Option<UpdateAutomaticIndirectTax>;
    "billing": Option<UpdateBilling>;
    "capabilities": Option<UpdateCapabilities>;
    "shipping": Option<crate::v2::core::accounts::params::Shipping>;
    "test_clock": Option<String>;
}
/// The parameters of `configuration.merchant`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant`.
#[derive(Clone)]
#[must_use]
pub struct UpdateMerchant(rt::Params);
impl UpdateMerchant {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::BacsDebitPayments) -> Self {
        Self(self.0.set::<crate::params::BacsDebitPayments>(1, value))
    }
    /// Branding.
    pub fn branding(self, value: crate::params::Branding) -> Self {
        Self(self.0.set::<crate::params::Branding>(2, value))
    }
    /// Capabilities.
    pub fn capabilities(self, value: UpdateMerchantCapabilities) -> Self {
        Self(self.0.set::<UpdateMerchantCapabilities>(3, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: CardPayments) -> Self {
        Self(self.0.set::<CardPayments>(4, value))
    }
    /// Konbini payments.
    pub fn konbini_payments(self, value: KonbiniPayments) -> Self {
        Self(self.0.set::<KonbiniPayments>(5, value))
    }
    /// Mcc.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Script statement descriptor.
    pub fn script_statement_descriptor(self, value: ScriptStatementDescriptor) -> Self {
        Self(self.0.set::<ScriptStatementDescriptor>(7, value))
    }
    /// Statement descriptor.
    pub fn statement_descriptor(self, value: Kana) -> Self {
        Self(self.0.set::<Kana>(8, value))
    }
    /// Support.
    pub fn support(self, value: UpdateSupport) -> Self {
        Self(self.0.set::<UpdateSupport>(9, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateMerchant;
    "applied": Option<bool>;
    "bacs_debit_payments": Option<crate::params::BacsDebitPayments>;
    "branding": Option<crate::params::Branding>;
    "capabilities": Option<UpdateMerchantCapabilities>;
    "card_payments": Option<CardPayments>;
    "konbini_payments": Option<KonbiniPayments>;
    "mcc": Option<String>;
    "script_statement_descriptor": Option<ScriptStatementDescriptor>;
    "statement_descriptor": Option<Kana>;
    "support": Option<UpdateSupport>;
}
/// The parameters of `configuration.merchant.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct UpdateMerchantCapabilities(rt::Params);
impl UpdateMerchantCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach debit payments.
    pub fn ach_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(0, value))
    }
    /// Acss debit payments.
    pub fn acss_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(1, value))
    }
    /// Affirm payments.
    pub fn affirm_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(2, value))
    }
    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(3, value))
    }
    /// Alma payments.
    pub fn alma_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(4, value))
    }
    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(5, value))
    }
    /// Au becs debit payments.
    pub fn au_becs_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(6, value))
    }
    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(7, value))
    }
    /// Bancontact payments.
    pub fn bancontact_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(8, value))
    }
    /// Blik payments.
    pub fn blik_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(9, value))
    }
    /// Boleto payments.
    pub fn boleto_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(10, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(11, value))
    }
    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(12, value))
    }
    /// Cashapp payments.
    pub fn cashapp_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(13, value))
    }
    /// Eps payments.
    pub fn eps_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(14, value))
    }
    /// Fpx payments.
    pub fn fpx_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(15, value))
    }
    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(16, value))
    }
    /// Grabpay payments.
    pub fn grabpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(17, value))
    }
    /// Ideal payments.
    pub fn ideal_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(18, value))
    }
    /// Jcb payments.
    pub fn jcb_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(19, value))
    }
    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(20, value))
    }
    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(21, value))
    }
    /// Klarna payments.
    pub fn klarna_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(22, value))
    }
    /// Konbini payments.
    pub fn konbini_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(23, value))
    }
    /// Kr card payments.
    pub fn kr_card_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(24, value))
    }
    /// Link payments.
    pub fn link_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(25, value))
    }
    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(26, value))
    }
    /// Multibanco payments.
    pub fn multibanco_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(27, value))
    }
    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(28, value))
    }
    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(29, value))
    }
    /// Oxxo payments.
    pub fn oxxo_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(30, value))
    }
    /// P24 payments.
    pub fn p24_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(31, value))
    }
    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(32, value))
    }
    /// Payco payments.
    pub fn payco_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(33, value))
    }
    /// Paynow payments.
    pub fn paynow_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(34, value))
    }
    /// Promptpay payments.
    pub fn promptpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(35, value))
    }
    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(36, value))
    }
    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(37, value))
    }
    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(38, value))
    }
    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(39, value))
    }
    /// Swish payments.
    pub fn swish_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(40, value))
    }
    /// Twint payments.
    pub fn twint_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(41, value))
    }
    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(42, value))
    }
    /// Zip payments.
    pub fn zip_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(43, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateMerchantCapabilities;
    "ach_debit_payments": Option<crate::params::Capability>;
    "acss_debit_payments": Option<crate::params::Capability>;
    "affirm_payments": Option<crate::params::Capability>;
    "afterpay_clearpay_payments": Option<crate::params::Capability>;
    "alma_payments": Option<crate::params::Capability>;
    "amazon_pay_payments": Option<crate::params::Capability>;
    "au_becs_debit_payments": Option<crate::params::Capability>;
    "bacs_debit_payments": Option<crate::params::Capability>;
    "bancontact_payments": Option<crate::params::Capability>;
    "blik_payments": Option<crate::params::Capability>;
    "boleto_payments": Option<crate::params::Capability>;
    "card_payments": Option<crate::params::Capability>;
    "cartes_bancaires_payments": Option<crate::params::Capability>;
    "cashapp_payments": Option<crate::params::Capability>;
    "eps_payments": Option<crate::params::Capability>;
    "fpx_payments": Option<crate::params::Capability>;
    "gb_bank_transfer_payments": Option<crate::params::Capability>;
    "grabpay_payments": Option<crate::params::Capability>;
    "ideal_payments": Option<crate::params::Capability>;
    "jcb_payments": Option<crate::params::Capability>;
    "jp_bank_transfer_payments": Option<crate::params::Capability>;
    "kakao_pay_payments": Option<crate::params::Capability>;
    "klarna_payments": Option<crate::params::Capability>;
    "konbini_payments": Option<crate::params::Capability>;
    "kr_card_payments": Option<crate::params::Capability>;
    "link_payments": Option<crate::params::Capability>;
    "mobilepay_payments": Option<crate::params::Capability>;
    "multibanco_payments": Option<crate::params::Capability>;
    "mx_bank_transfer_payments": Option<crate::params::Capability>;
    "naver_pay_payments": Option<crate::params::Capability>;
    "oxxo_payments": Option<crate::params::Capability>;
    "p24_payments": Option<crate::params::Capability>;
    "pay_by_bank_payments": Option<crate::params::Capability>;
    "payco_payments": Option<crate::params::Capability>;
    "paynow_payments": Option<crate::params::Capability>;
    "promptpay_payments": Option<crate::params::Capability>;
    "revolut_pay_payments": Option<crate::params::Capability>;
    "samsung_pay_payments": Option<crate::params::Capability>;
    "sepa_bank_transfer_payments": Option<crate::params::Capability>;
    "sepa_debit_payments": Option<crate::params::Capability>;
    "swish_payments": Option<crate::params::Capability>;
    "twint_payments": Option<crate::params::Capability>;
    "us_bank_transfer_payments": Option<crate::params::Capability>;
    "zip_payments": Option<crate::params::Capability>;
}
/// The parameters of `configuration.recipient`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient`.
#[derive(Clone)]
#[must_use]
pub struct UpdateRecipient(rt::Params);
impl UpdateRecipient {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Applied.
    pub fn applied(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Capabilities.
    pub fn capabilities(self, value: UpdateRecipientCapabilities) -> Self {
        Self(self.0.set::<UpdateRecipientCapabilities>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateRecipient;
    "applied": Option<bool>;
    "capabilities": Option<UpdateRecipientCapabilities>;
}
/// The parameters of `configuration.recipient.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct UpdateRecipientCapabilities(rt::Params);
impl UpdateRecipientCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe balance.
    pub fn stripe_balance(self, value: UpdateStripeBalance) -> Self {
        Self(self.0.set::<UpdateStripeBalance>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateRecipientCapabilities;
    "stripe_balance": Option<UpdateStripeBalance>;
}
/// The parameters of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
#[derive(Clone)]
#[must_use]
pub struct UpdateStripeBalance(rt::Params);
impl UpdateStripeBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Stripe transfers.
    pub fn stripe_transfers(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateStripeBalance;
    "stripe_transfers": Option<crate::params::Capability>;
}
/// The parameters of `configuration.merchant.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSupport(rt::Params);
impl UpdateSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::JapanAddress) -> Self {
        Self(self.0.set::<crate::params::JapanAddress>(0, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Url.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSupport;
    "address" sensitive: Option<crate::params::JapanAddress>;
    "email" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
    "url": Option<String>;
}
