// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `capabilities`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities`.
#[derive(Clone, Default)]
#[must_use]
pub struct Capabilities {
    acss_debit_payments: Option<Box<crate::params::Capability>>,
    affirm_payments: Option<Box<crate::params::Capability>>,
    afterpay_clearpay_payments: Option<Box<crate::params::Capability>>,
    alma_payments: Option<Box<crate::params::Capability>>,
    amazon_pay_payments: Option<Box<crate::params::Capability>>,
    app_distribution: Option<Box<crate::params::Capability>>,
    au_becs_debit_payments: Option<Box<crate::params::Capability>>,
    bacs_debit_payments: Option<Box<crate::params::Capability>>,
    bancontact_payments: Option<Box<crate::params::Capability>>,
    bank_transfer_payments: Option<Box<crate::params::Capability>>,
    billie_payments: Option<Box<crate::params::Capability>>,
    bizum_payments: Option<Box<crate::params::Capability>>,
    blik_payments: Option<Box<crate::params::Capability>>,
    boleto_payments: Option<Box<crate::params::Capability>>,
    card_issuing: Option<Box<crate::params::Capability>>,
    card_payments: Option<Box<crate::params::Capability>>,
    cartes_bancaires_payments: Option<Box<crate::params::Capability>>,
    cashapp_payments: Option<Box<crate::params::Capability>>,
    crypto_payments: Option<Box<crate::params::Capability>>,
    eps_payments: Option<Box<crate::params::Capability>>,
    fpx_payments: Option<Box<crate::params::Capability>>,
    gb_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    giropay_payments: Option<Box<crate::params::Capability>>,
    grabpay_payments: Option<Box<crate::params::Capability>>,
    ideal_payments: Option<Box<crate::params::Capability>>,
    india_international_payments: Option<Box<crate::params::Capability>>,
    jcb_payments: Option<Box<crate::params::Capability>>,
    jp_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    kakao_pay_payments: Option<Box<crate::params::Capability>>,
    klarna_payments: Option<Box<crate::params::Capability>>,
    konbini_payments: Option<Box<crate::params::Capability>>,
    kr_card_payments: Option<Box<crate::params::Capability>>,
    legacy_payments: Option<Box<crate::params::Capability>>,
    link_payments: Option<Box<crate::params::Capability>>,
    mb_way_payments: Option<Box<crate::params::Capability>>,
    mobilepay_payments: Option<Box<crate::params::Capability>>,
    multibanco_payments: Option<Box<crate::params::Capability>>,
    mx_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    naver_pay_payments: Option<Box<crate::params::Capability>>,
    nz_bank_account_becs_debit_payments: Option<Box<crate::params::Capability>>,
    oxxo_payments: Option<Box<crate::params::Capability>>,
    p24_payments: Option<Box<crate::params::Capability>>,
    pay_by_bank_payments: Option<Box<crate::params::Capability>>,
    payco_payments: Option<Box<crate::params::Capability>>,
    paynow_payments: Option<Box<crate::params::Capability>>,
    payto_payments: Option<Box<crate::params::Capability>>,
    pix_payments: Option<Box<crate::params::Capability>>,
    promptpay_payments: Option<Box<crate::params::Capability>>,
    revolut_pay_payments: Option<Box<crate::params::Capability>>,
    samsung_pay_payments: Option<Box<crate::params::Capability>>,
    satispay_payments: Option<Box<crate::params::Capability>>,
    scalapay_payments: Option<Box<crate::params::Capability>>,
    sepa_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    sepa_debit_payments: Option<Box<crate::params::Capability>>,
    sofort_payments: Option<Box<crate::params::Capability>>,
    sunbit_payments: Option<Box<crate::params::Capability>>,
    swish_payments: Option<Box<crate::params::Capability>>,
    tax_reporting_us_1099_k: Option<Box<crate::params::Capability>>,
    tax_reporting_us_1099_misc: Option<Box<crate::params::Capability>>,
    transfers: Option<Box<crate::params::Capability>>,
    treasury: Option<Box<crate::params::Capability>>,
    twint_payments: Option<Box<crate::params::Capability>>,
    upi_payments: Option<Box<crate::params::Capability>>,
    us_bank_account_ach_payments: Option<Box<crate::params::Capability>>,
    us_bank_transfer_payments: Option<Box<crate::params::Capability>>,
    zip_payments: Option<Box<crate::params::Capability>>,
    extra: rt::Extra,
}
impl Capabilities {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
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
    /// App distribution.
    pub fn app_distribution(mut self, value: crate::params::Capability) -> Self {
        self.app_distribution = Some(Box::new(value));
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
    /// Bank transfer payments.
    pub fn bank_transfer_payments(mut self, value: crate::params::Capability) -> Self {
        self.bank_transfer_payments = Some(Box::new(value));
        self
    }
    /// Billie payments.
    pub fn billie_payments(mut self, value: crate::params::Capability) -> Self {
        self.billie_payments = Some(Box::new(value));
        self
    }
    /// Bizum payments.
    pub fn bizum_payments(mut self, value: crate::params::Capability) -> Self {
        self.bizum_payments = Some(Box::new(value));
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
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::params::Capability) -> Self {
        self.card_issuing = Some(Box::new(value));
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
    /// Crypto payments.
    pub fn crypto_payments(mut self, value: crate::params::Capability) -> Self {
        self.crypto_payments = Some(Box::new(value));
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
    /// Giropay payments.
    pub fn giropay_payments(mut self, value: crate::params::Capability) -> Self {
        self.giropay_payments = Some(Box::new(value));
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
    /// India international payments.
    pub fn india_international_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.india_international_payments = Some(Box::new(value));
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
    /// Legacy payments.
    pub fn legacy_payments(mut self, value: crate::params::Capability) -> Self {
        self.legacy_payments = Some(Box::new(value));
        self
    }
    /// Link payments.
    pub fn link_payments(mut self, value: crate::params::Capability) -> Self {
        self.link_payments = Some(Box::new(value));
        self
    }
    /// Mb way payments.
    pub fn mb_way_payments(mut self, value: crate::params::Capability) -> Self {
        self.mb_way_payments = Some(Box::new(value));
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
    /// Nz bank account becs debit payments.
    pub fn nz_bank_account_becs_debit_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.nz_bank_account_becs_debit_payments = Some(Box::new(value));
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
    /// Payto payments.
    pub fn payto_payments(mut self, value: crate::params::Capability) -> Self {
        self.payto_payments = Some(Box::new(value));
        self
    }
    /// Pix payments.
    pub fn pix_payments(mut self, value: crate::params::Capability) -> Self {
        self.pix_payments = Some(Box::new(value));
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
    /// Satispay payments.
    pub fn satispay_payments(mut self, value: crate::params::Capability) -> Self {
        self.satispay_payments = Some(Box::new(value));
        self
    }
    /// Scalapay payments.
    pub fn scalapay_payments(mut self, value: crate::params::Capability) -> Self {
        self.scalapay_payments = Some(Box::new(value));
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
    /// Sofort payments.
    pub fn sofort_payments(mut self, value: crate::params::Capability) -> Self {
        self.sofort_payments = Some(Box::new(value));
        self
    }
    /// Sunbit payments.
    pub fn sunbit_payments(mut self, value: crate::params::Capability) -> Self {
        self.sunbit_payments = Some(Box::new(value));
        self
    }
    /// Swish payments.
    pub fn swish_payments(mut self, value: crate::params::Capability) -> Self {
        self.swish_payments = Some(Box::new(value));
        self
    }
    /// Tax reporting us 1099 k.
    pub fn tax_reporting_us_1099_k(mut self, value: crate::params::Capability) -> Self {
        self.tax_reporting_us_1099_k = Some(Box::new(value));
        self
    }
    /// Tax reporting us 1099 misc.
    pub fn tax_reporting_us_1099_misc(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.tax_reporting_us_1099_misc = Some(Box::new(value));
        self
    }
    /// Transfers.
    pub fn transfers(mut self, value: crate::params::Capability) -> Self {
        self.transfers = Some(Box::new(value));
        self
    }
    /// Treasury.
    pub fn treasury(mut self, value: crate::params::Capability) -> Self {
        self.treasury = Some(Box::new(value));
        self
    }
    /// Twint payments.
    pub fn twint_payments(mut self, value: crate::params::Capability) -> Self {
        self.twint_payments = Some(Box::new(value));
        self
    }
    /// Upi payments.
    pub fn upi_payments(mut self, value: crate::params::Capability) -> Self {
        self.upi_payments = Some(Box::new(value));
        self
    }
    /// Us bank account ach payments.
    pub fn us_bank_account_ach_payments(
        mut self,
        value: crate::params::Capability,
    ) -> Self {
        self.us_bank_account_ach_payments = Some(Box::new(value));
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
    Capabilities;
    0 => acss_debit_payments "acss_debit_payments";
    1 => affirm_payments "affirm_payments";
    2 => afterpay_clearpay_payments "afterpay_clearpay_payments";
    3 => alma_payments "alma_payments";
    4 => amazon_pay_payments "amazon_pay_payments";
    5 => app_distribution "app_distribution";
    6 => au_becs_debit_payments "au_becs_debit_payments";
    7 => bacs_debit_payments "bacs_debit_payments";
    8 => bancontact_payments "bancontact_payments";
    9 => bank_transfer_payments "bank_transfer_payments";
    10 => billie_payments "billie_payments";
    11 => bizum_payments "bizum_payments";
    12 => blik_payments "blik_payments";
    13 => boleto_payments "boleto_payments";
    14 => card_issuing "card_issuing";
    15 => card_payments "card_payments";
    16 => cartes_bancaires_payments "cartes_bancaires_payments";
    17 => cashapp_payments "cashapp_payments";
    18 => crypto_payments "crypto_payments";
    19 => eps_payments "eps_payments";
    20 => fpx_payments "fpx_payments";
    21 => gb_bank_transfer_payments "gb_bank_transfer_payments";
    22 => giropay_payments "giropay_payments";
    23 => grabpay_payments "grabpay_payments";
    24 => ideal_payments "ideal_payments";
    25 => india_international_payments "india_international_payments";
    26 => jcb_payments "jcb_payments";
    27 => jp_bank_transfer_payments "jp_bank_transfer_payments";
    28 => kakao_pay_payments "kakao_pay_payments";
    29 => klarna_payments "klarna_payments";
    30 => konbini_payments "konbini_payments";
    31 => kr_card_payments "kr_card_payments";
    32 => legacy_payments "legacy_payments";
    33 => link_payments "link_payments";
    34 => mb_way_payments "mb_way_payments";
    35 => mobilepay_payments "mobilepay_payments";
    36 => multibanco_payments "multibanco_payments";
    37 => mx_bank_transfer_payments "mx_bank_transfer_payments";
    38 => naver_pay_payments "naver_pay_payments";
    39 => nz_bank_account_becs_debit_payments "nz_bank_account_becs_debit_payments";
    40 => oxxo_payments "oxxo_payments";
    41 => p24_payments "p24_payments";
    42 => pay_by_bank_payments "pay_by_bank_payments";
    43 => payco_payments "payco_payments";
    44 => paynow_payments "paynow_payments";
    45 => payto_payments "payto_payments";
    46 => pix_payments "pix_payments";
    47 => promptpay_payments "promptpay_payments";
    48 => revolut_pay_payments "revolut_pay_payments";
    49 => samsung_pay_payments "samsung_pay_payments";
    50 => satispay_payments "satispay_payments";
    51 => scalapay_payments "scalapay_payments";
    52 => sepa_bank_transfer_payments "sepa_bank_transfer_payments";
    53 => sepa_debit_payments "sepa_debit_payments";
    54 => sofort_payments "sofort_payments";
    55 => sunbit_payments "sunbit_payments";
    56 => swish_payments "swish_payments";
    57 => tax_reporting_us_1099_k "tax_reporting_us_1099_k";
    58 => tax_reporting_us_1099_misc "tax_reporting_us_1099_misc";
    59 => transfers "transfers";
    60 => treasury "treasury";
    61 => twint_payments "twint_payments";
    62 => upi_payments "upi_payments";
    63 => us_bank_account_ach_payments "us_bank_account_ach_payments";
    64 => us_bank_transfer_payments "us_bank_transfer_payments";
    65 => zip_payments "zip_payments";
}
