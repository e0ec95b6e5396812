// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_data.acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/acss_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct AcssDebit {
    account_number: String,
    institution_number: String,
    transit_number: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl AcssDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            institution_number: institution_number.into(),
            transit_number: transit_number.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    AcssDebit;
    0 => account_number "account_number" required sensitive;
    1 => institution_number "institution_number" required sensitive;
    2 => transit_number "transit_number" required sensitive;
}
/// The parameters of `payment_method_data.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/au_becs_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct AuBecsDebit {
    account_number: String,
    bsb_number: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl AuBecsDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bsb_number: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            bsb_number: bsb_number.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    AuBecsDebit;
    0 => account_number "account_number" required sensitive;
    1 => bsb_number "bsb_number" required sensitive;
}
/// The parameters of `payment_method_data.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/bacs_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebit {
    account_number: Option<String>,
    sort_code: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Sort code. At most 5000 characters.
    pub fn sort_code(mut self, value: impl Into<String>) -> Self {
        self.sort_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    BacsDebit;
    0 => account_number "account_number" sensitive;
    1 => sort_code "sort_code" sensitive;
}
/// The parameters of `payment_method_data.billing_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/billing_details`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct BillingDetails {
    address: rt::Clearable<Box<crate::params::Address>>,
    email: rt::Clearable<String>,
    name: rt::Clearable<String>,
    phone: rt::Clearable<String>,
    tax_id: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `address`.
    pub fn clear_address(mut self) -> Self {
        self.address = rt::Clearable::Clear;
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `email`.
    pub fn clear_email(mut self) -> Self {
        self.email = rt::Clearable::Clear;
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `name`.
    pub fn clear_name(mut self) -> Self {
        self.name = rt::Clearable::Clear;
        self
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `phone`.
    pub fn clear_phone(mut self) -> Self {
        self.phone = rt::Clearable::Clear;
        self
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    BillingDetails;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => tax_id "tax_id" sensitive;
}
/// The parameters of `payment_method_data.boleto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/boleto`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Boleto {
    tax_id: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Boleto {
    /// With what is required.
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self {
            tax_id: tax_id.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Boleto;
    0 => tax_id "tax_id" required sensitive;
}
/// The parameters of `payment_method_data.eps`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/eps`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Eps {
    bank: Option<crate::types::EpsBank>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Eps {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(mut self, value: crate::types::EpsBank) -> Self {
        self.bank = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Eps;
    0 => bank "bank";
}
/// The parameters of `payment_method_data.fpx`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/fpx`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Fpx {
    bank: crate::types::FpxBank,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Fpx {
    /// With what is required.
    pub fn new(bank: crate::types::FpxBank) -> Self {
        Self { bank, ..Default::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Fpx;
    0 => bank "bank" required;
}
/// The parameters of `payment_method_data.ideal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/ideal`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Ideal {
    bank: Option<crate::types::IdealBank>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(mut self, value: crate::types::IdealBank) -> Self {
        self.bank = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Ideal;
    0 => bank "bank";
}
/// The parameters of `payment_method_data.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/klarna`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Klarna {
    dob: Option<Box<crate::params::Date>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Dob.
    pub fn dob(mut self, value: crate::params::Date) -> Self {
        self.dob = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Klarna;
    0 => dob "dob" sensitive;
}
/// The parameters of `payment_method_data.naver_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/naver_pay`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct NaverPay {
    funding: Option<crate::types::NaverPayFunding>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl NaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Funding. `card` or `points`.
    pub fn funding(mut self, value: crate::types::NaverPayFunding) -> Self {
        self.funding = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    NaverPay;
    0 => funding "funding";
}
/// The parameters of `payment_method_data.nz_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/nz_bank_account`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct NzBankAccount {
    account_holder_name: Option<String>,
    account_number: String,
    bank_code: String,
    branch_code: String,
    reference: Option<String>,
    suffix: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl NzBankAccount {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            bank_code: bank_code.into(),
            branch_code: branch_code.into(),
            suffix: suffix.into(),
            ..Default::default()
        }
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Reference. At most 128 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    NzBankAccount;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => account_number "account_number" required sensitive;
    2 => bank_code "bank_code" required;
    3 => branch_code "branch_code" required;
    4 => reference "reference";
    5 => suffix "suffix" required;
}
/// The parameters of `payment_method_data.p24`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/p24`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct P24 {
    bank: Option<crate::types::P24Bank>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl P24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(mut self, value: crate::types::P24Bank) -> Self {
        self.bank = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    P24;
    0 => bank "bank";
}
/// The parameters of `payment_method_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data`.
#[cfg(feature = "_params_payment_method_data")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodData {
    acss_debit: Option<Box<AcssDebit>>,
    affirm: Option<Box<crate::params::Empty>>,
    afterpay_clearpay: Option<Box<crate::params::Empty>>,
    alipay: Option<Box<crate::params::Empty>>,
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    alma: Option<Box<crate::params::Empty>>,
    amazon_pay: Option<Box<crate::params::Empty>>,
    au_becs_debit: Option<Box<AuBecsDebit>>,
    bacs_debit: Option<Box<BacsDebit>>,
    bancontact: Option<Box<crate::params::Empty>>,
    billie: Option<Box<crate::params::Empty>>,
    billing_details: Option<Box<BillingDetails>>,
    bizum: Option<Box<crate::params::Empty>>,
    blik: Option<Box<crate::params::Empty>>,
    boleto: Option<Box<Boleto>>,
    cashapp: Option<Box<crate::params::Empty>>,
    crypto: Option<Box<crate::params::Empty>>,
    customer_balance: Option<Box<crate::params::Empty>>,
    eps: Option<Box<Eps>>,
    fpx: Option<Box<Fpx>>,
    giropay: Option<Box<crate::params::Empty>>,
    grabpay: Option<Box<crate::params::Empty>>,
    ideal: Option<Box<Ideal>>,
    interac_present: Option<Box<crate::params::Empty>>,
    kakao_pay: Option<Box<crate::params::Empty>>,
    klarna: Option<Box<Klarna>>,
    konbini: Option<Box<crate::params::Empty>>,
    kr_card: Option<Box<crate::params::Empty>>,
    link: Option<Box<crate::params::Empty>>,
    mb_way: Option<Box<crate::params::Empty>>,
    metadata: Option<rt::Metadata>,
    mobilepay: Option<Box<crate::params::Empty>>,
    multibanco: Option<Box<crate::params::Empty>>,
    naver_pay: Option<Box<NaverPay>>,
    nz_bank_account: Option<Box<NzBankAccount>>,
    oxxo: Option<Box<crate::params::Empty>>,
    p24: Option<Box<P24>>,
    pay_by_bank: Option<Box<crate::params::Empty>>,
    payco: Option<Box<crate::params::Empty>>,
    paynow: Option<Box<crate::params::Empty>>,
    paypal: Option<Box<crate::params::Empty>>,
    payto: Option<Box<Payto>>,
    pix: Option<Box<crate::params::Empty>>,
    promptpay: Option<Box<crate::params::Empty>>,
    radar_options: Option<Box<crate::params::RadarOptions>>,
    revolut_pay: Option<Box<crate::params::Empty>>,
    samsung_pay: Option<Box<crate::params::Empty>>,
    satispay: Option<Box<crate::params::Empty>>,
    scalapay: Option<Box<crate::params::Empty>>,
    sepa_debit: Option<Box<SepaDebit>>,
    sofort: Option<Box<Sofort>>,
    sunbit: Option<Box<crate::params::Empty>>,
    swish: Option<Box<crate::params::Empty>>,
    twint: Option<Box<crate::params::Empty>>,
    r#type: PaymentMethodDataType,
    upi: Option<Box<crate::params::Upi>>,
    us_bank_account: Option<Box<UsBankAccount>>,
    wechat_pay: Option<Box<crate::params::Empty>>,
    zip: Option<Box<crate::params::Empty>>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_payment_method_data")]
impl PaymentMethodData {
    /// With what is required.
    pub fn new(r#type: PaymentMethodDataType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Acss debit.
    pub fn acss_debit(mut self, value: AcssDebit) -> Self {
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
    pub fn au_becs_debit(mut self, value: AuBecsDebit) -> Self {
        self.au_becs_debit = Some(Box::new(value));
        self
    }
    /// Bacs debit.
    pub fn bacs_debit(mut self, value: BacsDebit) -> Self {
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
    pub fn billing_details(mut self, value: BillingDetails) -> Self {
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
    pub fn boleto(mut self, value: Boleto) -> Self {
        self.boleto = Some(Box::new(value));
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
    /// Customer balance.
    pub fn customer_balance(mut self, value: crate::params::Empty) -> Self {
        self.customer_balance = Some(Box::new(value));
        self
    }
    /// Eps.
    pub fn eps(mut self, value: Eps) -> Self {
        self.eps = Some(Box::new(value));
        self
    }
    /// Fpx.
    pub fn fpx(mut self, value: Fpx) -> Self {
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
    pub fn ideal(mut self, value: Ideal) -> Self {
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
    pub fn klarna(mut self, value: Klarna) -> Self {
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
    pub fn naver_pay(mut self, value: NaverPay) -> Self {
        self.naver_pay = Some(Box::new(value));
        self
    }
    /// Nz bank account.
    pub fn nz_bank_account(mut self, value: NzBankAccount) -> Self {
        self.nz_bank_account = Some(Box::new(value));
        self
    }
    /// Oxxo.
    pub fn oxxo(mut self, value: crate::params::Empty) -> Self {
        self.oxxo = Some(Box::new(value));
        self
    }
    /// P24.
    pub fn p24(mut self, value: P24) -> Self {
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
    pub fn payto(mut self, value: Payto) -> Self {
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
    pub fn sepa_debit(mut self, value: SepaDebit) -> Self {
        self.sepa_debit = Some(Box::new(value));
        self
    }
    /// Sofort.
    pub fn sofort(mut self, value: Sofort) -> Self {
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
    /// Upi.
    pub fn upi(mut self, value: crate::params::Upi) -> Self {
        self.upi = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
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
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_payment_method_data")]
rt::record! {
    PaymentMethodData;
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
    15 => cashapp "cashapp";
    16 => crypto "crypto";
    17 => customer_balance "customer_balance";
    18 => eps "eps";
    19 => fpx "fpx";
    20 => giropay "giropay";
    21 => grabpay "grabpay";
    22 => ideal "ideal";
    23 => interac_present "interac_present";
    24 => kakao_pay "kakao_pay";
    25 => klarna "klarna";
    26 => konbini "konbini";
    27 => kr_card "kr_card";
    28 => link "link";
    29 => mb_way "mb_way";
    30 => metadata "metadata";
    31 => mobilepay "mobilepay";
    32 => multibanco "multibanco";
    33 => naver_pay "naver_pay";
    34 => nz_bank_account "nz_bank_account";
    35 => oxxo "oxxo";
    36 => p24 "p24";
    37 => pay_by_bank "pay_by_bank";
    38 => payco "payco";
    39 => paynow "paynow";
    40 => paypal "paypal";
    41 => payto "payto";
    42 => pix "pix";
    43 => promptpay "promptpay";
    44 => radar_options "radar_options";
    45 => revolut_pay "revolut_pay";
    46 => samsung_pay "samsung_pay";
    47 => satispay "satispay";
    48 => scalapay "scalapay";
    49 => sepa_debit "sepa_debit";
    50 => sofort "sofort";
    51 => sunbit "sunbit";
    52 => swish "swish";
    53 => twint "twint";
    54 => r#type "type" required;
    55 => upi "upi";
    56 => us_bank_account "us_bank_account";
    57 => wechat_pay "wechat_pay";
    58 => zip "zip";
}
/// The values of `payment_method_data.type`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/type`.
#[cfg(feature = "_params_payment_method_data")]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDataType {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_params_payment_method_data")]
rt::open_enum! {
    PaymentMethodDataType;
    0 => AcssDebit "acss_debit";
    1 => Affirm "affirm";
    2 => AfterpayClearpay "afterpay_clearpay";
    3 => Alipay "alipay";
    4 => Alma "alma";
    5 => AmazonPay "amazon_pay";
    6 => AuBecsDebit "au_becs_debit";
    7 => BacsDebit "bacs_debit";
    8 => Bancontact "bancontact";
    9 => Billie "billie";
    10 => Bizum "bizum";
    11 => Blik "blik";
    12 => Boleto "boleto";
    13 => Cashapp "cashapp";
    14 => Crypto "crypto";
    15 => CustomerBalance "customer_balance";
    16 => Eps "eps";
    17 => Fpx "fpx";
    18 => Giropay "giropay";
    19 => Grabpay "grabpay";
    20 => Ideal "ideal";
    21 => KakaoPay "kakao_pay";
    22 => Klarna "klarna";
    23 => Konbini "konbini";
    24 => KrCard "kr_card";
    25 => Link "link";
    26 => MbWay "mb_way";
    27 => Mobilepay "mobilepay";
    28 => Multibanco "multibanco";
    29 => NaverPay "naver_pay";
    30 => NzBankAccount "nz_bank_account";
    31 => Oxxo "oxxo";
    32 => P24 "p24";
    33 => PayByBank "pay_by_bank";
    34 => Payco "payco";
    35 => Paynow "paynow";
    36 => Paypal "paypal";
    37 => Payto "payto";
    38 => Pix "pix";
    39 => Promptpay "promptpay";
    40 => RevolutPay "revolut_pay";
    41 => SamsungPay "samsung_pay";
    42 => Satispay "satispay";
    43 => Scalapay "scalapay";
    44 => SepaDebit "sepa_debit";
    45 => Sofort "sofort";
    46 => Sunbit "sunbit";
    47 => Swish "swish";
    48 => Twint "twint";
    49 => Upi "upi";
    50 => UsBankAccount "us_bank_account";
    51 => WechatPay "wechat_pay";
    52 => Zip "zip";
}
/// The parameters of `payment_method_data.payto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/payto`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Payto {
    account_number: Option<String>,
    bsb_number: Option<String>,
    pay_id: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Bsb number. At most 5000 characters.
    pub fn bsb_number(mut self, value: impl Into<String>) -> Self {
        self.bsb_number = Some(value.into());
        self
    }
    /// Pay id. At most 5000 characters.
    pub fn pay_id(mut self, value: impl Into<String>) -> Self {
        self.pay_id = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Payto;
    0 => account_number "account_number" sensitive;
    1 => bsb_number "bsb_number" sensitive;
    2 => pay_id "pay_id";
}
/// The parameters of `payment_method_data.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sepa_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct SepaDebit {
    iban: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl SepaDebit {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    SepaDebit;
    0 => iban "iban" required sensitive;
}
/// The parameters of `payment_method_data.sofort`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sofort`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone, Default)]
#[must_use]
pub struct Sofort {
    country: SofortCountry,
    extra: rt::Extra,
}
#[cfg(feature = "_params_acss_debit")]
impl Sofort {
    /// With what is required.
    pub fn new(country: SofortCountry) -> Self {
        Self {
            country,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::record! {
    Sofort;
    0 => country "country" required;
}
/// The values of `payment_method_data.sofort.country`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sofort/properties/country`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SofortCountry {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `IT`
    It,
    /// `NL`
    Nl,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_params_acss_debit")]
rt::open_enum! {
    SofortCountry;
    0 => At "AT";
    1 => Be "BE";
    2 => De "DE";
    3 => Es "ES";
    4 => It "IT";
    5 => Nl "NL";
}
/// The parameters of `payment_method_data.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/us_bank_account`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    account_holder_type: Option<crate::types::AccountHolderType>,
    account_number: Option<String>,
    account_type: Option<crate::types::AccountType>,
    financial_connections_account: Option<String>,
    routing_number: Option<String>,
    extra: rt::Extra,
}
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Account type. `checking` or `savings`.
    pub fn account_type(mut self, value: crate::types::AccountType) -> Self {
        self.account_type = Some(value);
        self
    }
    /// Financial connections account. At most 5000 characters.
    pub fn financial_connections_account(mut self, value: impl Into<String>) -> Self {
        self.financial_connections_account = Some(value.into());
        self
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsBankAccount;
    0 => account_holder_type "account_holder_type";
    1 => account_number "account_number" sensitive;
    2 => account_type "account_type";
    3 => financial_connections_account "financial_connections_account";
    4 => routing_number "routing_number" sensitive;
}
