// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

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

    /// Acss debit payments.
    pub fn acss_debit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(0, value))
    }

    /// Affirm payments.
    pub fn affirm_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(1, value))
    }

    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(2, value))
    }

    /// Alma payments.
    pub fn alma_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(3, value))
    }

    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(4, value))
    }

    /// App distribution.
    pub fn app_distribution(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(5, value))
    }

    /// Au becs debit payments.
    pub fn au_becs_debit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(6, value))
    }

    /// Bacs debit payments.
    pub fn bacs_debit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(7, value))
    }

    /// Bancontact payments.
    pub fn bancontact_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(8, value))
    }

    /// Bank transfer payments.
    pub fn bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(9, value))
    }

    /// Billie payments.
    pub fn billie_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(10, value))
    }

    /// Bizum payments.
    pub fn bizum_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(11, value))
    }

    /// Blik payments.
    pub fn blik_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(12, value))
    }

    /// Boleto payments.
    pub fn boleto_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(13, value))
    }

    /// Card issuing.
    pub fn card_issuing(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(14, value))
    }

    /// Card payments.
    pub fn card_payments(self, value: CapabilitiesCardPayments) -> Self {
        Self(self.0.set::<CapabilitiesCardPayments>(15, value))
    }

    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(16, value))
    }

    /// Cashapp payments.
    pub fn cashapp_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(17, value))
    }

    /// Crypto payments.
    pub fn crypto_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(18, value))
    }

    /// Eps payments.
    pub fn eps_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(19, value))
    }

    /// Fpx payments.
    pub fn fpx_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(20, value))
    }

    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(21, value))
    }

    /// Giropay payments.
    pub fn giropay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(22, value))
    }

    /// Grabpay payments.
    pub fn grabpay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(23, value))
    }

    /// Ideal payments.
    pub fn ideal_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(24, value))
    }

    /// India international payments.
    pub fn india_international_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(25, value))
    }

    /// Jcb payments.
    pub fn jcb_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(26, value))
    }

    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(27, value))
    }

    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(28, value))
    }

    /// Klarna payments.
    pub fn klarna_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(29, value))
    }

    /// Konbini payments.
    pub fn konbini_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(30, value))
    }

    /// Kr card payments.
    pub fn kr_card_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(31, value))
    }

    /// Legacy payments.
    pub fn legacy_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(32, value))
    }

    /// Link payments.
    pub fn link_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(33, value))
    }

    /// Mb way payments.
    pub fn mb_way_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(34, value))
    }

    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(35, value))
    }

    /// Multibanco payments.
    pub fn multibanco_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(36, value))
    }

    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(37, value))
    }

    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(38, value))
    }

    /// Nz bank account becs debit payments.
    pub fn nz_bank_account_becs_debit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(39, value))
    }

    /// Oxxo payments.
    pub fn oxxo_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(40, value))
    }

    /// P24 payments.
    pub fn p24_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(41, value))
    }

    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(42, value))
    }

    /// Payco payments.
    pub fn payco_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(43, value))
    }

    /// Paynow payments.
    pub fn paynow_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(44, value))
    }

    /// Payto payments.
    pub fn payto_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(45, value))
    }

    /// Pix payments.
    pub fn pix_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(46, value))
    }

    /// Promptpay payments.
    pub fn promptpay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(47, value))
    }

    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(48, value))
    }

    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(49, value))
    }

    /// Satispay payments.
    pub fn satispay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(50, value))
    }

    /// Scalapay payments.
    pub fn scalapay_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(51, value))
    }

    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(52, value))
    }

    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(53, value))
    }

    /// Sofort payments.
    pub fn sofort_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(54, value))
    }

    /// Sunbit payments.
    pub fn sunbit_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(55, value))
    }

    /// Swish payments.
    pub fn swish_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(56, value))
    }

    /// Tax reporting us 1099 k.
    pub fn tax_reporting_us_1099_k(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(57, value))
    }

    /// Tax reporting us 1099 misc.
    pub fn tax_reporting_us_1099_misc(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(58, value))
    }

    /// Transfers.
    pub fn transfers(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(59, value))
    }

    /// Treasury.
    pub fn treasury(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(60, value))
    }

    /// Twint payments.
    pub fn twint_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(61, value))
    }

    /// Upi payments.
    pub fn upi_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(62, value))
    }

    /// Us bank account ach payments.
    pub fn us_bank_account_ach_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(63, value))
    }

    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(64, value))
    }

    /// Zip payments.
    pub fn zip_payments(self, value: Capability) -> Self {
        Self(self.0.set::<Capability>(65, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Requested.
    pub fn requested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
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

    /// Requested.
    pub fn requested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
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
