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
    pub fn acss_debit(self, value: crate::params::AcssDebit) -> Self {
        Self(self.0.set::<crate::params::AcssDebit>(0, value), self.1)
    }
    /// Affirm.
    pub fn affirm(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(1, value), self.1)
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(2, value), self.1)
    }
    /// Alipay.
    pub fn alipay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(3, value), self.1)
    }
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: crate::types::AllowRedisplay) -> Self {
        Self(self.0.set::<crate::types::AllowRedisplay>(4, value), self.1)
    }
    /// Alma.
    pub fn alma(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(5, value), self.1)
    }
    /// Amazon pay.
    pub fn amazon_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(6, value), self.1)
    }
    /// Au becs debit.
    pub fn au_becs_debit(self, value: crate::params::AuBecsDebit) -> Self {
        Self(self.0.set::<crate::params::AuBecsDebit>(7, value), self.1)
    }
    /// Bacs debit.
    pub fn bacs_debit(self, value: crate::params::BacsDebit) -> Self {
        Self(self.0.set::<crate::params::BacsDebit>(8, value), self.1)
    }
    /// Bancontact.
    pub fn bancontact(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(9, value), self.1)
    }
    /// Billie.
    pub fn billie(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(10, value), self.1)
    }
    /// Billing details.
    pub fn billing_details(self, value: crate::params::BillingDetails) -> Self {
        Self(self.0.set::<crate::params::BillingDetails>(11, value), self.1)
    }
    /// Bizum.
    pub fn bizum(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(12, value), self.1)
    }
    /// Blik.
    pub fn blik(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(13, value), self.1)
    }
    /// Boleto.
    pub fn boleto(self, value: crate::params::Boleto) -> Self {
        Self(self.0.set::<crate::params::Boleto>(14, value), self.1)
    }
    /// Card.
    pub fn card(self, value: impl Into<crate::payment_methods::params::Card>) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Card>(15, value), self.1)
    }
    /// Cashapp.
    pub fn cashapp(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(16, value), self.1)
    }
    /// Crypto.
    pub fn crypto(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(17, value), self.1)
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
    pub fn customer_balance(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(20, value), self.1)
    }
    /// Eps.
    pub fn eps(self, value: crate::params::Eps) -> Self {
        Self(self.0.set::<crate::params::Eps>(21, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(22, value), self.1)
    }
    /// Fpx.
    pub fn fpx(self, value: crate::params::Fpx) -> Self {
        Self(self.0.set::<crate::params::Fpx>(23, value), self.1)
    }
    /// Giropay.
    pub fn giropay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(24, value), self.1)
    }
    /// Grabpay.
    pub fn grabpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(25, value), self.1)
    }
    /// Ideal.
    pub fn ideal(self, value: crate::params::Ideal) -> Self {
        Self(self.0.set::<crate::params::Ideal>(26, value), self.1)
    }
    /// Interac present.
    pub fn interac_present(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(27, value), self.1)
    }
    /// Kakao pay.
    pub fn kakao_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(28, value), self.1)
    }
    /// Klarna.
    pub fn klarna(self, value: crate::params::Klarna) -> Self {
        Self(self.0.set::<crate::params::Klarna>(29, value), self.1)
    }
    /// Konbini.
    pub fn konbini(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(30, value), self.1)
    }
    /// Kr card.
    pub fn kr_card(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(31, value), self.1)
    }
    /// Link.
    pub fn link(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(32, value), self.1)
    }
    /// Mb way.
    pub fn mb_way(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(33, value), self.1)
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(34, value), self.1)
    }
    /// Mobilepay.
    pub fn mobilepay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(35, value), self.1)
    }
    /// Multibanco.
    pub fn multibanco(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(36, value), self.1)
    }
    /// Naver pay.
    pub fn naver_pay(self, value: crate::params::NaverPay) -> Self {
        Self(self.0.set::<crate::params::NaverPay>(37, value), self.1)
    }
    /// Nz bank account.
    pub fn nz_bank_account(self, value: crate::params::NzBankAccount) -> Self {
        Self(self.0.set::<crate::params::NzBankAccount>(38, value), self.1)
    }
    /// Oxxo.
    pub fn oxxo(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(39, value), self.1)
    }
    /// P24.
    pub fn p24(self, value: crate::params::P24) -> Self {
        Self(self.0.set::<crate::params::P24>(40, value), self.1)
    }
    /// Pay by bank.
    pub fn pay_by_bank(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(41, value), self.1)
    }
    /// Payco.
    pub fn payco(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(42, value), self.1)
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
    pub fn paynow(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(44, value), self.1)
    }
    /// Paypal.
    pub fn paypal(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(45, value), self.1)
    }
    /// Payto.
    pub fn payto(self, value: crate::params::Payto) -> Self {
        Self(self.0.set::<crate::params::Payto>(46, value), self.1)
    }
    /// Pix.
    pub fn pix(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(47, value), self.1)
    }
    /// Promptpay.
    pub fn promptpay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(48, value), self.1)
    }
    /// Radar options.
    pub fn radar_options(self, value: crate::params::RadarOptions) -> Self {
        Self(self.0.set::<crate::params::RadarOptions>(49, value), self.1)
    }
    /// Revolut pay.
    pub fn revolut_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(50, value), self.1)
    }
    /// Samsung pay.
    pub fn samsung_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(51, value), self.1)
    }
    /// Satispay.
    pub fn satispay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(52, value), self.1)
    }
    /// Scalapay.
    pub fn scalapay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(53, value), self.1)
    }
    /// Sepa debit.
    pub fn sepa_debit(self, value: crate::params::SepaDebit) -> Self {
        Self(self.0.set::<crate::params::SepaDebit>(54, value), self.1)
    }
    /// Sofort.
    pub fn sofort(self, value: crate::params::Sofort) -> Self {
        Self(self.0.set::<crate::params::Sofort>(55, value), self.1)
    }
    /// Sunbit.
    pub fn sunbit(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(56, value), self.1)
    }
    /// Swish.
    pub fn swish(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(57, value), self.1)
    }
    /// Twint.
    pub fn twint(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(58, value), self.1)
    }
    /// Type.
    pub fn r#type(self, value: crate::payment_methods::params::Type) -> Self {
        Self(self.0.set::<crate::payment_methods::params::Type>(59, value), self.1)
    }
    /// Upi.
    pub fn upi(self, value: crate::params::Upi) -> Self {
        Self(self.0.set::<crate::params::Upi>(60, value), self.1)
    }
    /// Us bank account.
    pub fn us_bank_account(self, value: crate::params::UsBankAccount) -> Self {
        Self(self.0.set::<crate::params::UsBankAccount>(61, value), self.1)
    }
    /// Wechat pay.
    pub fn wechat_pay(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(62, value), self.1)
    }
    /// Zip.
    pub fn zip(self, value: crate::params::Empty) -> Self {
        Self(self.0.set::<crate::params::Empty>(63, value), self.1)
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
    "acss_debit": Option<crate::params::AcssDebit>;
    "affirm": Option<crate::params::Empty>;
    "afterpay_clearpay": Option<crate::params::Empty>;
    "alipay": Option<crate::params::Empty>;
    "allow_redisplay": Option<crate::types::AllowRedisplay>;
    "alma": Option<crate::params::Empty>;
    "amazon_pay": Option<crate::params::Empty>;
    "au_becs_debit": Option<crate::params::AuBecsDebit>;
    "bacs_debit": Option<crate::params::BacsDebit>;
    "bancontact": Option<crate::params::Empty>;
    "billie": Option<crate::params::Empty>;
    "billing_details": Option<crate::params::BillingDetails>;
    "bizum": Option<crate::params::Empty>;
    "blik": Option<crate::params::Empty>;
    "boleto": Option<crate::params::Boleto>;
    "card": Option<crate::payment_methods::params::Card>;
    "cashapp": Option<crate::params::Empty>;
    "crypto": Option<crate::params::Empty>;
    "custom": Option<crate::payment_methods::params::Custom>;
    "customer": Option<String>;
    "customer_balance": Option<crate::params::Empty>;
    "eps": Option<crate::params::Eps>;
    "expand": Option<Vec<String>>;
    "fpx": Option<crate::params::Fpx>;
    "giropay": Option<crate::params::Empty>;
    "grabpay": Option<crate::params::Empty>;
    "ideal": Option<crate::params::Ideal>;
    "interac_present": Option<crate::params::Empty>;
    "kakao_pay": Option<crate::params::Empty>;
    "klarna": Option<crate::params::Klarna>;
    "konbini": Option<crate::params::Empty>;
    "kr_card": Option<crate::params::Empty>;
    "link": Option<crate::params::Empty>;
    "mb_way": Option<crate::params::Empty>;
    "metadata": Option<rt::Metadata>;
    "mobilepay": Option<crate::params::Empty>;
    "multibanco": Option<crate::params::Empty>;
    "naver_pay": Option<crate::params::NaverPay>;
    "nz_bank_account": Option<crate::params::NzBankAccount>;
    "oxxo": Option<crate::params::Empty>;
    "p24": Option<crate::params::P24>;
    "pay_by_bank": Option<crate::params::Empty>;
    "payco": Option<crate::params::Empty>;
    "payment_method": Option<String>;
    "paynow": Option<crate::params::Empty>;
    "paypal": Option<crate::params::Empty>;
    "payto": Option<crate::params::Payto>;
    "pix": Option<crate::params::Empty>;
    "promptpay": Option<crate::params::Empty>;
    "radar_options": Option<crate::params::RadarOptions>;
    "revolut_pay": Option<crate::params::Empty>;
    "samsung_pay": Option<crate::params::Empty>;
    "satispay": Option<crate::params::Empty>;
    "scalapay": Option<crate::params::Empty>;
    "sepa_debit": Option<crate::params::SepaDebit>;
    "sofort": Option<crate::params::Sofort>;
    "sunbit": Option<crate::params::Empty>;
    "swish": Option<crate::params::Empty>;
    "twint": Option<crate::params::Empty>;
    "type": Option<crate::payment_methods::params::Type>;
    "upi": Option<crate::params::Upi>;
    "us_bank_account": Option<crate::params::UsBankAccount>;
    "wechat_pay": Option<crate::params::Empty>;
    "zip": Option<crate::params::Empty>;
}
