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
    pub fn acss_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(0, value))
    }
    /// Affirm payments.
    pub fn affirm_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(1, value))
    }
    /// Afterpay clearpay payments.
    pub fn afterpay_clearpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(2, value))
    }
    /// Alma payments.
    pub fn alma_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(3, value))
    }
    /// Amazon pay payments.
    pub fn amazon_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(4, value))
    }
    /// App distribution.
    pub fn app_distribution(self, value: crate::params::Capability) -> Self {
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
    /// Bank transfer payments.
    pub fn bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(9, value))
    }
    /// Billie payments.
    pub fn billie_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(10, value))
    }
    /// Bizum payments.
    pub fn bizum_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(11, value))
    }
    /// Blik payments.
    pub fn blik_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(12, value))
    }
    /// Boleto payments.
    pub fn boleto_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(13, value))
    }
    /// Card issuing.
    pub fn card_issuing(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(14, value))
    }
    /// Card payments.
    pub fn card_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(15, value))
    }
    /// Cartes bancaires payments.
    pub fn cartes_bancaires_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(16, value))
    }
    /// Cashapp payments.
    pub fn cashapp_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(17, value))
    }
    /// Crypto payments.
    pub fn crypto_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(18, value))
    }
    /// Eps payments.
    pub fn eps_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(19, value))
    }
    /// Fpx payments.
    pub fn fpx_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(20, value))
    }
    /// Gb bank transfer payments.
    pub fn gb_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(21, value))
    }
    /// Giropay payments.
    pub fn giropay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(22, value))
    }
    /// Grabpay payments.
    pub fn grabpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(23, value))
    }
    /// Ideal payments.
    pub fn ideal_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(24, value))
    }
    /// India international payments.
    pub fn india_international_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(25, value))
    }
    /// Jcb payments.
    pub fn jcb_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(26, value))
    }
    /// Jp bank transfer payments.
    pub fn jp_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(27, value))
    }
    /// Kakao pay payments.
    pub fn kakao_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(28, value))
    }
    /// Klarna payments.
    pub fn klarna_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(29, value))
    }
    /// Konbini payments.
    pub fn konbini_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(30, value))
    }
    /// Kr card payments.
    pub fn kr_card_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(31, value))
    }
    /// Legacy payments.
    pub fn legacy_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(32, value))
    }
    /// Link payments.
    pub fn link_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(33, value))
    }
    /// Mb way payments.
    pub fn mb_way_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(34, value))
    }
    /// Mobilepay payments.
    pub fn mobilepay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(35, value))
    }
    /// Multibanco payments.
    pub fn multibanco_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(36, value))
    }
    /// Mx bank transfer payments.
    pub fn mx_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(37, value))
    }
    /// Naver pay payments.
    pub fn naver_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(38, value))
    }
    /// Nz bank account becs debit payments.
    pub fn nz_bank_account_becs_debit_payments(
        self,
        value: crate::params::Capability,
    ) -> Self {
        Self(self.0.set::<crate::params::Capability>(39, value))
    }
    /// Oxxo payments.
    pub fn oxxo_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(40, value))
    }
    /// P24 payments.
    pub fn p24_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(41, value))
    }
    /// Pay by bank payments.
    pub fn pay_by_bank_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(42, value))
    }
    /// Payco payments.
    pub fn payco_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(43, value))
    }
    /// Paynow payments.
    pub fn paynow_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(44, value))
    }
    /// Payto payments.
    pub fn payto_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(45, value))
    }
    /// Pix payments.
    pub fn pix_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(46, value))
    }
    /// Promptpay payments.
    pub fn promptpay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(47, value))
    }
    /// Revolut pay payments.
    pub fn revolut_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(48, value))
    }
    /// Samsung pay payments.
    pub fn samsung_pay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(49, value))
    }
    /// Satispay payments.
    pub fn satispay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(50, value))
    }
    /// Scalapay payments.
    pub fn scalapay_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(51, value))
    }
    /// Sepa bank transfer payments.
    pub fn sepa_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(52, value))
    }
    /// Sepa debit payments.
    pub fn sepa_debit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(53, value))
    }
    /// Sofort payments.
    pub fn sofort_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(54, value))
    }
    /// Sunbit payments.
    pub fn sunbit_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(55, value))
    }
    /// Swish payments.
    pub fn swish_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(56, value))
    }
    /// Tax reporting us 1099 k.
    pub fn tax_reporting_us_1099_k(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(57, value))
    }
    /// Tax reporting us 1099 misc.
    pub fn tax_reporting_us_1099_misc(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(58, value))
    }
    /// Transfers.
    pub fn transfers(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(59, value))
    }
    /// Treasury.
    pub fn treasury(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(60, value))
    }
    /// Twint payments.
    pub fn twint_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(61, value))
    }
    /// Upi payments.
    pub fn upi_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(62, value))
    }
    /// Us bank account ach payments.
    pub fn us_bank_account_ach_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(63, value))
    }
    /// Us bank transfer payments.
    pub fn us_bank_transfer_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(64, value))
    }
    /// Zip payments.
    pub fn zip_payments(self, value: crate::params::Capability) -> Self {
        Self(self.0.set::<crate::params::Capability>(65, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Capabilities;
    "acss_debit_payments": Option<crate::params::Capability>;
    "affirm_payments": Option<crate::params::Capability>;
    "afterpay_clearpay_payments": Option<crate::params::Capability>;
    "alma_payments": Option<crate::params::Capability>;
    "amazon_pay_payments": Option<crate::params::Capability>;
    "app_distribution": Option<crate::params::Capability>;
    "au_becs_debit_payments": Option<crate::params::Capability>;
    "bacs_debit_payments": Option<crate::params::Capability>;
    "bancontact_payments": Option<crate::params::Capability>;
    "bank_transfer_payments": Option<crate::params::Capability>;
    "billie_payments": Option<crate::params::Capability>;
    "bizum_payments": Option<crate::params::Capability>;
    "blik_payments": Option<crate::params::Capability>;
    "boleto_payments": Option<crate::params::Capability>;
    "card_issuing": Option<crate::params::Capability>;
    "card_payments": Option<crate::params::Capability>;
    "cartes_bancaires_payments": Option<crate::params::Capability>;
    "cashapp_payments": Option<crate::params::Capability>;
    "crypto_payments": Option<crate::params::Capability>;
    "eps_payments": Option<crate::params::Capability>;
    "fpx_payments": Option<crate::params::Capability>;
    "gb_bank_transfer_payments": Option<crate::params::Capability>;
    "giropay_payments": Option<crate::params::Capability>;
    "grabpay_payments": Option<crate::params::Capability>;
    "ideal_payments": Option<crate::params::Capability>;
    "india_international_payments": Option<crate::params::Capability>;
    "jcb_payments": Option<crate::params::Capability>;
    "jp_bank_transfer_payments": Option<crate::params::Capability>;
    "kakao_pay_payments": Option<crate::params::Capability>;
    "klarna_payments": Option<crate::params::Capability>;
    "konbini_payments": Option<crate::params::Capability>;
    "kr_card_payments": Option<crate::params::Capability>;
    "legacy_payments": Option<crate::params::Capability>;
    "link_payments": Option<crate::params::Capability>;
    "mb_way_payments": Option<crate::params::Capability>;
    "mobilepay_payments": Option<crate::params::Capability>;
    "multibanco_payments": Option<crate::params::Capability>;
    "mx_bank_transfer_payments": Option<crate::params::Capability>;
    "naver_pay_payments": Option<crate::params::Capability>;
    "nz_bank_account_becs_debit_payments": Option<crate::params::Capability>;
    "oxxo_payments": Option<crate::params::Capability>;
    "p24_payments": Option<crate::params::Capability>;
    "pay_by_bank_payments": Option<crate::params::Capability>;
    "payco_payments": Option<crate::params::Capability>;
    "paynow_payments": Option<crate::params::Capability>;
    "payto_payments": Option<crate::params::Capability>;
    "pix_payments": Option<crate::params::Capability>;
    "promptpay_payments": Option<crate::params::Capability>;
    "revolut_pay_payments": Option<crate::params::Capability>;
    "samsung_pay_payments": Option<crate::params::Capability>;
    "satispay_payments": Option<crate::params::Capability>;
    "scalapay_payments": Option<crate::params::Capability>;
    "sepa_bank_transfer_payments": Option<crate::params::Capability>;
    "sepa_debit_payments": Option<crate::params::Capability>;
    "sofort_payments": Option<crate::params::Capability>;
    "sunbit_payments": Option<crate::params::Capability>;
    "swish_payments": Option<crate::params::Capability>;
    "tax_reporting_us_1099_k": Option<crate::params::Capability>;
    "tax_reporting_us_1099_misc": Option<crate::params::Capability>;
    "transfers": Option<crate::params::Capability>;
    "treasury": Option<crate::params::Capability>;
    "twint_payments": Option<crate::params::Capability>;
    "upi_payments": Option<crate::params::Capability>;
    "us_bank_account_ach_payments": Option<crate::params::Capability>;
    "us_bank_transfer_payments": Option<crate::params::Capability>;
    "zip_payments": Option<crate::params::Capability>;
}
