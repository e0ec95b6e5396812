// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::payment_method_configurations::PaymentMethodConfiguration;
use crate::payment_method_configurations::params::AcssDebit;
use crate::payment_method_configurations::params::Affirm;
use crate::payment_method_configurations::params::AfterpayClearpay;
use crate::payment_method_configurations::params::Alipay;
use crate::payment_method_configurations::params::Alma;
use crate::payment_method_configurations::params::AmazonPay;
use crate::payment_method_configurations::params::ApplePay;
use crate::payment_method_configurations::params::ApplePayLater;
use crate::payment_method_configurations::params::AuBecsDebit;
use crate::payment_method_configurations::params::BacsDebit;
use crate::payment_method_configurations::params::Bancontact;
use crate::payment_method_configurations::params::Billie;
use crate::payment_method_configurations::params::Bizum;
use crate::payment_method_configurations::params::Blik;
use crate::payment_method_configurations::params::Boleto;
use crate::payment_method_configurations::params::Card;
use crate::payment_method_configurations::params::CartesBancaires;
use crate::payment_method_configurations::params::Cashapp;
use crate::payment_method_configurations::params::Crypto;
use crate::payment_method_configurations::params::CustomerBalance;
use crate::payment_method_configurations::params::Eps;
use crate::payment_method_configurations::params::Fpx;
use crate::payment_method_configurations::params::FrMealVoucherConecs;
use crate::payment_method_configurations::params::Giropay;
use crate::payment_method_configurations::params::GooglePay;
use crate::payment_method_configurations::params::Grabpay;
use crate::payment_method_configurations::params::Ideal;
use crate::payment_method_configurations::params::Jcb;
use crate::payment_method_configurations::params::KakaoPay;
use crate::payment_method_configurations::params::Klarna;
use crate::payment_method_configurations::params::Konbini;
use crate::payment_method_configurations::params::KrCard;
use crate::payment_method_configurations::params::Link;
use crate::payment_method_configurations::params::MbWay;
use crate::payment_method_configurations::params::Mobilepay;
use crate::payment_method_configurations::params::Multibanco;
use crate::payment_method_configurations::params::NaverPay;
use crate::payment_method_configurations::params::NzBankAccount;
use crate::payment_method_configurations::params::Oxxo;
use crate::payment_method_configurations::params::P24;
use crate::payment_method_configurations::params::PayByBank;
use crate::payment_method_configurations::params::Payco;
use crate::payment_method_configurations::params::Paynow;
use crate::payment_method_configurations::params::Paypal;
use crate::payment_method_configurations::params::Payto;
use crate::payment_method_configurations::params::Pix;
use crate::payment_method_configurations::params::Promptpay;
use crate::payment_method_configurations::params::RevolutPay;
use crate::payment_method_configurations::params::SamsungPay;
use crate::payment_method_configurations::params::Satispay;
use crate::payment_method_configurations::params::Scalapay;
use crate::payment_method_configurations::params::SepaDebit;
use crate::payment_method_configurations::params::Sofort;
use crate::payment_method_configurations::params::Sunbit;
use crate::payment_method_configurations::params::Swish;
use crate::payment_method_configurations::params::Twint;
use crate::payment_method_configurations::params::Upi;
use crate::payment_method_configurations::params::UsBankAccount;
use crate::payment_method_configurations::params::WechatPay;
use crate::payment_method_configurations::params::Zip;
use crate::rt;

