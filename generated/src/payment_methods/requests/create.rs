// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Shares a PaymentMethod.
///
/// `POST /v1/payment_methods`
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`payment_methods.create`](create()).
///
/// `POST /v1/payment_methods` (`PostPaymentMethods`).
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    acss_debit: Option<Box<crate::params::AcssDebit>>,
    affirm: Option<Box<crate::params::Empty>>,
    afterpay_clearpay: Option<Box<crate::params::Empty>>,
    alipay: Option<Box<crate::params::Empty>>,
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    alma: Option<Box<crate::params::Empty>>,
    amazon_pay: Option<Box<crate::params::Empty>>,
    au_becs_debit: Option<Box<crate::params::AuBecsDebit>>,
    bacs_debit: Option<Box<crate::params::BacsDebit>>,
    bancontact: Option<Box<crate::params::Empty>>,
    billie: Option<Box<crate::params::Empty>>,
    billing_details: Option<Box<crate::params::BillingDetails>>,
    bizum: Option<Box<crate::params::Empty>>,
    blik: Option<Box<crate::params::Empty>>,
    boleto: Option<Box<crate::params::Boleto>>,
    card: Option<crate::payment_methods::params::Card>,
    cashapp: Option<Box<crate::params::Empty>>,
    crypto: Option<Box<crate::params::Empty>>,
    custom: Option<Box<crate::payment_methods::params::Custom>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_balance: Option<Box<crate::params::Empty>>,
    eps: Option<Box<crate::params::Eps>>,
    expand: Option<Vec<String>>,
    fpx: Option<Box<crate::params::Fpx>>,
    giropay: Option<Box<crate::params::Empty>>,
    grabpay: Option<Box<crate::params::Empty>>,
    ideal: Option<Box<crate::params::Ideal>>,
    interac_present: Option<Box<crate::params::Empty>>,
    kakao_pay: Option<Box<crate::params::Empty>>,
    klarna: Option<Box<crate::params::Klarna>>,
    konbini: Option<Box<crate::params::Empty>>,
    kr_card: Option<Box<crate::params::Empty>>,
    link: Option<Box<crate::params::Empty>>,
    mb_way: Option<Box<crate::params::Empty>>,
    metadata: Option<rt::Metadata>,
    mobilepay: Option<Box<crate::params::Empty>>,
    multibanco: Option<Box<crate::params::Empty>>,
    naver_pay: Option<Box<crate::params::NaverPay>>,
    nz_bank_account: Option<Box<crate::params::NzBankAccount>>,
    oxxo: Option<Box<crate::params::Empty>>,
    p24: Option<Box<crate::params::P24>>,
    pay_by_bank: Option<Box<crate::params::Empty>>,
    payco: Option<Box<crate::params::Empty>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    paynow: Option<Box<crate::params::Empty>>,
    paypal: Option<Box<crate::params::Empty>>,
    payto: Option<Box<crate::params::Payto>>,
    pix: Option<Box<crate::params::Empty>>,
    promptpay: Option<Box<crate::params::Empty>>,
    radar_options: Option<Box<crate::params::RadarOptions>>,
    revolut_pay: Option<Box<crate::params::Empty>>,
    samsung_pay: Option<Box<crate::params::Empty>>,
    satispay: Option<Box<crate::params::Empty>>,
    scalapay: Option<Box<crate::params::Empty>>,
    sepa_debit: Option<Box<crate::params::SepaDebit>>,
    sofort: Option<Box<crate::params::Sofort>>,
    sunbit: Option<Box<crate::params::Empty>>,
    swish: Option<Box<crate::params::Empty>>,
    twint: Option<Box<crate::params::Empty>>,
    r#type: Option<crate::payment_methods::params::Type>,
    upi: Option<Box<crate::params::Upi>>,
    us_bank_account: Option<Box<crate::params::UsBankAccount>>,
    wechat_pay: Option<Box<crate::params::Empty>>,
    zip: Option<Box<crate::params::Empty>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Acss debit.
    pub fn acss_debit(mut self, value: crate::params::AcssDebit) -> Self {
        self.acss_debit = Some(Box::new(value));
        self
    }
    /// Affirm.
    pub fn affirm(mut self, value: crate::params::Empty) -> Self {
        self.affirm = Some(Box::new(value));
        self
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(mut self, value: crate::params::Empty) -> Self {
        self.afterpay_clearpay = Some(Box::new(value));
        self
    }
    /// Alipay.
    pub fn alipay(mut self, value: crate::params::Empty) -> Self {
        self.alipay = Some(Box::new(value));
        self
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
        self
    }
    /// Alma.
    pub fn alma(mut self, value: crate::params::Empty) -> Self {
        self.alma = Some(Box::new(value));
        self
    }
    /// Amazon pay.
    pub fn amazon_pay(mut self, value: crate::params::Empty) -> Self {
        self.amazon_pay = Some(Box::new(value));
        self
    }
    /// Au becs debit.
    pub fn au_becs_debit(mut self, value: crate::params::AuBecsDebit) -> Self {
        self.au_becs_debit = Some(Box::new(value));
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(mut self, value: crate::params::BacsDebit) -> Self {
        self.bacs_debit = Some(Box::new(value));
        self
    }
    /// Bancontact.
    pub fn bancontact(mut self, value: crate::params::Empty) -> Self {
        self.bancontact = Some(Box::new(value));
        self
    }
    /// Billie.
    pub fn billie(mut self, value: crate::params::Empty) -> Self {
        self.billie = Some(Box::new(value));
        self
    }
    /// Billing details.
    pub fn billing_details(mut self, value: crate::params::BillingDetails) -> Self {
        self.billing_details = Some(Box::new(value));
        self
    }
    /// Bizum.
    pub fn bizum(mut self, value: crate::params::Empty) -> Self {
        self.bizum = Some(Box::new(value));
        self
    }
    /// Blik.
    pub fn blik(mut self, value: crate::params::Empty) -> Self {
        self.blik = Some(Box::new(value));
        self
    }
    /// Boleto.
    pub fn boleto(mut self, value: crate::params::Boleto) -> Self {
        self.boleto = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(
        mut self,
        value: impl Into<crate::payment_methods::params::Card>,
    ) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Cashapp.
    pub fn cashapp(mut self, value: crate::params::Empty) -> Self {
        self.cashapp = Some(Box::new(value));
        self
    }
    /// Crypto.
    pub fn crypto(mut self, value: crate::params::Empty) -> Self {
        self.crypto = Some(Box::new(value));
        self
    }
    /// Custom.
    pub fn custom(mut self, value: crate::payment_methods::params::Custom) -> Self {
        self.custom = Some(Box::new(value));
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer balance.
    pub fn customer_balance(mut self, value: crate::params::Empty) -> Self {
        self.customer_balance = Some(Box::new(value));
        self
    }
    /// Eps.
    pub fn eps(mut self, value: crate::params::Eps) -> Self {
        self.eps = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fpx.
    pub fn fpx(mut self, value: crate::params::Fpx) -> Self {
        self.fpx = Some(Box::new(value));
        self
    }
    /// Giropay.
    pub fn giropay(mut self, value: crate::params::Empty) -> Self {
        self.giropay = Some(Box::new(value));
        self
    }
    /// Grabpay.
    pub fn grabpay(mut self, value: crate::params::Empty) -> Self {
        self.grabpay = Some(Box::new(value));
        self
    }
    /// Ideal.
    pub fn ideal(mut self, value: crate::params::Ideal) -> Self {
        self.ideal = Some(Box::new(value));
        self
    }
    /// Interac present.
    pub fn interac_present(mut self, value: crate::params::Empty) -> Self {
        self.interac_present = Some(Box::new(value));
        self
    }
    /// Kakao pay.
    pub fn kakao_pay(mut self, value: crate::params::Empty) -> Self {
        self.kakao_pay = Some(Box::new(value));
        self
    }
    /// Klarna.
    pub fn klarna(mut self, value: crate::params::Klarna) -> Self {
        self.klarna = Some(Box::new(value));
        self
    }
    /// Konbini.
    pub fn konbini(mut self, value: crate::params::Empty) -> Self {
        self.konbini = Some(Box::new(value));
        self
    }
    /// Kr card.
    pub fn kr_card(mut self, value: crate::params::Empty) -> Self {
        self.kr_card = Some(Box::new(value));
        self
    }
    /// Link.
    pub fn link(mut self, value: crate::params::Empty) -> Self {
        self.link = Some(Box::new(value));
        self
    }
    /// Mb way.
    pub fn mb_way(mut self, value: crate::params::Empty) -> Self {
        self.mb_way = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Mobilepay.
    pub fn mobilepay(mut self, value: crate::params::Empty) -> Self {
        self.mobilepay = Some(Box::new(value));
        self
    }
    /// Multibanco.
    pub fn multibanco(mut self, value: crate::params::Empty) -> Self {
        self.multibanco = Some(Box::new(value));
        self
    }
    /// Naver pay.
    pub fn naver_pay(mut self, value: crate::params::NaverPay) -> Self {
        self.naver_pay = Some(Box::new(value));
        self
    }
    /// Nz bank account.
    pub fn nz_bank_account(mut self, value: crate::params::NzBankAccount) -> Self {
        self.nz_bank_account = Some(Box::new(value));
        self
    }
    /// Oxxo.
    pub fn oxxo(mut self, value: crate::params::Empty) -> Self {
        self.oxxo = Some(Box::new(value));
        self
    }
    /// P24.
    pub fn p24(mut self, value: crate::params::P24) -> Self {
        self.p24 = Some(Box::new(value));
        self
    }
    /// Pay by bank.
    pub fn pay_by_bank(mut self, value: crate::params::Empty) -> Self {
        self.pay_by_bank = Some(Box::new(value));
        self
    }
    /// Payco.
    pub fn payco(mut self, value: crate::params::Empty) -> Self {
        self.payco = Some(Box::new(value));
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Paynow.
    pub fn paynow(mut self, value: crate::params::Empty) -> Self {
        self.paynow = Some(Box::new(value));
        self
    }
    /// Paypal.
    pub fn paypal(mut self, value: crate::params::Empty) -> Self {
        self.paypal = Some(Box::new(value));
        self
    }
    /// Payto.
    pub fn payto(mut self, value: crate::params::Payto) -> Self {
        self.payto = Some(Box::new(value));
        self
    }
    /// Pix.
    pub fn pix(mut self, value: crate::params::Empty) -> Self {
        self.pix = Some(Box::new(value));
        self
    }
    /// Promptpay.
    pub fn promptpay(mut self, value: crate::params::Empty) -> Self {
        self.promptpay = Some(Box::new(value));
        self
    }
    /// Radar options.
    pub fn radar_options(mut self, value: crate::params::RadarOptions) -> Self {
        self.radar_options = Some(Box::new(value));
        self
    }
    /// Revolut pay.
    pub fn revolut_pay(mut self, value: crate::params::Empty) -> Self {
        self.revolut_pay = Some(Box::new(value));
        self
    }
    /// Samsung pay.
    pub fn samsung_pay(mut self, value: crate::params::Empty) -> Self {
        self.samsung_pay = Some(Box::new(value));
        self
    }
    /// Satispay.
    pub fn satispay(mut self, value: crate::params::Empty) -> Self {
        self.satispay = Some(Box::new(value));
        self
    }
    /// Scalapay.
    pub fn scalapay(mut self, value: crate::params::Empty) -> Self {
        self.scalapay = Some(Box::new(value));
        self
    }
    /// Sepa debit.
    pub fn sepa_debit(mut self, value: crate::params::SepaDebit) -> Self {
        self.sepa_debit = Some(Box::new(value));
        self
    }
    /// Sofort.
    pub fn sofort(mut self, value: crate::params::Sofort) -> Self {
        self.sofort = Some(Box::new(value));
        self
    }
    /// Sunbit.
    pub fn sunbit(mut self, value: crate::params::Empty) -> Self {
        self.sunbit = Some(Box::new(value));
        self
    }
    /// Swish.
    pub fn swish(mut self, value: crate::params::Empty) -> Self {
        self.swish = Some(Box::new(value));
        self
    }
    /// Twint.
    pub fn twint(mut self, value: crate::params::Empty) -> Self {
        self.twint = Some(Box::new(value));
        self
    }
    /// Type.
    pub fn r#type(mut self, value: crate::payment_methods::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Upi.
    pub fn upi(mut self, value: crate::params::Upi) -> Self {
        self.upi = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: crate::params::UsBankAccount) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Wechat pay.
    pub fn wechat_pay(mut self, value: crate::params::Empty) -> Self {
        self.wechat_pay = Some(Box::new(value));
        self
    }
    /// Zip.
    pub fn zip(mut self, value: crate::params::Empty) -> Self {
        self.zip = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_methods::PaymentMethod>,
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
    4 => allow_redisplay "allow_redisplay";
    5 => alma "alma";
    6 => amazon_pay "amazon_pay";
    7 => au_becs_debit "au_becs_debit";
    8 => bacs_debit "bacs_debit";
    9 => bancontact "bancontact";
    10 => billie "billie";
    11 => billing_details "billing_details";
    12 => bizum "bizum";
    13 => blik "blik";
    14 => boleto "boleto";
    15 => card "card";
    16 => cashapp "cashapp";
    17 => crypto "crypto";
    18 => custom "custom";
    19 => customer "customer";
    20 => customer_balance "customer_balance";
    21 => eps "eps";
    22 => expand "expand";
    23 => fpx "fpx";
    24 => giropay "giropay";
    25 => grabpay "grabpay";
    26 => ideal "ideal";
    27 => interac_present "interac_present";
    28 => kakao_pay "kakao_pay";
    29 => klarna "klarna";
    30 => konbini "konbini";
    31 => kr_card "kr_card";
    32 => link "link";
    33 => mb_way "mb_way";
    34 => metadata "metadata";
    35 => mobilepay "mobilepay";
    36 => multibanco "multibanco";
    37 => naver_pay "naver_pay";
    38 => nz_bank_account "nz_bank_account";
    39 => oxxo "oxxo";
    40 => p24 "p24";
    41 => pay_by_bank "pay_by_bank";
    42 => payco "payco";
    43 => payment_method "payment_method";
    44 => paynow "paynow";
    45 => paypal "paypal";
    46 => payto "payto";
    47 => pix "pix";
    48 => promptpay "promptpay";
    49 => radar_options "radar_options";
    50 => revolut_pay "revolut_pay";
    51 => samsung_pay "samsung_pay";
    52 => satispay "satispay";
    53 => scalapay "scalapay";
    54 => sepa_debit "sepa_debit";
    55 => sofort "sofort";
    56 => sunbit "sunbit";
    57 => swish "swish";
    58 => twint "twint";
    59 => r#type "type";
    60 => upi "upi";
    61 => us_bank_account "us_bank_account";
    62 => wechat_pay "wechat_pay";
    63 => zip "zip";
}
rt::request! {
    Create -> crate::payment_methods::PaymentMethod;
    "PostPaymentMethods" Post "/v1/payment_methods" Form;
}
