// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::TestClock;
use crate::v2::core::AmountTaxDisplay;
use crate::v2::core::AutomaticIndirectTaxExempt;
use crate::v2::core::params::Address;

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

    /// Display name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Icon.
    pub fn icon(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
    }

    /// Logo.
    pub fn logo(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value))
    }

    /// Primary color.
    pub fn primary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Secondary color.
    pub fn secondary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
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

    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
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
    pub fn decline_on(self, value: DeclineOn) -> Self {
        Self(self.0.set::<DeclineOn>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Exempt. `exempt`, `none` or `reverse`.
    pub fn exempt(self, value: AutomaticIndirectTaxExempt) -> Self {
        Self(self.0.set::<AutomaticIndirectTaxExempt>(0, value))
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

    /// Invoice.
    pub fn invoice(self, value: Invoice) -> Self {
        Self(self.0.set::<Invoice>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(0, value))
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

    /// Customer.
    pub fn customer(self, value: CreateCustomer) -> Self {
        Self(self.0.set::<CreateCustomer>(0, value))
    }

    /// Merchant.
    pub fn merchant(self, value: CreateMerchant) -> Self {
        Self(self.0.set::<CreateMerchant>(1, value))
    }

    /// Recipient.
    pub fn recipient(self, value: CreateRecipient) -> Self {
        Self(self.0.set::<CreateRecipient>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Automatic indirect tax.
    pub fn automatic_indirect_tax(self, value: CreateAutomaticIndirectTax) -> Self {
        Self(self.0.set::<CreateAutomaticIndirectTax>(0, value))
    }

    /// Billing.
    pub fn billing(self, value: CreateBilling) -> Self {
        Self(self.0.set::<CreateBilling>(1, value))
    }

    /// Capabilities.
    pub fn capabilities(self, value: CreateCapabilities) -> Self {
        Self(self.0.set::<CreateCapabilities>(2, value))
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(3, value))
    }

    /// Test clock.
    pub fn test_clock(self, value: impl Into<rt::Id<TestClock>>) -> Self {
        Self(self.0.set::<rt::Id<TestClock>>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: BacsDebitPayments) -> Self {
        Self(self.0.set::<BacsDebitPayments>(0, value))
    }

    /// Branding.
    pub fn branding(self, value: Branding) -> Self {
        Self(self.0.set::<Branding>(1, value))
    }

    /// Capabilities.
    pub fn capabilities(self, value: CreateMerchantCapabilities) -> Self {
        Self(self.0.set::<CreateMerchantCapabilities>(2, value))
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
    pub fn statement_descriptor(self, value: StatementDescriptor) -> Self {
        Self(self.0.set::<StatementDescriptor>(7, value))
    }

    /// Support.
    pub fn support(self, value: CreateSupport) -> Self {
        Self(self.0.set::<CreateSupport>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Ach debit payments.
    pub fn ach_debit_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(0, value))
    }

    /// Acss debit payments.
    pub fn acss_debit_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(1, value))
    }

    /// Affirm payments.
    pub fn affirm_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(2, value))
    }

    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(3, value))
    }

    /// Alma payments.
    pub fn alma_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(4, value))
    }

    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(5, value))
    }

    /// Au becs debit payments.
    pub fn au_becs_debit_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(6, value))
    }

    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(7, value))
    }

    /// Bancontact payments.
    pub fn bancontact_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(8, value))
    }

    /// Blik payments.
    pub fn blik_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(9, value))
    }

    /// Boleto payments.
    pub fn boleto_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(10, value))
    }

    /// Card payments.
    pub fn card_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(11, value))
    }

    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(12, value))
    }

    /// Cashapp payments.
    pub fn cashapp_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(13, value))
    }

    /// Eps payments.
    pub fn eps_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(14, value))
    }

    /// Fpx payments.
    pub fn fpx_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(15, value))
    }

    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(16, value))
    }

    /// Grabpay payments.
    pub fn grabpay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(17, value))
    }

    /// Ideal payments.
    pub fn ideal_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(18, value))
    }

    /// Jcb payments.
    pub fn jcb_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(19, value))
    }

    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(20, value))
    }

    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(21, value))
    }

    /// Klarna payments.
    pub fn klarna_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(22, value))
    }

    /// Konbini payments.
    pub fn konbini_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(23, value))
    }

    /// Kr card payments.
    pub fn kr_card_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(24, value))
    }

    /// Link payments.
    pub fn link_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(25, value))
    }

    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(26, value))
    }

    /// Multibanco payments.
    pub fn multibanco_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(27, value))
    }

    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(28, value))
    }

    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(29, value))
    }

    /// Oxxo payments.
    pub fn oxxo_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(30, value))
    }

    /// P24 payments.
    pub fn p24_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(31, value))
    }

    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(32, value))
    }

    /// Payco payments.
    pub fn payco_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(33, value))
    }

    /// Paynow payments.
    pub fn paynow_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(34, value))
    }

    /// Promptpay payments.
    pub fn promptpay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(35, value))
    }

    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(36, value))
    }

    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(37, value))
    }

    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(38, value))
    }

    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(39, value))
    }

    /// Swish payments.
    pub fn swish_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(40, value))
    }

    /// Twint payments.
    pub fn twint_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(41, value))
    }

    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(42, value))
    }

    /// Zip payments.
    pub fn zip_payments(self, value: CreateCapability) -> Self {
        Self(self.0.set::<CreateCapability>(43, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Capabilities.
    pub fn capabilities(self, value: CreateRecipientCapabilities) -> Self {
        Self(self.0.set::<CreateRecipientCapabilities>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Stripe balance.
    pub fn stripe_balance(self, value: CreateStripeBalance) -> Self {
        Self(self.0.set::<CreateStripeBalance>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Stripe transfers.
    pub fn stripe_transfers(self, value: CreateStripeTransfers) -> Self {
        Self(self.0.set::<CreateStripeTransfers>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Address.
    pub fn address(self, value: BusinessDetailsAddress) -> Self {
        Self(self.0.set::<BusinessDetailsAddress>(0, value))
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

    /// Avs failure.
    pub fn avs_failure(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Cvc failure.
    pub fn cvc_failure(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(0, value))
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
    pub fn amount_tax_display(self, value: AmountTaxDisplay) -> Self {
        Self(self.0.set::<AmountTaxDisplay>(0, value))
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
    pub fn kana(self, value: ScriptStatementDescriptorKana) -> Self {
        Self(self.0.set::<ScriptStatementDescriptorKana>(0, value))
    }

    /// Kanji.
    pub fn kanji(self, value: ScriptStatementDescriptorKanji) -> Self {
        Self(self.0.set::<ScriptStatementDescriptorKanji>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Address.
    pub fn address(self, value: ShippingAddress) -> Self {
        Self(self.0.set::<ShippingAddress>(0, value))
    }

    /// Name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
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

    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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
    pub fn exempt(self, value: AutomaticIndirectTaxExempt) -> Self {
        Self(self.0.set::<AutomaticIndirectTaxExempt>(0, value))
    }

    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Validate location. `auto`, `deferred` or `immediately`.
    pub fn validate_location(self, value: ValidateLocation) -> Self {
        Self(self.0.set::<ValidateLocation>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(0, value))
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
    pub fn automatic_indirect_tax(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(0, value))
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

    /// Requested.
    pub fn requested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(4, value))
    }

    /// Test clock.
    pub fn test_clock(self, value: impl Into<rt::Id<TestClock>>) -> Self {
        Self(self.0.set::<rt::Id<TestClock>>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
    pub fn bacs_debit_payments(self, value: BacsDebitPayments) -> Self {
        Self(self.0.set::<BacsDebitPayments>(1, value))
    }

    /// Branding.
    pub fn branding(self, value: Branding) -> Self {
        Self(self.0.set::<Branding>(2, value))
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
    pub fn statement_descriptor(self, value: StatementDescriptor) -> Self {
        Self(self.0.set::<StatementDescriptor>(8, value))
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
    pub fn ach_debit_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(0, value))
    }

    /// Acss debit payments.
    pub fn acss_debit_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(1, value))
    }

    /// Affirm payments.
    pub fn affirm_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(2, value))
    }

    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(3, value))
    }

    /// Alma payments.
    pub fn alma_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(4, value))
    }

    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(5, value))
    }

    /// Au becs debit payments.
    pub fn au_becs_debit_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(6, value))
    }

    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(7, value))
    }

    /// Bancontact payments.
    pub fn bancontact_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(8, value))
    }

    /// Blik payments.
    pub fn blik_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(9, value))
    }

    /// Boleto payments.
    pub fn boleto_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(10, value))
    }

    /// Card payments.
    pub fn card_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(11, value))
    }

    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(12, value))
    }

    /// Cashapp payments.
    pub fn cashapp_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(13, value))
    }

    /// Eps payments.
    pub fn eps_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(14, value))
    }

    /// Fpx payments.
    pub fn fpx_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(15, value))
    }

    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(16, value))
    }

    /// Grabpay payments.
    pub fn grabpay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(17, value))
    }

    /// Ideal payments.
    pub fn ideal_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(18, value))
    }

    /// Jcb payments.
    pub fn jcb_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(19, value))
    }

    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(20, value))
    }

    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(21, value))
    }

    /// Klarna payments.
    pub fn klarna_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(22, value))
    }

    /// Konbini payments.
    pub fn konbini_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(23, value))
    }

    /// Kr card payments.
    pub fn kr_card_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(24, value))
    }

    /// Link payments.
    pub fn link_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(25, value))
    }

    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(26, value))
    }

    /// Multibanco payments.
    pub fn multibanco_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(27, value))
    }

    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(28, value))
    }

    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(29, value))
    }

    /// Oxxo payments.
    pub fn oxxo_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(30, value))
    }

    /// P24 payments.
    pub fn p24_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(31, value))
    }

    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(32, value))
    }

    /// Payco payments.
    pub fn payco_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(33, value))
    }

    /// Paynow payments.
    pub fn paynow_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(34, value))
    }

    /// Promptpay payments.
    pub fn promptpay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(35, value))
    }

    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(36, value))
    }

    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(37, value))
    }

    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(38, value))
    }

    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(39, value))
    }

    /// Swish payments.
    pub fn swish_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(40, value))
    }

    /// Twint payments.
    pub fn twint_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(41, value))
    }

    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(42, value))
    }

    /// Zip payments.
    pub fn zip_payments(self, value: UpdateCapability) -> Self {
        Self(self.0.set::<UpdateCapability>(43, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
    pub fn stripe_transfers(self, value: UpdateStripeTransfers) -> Self {
        Self(self.0.set::<UpdateStripeTransfers>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Requested.
    pub fn requested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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

/// The values of `configuration.customer.automatic_indirect_tax.validate_location`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/validate_location`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`
    Auto,
    /// `deferred`
    Deferred,
    /// `immediately`
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