/// Update payment method configuration.
///
/// `POST /v1/payment_method_configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `payment_method_configurations`.
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
pub fn update(configuration: impl Into<rt::Id<Configuration>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_method_configurations.update`](update()).
///
/// `POST /v1/payment_method_configurations/{configuration}` (`PostPaymentMethodConfigurationsConfiguration`).
#[doc(alias = "PostPaymentMethodConfigurationsConfiguration")]
#[doc(alias = "postpaymentmethodconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Acss debit.
    pub fn acss_debit(self, value: AcssDebit) -> Self {
        Self(self.0.set::<AcssDebit>(1, value), self.1)
    }

    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Affirm.
    pub fn affirm(self, value: Affirm) -> Self {
        Self(self.0.set::<Affirm>(3, value), self.1)
    }

    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: AfterpayClearpay) -> Self {
        Self(self.0.set::<AfterpayClearpay>(4, value), self.1)
    }

    /// Alipay.
    pub fn alipay(self, value: Alipay) -> Self {
        Self(self.0.set::<Alipay>(5, value), self.1)
    }

    /// Alma.
    pub fn alma(self, value: Alma) -> Self {
        Self(self.0.set::<Alma>(6, value), self.1)
    }

    /// Amazon pay.
    pub fn amazon_pay(self, value: AmazonPay) -> Self {
        Self(self.0.set::<AmazonPay>(7, value), self.1)
    }

    /// Apple pay.
    pub fn apple_pay(self, value: ApplePay) -> Self {
        Self(self.0.set::<ApplePay>(8, value), self.1)
    }

    /// Apple pay later.
    pub fn apple_pay_later(self, value: ApplePayLater) -> Self {
        Self(self.0.set::<ApplePayLater>(9, value), self.1)
    }

    /// Au becs debit.
    pub fn au_becs_debit(self, value: AuBecsDebit) -> Self {
        Self(self.0.set::<AuBecsDebit>(10, value), self.1)
    }

    /// Bacs debit.
    pub fn bacs_debit(self, value: BacsDebit) -> Self {
        Self(self.0.set::<BacsDebit>(11, value), self.1)
    }

    /// Bancontact.
    pub fn bancontact(self, value: Bancontact) -> Self {
        Self(self.0.set::<Bancontact>(12, value), self.1)
    }

    /// Billie.
    pub fn billie(self, value: Billie) -> Self {
        Self(self.0.set::<Billie>(13, value), self.1)
    }

    /// Bizum.
    pub fn bizum(self, value: Bizum) -> Self {
        Self(self.0.set::<Bizum>(14, value), self.1)
    }

    /// Blik.
    pub fn blik(self, value: Blik) -> Self {
        Self(self.0.set::<Blik>(15, value), self.1)
    }

    /// Boleto.
    pub fn boleto(self, value: Boleto) -> Self {
        Self(self.0.set::<Boleto>(16, value), self.1)
    }

    /// Card.
    pub fn card(self, value: Card) -> Self {
        Self(self.0.set::<Card>(17, value), self.1)
    }

    /// Cartes bancaires.
    pub fn cartes_bancaires(self, value: CartesBancaires) -> Self {
        Self(self.0.set::<CartesBancaires>(18, value), self.1)
    }

    /// Cashapp.
    pub fn cashapp(self, value: Cashapp) -> Self {
        Self(self.0.set::<Cashapp>(19, value), self.1)
    }

    /// Crypto.
    pub fn crypto(self, value: Crypto) -> Self {
        Self(self.0.set::<Crypto>(20, value), self.1)
    }

    /// Customer balance.
    pub fn customer_balance(self, value: CustomerBalance) -> Self {
        Self(self.0.set::<CustomerBalance>(21, value), self.1)
    }

    /// Eps.
    pub fn eps(self, value: Eps) -> Self {
        Self(self.0.set::<Eps>(22, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(23, value), self.1)
    }

    /// Fpx.
    pub fn fpx(self, value: Fpx) -> Self {
        Self(self.0.set::<Fpx>(24, value), self.1)
    }

    /// Fr meal voucher conecs.
    pub fn fr_meal_voucher_conecs(self, value: FrMealVoucherConecs) -> Self {
        Self(self.0.set::<FrMealVoucherConecs>(25, value), self.1)
    }

    /// Giropay.
    pub fn giropay(self, value: Giropay) -> Self {
        Self(self.0.set::<Giropay>(26, value), self.1)
    }

    /// Google pay.
    pub fn google_pay(self, value: GooglePay) -> Self {
        Self(self.0.set::<GooglePay>(27, value), self.1)
    }

    /// Grabpay.
    pub fn grabpay(self, value: Grabpay) -> Self {
        Self(self.0.set::<Grabpay>(28, value), self.1)
    }

    /// Ideal.
    pub fn ideal(self, value: Ideal) -> Self {
        Self(self.0.set::<Ideal>(29, value), self.1)
    }

    /// Jcb.
    pub fn jcb(self, value: Jcb) -> Self {
        Self(self.0.set::<Jcb>(30, value), self.1)
    }

    /// Kakao pay.
    pub fn kakao_pay(self, value: KakaoPay) -> Self {
        Self(self.0.set::<KakaoPay>(31, value), self.1)
    }

    /// Klarna.
    pub fn klarna(self, value: Klarna) -> Self {
        Self(self.0.set::<Klarna>(32, value), self.1)
    }

    /// Konbini.
    pub fn konbini(self, value: Konbini) -> Self {
        Self(self.0.set::<Konbini>(33, value), self.1)
    }

    /// Kr card.
    pub fn kr_card(self, value: KrCard) -> Self {
        Self(self.0.set::<KrCard>(34, value), self.1)
    }

    /// Link.
    pub fn link(self, value: Link) -> Self {
        Self(self.0.set::<Link>(35, value), self.1)
    }

    /// Mb way.
    pub fn mb_way(self, value: MbWay) -> Self {
        Self(self.0.set::<MbWay>(36, value), self.1)
    }

    /// Mobilepay.
    pub fn mobilepay(self, value: Mobilepay) -> Self {
        Self(self.0.set::<Mobilepay>(37, value), self.1)
    }

    /// Multibanco.
    pub fn multibanco(self, value: Multibanco) -> Self {
        Self(self.0.set::<Multibanco>(38, value), self.1)
    }

    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(39, value), self.1)
    }

    /// Naver pay.
    pub fn naver_pay(self, value: NaverPay) -> Self {
        Self(self.0.set::<NaverPay>(40, value), self.1)
    }

    /// Nz bank account.
    pub fn nz_bank_account(self, value: NzBankAccount) -> Self {
        Self(self.0.set::<NzBankAccount>(41, value), self.1)
    }

    /// Oxxo.
    pub fn oxxo(self, value: Oxxo) -> Self {
        Self(self.0.set::<Oxxo>(42, value), self.1)
    }

    /// P24.
    pub fn p24(self, value: P24) -> Self {
        Self(self.0.set::<P24>(43, value), self.1)
    }

    /// Pay by bank.
    pub fn pay_by_bank(self, value: PayByBank) -> Self {
        Self(self.0.set::<PayByBank>(44, value), self.1)
    }

    /// Payco.
    pub fn payco(self, value: Payco) -> Self {
        Self(self.0.set::<Payco>(45, value), self.1)
    }

    /// Paynow.
    pub fn paynow(self, value: Paynow) -> Self {
        Self(self.0.set::<Paynow>(46, value), self.1)
    }

    /// Paypal.
    pub fn paypal(self, value: Paypal) -> Self {
        Self(self.0.set::<Paypal>(47, value), self.1)
    }

    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(48, value), self.1)
    }

    /// Pix.
    pub fn pix(self, value: Pix) -> Self {
        Self(self.0.set::<Pix>(49, value), self.1)
    }

    /// Promptpay.
    pub fn promptpay(self, value: Promptpay) -> Self {
        Self(self.0.set::<Promptpay>(50, value), self.1)
    }

    /// Revolut pay.
    pub fn revolut_pay(self, value: RevolutPay) -> Self {
        Self(self.0.set::<RevolutPay>(51, value), self.1)
    }

    /// Samsung pay.
    pub fn samsung_pay(self, value: SamsungPay) -> Self {
        Self(self.0.set::<SamsungPay>(52, value), self.1)
    }

    /// Satispay.
    pub fn satispay(self, value: Satispay) -> Self {
        Self(self.0.set::<Satispay>(53, value), self.1)
    }

    /// Scalapay.
    pub fn scalapay(self, value: Scalapay) -> Self {
        Self(self.0.set::<Scalapay>(54, value), self.1)
    }

    /// Sepa debit.
    pub fn sepa_debit(self, value: SepaDebit) -> Self {
        Self(self.0.set::<SepaDebit>(55, value), self.1)
    }

    /// Sofort.
    pub fn sofort(self, value: Sofort) -> Self {
        Self(self.0.set::<Sofort>(56, value), self.1)
    }

    /// Sunbit.
    pub fn sunbit(self, value: Sunbit) -> Self {
        Self(self.0.set::<Sunbit>(57, value), self.1)
    }

    /// Swish.
    pub fn swish(self, value: Swish) -> Self {
        Self(self.0.set::<Swish>(58, value), self.1)
    }

    /// Twint.
    pub fn twint(self, value: Twint) -> Self {
        Self(self.0.set::<Twint>(59, value), self.1)
    }

    /// Upi.
    pub fn upi(self, value: Upi) -> Self {
        Self(self.0.set::<Upi>(60, value), self.1)
    }

    /// Us bank account.
    pub fn us_bank_account(self, value: UsBankAccount) -> Self {
        Self(self.0.set::<UsBankAccount>(61, value), self.1)
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
        path: fn(
            crate::ExpandPath<PaymentMethodConfiguration>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(23, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentMethodConfiguration;
    "PostPaymentMethodConfigurationsConfiguration" Post "/v1/payment_method_configurations/{configuration}" Form;
    "configuration" required path: String;
    "acss_debit": AcssDebit;
    "active": bool;
    "affirm": Affirm;
    "afterpay_clearpay": AfterpayClearpay;
    "alipay": Alipay;
    "alma": Alma;
    "amazon_pay": AmazonPay;
    "apple_pay": ApplePay;
    "apple_pay_later": ApplePayLater;
    "au_becs_debit": AuBecsDebit;
    "bacs_debit": BacsDebit;
    "bancontact": Bancontact;
    "billie": Billie;
    "bizum": Bizum;
    "blik": Blik;
    "boleto": Boleto;
    "card": Card;
    "cartes_bancaires": CartesBancaires;
    "cashapp": Cashapp;
    "crypto": Crypto;
    "customer_balance": CustomerBalance;
    "eps": Eps;
    "expand": Vec<String>;
    "fpx": Fpx;
    "fr_meal_voucher_conecs": FrMealVoucherConecs;
    "giropay": Giropay;
    "google_pay": GooglePay;
    "grabpay": Grabpay;
    "ideal": Ideal;
    "jcb": Jcb;
    "kakao_pay": KakaoPay;
    "klarna": Klarna;
    "konbini": Konbini;
    "kr_card": KrCard;
    "link": Link;
    "mb_way": MbWay;
    "mobilepay": Mobilepay;
    "multibanco": Multibanco;
    "name": String;
    "naver_pay": NaverPay;
    "nz_bank_account": NzBankAccount;
    "oxxo": Oxxo;
    "p24": P24;
    "pay_by_bank": PayByBank;
    "payco": Payco;
    "paynow": Paynow;
    "paypal": Paypal;
    "payto": Payto;
    "pix": Pix;
    "promptpay": Promptpay;
    "revolut_pay": RevolutPay;
    "samsung_pay": SamsungPay;
    "satispay": Satispay;
    "scalapay": Scalapay;
    "sepa_debit": SepaDebit;
    "sofort": Sofort;
    "sunbit": Sunbit;
    "swish": Swish;
    "twint": Twint;
    "upi": Upi;
    "us_bank_account": UsBankAccount;
    "wechat_pay": WechatPay;
    "zip": Zip;
}
