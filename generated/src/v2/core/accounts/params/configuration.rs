// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::TestClock;
use crate::v2::core::AmountTaxDisplay;
use crate::v2::core::AutomaticIndirectTaxExempt;
use crate::v2::core::params::Address;

/// How Bacs debits look: the name that customers see and the service user number.
///
/// The parameters of `configuration.merchant.bacs_debit_payments`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/bacs_debit_payments`.
#[derive(Clone)]
#[must_use]
pub struct BacsDebitPayments(rt::Params);

impl BacsDebitPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The business's name on Bacs mandates. A custom one costs the platform a monthly fee. Without one when Bacs is requested, it is `Stripe`.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The logo, icon and colors that receipts, invoices and Checkout show.
///
/// The parameters of `configuration.merchant.branding`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/branding`.
#[derive(Clone)]
#[must_use]
pub struct Branding(rt::Params);

impl Branding {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the [file](crate::files::File) with the account's icon: a square of at least 128 pixels.
    pub fn icon<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the logo that Checkout shows in place of icon and name, at least 128 by 128 pixels.
    pub fn logo<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// The main color of the brand, as a CSS value such as `#0055ff`.
    pub fn primary_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The second color of the brand, as six hex digits: `#2c3e50`.
    pub fn secondary_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `configuration.merchant.support.address`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsAddress(rt::Params);

impl BusinessDetailsAddress {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        BusinessDetailsAddress(
            BusinessDetailsAddress::default().0.set::<String>(0, country),
        )
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Town or part of a town, as addresses in Japan name it.
    pub fn town<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How card payments are taken: what to decline, and what statements show.
///
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

    /// In which cases Stripe declines a card charge although the bank approves it.
    pub fn decline_on<K>(self, value: impl rt::Maybe<DeclineOn, K>) -> Self {
        Self(self.0.maybe::<DeclineOn, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
///
/// The parameters of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
#[derive(Clone)]
#[must_use]
pub struct CreateAutomaticIndirectTax(rt::Params);

impl CreateAutomaticIndirectTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether tax is due from this customer: yes, no, or by them (`reverse`), which invoices and receipts then say. `exempt`, `none` or `reverse`.
    pub fn exempt<K>(
        self,
        value: impl rt::Maybe<AutomaticIndirectTaxExempt, K>,
    ) -> Self {
        Self(self.0.maybe::<AutomaticIndirectTaxExempt, K>(0, value))
    }

    /// An IP address that the customer used lately: it tells where they are for tax.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What invoices and subscriptions use for this customer unless they say otherwise.
///
/// The parameters of `configuration.customer.billing`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing`.
#[derive(Clone)]
#[must_use]
pub struct CreateBilling(rt::Params);

impl CreateBilling {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the account's invoices say and look like unless they have their own.
    pub fn invoice<K>(self, value: impl rt::Maybe<Invoice, K>) -> Self {
        Self(self.0.maybe::<Invoice, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a customer.
///
/// The parameters of `configuration.customer.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct CreateCapabilities(rt::Params);

impl CreateCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The capability to have taxes calculated. Asking for it shows what Stripe must know of the customer for that.
    pub fn automatic_indirect_tax<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `configuration.customer.capabilities.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax`.
#[derive(Clone)]
#[must_use]
pub struct CreateCapability(rt::Params);

impl CreateCapability {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        CreateCapability(CreateCapability::default().0.set::<bool>(0, requested))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The roles that the account takes on, each with its settings and capabilities: customer, merchant, recipient.
///
/// The parameters of `configuration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration`.
#[derive(Clone)]
#[must_use]
pub struct CreateConfiguration(rt::Params);

impl CreateConfiguration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Lets the account pay: what it needs to be billed and charged as a customer.
    pub fn customer<K>(self, value: impl rt::Maybe<CreateCustomer, K>) -> Self {
        Self(self.0.maybe::<CreateCustomer, K>(0, value))
    }

    /// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges. Only for connected accounts.
    pub fn merchant<K>(self, value: impl rt::Maybe<CreateMerchant, K>) -> Self {
        Self(self.0.maybe::<CreateMerchant, K>(1, value))
    }

    /// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
    pub fn recipient<K>(self, value: impl rt::Maybe<CreateRecipient, K>) -> Self {
        Self(self.0.maybe::<CreateRecipient, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the account pay: what it needs to be billed and charged as a customer.
///
/// The parameters of `configuration.customer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer`.
#[derive(Clone)]
#[must_use]
pub struct CreateCustomer(rt::Params);

impl CreateCustomer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
    pub fn automatic_indirect_tax<K>(
        self,
        value: impl rt::Maybe<CreateAutomaticIndirectTax, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateAutomaticIndirectTax, K>(0, value))
    }

    /// What invoices and subscriptions use for this customer unless they say otherwise.
    pub fn billing<K>(self, value: impl rt::Maybe<CreateBilling, K>) -> Self {
        Self(self.0.maybe::<CreateBilling, K>(1, value))
    }

    /// What the account should be able to do as a customer.
    pub fn capabilities<K>(self, value: impl rt::Maybe<CreateCapabilities, K>) -> Self {
        Self(self.0.maybe::<CreateCapabilities, K>(2, value))
    }

    /// Where and to whom goods are sent. Invoices that the customer is emailed show it.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(3, value))
    }

    /// Id of the test clock that the customer's time runs by. Only in test mode, and only set when the account becomes a customer.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges.
///
/// The parameters of `configuration.merchant`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant`.
#[derive(Clone)]
#[must_use]
pub struct CreateMerchant(rt::Params);

impl CreateMerchant {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How Bacs debits look: the name that customers see and the service user number.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<BacsDebitPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<BacsDebitPayments, K>(0, value))
    }

    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub fn branding<K>(self, value: impl rt::Maybe<Branding, K>) -> Self {
        Self(self.0.maybe::<Branding, K>(1, value))
    }

    /// What the account should be able to do as a merchant, such as taking card payments.
    pub fn capabilities<K>(
        self,
        value: impl rt::Maybe<CreateMerchantCapabilities, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateMerchantCapabilities, K>(2, value))
    }

    /// How card payments are taken: what to decline, and what statements show.
    pub fn card_payments<K>(self, value: impl rt::Maybe<CardPayments, K>) -> Self {
        Self(self.0.maybe::<CardPayments, K>(3, value))
    }

    /// Where customers who pay at a konbini can ask for help.
    pub fn konbini_payments<K>(self, value: impl rt::Maybe<KonbiniPayments, K>) -> Self {
        Self(self.0.maybe::<KonbiniPayments, K>(4, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code).
    pub fn mcc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// What statements of Japanese customers show, in kana and in kanji.
    pub fn script_statement_descriptor<K>(
        self,
        value: impl rt::Maybe<ScriptStatementDescriptor, K>,
    ) -> Self {
        Self(self.0.maybe::<ScriptStatementDescriptor, K>(6, value))
    }

    /// What customers' statements say of this account's payments, unless the payment says otherwise.
    pub fn statement_descriptor<K>(
        self,
        value: impl rt::Maybe<StatementDescriptor, K>,
    ) -> Self {
        Self(self.0.maybe::<StatementDescriptor, K>(7, value))
    }

    /// Where customers can ask the business for help: address, email, phone, website.
    pub fn support<K>(self, value: impl rt::Maybe<CreateSupport, K>) -> Self {
        Self(self.0.maybe::<CreateSupport, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a merchant, such as taking card payments.
///
/// The parameters of `configuration.merchant.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct CreateMerchantCapabilities(rt::Params);

impl CreateMerchantCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Asks for the capability to take ACH debit payments, or gives it up.
    pub fn ach_debit_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(0, value))
    }

    /// Asks for the capability to take Canadian pre-authorized debit payments, or gives it up.
    pub fn acss_debit_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(1, value))
    }

    /// Asks for the capability to take Affirm payments, or gives it up.
    pub fn affirm_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(2, value))
    }

    /// Asks for the capability to take Afterpay or Clearpay payments, or gives it up.
    pub fn afterpay_clearpay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(3, value))
    }

