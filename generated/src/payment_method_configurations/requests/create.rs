// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a payment method configuration.
///
/// `POST /v1/payment_method_configurations`
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`payment_method_configurations.create`](create()).
///
/// `POST /v1/payment_method_configurations` (`PostPaymentMethodConfigurations`).
#[doc(alias = "PostPaymentMethodConfigurations")]
#[doc(alias = "postpaymentmethodconfigurations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    acss_debit: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    affirm: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    afterpay_clearpay: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    alipay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    alma: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    amazon_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    apple_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    apple_pay_later: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    au_becs_debit: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    bacs_debit: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    bancontact: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    billie: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    bizum: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    blik: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    boleto: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    card: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    cartes_bancaires: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    cashapp: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    crypto: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    customer_balance: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    eps: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    expand: Option<Vec<String>>,
    fpx: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    fr_meal_voucher_conecs: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    giropay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    google_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    grabpay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    ideal: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    jcb: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    kakao_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    klarna: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    konbini: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    kr_card: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    link: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    mb_way: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    mobilepay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    multibanco: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    name: Option<String>,
    naver_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    nz_bank_account: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    oxxo: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    p24: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    parent: Option<String>,
    pay_by_bank: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    payco: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    paynow: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    paypal: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    payto: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    pix: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    promptpay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    revolut_pay: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    samsung_pay: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    satispay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    scalapay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    sepa_debit: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    sofort: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    sunbit: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    swish: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    twint: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    upi: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    us_bank_account: Option<
        Box<crate::payment_method_configurations::params::PaymentMethod>,
    >,
    wechat_pay: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    zip: Option<Box<crate::payment_method_configurations::params::PaymentMethod>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Acss debit.
    pub fn acss_debit(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.acss_debit = Some(Box::new(value));
        self
    }
    /// Affirm.
    pub fn affirm(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.affirm = Some(Box::new(value));
        self
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.afterpay_clearpay = Some(Box::new(value));
        self
    }
    /// Alipay.
    pub fn alipay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.alipay = Some(Box::new(value));
        self
    }
    /// Alma.
    pub fn alma(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.alma = Some(Box::new(value));
        self
    }
    /// Amazon pay.
    pub fn amazon_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.amazon_pay = Some(Box::new(value));
        self
    }
    /// Apple pay.
    pub fn apple_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.apple_pay = Some(Box::new(value));
        self
    }
    /// Apple pay later.
    pub fn apple_pay_later(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.apple_pay_later = Some(Box::new(value));
        self
    }
    /// Au becs debit.
    pub fn au_becs_debit(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.au_becs_debit = Some(Box::new(value));
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.bacs_debit = Some(Box::new(value));
        self
    }
    /// Bancontact.
    pub fn bancontact(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.bancontact = Some(Box::new(value));
        self
    }
    /// Billie.
    pub fn billie(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.billie = Some(Box::new(value));
        self
    }
    /// Bizum.
    pub fn bizum(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.bizum = Some(Box::new(value));
        self
    }
    /// Blik.
    pub fn blik(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.blik = Some(Box::new(value));
        self
    }
    /// Boleto.
    pub fn boleto(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.boleto = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Cartes bancaires.
    pub fn cartes_bancaires(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.cartes_bancaires = Some(Box::new(value));
        self
    }
    /// Cashapp.
    pub fn cashapp(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.cashapp = Some(Box::new(value));
        self
    }
    /// Crypto.
    pub fn crypto(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.crypto = Some(Box::new(value));
        self
    }
    /// Customer balance.
    pub fn customer_balance(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.customer_balance = Some(Box::new(value));
        self
    }
    /// Eps.
    pub fn eps(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.eps = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fpx.
    pub fn fpx(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.fpx = Some(Box::new(value));
        self
    }
    /// Fr meal voucher conecs.
    pub fn fr_meal_voucher_conecs(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.fr_meal_voucher_conecs = Some(Box::new(value));
        self
    }
    /// Giropay.
    pub fn giropay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.giropay = Some(Box::new(value));
        self
    }
    /// Google pay.
    pub fn google_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.google_pay = Some(Box::new(value));
        self
    }
    /// Grabpay.
    pub fn grabpay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.grabpay = Some(Box::new(value));
        self
    }
    /// Ideal.
    pub fn ideal(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.ideal = Some(Box::new(value));
        self
    }
    /// Jcb.
    pub fn jcb(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.jcb = Some(Box::new(value));
        self
    }
    /// Kakao pay.
    pub fn kakao_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.kakao_pay = Some(Box::new(value));
        self
    }
    /// Klarna.
    pub fn klarna(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.klarna = Some(Box::new(value));
        self
    }
    /// Konbini.
    pub fn konbini(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.konbini = Some(Box::new(value));
        self
    }
    /// Kr card.
    pub fn kr_card(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.kr_card = Some(Box::new(value));
        self
    }
    /// Link.
    pub fn link(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.link = Some(Box::new(value));
        self
    }
    /// Mb way.
    pub fn mb_way(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.mb_way = Some(Box::new(value));
        self
    }
    /// Mobilepay.
    pub fn mobilepay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.mobilepay = Some(Box::new(value));
        self
    }
    /// Multibanco.
    pub fn multibanco(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.multibanco = Some(Box::new(value));
        self
    }
    /// Name. At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Naver pay.
    pub fn naver_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.naver_pay = Some(Box::new(value));
        self
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.nz_bank_account = Some(Box::new(value));
        self
    }
    /// Oxxo.
    pub fn oxxo(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.oxxo = Some(Box::new(value));
        self
    }
    /// P24.
    pub fn p24(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.p24 = Some(Box::new(value));
        self
    }
    /// Parent. At most 100 characters.
    pub fn parent(mut self, value: impl Into<String>) -> Self {
        self.parent = Some(value.into());
        self
    }
    /// Pay by bank.
    pub fn pay_by_bank(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.pay_by_bank = Some(Box::new(value));
        self
    }
    /// Payco.
    pub fn payco(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.payco = Some(Box::new(value));
        self
    }
    /// Paynow.
    pub fn paynow(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.paynow = Some(Box::new(value));
        self
    }
    /// Paypal.
    pub fn paypal(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.paypal = Some(Box::new(value));
        self
    }
    /// Payto.
    pub fn payto(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.payto = Some(Box::new(value));
        self
    }
    /// Pix.
    pub fn pix(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.pix = Some(Box::new(value));
        self
    }
    /// Promptpay.
    pub fn promptpay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.promptpay = Some(Box::new(value));
        self
    }
    /// Revolut pay.
    pub fn revolut_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.revolut_pay = Some(Box::new(value));
        self
    }
    /// Samsung pay.
    pub fn samsung_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.samsung_pay = Some(Box::new(value));
        self
    }
    /// Satispay.
    pub fn satispay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.satispay = Some(Box::new(value));
        self
    }
    /// Scalapay.
    pub fn scalapay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.scalapay = Some(Box::new(value));
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.sepa_debit = Some(Box::new(value));
        self
    }
    /// Sofort.
    pub fn sofort(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.sofort = Some(Box::new(value));
        self
    }
    /// Sunbit.
    pub fn sunbit(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.sunbit = Some(Box::new(value));
        self
    }
    /// Swish.
    pub fn swish(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.swish = Some(Box::new(value));
        self
    }
    /// Twint.
    pub fn twint(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.twint = Some(Box::new(value));
        self
    }
    /// Upi.
    pub fn upi(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.upi = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Wechat pay.
    pub fn wechat_pay(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.wechat_pay = Some(Box::new(value));
        self
    }
    /// Zip.
    pub fn zip(
        mut self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        self.zip = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<
                crate::payment_method_configurations::PaymentMethodConfiguration,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => acss_debit "acss_debit";
    1 => affirm "affirm";
    2 => afterpay_clearpay "afterpay_clearpay";
    3 => alipay "alipay";
    4 => alma "alma";
    5 => amazon_pay "amazon_pay";
    6 => apple_pay "apple_pay";
    7 => apple_pay_later "apple_pay_later";
    8 => au_becs_debit "au_becs_debit";
    9 => bacs_debit "bacs_debit";
    10 => bancontact "bancontact";
    11 => billie "billie";
    12 => bizum "bizum";
    13 => blik "blik";
    14 => boleto "boleto";
    15 => card "card";
    16 => cartes_bancaires "cartes_bancaires";
    17 => cashapp "cashapp";
    18 => crypto "crypto";
    19 => customer_balance "customer_balance";
    20 => eps "eps";
    21 => expand "expand";
    22 => fpx "fpx";
    23 => fr_meal_voucher_conecs "fr_meal_voucher_conecs";
    24 => giropay "giropay";
    25 => google_pay "google_pay";
    26 => grabpay "grabpay";
    27 => ideal "ideal";
    28 => jcb "jcb";
    29 => kakao_pay "kakao_pay";
    30 => klarna "klarna";
    31 => konbini "konbini";
    32 => kr_card "kr_card";
    33 => link "link";
    34 => mb_way "mb_way";
    35 => mobilepay "mobilepay";
    36 => multibanco "multibanco";
    37 => name "name";
    38 => naver_pay "naver_pay";
    39 => nz_bank_account "nz_bank_account";
    40 => oxxo "oxxo";
    41 => p24 "p24";
    42 => parent "parent";
    43 => pay_by_bank "pay_by_bank";
    44 => payco "payco";
    45 => paynow "paynow";
    46 => paypal "paypal";
    47 => payto "payto";
    48 => pix "pix";
    49 => promptpay "promptpay";
    50 => revolut_pay "revolut_pay";
    51 => samsung_pay "samsung_pay";
    52 => satispay "satispay";
    53 => scalapay "scalapay";
    54 => sepa_debit "sepa_debit";
    55 => sofort "sofort";
    56 => sunbit "sunbit";
    57 => swish "swish";
    58 => twint "twint";
    59 => upi "upi";
    60 => us_bank_account "us_bank_account";
    61 => wechat_pay "wechat_pay";
    62 => zip "zip";
}
rt::request! {
    Create -> crate::payment_method_configurations::PaymentMethodConfiguration;
    "PostPaymentMethodConfigurations" Post "/v1/payment_method_configurations" Form;
}
