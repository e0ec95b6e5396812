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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Acss debit.
    pub fn acss_debit(self, value: crate::payment_methods::params::AcssDebit) -> Self {
        Self(self.0.set::<crate::payment_methods::params::AcssDebit>(0, value), self.1)
    }
    /// Affirm.
    pub fn affirm(self, value: crate::payment_methods::params::Affirm) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Affirm>(1, value), self.1)
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(
        self,
        value: crate::payment_methods::params::AfterpayClearpay,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::AfterpayClearpay>(2, value),
            self.1,
        )
    }
    /// Alipay.
    pub fn alipay(self, value: crate::payment_methods::params::Alipay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Alipay>(3, value), self.1)
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: crate::payment_methods::AllowRedisplay) -> Self {
        Self(self.0.set::<crate::payment_methods::AllowRedisplay>(4, value), self.1)
    }
    /// Alma.
    pub fn alma(self, value: crate::payment_methods::params::Alma) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Alma>(5, value), self.1)
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: crate::payment_methods::params::AmazonPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::AmazonPay>(6, value), self.1)
    }
    /// Au becs debit.
    pub fn au_becs_debit(
        self,
        value: crate::payment_methods::params::AuBecsDebit,
    ) -> Self {
        Self(self.0.set::<crate::payment_methods::params::AuBecsDebit>(7, value), self.1)
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: crate::payment_methods::params::BacsDebit) -> Self {
        Self(self.0.set::<crate::payment_methods::params::BacsDebit>(8, value), self.1)
    }
    /// Bancontact.
    pub fn bancontact(self, value: crate::payment_methods::params::Bancontact) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Bancontact>(9, value), self.1)
    }
    /// Billie.
    pub fn billie(self, value: crate::payment_methods::params::Billie) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Billie>(10, value), self.1)
    }
    /// Billing details.
    pub fn billing_details(
        self,
        value: crate::payment_methods::params::BillingDetails,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::BillingDetails>(11, value),
            self.1,
        )
    }
    /// Bizum.
    pub fn bizum(self, value: crate::payment_methods::params::Bizum) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Bizum>(12, value), self.1)
    }
    /// Blik.
    pub fn blik(self, value: crate::payment_methods::params::Blik) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Blik>(13, value), self.1)
    }
    /// Boleto.
    pub fn boleto(self, value: crate::payment_methods::params::Boleto) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Boleto>(14, value), self.1)
    }
    /// Card.
    pub fn card(
        self,
        value: impl Into<crate::payment_methods::params::CreateCard>,
    ) -> Self {
        Self(self.0.set::<crate::payment_methods::params::CreateCard>(15, value), self.1)
    }
    /// Cashapp.
    pub fn cashapp(self, value: crate::payment_methods::params::Cashapp) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Cashapp>(16, value), self.1)
    }
    /// Crypto.
    pub fn crypto(self, value: crate::payment_methods::params::Crypto) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Crypto>(17, value), self.1)
    }
    /// Custom.
    pub fn custom(self, value: crate::payment_methods::params::Custom) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Custom>(18, value), self.1)
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(19, value), self.1)
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::payment_methods::params::CustomerBalance,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::CustomerBalance>(20, value),
            self.1,
        )
    }
    /// Eps.
    pub fn eps(self, value: crate::payment_methods::params::Eps) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Eps>(21, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(22, value), self.1)
    }
    /// Fpx.
    pub fn fpx(self, value: crate::payment_methods::params::Fpx) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Fpx>(23, value), self.1)
    }
    /// Giropay.
    pub fn giropay(self, value: crate::payment_methods::params::Giropay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Giropay>(24, value), self.1)
    }
    /// Grabpay.
    pub fn grabpay(self, value: crate::payment_methods::params::Grabpay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Grabpay>(25, value), self.1)
    }
    /// Ideal.
    pub fn ideal(self, value: crate::payment_methods::params::Ideal) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Ideal>(26, value), self.1)
    }
    /// Interac present.
    pub fn interac_present(
        self,
        value: crate::payment_methods::params::InteracPresent,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::InteracPresent>(27, value),
            self.1,
        )
    }
    /// Kakao pay.
    pub fn kakao_pay(self, value: crate::payment_methods::params::KakaoPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::KakaoPay>(28, value), self.1)
    }
    /// Klarna.
    pub fn klarna(self, value: crate::payment_methods::params::Klarna) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Klarna>(29, value), self.1)
    }
    /// Konbini.
    pub fn konbini(self, value: crate::payment_methods::params::Konbini) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Konbini>(30, value), self.1)
    }
    /// Kr card.
    pub fn kr_card(self, value: crate::payment_methods::params::KrCard) -> Self {
        Self(self.0.set::<crate::payment_methods::params::KrCard>(31, value), self.1)
    }
    /// Link.
    pub fn link(self, value: crate::payment_methods::params::Link) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Link>(32, value), self.1)
    }
    /// Mb way.
    pub fn mb_way(self, value: crate::payment_methods::params::MbWay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::MbWay>(33, value), self.1)
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(34, value), self.1)
    }
    /// Mobilepay.
    pub fn mobilepay(self, value: crate::payment_methods::params::Mobilepay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Mobilepay>(35, value), self.1)
    }
    /// Multibanco.
    pub fn multibanco(self, value: crate::payment_methods::params::Multibanco) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Multibanco>(36, value), self.1)
    }
    /// Naver pay.
    pub fn naver_pay(self, value: crate::payment_methods::params::NaverPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::NaverPay>(37, value), self.1)
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        self,
        value: crate::payment_methods::params::NzBankAccount,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::NzBankAccount>(38, value),
            self.1,
        )
    }
    /// Oxxo.
    pub fn oxxo(self, value: crate::payment_methods::params::Oxxo) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Oxxo>(39, value), self.1)
    }
    /// P24.
    pub fn p24(self, value: crate::payment_methods::params::P24) -> Self {
        Self(self.0.set::<crate::payment_methods::params::P24>(40, value), self.1)
    }
    /// Pay by bank.
    pub fn pay_by_bank(self, value: crate::payment_methods::params::PayByBank) -> Self {
        Self(self.0.set::<crate::payment_methods::params::PayByBank>(41, value), self.1)
    }
    /// Payco.
    pub fn payco(self, value: crate::payment_methods::params::Payco) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Payco>(42, value), self.1)
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(
            self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(43, value),
            self.1,
        )
    }
    /// Paynow.
    pub fn paynow(self, value: crate::payment_methods::params::Paynow) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Paynow>(44, value), self.1)
    }
    /// Paypal.
    pub fn paypal(self, value: crate::payment_methods::params::Paypal) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Paypal>(45, value), self.1)
    }
    /// Payto.
    pub fn payto(self, value: crate::payment_methods::params::Payto) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Payto>(46, value), self.1)
    }
    /// Pix.
    pub fn pix(self, value: crate::payment_methods::params::Pix) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Pix>(47, value), self.1)
    }
    /// Promptpay.
    pub fn promptpay(self, value: crate::payment_methods::params::Promptpay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Promptpay>(48, value), self.1)
    }
    /// Radar options.
    pub fn radar_options(
        self,
        value: crate::payment_methods::params::RadarOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::RadarOptions>(49, value),
            self.1,
        )
    }
    /// Revolut pay.
    pub fn revolut_pay(self, value: crate::payment_methods::params::RevolutPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::RevolutPay>(50, value), self.1)
    }
    /// Samsung pay.
    pub fn samsung_pay(self, value: crate::payment_methods::params::SamsungPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::SamsungPay>(51, value), self.1)
    }
    /// Satispay.
    pub fn satispay(self, value: crate::payment_methods::params::Satispay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Satispay>(52, value), self.1)
    }
    /// Scalapay.
    pub fn scalapay(self, value: crate::payment_methods::params::Scalapay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Scalapay>(53, value), self.1)
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::payment_methods::params::SepaDebit) -> Self {
        Self(self.0.set::<crate::payment_methods::params::SepaDebit>(54, value), self.1)
    }
    /// Sofort.
    pub fn sofort(self, value: crate::payment_methods::params::Sofort) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Sofort>(55, value), self.1)
    }
    /// Sunbit.
    pub fn sunbit(self, value: crate::payment_methods::params::Sunbit) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Sunbit>(56, value), self.1)
    }
    /// Swish.
    pub fn swish(self, value: crate::payment_methods::params::Swish) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Swish>(57, value), self.1)
    }
    /// Twint.
    pub fn twint(self, value: crate::payment_methods::params::Twint) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Twint>(58, value), self.1)
    }
    /// Type.
    pub fn r#type(self, value: crate::payment_methods::PaymentMethodType) -> Self {
        Self(self.0.set::<crate::payment_methods::PaymentMethodType>(59, value), self.1)
    }
    /// Upi.
    pub fn upi(self, value: crate::payment_methods::params::Upi) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Upi>(60, value), self.1)
    }
    /// Us bank account.
    pub fn us_bank_account(
        self,
        value: crate::payment_methods::params::CreateUsBankAccount,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_methods::params::CreateUsBankAccount>(61, value),
            self.1,
        )
    }
    /// Wechat pay.
    pub fn wechat_pay(self, value: crate::payment_methods::params::WechatPay) -> Self {
        Self(self.0.set::<crate::payment_methods::params::WechatPay>(62, value), self.1)
    }
    /// Zip.
    pub fn zip(self, value: crate::payment_methods::params::Zip) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Zip>(63, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::payment_methods::PaymentMethod>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(22, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_methods::PaymentMethod;
    "PostPaymentMethods" Post "/v1/payment_methods" Form;
    "acss_debit": Option<crate::payment_methods::params::AcssDebit>;
    "affirm": Option<crate::payment_methods::params::Affirm>;
    "afterpay_clearpay": Option<crate::payment_methods::params::AfterpayClearpay>;
    "alipay": Option<crate::payment_methods::params::Alipay>;
    "allow_redisplay": Option<crate::payment_methods::AllowRedisplay>;
    "alma": Option<crate::payment_methods::params::Alma>;
    "amazon_pay": Option<crate::payment_methods::params::AmazonPay>;
    "au_becs_debit": Option<crate::payment_methods::params::AuBecsDebit>;
    "bacs_debit": Option<crate::payment_methods::params::BacsDebit>;
    "bancontact": Option<crate::payment_methods::params::Bancontact>;
    "billie": Option<crate::payment_methods::params::Billie>;
    "billing_details": Option<crate::payment_methods::params::BillingDetails>;
    "bizum": Option<crate::payment_methods::params::Bizum>;
    "blik": Option<crate::payment_methods::params::Blik>;
    "boleto": Option<crate::payment_methods::params::Boleto>;
    "card": Option<crate::payment_methods::params::CreateCard>;
    "cashapp": Option<crate::payment_methods::params::Cashapp>;
    "crypto": Option<crate::payment_methods::params::Crypto>;
    "custom": Option<crate::payment_methods::params::Custom>;
    "customer": Option<String>;
    "customer_balance": Option<crate::payment_methods::params::CustomerBalance>;
    "eps": Option<crate::payment_methods::params::Eps>;
    "expand": Option<Vec<String>>;
    "fpx": Option<crate::payment_methods::params::Fpx>;
    "giropay": Option<crate::payment_methods::params::Giropay>;
    "grabpay": Option<crate::payment_methods::params::Grabpay>;
    "ideal": Option<crate::payment_methods::params::Ideal>;
    "interac_present": Option<crate::payment_methods::params::InteracPresent>;
    "kakao_pay": Option<crate::payment_methods::params::KakaoPay>;
    "klarna": Option<crate::payment_methods::params::Klarna>;
    "konbini": Option<crate::payment_methods::params::Konbini>;
    "kr_card": Option<crate::payment_methods::params::KrCard>;
    "link": Option<crate::payment_methods::params::Link>;
    "mb_way": Option<crate::payment_methods::params::MbWay>;
    "metadata": Option<rt::Metadata>;
    "mobilepay": Option<crate::payment_methods::params::Mobilepay>;
    "multibanco": Option<crate::payment_methods::params::Multibanco>;
    "naver_pay": Option<crate::payment_methods::params::NaverPay>;
    "nz_bank_account": Option<crate::payment_methods::params::NzBankAccount>;
    "oxxo": Option<crate::payment_methods::params::Oxxo>;
    "p24": Option<crate::payment_methods::params::P24>;
    "pay_by_bank": Option<crate::payment_methods::params::PayByBank>;
    "payco": Option<crate::payment_methods::params::Payco>;
    "payment_method": Option<String>;
    "paynow": Option<crate::payment_methods::params::Paynow>;
    "paypal": Option<crate::payment_methods::params::Paypal>;
    "payto": Option<crate::payment_methods::params::Payto>;
    "pix": Option<crate::payment_methods::params::Pix>;
    "promptpay": Option<crate::payment_methods::params::Promptpay>;
    "radar_options": Option<crate::payment_methods::params::RadarOptions>;
    "revolut_pay": Option<crate::payment_methods::params::RevolutPay>;
    "samsung_pay": Option<crate::payment_methods::params::SamsungPay>;
    "satispay": Option<crate::payment_methods::params::Satispay>;
    "scalapay": Option<crate::payment_methods::params::Scalapay>;
    "sepa_debit": Option<crate::payment_methods::params::SepaDebit>;
    "sofort": Option<crate::payment_methods::params::Sofort>;
    "sunbit": Option<crate::payment_methods::params::Sunbit>;
    "swish": Option<crate::payment_methods::params::Swish>;
    "twint": Option<crate::payment_methods::params::Twint>;
    "type": Option<crate::payment_methods::PaymentMethodType>;
    "upi": Option<crate::payment_methods::params::Upi>;
    "us_bank_account": Option<crate::payment_methods::params::CreateUsBankAccount>;
    "wechat_pay": Option<crate::payment_methods::params::WechatPay>;
    "zip": Option<crate::payment_methods::params::Zip>;
}
