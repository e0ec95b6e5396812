// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the account should be able to do.
///
/// The parameters of `capabilities`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities`.
#[derive(Clone)]
#[must_use]
pub struct Capabilities(rt::Params);

impl Capabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Asks for the capability to take Canadian pre-authorized debit payments, or gives it up.
    pub fn acss_debit_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(0, value))
    }

    /// Asks for the capability to take Affirm payments, or gives it up.
    pub fn affirm_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(1, value))
    }

    /// Asks for the capability to take Afterpay or Clearpay payments, or gives it up.
    pub fn afterpay_clearpay_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(2, value))
    }

    /// Asks for the capability to take Alma payments, or gives it up.
    pub fn alma_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(3, value))
    }

    /// Asks for the capability to take Amazon Pay payments, or gives it up.
    pub fn amazon_pay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(4, value))
    }

    /// Asks for the capability to give apps to other accounts, or gives it up.
    pub fn app_distribution<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(5, value))
    }

    /// Asks for the capability to take Australian BECS debit payments, or gives it up.
    pub fn au_becs_debit_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(6, value))
    }

    /// Asks for the capability to take Bacs debit payments, or gives it up.
    pub fn bacs_debit_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(7, value))
    }

    /// Asks for the capability to take Bancontact payments, or gives it up.
    pub fn bancontact_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(8, value))
    }

    /// Asks for the capability to take bank transfers into the customer's cash balance, or gives it up.
    pub fn bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(9, value))
    }

    /// Asks for the capability to take Billie payments, or gives it up.
    pub fn billie_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(10, value))
    }

    /// Asks for the capability to take Bizum payments, or gives it up.
    pub fn bizum_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(11, value))
    }

    /// Asks for the capability to take BLIK payments, or gives it up.
    pub fn blik_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(12, value))
    }

    /// Asks for the capability to take Boleto payments, or gives it up.
    pub fn boleto_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(13, value))
    }

    /// Asks for the capability to issue cards, or gives it up.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(14, value))
    }

    /// Asks for the capability to take card payments, or gives it up.
    pub fn card_payments<K>(
        self,
        value: impl rt::Maybe<CapabilitiesCardPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<CapabilitiesCardPayments, K>(15, value))
    }

    /// Asks for the capability to take Cartes Bancaires payments, or gives it up.
    pub fn cartes_bancaires_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(16, value))
    }

    /// Asks for the capability to take Cash App Pay payments, or gives it up.
    pub fn cashapp_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(17, value))
    }

    /// Asks for the capability to take stablecoin payments, or gives it up.
    pub fn crypto_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(18, value))
    }

    /// Asks for the capability to take EPS payments, or gives it up.
    pub fn eps_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(19, value))
    }

    /// Asks for the capability to take FPX payments, or gives it up.
    pub fn fpx_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(20, value))
    }

    /// Asks for the capability to take bank transfers in the United Kingdom, or gives it up.
    pub fn gb_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(21, value))
    }

    /// Asks for the capability to take giropay payments, which have been shut down, or gives it up.
    pub fn giropay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(22, value))
    }

    /// Asks for the capability to take GrabPay payments, or gives it up.
    pub fn grabpay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(23, value))
    }

    /// Asks for the capability to take iDEAL payments, or gives it up.
    pub fn ideal_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(24, value))
    }

    /// Asks for the capability to take payments in other currencies than INR, as an account in India, or gives it up.
    pub fn india_international_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(25, value))
    }

    /// Asks for the capability to take JCB cards, or gives it up.
    pub fn jcb_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(26, value))
    }

    /// Asks for the capability to take bank transfers in Japan, or gives it up.
    pub fn jp_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(27, value))
    }

    /// Asks for the capability to take Kakao Pay payments, or gives it up.
    pub fn kakao_pay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(28, value))
    }

    /// Asks for the capability to take Klarna payments, or gives it up.
    pub fn klarna_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(29, value))
    }

    /// Asks for the capability to take payments in Japanese convenience stores, or gives it up.
    pub fn konbini_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(30, value))
    }

    /// Asks for the capability to take cards of South Korea, or gives it up.
    pub fn kr_card_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(31, value))
    }

    /// Asks for the capability to take payments in the old way, before each payment method had its own capability, or gives it up.
    pub fn legacy_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(32, value))
    }

    /// Asks for the capability to take Link payments, or gives it up.
    pub fn link_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(33, value))
    }

    /// Asks for the capability to take MB WAY payments, or gives it up.
    pub fn mb_way_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(34, value))
    }

    /// Asks for the capability to take MobilePay payments, or gives it up.
    pub fn mobilepay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(35, value))
    }

    /// Asks for the capability to take Multibanco payments, or gives it up.
    pub fn multibanco_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(36, value))
    }

    /// Asks for the capability to take bank transfers in Mexico, or gives it up.
    pub fn mx_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(37, value))
    }

    /// Asks for the capability to take Naver Pay payments, or gives it up.
    pub fn naver_pay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(38, value))
    }

    /// Asks for the capability to take direct debit payments in New Zealand (BECS), or gives it up.
    pub fn nz_bank_account_becs_debit_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(39, value))
    }

    /// Asks for the capability to take OXXO payments, or gives it up.
    pub fn oxxo_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(40, value))
    }

    /// Asks for the capability to take Przelewy24 payments, or gives it up.
    pub fn p24_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(41, value))
    }

    /// Asks for the capability to take Pay by Bank payments, or gives it up.
    pub fn pay_by_bank_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(42, value))
    }

    /// Asks for the capability to take PAYCO payments, or gives it up.
    pub fn payco_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(43, value))
    }

    /// Asks for the capability to take PayNow payments, or gives it up.
    pub fn paynow_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(44, value))
    }

    /// Asks for the capability to take PayTo payments, or gives it up.
    pub fn payto_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(45, value))
    }

    /// Asks for the capability to take Pix payments, or gives it up.
    pub fn pix_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(46, value))
    }

    /// Asks for the capability to take PromptPay payments, or gives it up.
    pub fn promptpay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(47, value))
    }

    /// Asks for the capability to take Revolut Pay payments, or gives it up.
    pub fn revolut_pay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(48, value))
    }

    /// Asks for the capability to take Samsung Pay payments, or gives it up.
    pub fn samsung_pay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(49, value))
    }

    /// Asks for the capability to take Satispay payments, or gives it up.
    pub fn satispay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(50, value))
    }

    /// Asks for the capability to take Scalapay payments, or gives it up.
    pub fn scalapay_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(51, value))
    }

    /// Asks for the capability to take bank transfers in euros, or gives it up.
    pub fn sepa_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(52, value))
    }

    /// Asks for the capability to take SEPA direct debit payments, or gives it up.
    pub fn sepa_debit_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(53, value))
    }

    /// Asks for the capability to take Sofort payments, which have been shut down, or gives it up.
    pub fn sofort_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(54, value))
    }

    /// Asks for the capability to take Sunbit payments, or gives it up.
    pub fn sunbit_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(55, value))
    }

    /// Asks for the capability to take Swish payments, or gives it up.
    pub fn swish_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(56, value))
    }

    /// Asks for the capability that Stripe files form 1099-K for the account, or gives it up.
    pub fn tax_reporting_us_1099_k<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(57, value))
    }

    /// Asks for the capability that Stripe files form 1099-MISC for the account, or gives it up.
    pub fn tax_reporting_us_1099_misc<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(58, value))
    }

    /// Asks for the capability to get transfers from your platform, or gives it up.
    pub fn transfers<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(59, value))
    }

    /// Asks for the capability to have financial accounts, or gives it up.
    pub fn treasury<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(60, value))
    }

    /// Asks for the capability to take TWINT payments, or gives it up.
    pub fn twint_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(61, value))
    }

    /// Asks for the capability to take UPI payments, or gives it up.
    pub fn upi_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(62, value))
    }

    /// Asks for the capability to take ACH debit payments, or gives it up.
    pub fn us_bank_account_ach_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(63, value))
    }

    /// Asks for the capability to take bank transfers in US dollars, or gives it up.
    pub fn us_bank_transfer_payments<K>(
        self,
        value: impl rt::Maybe<Capability, K>,
    ) -> Self {
        Self(self.0.maybe::<Capability, K>(64, value))
    }

    /// Asks for the capability to take Zip payments, or gives it up.
    pub fn zip_payments<K>(self, value: impl rt::Maybe<Capability, K>) -> Self {
        Self(self.0.maybe::<Capability, K>(65, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Asks for the capability to take card payments, or gives it up.
///
/// The parameters of `capabilities.card_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities/properties/card_payments`.
#[derive(Clone)]
#[must_use]
pub struct CapabilitiesCardPayments(rt::Params);

impl CapabilitiesCardPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// True asks for the capability or feature, which can take a while to become active. False gives it up, if it can be given up.
    pub fn requested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `capabilities.acss_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities/properties/acss_debit_payments`.
#[derive(Clone)]
#[must_use]
pub struct Capability(rt::Params);

impl Capability {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// True asks for the capability or feature, which can take a while to become active. False gives it up, if it can be given up.
    pub fn requested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Capabilities;
    "acss_debit_payments": Capability;
    "affirm_payments": Capability;
    "afterpay_clearpay_payments": Capability;
    "alma_payments": Capability;
    "amazon_pay_payments": Capability;
    "app_distribution": Capability;
    "au_becs_debit_payments": Capability;
    "bacs_debit_payments": Capability;
    "bancontact_payments": Capability;
    "bank_transfer_payments": Capability;
    "billie_payments": Capability;
    "bizum_payments": Capability;
    "blik_payments": Capability;
    "boleto_payments": Capability;
    "card_issuing": Capability;
    "card_payments": CapabilitiesCardPayments;
    "cartes_bancaires_payments": Capability;
    "cashapp_payments": Capability;
    "crypto_payments": Capability;
    "eps_payments": Capability;
    "fpx_payments": Capability;
    "gb_bank_transfer_payments": Capability;
    "giropay_payments": Capability;
    "grabpay_payments": Capability;
    "ideal_payments": Capability;
    "india_international_payments": Capability;
    "jcb_payments": Capability;
    "jp_bank_transfer_payments": Capability;
    "kakao_pay_payments": Capability;
    "klarna_payments": Capability;
    "konbini_payments": Capability;
    "kr_card_payments": Capability;
    "legacy_payments": Capability;
    "link_payments": Capability;
    "mb_way_payments": Capability;
    "mobilepay_payments": Capability;
    "multibanco_payments": Capability;
    "mx_bank_transfer_payments": Capability;
    "naver_pay_payments": Capability;
    "nz_bank_account_becs_debit_payments": Capability;
    "oxxo_payments": Capability;
    "p24_payments": Capability;
    "pay_by_bank_payments": Capability;
    "payco_payments": Capability;
    "paynow_payments": Capability;
    "payto_payments": Capability;
    "pix_payments": Capability;
    "promptpay_payments": Capability;
    "revolut_pay_payments": Capability;
    "samsung_pay_payments": Capability;
    "satispay_payments": Capability;
    "scalapay_payments": Capability;
    "sepa_bank_transfer_payments": Capability;
    "sepa_debit_payments": Capability;
    "sofort_payments": Capability;
    "sunbit_payments": Capability;
    "swish_payments": Capability;
    "tax_reporting_us_1099_k": Capability;
    "tax_reporting_us_1099_misc": Capability;
    "transfers": Capability;
    "treasury": Capability;
    "twint_payments": Capability;
    "upi_payments": Capability;
    "us_bank_account_ach_payments": Capability;
    "us_bank_transfer_payments": Capability;
    "zip_payments": Capability;
}

rt::params! {
    CapabilitiesCardPayments;
    "requested": bool;
}

rt::params! {
    Capability;
    "requested": bool;
}
