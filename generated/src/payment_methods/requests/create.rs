// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::PaymentMethodType;
use crate::payment_methods::params::AcssDebit;
use crate::payment_methods::params::Affirm;
use crate::payment_methods::params::AfterpayClearpay;
use crate::payment_methods::params::Alipay;
use crate::payment_methods::params::Alma;
use crate::payment_methods::params::AmazonPay;
use crate::payment_methods::params::AuBecsDebit;
use crate::payment_methods::params::BacsDebit;
use crate::payment_methods::params::Bancontact;
use crate::payment_methods::params::Billie;
use crate::payment_methods::params::BillingDetails;
use crate::payment_methods::params::Bizum;
use crate::payment_methods::params::Blik;
use crate::payment_methods::params::Boleto;
use crate::payment_methods::params::Cashapp;
use crate::payment_methods::params::CreateCard;
use crate::payment_methods::params::CreateUsBankAccount;
use crate::payment_methods::params::Crypto;
use crate::payment_methods::params::Custom;
use crate::payment_methods::params::CustomerBalance;
use crate::payment_methods::params::Eps;
use crate::payment_methods::params::Fpx;
use crate::payment_methods::params::Giropay;
use crate::payment_methods::params::Grabpay;
use crate::payment_methods::params::Ideal;
use crate::payment_methods::params::InteracPresent;
use crate::payment_methods::params::KakaoPay;
use crate::payment_methods::params::Klarna;
use crate::payment_methods::params::Konbini;
use crate::payment_methods::params::KrCard;
use crate::payment_methods::params::Link;
use crate::payment_methods::params::MbWay;
use crate::payment_methods::params::Mobilepay;
use crate::payment_methods::params::Multibanco;
use crate::payment_methods::params::NaverPay;
use crate::payment_methods::params::NzBankAccount;
use crate::payment_methods::params::Oxxo;
use crate::payment_methods::params::P24;
use crate::payment_methods::params::PayByBank;
use crate::payment_methods::params::Payco;
use crate::payment_methods::params::Paynow;
use crate::payment_methods::params::Paypal;
use crate::payment_methods::params::Payto;
use crate::payment_methods::params::Pix;
use crate::payment_methods::params::Promptpay;
use crate::payment_methods::params::RadarOptions;
use crate::payment_methods::params::RevolutPay;
use crate::payment_methods::params::SamsungPay;
use crate::payment_methods::params::Satispay;
use crate::payment_methods::params::Scalapay;
use crate::payment_methods::params::SepaDebit;
use crate::payment_methods::params::Sofort;
use crate::payment_methods::params::Sunbit;
use crate::payment_methods::params::Swish;
use crate::payment_methods::params::Twint;
use crate::payment_methods::params::Upi;
use crate::payment_methods::params::WechatPay;
use crate::payment_methods::params::Zip;
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(0, value), self.1)
    }

    /// Affirm.
    pub fn affirm(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(1, value), self.1)
    }

    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: AfterpayClearpay) -> Self {
        Self(self.0.set::<AfterpayClearpay>(2, value), self.1)
    }

    /// Alipay.
    pub fn alipay(self, value: Alipay) -> Self {
        Self(self.0.set::<Alipay>(3, value), self.1)
    }

    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: AllowRedisplay) -> Self {
        Self(self.0.set::<AllowRedisplay>(4, value), self.1)
    }

    /// Alma.
    pub fn alma(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(5, value), self.1)
    }

    /// Amazon pay.
    pub fn amazon_pay(self, value: AmazonPay) -> Self {
        Self(self.0.set::<AmazonPay>(6, value), self.1)
    }

    /// Au becs debit.
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(7, value), self.1)
    }

    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(8, value), self.1)
    }

    /// Bancontact.
    pub fn bancontact(self, value: Bancontact) -> Self {
        Self(self.0.set::<Bancontact>(9, value), self.1)
    }

    /// Billie.
    pub fn billie(self, value: Billie) -> Self {
        Self(self.0.set::<Billie>(10, value), self.1)
    }

    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(11, value), self.1)
    }

    /// Bizum.
    pub fn bizum(self, value: Bizum) -> Self {
        Self(self.0.set::<Bizum>(12, value), self.1)
    }

    /// Blik.
    pub fn blik(self, value: Blik) -> Self {
        Self(self.0.set::<Blik>(13, value), self.1)
    }

    /// Boleto.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(14, value), self.1)
    }

    /// Card.
    pub fn card(self, value: impl Into<CreateCard>) -> Self {
        Self(self.0.set::<CreateCard>(15, value), self.1)
    }

    /// Cashapp.
    pub fn cashapp(self, value: Cashapp) -> Self {
        Self(self.0.set::<Cashapp>(16, value), self.1)
    }

    /// Crypto.
    pub fn crypto(self, value: Crypto) -> Self {
        Self(self.0.set::<Crypto>(17, value), self.1)
    }

    /// Custom.
    pub fn custom(self, value: Custom) -> Self {
        Self(self.0.set::<Custom>(18, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(19, value), self.1)
    }

    /// Customer balance.
    pub fn customer_balance(self, value: CustomerBalance) -> Self {
        Self(self.0.set::<CustomerBalance>(20, value), self.1)
    }

    /// Eps.
    pub fn eps(self, value: Eps) -> Self {
        Self(self.0.set::<Eps>(21, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(22, value), self.1)
    }

    /// Fpx.
    pub fn fpx(self, value: Fpx) -> Self {
        Self(self.0.set::<Fpx>(23, value), self.1)
    }

    /// Giropay.
    pub fn giropay(self, value: Giropay) -> Self {
        Self(self.0.set::<Giropay>(24, value), self.1)
    }

    /// Grabpay.
    pub fn grabpay(self, value: Grabpay) -> Self {
        Self(self.0.set::<Grabpay>(25, value), self.1)
    }

    /// Ideal.
    pub fn ideal(self, value: Ideal) -> Self {
        Self(self.0.set::<Ideal>(26, value), self.1)
    }

    /// Interac present.
    pub fn interac_present(self, value: InteracPresent) -> Self {
        Self(self.0.set::<InteracPresent>(27, value), self.1)
    }

    /// Kakao pay.
    pub fn kakao_pay(self, value: KakaoPay) -> Self {
        Self(self.0.set::<KakaoPay>(28, value), self.1)
    }

    /// Klarna.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(29, value), self.1)
    }

    /// Konbini.
    pub fn konbini(self, value: Konbini) -> Self {
        Self(self.0.set::<Konbini>(30, value), self.1)
    }

    /// Kr card.
    pub fn kr_card(self, value: KrCard) -> Self {
        Self(self.0.set::<KrCard>(31, value), self.1)
    }

    /// Link.
    pub fn link(self, value: Link) -> Self {
        Self(self.0.set::<Link>(32, value), self.1)
    }

    /// Mb way.
    pub fn mb_way(self, value: MbWay) -> Self {
        Self(self.0.set::<MbWay>(33, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(34, value), self.1)
    }

    /// Mobilepay.
    pub fn mobilepay(self, value: Mobilepay) -> Self {
        Self(self.0.set::<Mobilepay>(35, value), self.1)
    }

    /// Multibanco.
    pub fn multibanco(self, value: Multibanco) -> Self {
        Self(self.0.set::<Multibanco>(36, value), self.1)
    }

    /// Naver pay.
    pub fn naver_pay(self, value: NaverPay) -> Self {
        Self(self.0.set::<NaverPay>(37, value), self.1)
    }

    /// Nz bank account.
    pub fn nz_bank_account(self, value: NzBankAccount) -> Self {
        Self(self.0.set::<NzBankAccount>(38, value), self.1)
    }

    /// Oxxo.
    pub fn oxxo(self, value: Oxxo) -> Self {
        Self(self.0.set::<Oxxo>(39, value), self.1)
    }

    /// P24.
    pub fn p24(self, value: P24) -> Self {
        Self(self.0.set::<P24>(40, value), self.1)
    }

    /// Pay by bank.
    pub fn pay_by_bank(self, value: PayByBank) -> Self {
        Self(self.0.set::<PayByBank>(41, value), self.1)
    }

    /// Payco.
    pub fn payco(self, value: Payco) -> Self {
        Self(self.0.set::<Payco>(42, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(43, value), self.1)
    }

    /// Paynow.
    pub fn paynow(self, value: Paynow) -> Self {
        Self(self.0.set::<Paynow>(44, value), self.1)
    }

    /// Paypal.
    pub fn paypal(self, value: Paypal) -> Self {
        Self(self.0.set::<Paypal>(45, value), self.1)
    }

    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(46, value), self.1)
    }

    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(47, value), self.1)
    }

    /// Promptpay.
    pub fn promptpay(self, value: Promptpay) -> Self {
        Self(self.0.set::<Promptpay>(48, value), self.1)
    }

    /// Radar options.
    pub fn radar_options(self, value: RadarOptions) -> Self {
        Self(self.0.set::<RadarOptions>(49, value), self.1)
    }

    /// Revolut pay.
    pub fn revolut_pay(self, value: RevolutPay) -> Self {
        Self(self.0.set::<RevolutPay>(50, value), self.1)
    }

    /// Samsung pay.
    pub fn samsung_pay(self, value: SamsungPay) -> Self {
        Self(self.0.set::<SamsungPay>(51, value), self.1)
    }

    /// Satispay.
    pub fn satispay(self, value: Satispay) -> Self {
        Self(self.0.set::<Satispay>(52, value), self.1)
    }

    /// Scalapay.
    pub fn scalapay(self, value: Scalapay) -> Self {
        Self(self.0.set::<Scalapay>(53, value), self.1)
    }

    /// Sepa debit.
    pub fn sepa_debit(self, value: SepaDebit) -> Self {
        Self(self.0.set::<SepaDebit>(54, value), self.1)
    }

    /// Sofort.
    pub fn sofort(self, value: Sofort) -> Self {
        Self(self.0.set::<Sofort>(55, value), self.1)
    }

    /// Sunbit.
    pub fn sunbit(self, value: Sunbit) -> Self {
        Self(self.0.set::<Sunbit>(56, value), self.1)
    }

    /// Swish.
    pub fn swish(self, value: Swish) -> Self {
        Self(self.0.set::<Swish>(57, value), self.1)
    }

    /// Twint.
    pub fn twint(self, value: Twint) -> Self {
        Self(self.0.set::<Twint>(58, value), self.1)
    }

    /// Type.
    pub fn r#type(self, value: PaymentMethodType) -> Self {
        Self(self.0.set::<PaymentMethodType>(59, value), self.1)
    }

    /// Upi.
    pub fn upi(self, value: Upi) -> Self {
        Self(self.0.set::<Upi>(60, value), self.1)
    }

    /// Us bank account.
    pub fn us_bank_account(self, value: CreateUsBankAccount) -> Self {
        Self(self.0.set::<CreateUsBankAccount>(61, value), self.1)
    }

    /// Wechat pay.
    pub fn wechat_pay(self, value: WechatPay) -> Self {
        Self(self.0.set::<WechatPay>(62, value), self.1)
    }

    /// Zip.
    pub fn zip(self, value: Zip) -> Self {
        Self(self.0.set::<Zip>(63, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(22, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentMethod;
    "PostPaymentMethods" Post "/v1/payment_methods" Form;
    "acss_debit": AcssDebit;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "allow_redisplay": AllowRedisplay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": BacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "billing_details": BillingDetails;
    "bizum": Bizum;
    "blik": Blik;
    "boleto": Boleto;
    "card": CreateCard;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "custom": Custom;
    "customer": String;
    "customer_balance": CustomerBalance;
    "eps": Eps;
    "expand": Vec<String>;
    "fpx": Fpx;
    "giropay": Giropay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "interac_present": InteracPresent;
    "kakao_pay": KakaoPay;
    "klarna": Klarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": Link;
    "mb_way": MbWay;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "naver_pay": NaverPay;
    "nz_bank_account": NzBankAccount;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "payment_method": String;
    "paynow": Paynow;
    "paypal": Paypal;
    "payto": Payto;
    "pix": Pix;
    "promptpay": Promptpay;
    "radar_options": RadarOptions;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": SepaDebit;
    "sofort": Sofort;
    "sunbit": Sunbit;
    "swish": Swish;
    "twint": Twint;
    "type": PaymentMethodType;
    "upi": Upi;
    "us_bank_account": CreateUsBankAccount;
    "wechat_pay": WechatPay;
    "zip": Zip;
}