    /// Asks for the capability to take Alma payments, or gives it up.
    pub fn alma_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(4, value))
    }

    /// Asks for the capability to take Amazon Pay payments, or gives it up.
    pub fn amazon_pay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(5, value))
    }

    /// Asks for the capability to take Australian BECS debit payments, or gives it up.
    pub fn au_becs_debit_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(6, value))
    }

    /// Asks for the capability to take Bacs debit payments, or gives it up.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(7, value))
    }

    /// Asks for the capability to take Bancontact payments, or gives it up.
    pub fn bancontact_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(8, value))
    }

    /// Asks for the capability to take BLIK payments, or gives it up.
    pub fn blik_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(9, value))
    }

    /// Asks for the capability to take Boleto payments, or gives it up.
    pub fn boleto_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(10, value))
    }

    /// Asks for the capability to take card payments, or gives it up.
    pub fn card_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(11, value))
    }

    /// Asks for the capability to take Cartes Bancaires payments, or gives it up.
    pub fn cartes_bancaires_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(12, value))
    }

    /// Asks for the capability to take Cash App Pay payments, or gives it up.
    pub fn cashapp_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(13, value))
    }

    /// Asks for the capability to take EPS payments, or gives it up.
    pub fn eps_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(14, value))
    }

    /// Asks for the capability to take FPX payments, or gives it up.
    pub fn fpx_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(15, value))
    }

    /// Asks for the capability to take bank transfers in the United Kingdom, or gives it up.
    pub fn gb_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(16, value))
    }

    /// Asks for the capability to take GrabPay payments, or gives it up.
    pub fn grabpay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(17, value))
    }

    /// Asks for the capability to take iDEAL payments, or gives it up.
    pub fn ideal_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(18, value))
    }

    /// Asks for the capability to take JCB cards, or gives it up.
    pub fn jcb_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(19, value))
    }

    /// Asks for the capability to take bank transfers in Japan, or gives it up.
    pub fn jp_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(20, value))
    }

    /// Asks for the capability to take Kakao Pay payments, or gives it up.
    pub fn kakao_pay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(21, value))
    }

    /// Asks for the capability to take Klarna payments, or gives it up.
    pub fn klarna_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(22, value))
    }

    /// Asks for the capability to take payments in Japanese convenience stores, or gives it up.
    pub fn konbini_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(23, value))
    }

    /// Asks for the capability to take cards of South Korea, or gives it up.
    pub fn kr_card_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(24, value))
    }

    /// Asks for the capability to take Link payments, or gives it up.
    pub fn link_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(25, value))
    }

    /// Asks for the capability to take MobilePay payments, or gives it up.
    pub fn mobilepay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(26, value))
    }

    /// Asks for the capability to take Multibanco payments, or gives it up.
    pub fn multibanco_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(27, value))
    }

    /// Asks for the capability to take bank transfers in Mexico, or gives it up.
    pub fn mx_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(28, value))
    }

    /// Asks for the capability to take Naver Pay payments, or gives it up.
    pub fn naver_pay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(29, value))
    }

    /// Asks for the capability to take OXXO payments, or gives it up.
    pub fn oxxo_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(30, value))
    }

    /// Asks for the capability to take Przelewy24 payments, or gives it up.
    pub fn p24_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(31, value))
    }

    /// Asks for the capability to take Pay by Bank payments, or gives it up.
    pub fn pay_by_bank_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(32, value))
    }

    /// Asks for the capability to take PAYCO payments, or gives it up.
    pub fn payco_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(33, value))
    }

    /// Asks for the capability to take PayNow payments, or gives it up.
    pub fn paynow_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(34, value))
    }

    /// Asks for the capability to take PromptPay payments, or gives it up.
    pub fn promptpay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(35, value))
    }

    /// Asks for the capability to take Revolut Pay payments, or gives it up.
    pub fn revolut_pay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(36, value))
    }

    /// Asks for the capability to take Samsung Pay payments, or gives it up.
    pub fn samsung_pay_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(37, value))
    }

    /// Asks for the capability to take bank transfers in euros, or gives it up.
    pub fn sepa_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(38, value))
    }

    /// Asks for the capability to take SEPA direct debit payments, or gives it up.
    pub fn sepa_debit_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(39, value))
    }

    /// Asks for the capability to take Swish payments, or gives it up.
    pub fn swish_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(40, value))
    }

    /// Asks for the capability to take TWINT payments, or gives it up.
    pub fn twint_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(41, value))
    }

    /// Asks for the capability to take bank transfers in US dollars, or gives it up.
    pub fn us_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<CreateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(42, value))
    }

    /// Asks for the capability to take Zip payments, or gives it up.
    pub fn zip_payments<K>(self, value: impl rt::Maybe<CreateCapability, K>) -> Self {
        Self(self.0.maybe::<CreateCapability, K>(43, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
///
/// The parameters of `configuration.recipient`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient`.
#[derive(Clone)]
#[must_use]
pub struct CreateRecipient(rt::Params);

impl CreateRecipient {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the account should be able to do as a recipient, such as getting transfers.
    pub fn capabilities<K>(
        self,
        value: impl rt::Maybe<CreateRecipientCapabilities, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateRecipientCapabilities, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a recipient, such as getting transfers.
///
/// The parameters of `configuration.recipient.capabilities`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct CreateRecipientCapabilities(rt::Params);

impl CreateRecipientCapabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the account asks to do with its Stripe balance as a recipient.
    pub fn stripe_balance<K>(
        self,
        value: impl rt::Maybe<CreateStripeBalance, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateStripeBalance, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account asks to do with its Stripe balance as a recipient.
///
/// The parameters of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
#[derive(Clone)]
#[must_use]
pub struct CreateStripeBalance(rt::Params);

impl CreateStripeBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Asks for the capability to get transfers into the Stripe balance.
    pub fn stripe_transfers<K>(
        self,
        value: impl rt::Maybe<CreateStripeTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateStripeTransfers, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Asks for the capability to get transfers into the Stripe balance.
///
/// The parameters of `configuration.recipient.capabilities.stripe_balance.stripe_transfers`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance/properties/stripe_transfers`.
#[derive(Clone)]
#[must_use]
pub struct CreateStripeTransfers(rt::Params);

impl CreateStripeTransfers {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        CreateStripeTransfers(
            CreateStripeTransfers::default().0.set::<bool>(0, requested),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where customers can ask the business for help: address, email, phone, website.
///
/// The parameters of `configuration.merchant.support`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/support`.
#[derive(Clone)]
#[must_use]
pub struct CreateSupport(rt::Params);

impl CreateSupport {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A public address that customers can write to for support.
    pub fn address<K>(self, value: impl rt::Maybe<BusinessDetailsAddress, K>) -> Self {
        Self(self.0.maybe::<BusinessDetailsAddress, K>(0, value))
    }

    /// Where customers can ask for help. It is public.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Where customers can call for help. It is public.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// A public page where customers find support.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Your own lines at the top of this customer's invoices, up to four, each with a name and a value.
///
/// The parameters of `configuration.customer.billing.invoice.custom_fields[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/custom_fields/items`.
#[derive(Clone)]
#[must_use]
pub struct CustomField(rt::Params);

impl CustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CustomField(
            CustomField::default().0.set::<String>(0, name).set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// In which cases Stripe declines a card charge although the bank approves it.
///
/// The parameters of `configuration.merchant.card_payments.decline_on`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/card_payments/properties/decline_on`.
#[derive(Clone)]
#[must_use]
pub struct DeclineOn(rt::Params);

impl DeclineOn {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether charges with a wrong postal code are declined. Without a postal code nothing is checked.
    pub fn avs_failure<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether to decline a charge whose security code the bank finds wrong, even if the bank approves it.
    pub fn cvc_failure<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When customers who pay at a konbini can reach someone.
///
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

    /// Until when someone answers, in Japan's time: `18:00`.
    pub fn end_time<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// When people begin to answer, in Japanese time: `09:00`.
    pub fn start_time<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account's invoices say and look like unless they have their own.
///
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

    /// Your own lines at the top of this customer's invoices, up to four, each with a name and a value. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(0, value))
    }

    /// A text at the foot of each invoice that has none of its own.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The number at the end of the account's next invoice as a customer, 1 unless set.
    pub fn next_sequence(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// What invoice numbers begin with: 3 to 12 capital letters or digits.
    pub fn prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// How invoices to the account look unless they have their own settings.
    pub fn rendering<K>(self, value: impl rt::Maybe<Rendering, K>) -> Self {
        Self(self.0.maybe::<Rendering, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where customers who pay at a konbini can ask for help.
///
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

    /// Where customers who pay at a konbini can ask for help.
    pub fn support<K>(self, value: impl rt::Maybe<KonbiniPaymentsSupport, K>) -> Self {
        Self(self.0.maybe::<KonbiniPaymentsSupport, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where customers who pay at a konbini can ask for help.
///
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

    /// The email address at which customers who pay at a konbini can ask for help.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// When customers who pay at a konbini can reach someone.
    pub fn hours<K>(self, value: impl rt::Maybe<Hours, K>) -> Self {
        Self(self.0.maybe::<Hours, K>(1, value))
    }

    /// Where customers who pay at a konbini can call for help.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How invoices to the account look unless they have their own settings.
///
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

    /// Whether line items on the invoice PDF show prices with the taxes in them or without. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display<K>(
        self,
        value: impl rt::Maybe<AmountTaxDisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountTaxDisplay, K>(0, value))
    }

    /// The look of the customer's next invoices, as an invoice rendering template's id.
    pub fn template<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What statements of Japanese customers show, in kana and in kanji.
///
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

    /// What customers in Japan read on their statements, in kana. Japan has rules of its own for it.
    pub fn kana<K>(
        self,
        value: impl rt::Maybe<ScriptStatementDescriptorKana, K>,
    ) -> Self {
        Self(self.0.maybe::<ScriptStatementDescriptorKana, K>(0, value))
    }

    /// What customers in Japan read on their statements, in kanji. Japan has rules of its own for it.
    pub fn kanji<K>(
        self,
        value: impl rt::Maybe<ScriptStatementDescriptorKanji, K>,
    ) -> Self {
        Self(self.0.maybe::<ScriptStatementDescriptorKanji, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers in Japan read on their statements, in kana.
///
/// The parameters of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct ScriptStatementDescriptorKana(rt::Params);

impl ScriptStatementDescriptorKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What customers in Japan read on their statements, in kana.
    pub fn descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What statements show in kana in front of the part that a charge brings along. The full statement descriptor stands in if there is none.
    pub fn prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers in Japan read on their statements, in kanji.
///
/// The parameters of `configuration.merchant.script_statement_descriptor.kanji`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kanji`.
#[derive(Clone)]
#[must_use]
pub struct ScriptStatementDescriptorKanji(rt::Params);

impl ScriptStatementDescriptorKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What customers in Japan read on their statements, in kanji.
    pub fn descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What statements show in kanji in front of the part that a charge brings along. The full statement descriptor stands in if there is none.
    pub fn prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom goods are sent.
///
/// The parameters of `configuration.customer.shipping`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Where the goods are sent.
    pub fn address<K>(self, value: impl rt::Maybe<ShippingAddress, K>) -> Self {
        Self(self.0.maybe::<ShippingAddress, K>(0, value))
    }

    /// Who gets the parcel.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the goods are sent.
///
/// The parameters of `configuration.customer.shipping.address`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/shipping/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct ShippingAddress(rt::Params);

impl ShippingAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers' statements say of this account's payments, unless the payment says otherwise.
///
/// The parameters of `configuration.merchant.statement_descriptor`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/configuration/properties/merchant/properties/statement_descriptor`.
#[derive(Clone)]
#[must_use]
pub struct StatementDescriptor(rt::Params);

impl StatementDescriptor {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What customers read on their statements for other payments than cards. For cards it stands in for a prefix that isn't set, cut so that all fits in 22 characters.
    pub fn descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What statements show in front of the part that a charge brings along, so keep it short. The full statement descriptor stands in if there is none.
    pub fn prefix<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
///
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

    /// Whether tax is due from this customer: yes, no, or by them (`reverse`), which invoices and receipts then say. `exempt`, `none` or `reverse`.
    pub fn exempt<K>(
        self,
        value: impl rt::Maybe<AutomaticIndirectTaxExempt, K>,
    ) -> Self {
        Self(self.0.maybe::<AutomaticIndirectTaxExempt, K>(0, value))
    }

    /// An IP address that the customer used lately: it tells where they are for tax.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// When the place that the customer is taxed in is checked: `auto` if left out, while `immediately` fails the call if it isn't good enough. `auto`, `deferred` or `immediately`.
    pub fn validate_location<K>(
        self,
        value: impl rt::Maybe<ValidateLocation, K>,
    ) -> Self {
        Self(self.0.maybe::<ValidateLocation, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What invoices and subscriptions use for this customer unless they say otherwise.
///
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

    /// Id of the payment method that pays the account's invoices and subscriptions. It has to be attached to its `customer` configuration.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(0, value))
    }

    /// What the account's invoices say and look like unless they have their own.
    pub fn invoice<K>(self, value: impl rt::Maybe<Invoice, K>) -> Self {
        Self(self.0.maybe::<Invoice, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a customer.
///
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

    /// The capability to have taxes calculated. Asking for it shows what Stripe must know of the customer for that.
    pub fn automatic_indirect_tax<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `configuration.customer.capabilities.automatic_indirect_tax`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCapability(rt::Params);

impl UpdateCapability {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// True asks for the capability, which can take a while to become active.
    pub fn requested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The roles to give the account or to change: customer, merchant, recipient.
///
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

    /// Lets the account pay: what it needs to be billed and charged as a customer.
    pub fn customer<K>(self, value: impl rt::Maybe<UpdateCustomer, K>) -> Self {
        Self(self.0.maybe::<UpdateCustomer, K>(0, value))
    }

    /// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges. Only for connected accounts.
    pub fn merchant<K>(self, value: impl rt::Maybe<UpdateMerchant, K>) -> Self {
        Self(self.0.maybe::<UpdateMerchant, K>(1, value))
    }

    /// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
    pub fn recipient<K>(self, value: impl rt::Maybe<UpdateRecipient, K>) -> Self {
        Self(self.0.maybe::<UpdateRecipient, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the account pay: what it needs to be billed and charged as a customer.
///
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

    /// True turns the configuration on again, false turns it off but keeps what it holds.
    pub fn applied<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
    pub fn automatic_indirect_tax<K>(
        self,
        value: impl rt::Maybe<UpdateAutomaticIndirectTax, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateAutomaticIndirectTax, K>(1, value))
    }

    /// What invoices and subscriptions use for this customer unless they say otherwise.
    pub fn billing<K>(self, value: impl rt::Maybe<UpdateBilling, K>) -> Self {
        Self(self.0.maybe::<UpdateBilling, K>(2, value))
    }

    /// What the account should be able to do as a customer.
    pub fn capabilities<K>(self, value: impl rt::Maybe<UpdateCapabilities, K>) -> Self {
        Self(self.0.maybe::<UpdateCapabilities, K>(3, value))
    }

    /// Where and to whom goods are sent. Invoices that the customer is emailed show it.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(4, value))
    }

    /// Id of the test clock that the customer's time runs by. Only in test mode, and only set when the account becomes a customer.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges.
///
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

    /// Whether the configuration is on. False turns it off but keeps what it holds.
    pub fn applied<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// How Bacs debits look: the name that customers see and the service user number.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<BacsDebitPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<BacsDebitPayments, K>(1, value))
    }

    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub fn branding<K>(self, value: impl rt::Maybe<Branding, K>) -> Self {
        Self(self.0.maybe::<Branding, K>(2, value))
    }

    /// What the account should be able to do as a merchant, such as taking card payments.
    pub fn capabilities<K>(
        self,
        value: impl rt::Maybe<UpdateMerchantCapabilities, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateMerchantCapabilities, K>(3, value))
    }

    /// How card payments are taken: what to decline, and what statements show.
    pub fn card_payments<K>(self, value: impl rt::Maybe<CardPayments, K>) -> Self {
        Self(self.0.maybe::<CardPayments, K>(4, value))
    }

    /// Where customers who pay at a konbini can ask for help.
    pub fn konbini_payments<K>(self, value: impl rt::Maybe<KonbiniPayments, K>) -> Self {
        Self(self.0.maybe::<KonbiniPayments, K>(5, value))
    }

    /// Four digits that tell what the business sells, by the card networks' list (merchant category code).
    pub fn mcc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// What statements of Japanese customers show, in kana and in kanji.
    pub fn script_statement_descriptor<K>(
        self,
        value: impl rt::Maybe<ScriptStatementDescriptor, K>,
    ) -> Self {
        Self(self.0.maybe::<ScriptStatementDescriptor, K>(7, value))
    }

    /// What customers' statements say of this account's payments, unless the payment says otherwise.
    pub fn statement_descriptor<K>(
        self,
        value: impl rt::Maybe<StatementDescriptor, K>,
    ) -> Self {
        Self(self.0.maybe::<StatementDescriptor, K>(8, value))
    }

    /// Where customers can ask the business for help: address, email, phone, website.
    pub fn support<K>(self, value: impl rt::Maybe<UpdateSupport, K>) -> Self {
        Self(self.0.maybe::<UpdateSupport, K>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a merchant, such as taking card payments.
///
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

    /// Asks for the capability to take ACH debit payments, or gives it up.
    pub fn ach_debit_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(0, value))
    }

    /// Asks for the capability to take Canadian pre-authorized debit payments, or gives it up.
    pub fn acss_debit_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(1, value))
    }

    /// Asks for the capability to take Affirm payments, or gives it up.
    pub fn affirm_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(2, value))
    }

    /// Asks for the capability to take Afterpay or Clearpay payments, or gives it up.
    pub fn afterpay_clearpay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(3, value))
    }

    /// Asks for the capability to take Alma payments, or gives it up.
    pub fn alma_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(4, value))
    }

    /// Asks for the capability to take Amazon Pay payments, or gives it up.
    pub fn amazon_pay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(5, value))
    }

    /// Asks for the capability to take Australian BECS debit payments, or gives it up.
    pub fn au_becs_debit_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(6, value))
    }

    /// Asks for the capability to take Bacs debit payments, or gives it up.
    pub fn bacs_debit_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(7, value))
    }

    /// Asks for the capability to take Bancontact payments, or gives it up.
    pub fn bancontact_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(8, value))
    }

    /// Asks for the capability to take BLIK payments, or gives it up.
    pub fn blik_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(9, value))
    }

    /// Asks for the capability to take Boleto payments, or gives it up.
    pub fn boleto_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(10, value))
    }

    /// Asks for the capability to take card payments, or gives it up.
    pub fn card_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(11, value))
    }

    /// Asks for the capability to take Cartes Bancaires payments, or gives it up.
    pub fn cartes_bancaires_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(12, value))
    }

    /// Asks for the capability to take Cash App Pay payments, or gives it up.
    pub fn cashapp_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(13, value))
    }

    /// Asks for the capability to take EPS payments, or gives it up.
    pub fn eps_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(14, value))
    }

    /// Asks for the capability to take FPX payments, or gives it up.
    pub fn fpx_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(15, value))
    }

    /// Asks for the capability to take bank transfers in the United Kingdom, or gives it up.
    pub fn gb_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(16, value))
    }

    /// Asks for the capability to take GrabPay payments, or gives it up.
    pub fn grabpay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(17, value))
    }

    /// Asks for the capability to take iDEAL payments, or gives it up.
    pub fn ideal_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(18, value))
    }

    /// Asks for the capability to take JCB cards, or gives it up.
    pub fn jcb_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(19, value))
    }

    /// Asks for the capability to take bank transfers in Japan, or gives it up.
    pub fn jp_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(20, value))
    }

    /// Asks for the capability to take Kakao Pay payments, or gives it up.
    pub fn kakao_pay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(21, value))
    }

    /// Asks for the capability to take Klarna payments, or gives it up.
    pub fn klarna_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(22, value))
    }

    /// Asks for the capability to take payments in Japanese convenience stores, or gives it up.
    pub fn konbini_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(23, value))
    }

    /// Asks for the capability to take cards of South Korea, or gives it up.
    pub fn kr_card_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(24, value))
    }

    /// Asks for the capability to take Link payments, or gives it up.
    pub fn link_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(25, value))
    }

    /// Asks for the capability to take MobilePay payments, or gives it up.
    pub fn mobilepay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(26, value))
    }

    /// Asks for the capability to take Multibanco payments, or gives it up.
    pub fn multibanco_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(27, value))
    }

    /// Asks for the capability to take bank transfers in Mexico, or gives it up.
    pub fn mx_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(28, value))
    }

    /// Asks for the capability to take Naver Pay payments, or gives it up.
    pub fn naver_pay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(29, value))
    }

    /// Asks for the capability to take OXXO payments, or gives it up.
    pub fn oxxo_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(30, value))
    }

    /// Asks for the capability to take Przelewy24 payments, or gives it up.
    pub fn p24_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(31, value))
    }

    /// Asks for the capability to take Pay by Bank payments, or gives it up.
    pub fn pay_by_bank_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(32, value))
    }

    /// Asks for the capability to take PAYCO payments, or gives it up.
    pub fn payco_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(33, value))
    }

    /// Asks for the capability to take PayNow payments, or gives it up.
    pub fn paynow_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(34, value))
    }

    /// Asks for the capability to take PromptPay payments, or gives it up.
    pub fn promptpay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(35, value))
    }

    /// Asks for the capability to take Revolut Pay payments, or gives it up.
    pub fn revolut_pay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(36, value))
    }

    /// Asks for the capability to take Samsung Pay payments, or gives it up.
    pub fn samsung_pay_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(37, value))
    }

    /// Asks for the capability to take bank transfers in euros, or gives it up.
    pub fn sepa_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(38, value))
    }

    /// Asks for the capability to take SEPA direct debit payments, or gives it up.
    pub fn sepa_debit_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(39, value))
    }

    /// Asks for the capability to take Swish payments, or gives it up.
    pub fn swish_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(40, value))
    }

    /// Asks for the capability to take TWINT payments, or gives it up.
    pub fn twint_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(41, value))
    }

    /// Asks for the capability to take bank transfers in US dollars, or gives it up.
    pub fn us_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<UpdateCapability, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(42, value))
    }

    /// Asks for the capability to take Zip payments, or gives it up.
    pub fn zip_payments<K>(self, value: impl rt::Maybe<UpdateCapability, K>) -> Self {
        Self(self.0.maybe::<UpdateCapability, K>(43, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
///
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

    /// True turns the configuration on again, false turns it off but keeps what it holds.
    pub fn applied<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// What the account should be able to do as a recipient, such as getting transfers.
    pub fn capabilities<K>(
        self,
        value: impl rt::Maybe<UpdateRecipientCapabilities, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateRecipientCapabilities, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account should be able to do as a recipient, such as getting transfers.
///
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

    /// What the account asks to do with its Stripe balance as a recipient.
    pub fn stripe_balance<K>(
        self,
        value: impl rt::Maybe<UpdateStripeBalance, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateStripeBalance, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the account asks to do with its Stripe balance as a recipient.
///
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

    /// Asks for the capability to get transfers into the Stripe balance.
    pub fn stripe_transfers<K>(
        self,
        value: impl rt::Maybe<UpdateStripeTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateStripeTransfers, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Asks for the capability to get transfers into the Stripe balance.
///
/// The parameters of `configuration.recipient.capabilities.stripe_balance.stripe_transfers`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance/properties/stripe_transfers`.
#[derive(Clone)]
#[must_use]
pub struct UpdateStripeTransfers(rt::Params);

impl UpdateStripeTransfers {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// True asks for the capability, which can take a while to become active.
    pub fn requested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where customers can ask the business for help: address, email, phone, website.
///
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

    /// A public address that customers can write to for support.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Where customers can ask for help. It is public.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Where customers can call for help. It is public.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// A public page where customers find support.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the place that the customer is taxed in is checked: `auto` if left out, while `immediately` fails the call if it isn't good enough.
///
/// The values of `configuration.customer.automatic_indirect_tax.validate_location`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/validate_location`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`: Checked at once where tax depends on it, else later.
    Auto,
    /// `deferred`: Not checked now: tax can fail later for a bad address.
    Deferred,
    /// `immediately`: Checked now: the request fails if the location isn't valid.
    Immediately,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    BacsDebitPayments;
    "display_name": String;
}

rt::params! {
    Branding;
    "icon": String;
    "logo": String;
    "primary_color": String;
    "secondary_color": String;
}

rt::params! {
    BusinessDetailsAddress;
    "country" required: String;
    "city": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    CardPayments;
    "decline_on": DeclineOn;
}

rt::params! {
    CreateAutomaticIndirectTax;
    "exempt": AutomaticIndirectTaxExempt;
    "ip_address" sensitive: String;
}

rt::params! {
    CreateBilling;
    "invoice": Invoice;
}

rt::params! {
    CreateCapabilities;
    "automatic_indirect_tax": CreateCapability;
}

rt::params! {
    CreateCapability;
    "requested" required: bool;
}

rt::params! {
    CreateConfiguration;
    "customer": CreateCustomer;
    "merchant": CreateMerchant;
    "recipient": CreateRecipient;
}

rt::params! {
    CreateCustomer;
    "automatic_indirect_tax": CreateAutomaticIndirectTax;
    "billing": CreateBilling;
    "capabilities": CreateCapabilities;
    "shipping": Shipping;
    "test_clock": String;
}

rt::params! {
    CreateMerchant;
    "bacs_debit_payments": BacsDebitPayments;
    "branding": Branding;
    "capabilities": CreateMerchantCapabilities;
    "card_payments": CardPayments;
    "konbini_payments": KonbiniPayments;
    "mcc": String;
    "script_statement_descriptor": ScriptStatementDescriptor;
    "statement_descriptor": StatementDescriptor;
    "support": CreateSupport;
}

rt::params! {
    CreateMerchantCapabilities;
    "ach_debit_payments": CreateCapability;
    "acss_debit_payments": CreateCapability;
    "affirm_payments": CreateCapability;
    "afterpay_clearpay_payments": CreateCapability;
    "alma_payments": CreateCapability;
    "amazon_pay_payments": CreateCapability;
    "au_becs_debit_payments": CreateCapability;
    "bacs_debit_payments": CreateCapability;
    "bancontact_payments": CreateCapability;
    "blik_payments": CreateCapability;
    "boleto_payments": CreateCapability;
    "card_payments": CreateCapability;
    "cartes_bancaires_payments": CreateCapability;
    "cashapp_payments": CreateCapability;
    "eps_payments": CreateCapability;
    "fpx_payments": CreateCapability;
    "gb_bank_transfer_payments": CreateCapability;
    "grabpay_payments": CreateCapability;
    "ideal_payments": CreateCapability;
    "jcb_payments": CreateCapability;
    "jp_bank_transfer_payments": CreateCapability;
    "kakao_pay_payments": CreateCapability;
    "klarna_payments": CreateCapability;
    "konbini_payments": CreateCapability;
    "kr_card_payments": CreateCapability;
    "link_payments": CreateCapability;
    "mobilepay_payments": CreateCapability;
    "multibanco_payments": CreateCapability;
    "mx_bank_transfer_payments": CreateCapability;
    "naver_pay_payments": CreateCapability;
    "oxxo_payments": CreateCapability;
    "p24_payments": CreateCapability;
    "pay_by_bank_payments": CreateCapability;
    "payco_payments": CreateCapability;
    "paynow_payments": CreateCapability;
    "promptpay_payments": CreateCapability;
    "revolut_pay_payments": CreateCapability;
    "samsung_pay_payments": CreateCapability;
    "sepa_bank_transfer_payments": CreateCapability;
    "sepa_debit_payments": CreateCapability;
    "swish_payments": CreateCapability;
    "twint_payments": CreateCapability;
    "us_bank_transfer_payments": CreateCapability;
    "zip_payments": CreateCapability;
}

rt::params! {
    CreateRecipient;
    "capabilities": CreateRecipientCapabilities;
}

rt::params! {
    CreateRecipientCapabilities;
    "stripe_balance": CreateStripeBalance;
}

rt::params! {
    CreateStripeBalance;
    "stripe_transfers": CreateStripeTransfers;
}

rt::params! {
    CreateStripeTransfers;
    "requested" required: bool;
}

rt::params! {
    CreateSupport;
    "address" sensitive: BusinessDetailsAddress;
    "email" sensitive: String;
    "phone" sensitive: String;
    "url": String;
}

rt::params! {
    CustomField;
    "name" required: String;
    "value" required: String;
}

rt::params! {
    DeclineOn;
    "avs_failure": bool;
    "cvc_failure": bool;
}

rt::params! {
    Hours;
    "end_time": String;
    "start_time": String;
}

rt::params! {
    Invoice;
    "custom_fields": Vec<CustomField>;
    "footer": String;
    "next_sequence": i64;
    "prefix": String;
    "rendering": Rendering;
}

rt::params! {
    KonbiniPayments;
    "support": KonbiniPaymentsSupport;
}

rt::params! {
    KonbiniPaymentsSupport;
    "email" sensitive: String;
    "hours": Hours;
    "phone" sensitive: String;
}

rt::params! {
    Rendering;
    "amount_tax_display": AmountTaxDisplay;
    "template": String;
}

rt::params! {
    ScriptStatementDescriptor;
    "kana": ScriptStatementDescriptorKana;
    "kanji": ScriptStatementDescriptorKanji;
}

rt::params! {
    ScriptStatementDescriptorKana;
    "descriptor": String;
    "prefix": String;
}

rt::params! {
    ScriptStatementDescriptorKanji;
    "descriptor": String;
    "prefix": String;
}

rt::params! {
    Shipping;
    "address" sensitive: ShippingAddress;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    ShippingAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    StatementDescriptor;
    "descriptor": String;
    "prefix": String;
}

rt::params! {
    UpdateAutomaticIndirectTax;
    "exempt": AutomaticIndirectTaxExempt;
    "ip_address" sensitive: String;
    "validate_location": ValidateLocation;
}

rt::params! {
    UpdateBilling;
    "default_payment_method": String;
    "invoice": Invoice;
}

rt::params! {
    UpdateCapabilities;
    "automatic_indirect_tax": UpdateCapability;
}

rt::params! {
    UpdateCapability;
    "requested": bool;
}

rt::params! {
    UpdateConfiguration;
    "customer": UpdateCustomer;
    "merchant": UpdateMerchant;
    "recipient": UpdateRecipient;
}

rt::params! {
    UpdateCustomer;
    "applied": bool;
    "automatic_indirect_tax": UpdateAutomaticIndirectTax;
    "billing": UpdateBilling;
    "capabilities": UpdateCapabilities;
    "shipping": Shipping;
    "test_clock": String;
}

rt::params! {
    UpdateMerchant;
    "applied": bool;
    "bacs_debit_payments": BacsDebitPayments;
    "branding": Branding;
    "capabilities": UpdateMerchantCapabilities;
    "card_payments": CardPayments;
    "konbini_payments": KonbiniPayments;
    "mcc": String;
    "script_statement_descriptor": ScriptStatementDescriptor;
    "statement_descriptor": StatementDescriptor;
    "support": UpdateSupport;
}

rt::params! {
    UpdateMerchantCapabilities;
    "ach_debit_payments": UpdateCapability;
    "acss_debit_payments": UpdateCapability;
    "affirm_payments": UpdateCapability;
    "afterpay_clearpay_payments": UpdateCapability;
    "alma_payments": UpdateCapability;
    "amazon_pay_payments": UpdateCapability;
    "au_becs_debit_payments": UpdateCapability;
    "bacs_debit_payments": UpdateCapability;
    "bancontact_payments": UpdateCapability;
    "blik_payments": UpdateCapability;
    "boleto_payments": UpdateCapability;
    "card_payments": UpdateCapability;
    "cartes_bancaires_payments": UpdateCapability;
    "cashapp_payments": UpdateCapability;
    "eps_payments": UpdateCapability;
    "fpx_payments": UpdateCapability;
    "gb_bank_transfer_payments": UpdateCapability;
    "grabpay_payments": UpdateCapability;
    "ideal_payments": UpdateCapability;
    "jcb_payments": UpdateCapability;
    "jp_bank_transfer_payments": UpdateCapability;
    "kakao_pay_payments": UpdateCapability;
    "klarna_payments": UpdateCapability;
    "konbini_payments": UpdateCapability;
    "kr_card_payments": UpdateCapability;
    "link_payments": UpdateCapability;
    "mobilepay_payments": UpdateCapability;
    "multibanco_payments": UpdateCapability;
    "mx_bank_transfer_payments": UpdateCapability;
    "naver_pay_payments": UpdateCapability;
    "oxxo_payments": UpdateCapability;
    "p24_payments": UpdateCapability;
    "pay_by_bank_payments": UpdateCapability;
    "payco_payments": UpdateCapability;
    "paynow_payments": UpdateCapability;
    "promptpay_payments": UpdateCapability;
    "revolut_pay_payments": UpdateCapability;
    "samsung_pay_payments": UpdateCapability;
    "sepa_bank_transfer_payments": UpdateCapability;
    "sepa_debit_payments": UpdateCapability;
    "swish_payments": UpdateCapability;
    "twint_payments": UpdateCapability;
    "us_bank_transfer_payments": UpdateCapability;
    "zip_payments": UpdateCapability;
}

rt::params! {
    UpdateRecipient;
    "applied": bool;
    "capabilities": UpdateRecipientCapabilities;
}

rt::params! {
    UpdateRecipientCapabilities;
    "stripe_balance": UpdateStripeBalance;
}

rt::params! {
    UpdateStripeBalance;
    "stripe_transfers": UpdateStripeTransfers;
}

rt::params! {
    UpdateStripeTransfers;
    "requested": bool;
}

rt::params! {
    UpdateSupport;
    "address" sensitive: Address;
    "email" sensitive: String;
    "phone" sensitive: String;
    "url": String;
}

rt::open_enum! {
    ValidateLocation;
    0 => Auto "auto";
    1 => Deferred "deferred";
    2 => Immediately "immediately";
}
