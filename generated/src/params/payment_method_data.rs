// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_data.acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/acss_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl AcssDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        AcssDebit(
            AcssDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, institution_number)
                .set::<String>(2, transit_number),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    AcssDebit;
    "account_number" required sensitive: String;
    "institution_number" required sensitive: String;
    "transit_number" required sensitive: String;
}
/// The parameters of `payment_method_data.au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/au_becs_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl AuBecsDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bsb_number: impl Into<String>,
    ) -> Self {
        AuBecsDebit(
            AuBecsDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, bsb_number),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    AuBecsDebit;
    "account_number" required sensitive: String;
    "bsb_number" required sensitive: String;
}
/// The parameters of `payment_method_data.bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/bacs_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct BacsDebit(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sort code. At most 5000 characters.
    pub fn sort_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    BacsDebit;
    "account_number" sensitive: Option<String>;
    "sort_code" sensitive: Option<String>;
}
/// The parameters of `payment_method_data.billing_details`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/billing_details`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct BillingDetails(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl BillingDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
    }
    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Clears `email`.
    pub fn clear_email(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Clears `phone`.
    pub fn clear_phone(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    BillingDetails;
    "address" sensitive: rt::Clearable<crate::params::Address>;
    "email" sensitive: rt::Clearable<String>;
    "name" sensitive: rt::Clearable<String>;
    "phone" sensitive: rt::Clearable<String>;
    "tax_id" sensitive: Option<String>;
}
/// The parameters of `payment_method_data.boleto`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/boleto`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Boleto {
    /// With what is required.
    pub fn new(tax_id: impl Into<String>) -> Self {
        Boleto(Boleto::default().0.set::<String>(0, tax_id))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Boleto;
    "tax_id" required sensitive: String;
}
/// The parameters of `payment_method_data.eps`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/eps`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Eps(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Eps {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(self, value: crate::types::EpsBank) -> Self {
        Self(self.0.set::<crate::types::EpsBank>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Eps;
    "bank": Option<crate::types::EpsBank>;
}
/// The parameters of `payment_method_data.fpx`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/fpx`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Fpx(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Fpx {
    /// With what is required.
    pub fn new(bank: crate::types::FpxBank) -> Self {
        Fpx(Fpx::default().0.set::<crate::types::FpxBank>(0, bank))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Fpx;
    "bank" required: crate::types::FpxBank;
}
/// The parameters of `payment_method_data.ideal`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/ideal`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Ideal(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Ideal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(self, value: crate::types::IdealBank) -> Self {
        Self(self.0.set::<crate::types::IdealBank>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Ideal;
    "bank": Option<crate::types::IdealBank>;
}
/// The parameters of `payment_method_data.klarna`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/klarna`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Klarna(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Klarna {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Dob.
    pub fn dob(self, value: crate::params::Date) -> Self {
        Self(self.0.set::<crate::params::Date>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Klarna;
    "dob" sensitive: Option<crate::params::Date>;
}
/// The parameters of `payment_method_data.naver_pay`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/naver_pay`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct NaverPay(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl NaverPay {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Funding. `card` or `points`.
    pub fn funding(self, value: crate::types::NaverPayFunding) -> Self {
        Self(self.0.set::<crate::types::NaverPayFunding>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    NaverPay;
    "funding": Option<crate::types::NaverPayFunding>;
}
/// The parameters of `payment_method_data.nz_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/nz_bank_account`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct NzBankAccount(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl NzBankAccount {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        NzBankAccount(
            NzBankAccount::default()
                .0
                .set::<String>(1, account_number)
                .set::<String>(2, bank_code)
                .set::<String>(3, branch_code)
                .set::<String>(5, suffix),
        )
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Reference. At most 128 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    NzBankAccount;
    "account_holder_name" sensitive: Option<String>;
    "account_number" required sensitive: String;
    "bank_code" required: String;
    "branch_code" required: String;
    "reference": Option<String>;
    "suffix" required: String;
}
/// The parameters of `payment_method_data.p24`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/p24`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct P24(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl P24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank.
    pub fn bank(self, value: crate::types::P24Bank) -> Self {
        Self(self.0.set::<crate::types::P24Bank>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    P24;
    "bank": Option<crate::types::P24Bank>;
}
/// The parameters of `payment_method_data`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data`.
#[cfg(feature = "_params_payment_method_data")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodData(rt::Params);
#[cfg(feature = "_params_payment_method_data")]
impl PaymentMethodData {
    /// With what is required.
    pub fn new(r#type: PaymentMethodDataType) -> Self {
        PaymentMethodData(
            PaymentMethodData::default().0.set::<PaymentMethodDataType>(54, r#type),
        )
    }
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value))
    }
    /// Affirm.
    pub fn affirm(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(1, value))
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(2, value))
    }
    /// Alipay.
    pub fn alipay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(3, value))
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: crate::types::AllowRedisplay) -> Self {
        Self(self.0.set::<crate::types::AllowRedisplay>(4, value))
    }
    /// Alma.
    pub fn alma(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(5, value))
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(6, value))
    }
    /// Au becs debit.
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(7, value))
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(8, value))
    }
    /// Bancontact.
    pub fn bancontact(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(9, value))
    }
    /// Billie.
    pub fn billie(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(10, value))
    }
    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(11, value))
    }
    /// Bizum.
    pub fn bizum(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(12, value))
    }
    /// Blik.
    pub fn blik(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(13, value))
    }
    /// Boleto.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(14, value))
    }
    /// Cashapp.
    pub fn cashapp(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(15, value))
    }
    /// Crypto.
    pub fn crypto(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(16, value))
    }
    /// Customer balance.
    pub fn customer_balance(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(17, value))
    }
    /// Eps.
    pub fn eps(self, value: Eps) -> Self {
        Self(self.0.set::<Eps>(18, value))
    }
    /// Fpx.
    pub fn fpx(self, value: Fpx) -> Self {
        Self(self.0.set::<Fpx>(19, value))
    }
    /// Giropay.
    pub fn giropay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(20, value))
    }
    /// Grabpay.
    pub fn grabpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(21, value))
    }
    /// Ideal.
    pub fn ideal(self, value: Ideal) -> Self {
        Self(self.0.set::<Ideal>(22, value))
    }
    /// Interac present.
    pub fn interac_present(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(23, value))
    }
    /// Kakao pay.
    pub fn kakao_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(24, value))
    }
    /// Klarna.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(25, value))
    }
    /// Konbini.
    pub fn konbini(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(26, value))
    }
    /// Kr card.
    pub fn kr_card(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(27, value))
    }
    /// Link.
    pub fn link(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(28, value))
    }
    /// Mb way.
    pub fn mb_way(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(29, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(30, value))
    }
    /// Mobilepay.
    pub fn mobilepay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(31, value))
    }
    /// Multibanco.
    pub fn multibanco(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(32, value))
    }
    /// Naver pay.
    pub fn naver_pay(self, value: NaverPay) -> Self {
        Self(self.0.set::<NaverPay>(33, value))
    }
    /// Nz bank account.
    pub fn nz_bank_account(self, value: NzBankAccount) -> Self {
        Self(self.0.set::<NzBankAccount>(34, value))
    }
    /// Oxxo.
    pub fn oxxo(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(35, value))
    }
    /// P24.
    pub fn p24(self, value: P24) -> Self {
        Self(self.0.set::<P24>(36, value))
    }
    /// Pay by bank.
    pub fn pay_by_bank(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(37, value))
    }
    /// Payco.
    pub fn payco(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(38, value))
    }
    /// Paynow.
    pub fn paynow(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(39, value))
    }
    /// Paypal.
    pub fn paypal(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(40, value))
    }
    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(41, value))
    }
    /// Pix.
    pub fn pix(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(42, value))
    }
    /// Promptpay.
    pub fn promptpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(43, value))
    }
    /// Radar options.
    pub fn radar_options(self, value: crate::params::RadarOptions) -> Self {
        Self(self.0.set::<crate::params::RadarOptions>(44, value))
    }
    /// Revolut pay.
    pub fn revolut_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(45, value))
    }
    /// Samsung pay.
    pub fn samsung_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(46, value))
    }
    /// Satispay.
    pub fn satispay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(47, value))
    }
    /// Scalapay.
    pub fn scalapay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(48, value))
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: SepaDebit) -> Self {
        Self(self.0.set::<SepaDebit>(49, value))
    }
    /// Sofort.
    pub fn sofort(self, value: Sofort) -> Self {
        Self(self.0.set::<Sofort>(50, value))
    }
    /// Sunbit.
    pub fn sunbit(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(51, value))
    }
    /// Swish.
    pub fn swish(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(52, value))
    }
    /// Twint.
    pub fn twint(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(53, value))
    }
    /// Upi.
    pub fn upi(self, value: crate::params::Upi) -> Self {
        Self(self.0.set::<crate::params::Upi>(55, value))
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(56, value))
    }
    /// Wechat pay.
    pub fn wechat_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(57, value))
    }
    /// Zip.
    pub fn zip(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(58, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_payment_method_data")]
rt::params! {
    PaymentMethodData;
    "acss_debit": Option<AcssDebit>;
    "affirm": Option<crate::params::Empty>;
    "afterpay_clearpay": Option<crate::params::Empty>;
    "alipay": Option<crate::params::Empty>;
    "allow_redisplay": Option<crate::types::AllowRedisplay>;
    "alma": Option<crate::params::Empty>;
    "amazon_pay": Option<crate::params::Empty>;
    "au_becs_debit": Option<AuBecsDebit>;
    "bacs_debit": Option<BacsDebit>;
    "bancontact": Option<crate::params::Empty>;
    "billie": Option<crate::params::Empty>;
    "billing_details": Option<BillingDetails>;
    "bizum": Option<crate::params::Empty>;
    "blik": Option<crate::params::Empty>;
    "boleto": Option<Boleto>;
    "cashapp": Option<crate::params::Empty>;
    "crypto": Option<crate::params::Empty>;
    "customer_balance": Option<crate::params::Empty>;
    "eps": Option<Eps>;
    "fpx": Option<Fpx>;
    "giropay": Option<crate::params::Empty>;
    "grabpay": Option<crate::params::Empty>;
    "ideal": Option<Ideal>;
    "interac_present": Option<crate::params::Empty>;
    "kakao_pay": Option<crate::params::Empty>;
    "klarna": Option<Klarna>;
    "konbini": Option<crate::params::Empty>;
    "kr_card": Option<crate::params::Empty>;
    "link": Option<crate::params::Empty>;
    "mb_way": Option<crate::params::Empty>;
    "metadata": Option<rt::Metadata>;
    "mobilepay": Option<crate::params::Empty>;
    "multibanco": Option<crate::params::Empty>;
    "naver_pay": Option<NaverPay>;
    "nz_bank_account": Option<NzBankAccount>;
    "oxxo": Option<crate::params::Empty>;
    "p24": Option<P24>;
    "pay_by_bank": Option<crate::params::Empty>;
    "payco": Option<crate::params::Empty>;
    "paynow": Option<crate::params::Empty>;
    "paypal": Option<crate::params::Empty>;
    "payto": Option<Payto>;
    "pix": Option<crate::params::Empty>;
    "promptpay": Option<crate::params::Empty>;
    "radar_options": Option<crate::params::RadarOptions>;
    "revolut_pay": Option<crate::params::Empty>;
    "samsung_pay": Option<crate::params::Empty>;
    "satispay": Option<crate::params::Empty>;
    "scalapay": Option<crate::params::Empty>;
    "sepa_debit": Option<SepaDebit>;
    "sofort": Option<Sofort>;
    "sunbit": Option<crate::params::Empty>;
    "swish": Option<crate::params::Empty>;
    "twint": Option<crate::params::Empty>;
    "type" required: PaymentMethodDataType;
    "upi": Option<crate::params::Upi>;
    "us_bank_account": Option<UsBankAccount>;
    "wechat_pay": Option<crate::params::Empty>;
    "zip": Option<crate::params::Empty>;
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
#[derive(Clone)]
#[must_use]
pub struct Payto(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Payto {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Bsb number. At most 5000 characters.
    pub fn bsb_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Pay id. At most 5000 characters.
    pub fn pay_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Payto;
    "account_number" sensitive: Option<String>;
    "bsb_number" sensitive: Option<String>;
    "pay_id": Option<String>;
}
/// The parameters of `payment_method_data.sepa_debit`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sepa_debit`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct SepaDebit(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl SepaDebit {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        SepaDebit(SepaDebit::default().0.set::<String>(0, iban))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    SepaDebit;
    "iban" required sensitive: String;
}
/// The parameters of `payment_method_data.sofort`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_data/properties/sofort`.
#[cfg(feature = "_params_acss_debit")]
#[derive(Clone)]
#[must_use]
pub struct Sofort(rt::Params);
#[cfg(feature = "_params_acss_debit")]
impl Sofort {
    /// With what is required.
    pub fn new(country: SofortCountry) -> Self {
        Sofort(Sofort::default().0.set::<SofortCountry>(0, country))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_acss_debit")]
rt::params! {
    Sofort;
    "country" required: SofortCountry;
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
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: crate::types::AccountHolderType) -> Self {
        Self(self.0.set::<crate::types::AccountHolderType>(0, value))
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Account type. `checking` or `savings`.
    pub fn account_type(self, value: crate::types::AccountType) -> Self {
        Self(self.0.set::<crate::types::AccountType>(2, value))
    }
    /// Financial connections account. At most 5000 characters.
    pub fn financial_connections_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UsBankAccount;
    "account_holder_type": Option<crate::types::AccountHolderType>;
    "account_number" sensitive: Option<String>;
    "account_type": Option<crate::types::AccountType>;
    "financial_connections_account": Option<String>;
    "routing_number" sensitive: Option<String>;
}
