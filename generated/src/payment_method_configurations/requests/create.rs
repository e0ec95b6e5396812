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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Acss debit.
    pub fn acss_debit(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(0, value),
            self.1,
        )
    }
    /// Affirm.
    pub fn affirm(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(1, value),
            self.1,
        )
    }
    /// Afterpay clearpay.
    pub fn afterpay_clearpay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(2, value),
            self.1,
        )
    }
    /// Alipay.
    pub fn alipay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(3, value),
            self.1,
        )
    }
    /// Alma.
    pub fn alma(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(4, value),
            self.1,
        )
    }
    /// Amazon pay.
    pub fn amazon_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(5, value),
            self.1,
        )
    }
    /// Apple pay.
    pub fn apple_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(6, value),
            self.1,
        )
    }
    /// Apple pay later.
    pub fn apple_pay_later(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(7, value),
            self.1,
        )
    }
    /// Au becs debit.
    pub fn au_becs_debit(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(8, value),
            self.1,
        )
    }
    /// Bacs debit.
    pub fn bacs_debit(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(9, value),
            self.1,
        )
    }
    /// Bancontact.
    pub fn bancontact(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(10, value),
            self.1,
        )
    }
    /// Billie.
    pub fn billie(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(11, value),
            self.1,
        )
    }
    /// Bizum.
    pub fn bizum(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(12, value),
            self.1,
        )
    }
    /// Blik.
    pub fn blik(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(13, value),
            self.1,
        )
    }
    /// Boleto.
    pub fn boleto(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(14, value),
            self.1,
        )
    }
    /// Card.
    pub fn card(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(15, value),
            self.1,
        )
    }
    /// Cartes bancaires.
    pub fn cartes_bancaires(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(16, value),
            self.1,
        )
    }
    /// Cashapp.
    pub fn cashapp(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(17, value),
            self.1,
        )
    }
    /// Crypto.
    pub fn crypto(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(18, value),
            self.1,
        )
    }
    /// Customer balance.
    pub fn customer_balance(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(19, value),
            self.1,
        )
    }
    /// Eps.
    pub fn eps(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(20, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(21, value), self.1)
    }
    /// Fpx.
    pub fn fpx(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(22, value),
            self.1,
        )
    }
    /// Fr meal voucher conecs.
    pub fn fr_meal_voucher_conecs(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(23, value),
            self.1,
        )
    }
    /// Giropay.
    pub fn giropay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(24, value),
            self.1,
        )
    }
    /// Google pay.
    pub fn google_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(25, value),
            self.1,
        )
    }
    /// Grabpay.
    pub fn grabpay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(26, value),
            self.1,
        )
    }
    /// Ideal.
    pub fn ideal(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(27, value),
            self.1,
        )
    }
    /// Jcb.
    pub fn jcb(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(28, value),
            self.1,
        )
    }
    /// Kakao pay.
    pub fn kakao_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(29, value),
            self.1,
        )
    }
    /// Klarna.
    pub fn klarna(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(30, value),
            self.1,
        )
    }
    /// Konbini.
    pub fn konbini(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(31, value),
            self.1,
        )
    }
    /// Kr card.
    pub fn kr_card(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(32, value),
            self.1,
        )
    }
    /// Link.
    pub fn link(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(33, value),
            self.1,
        )
    }
    /// Mb way.
    pub fn mb_way(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(34, value),
            self.1,
        )
    }
    /// Mobilepay.
    pub fn mobilepay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(35, value),
            self.1,
        )
    }
    /// Multibanco.
    pub fn multibanco(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(36, value),
            self.1,
        )
    }
    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(37, value), self.1)
    }
    /// Naver pay.
    pub fn naver_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(38, value),
            self.1,
        )
    }
    /// Nz bank account.
    pub fn nz_bank_account(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(39, value),
            self.1,
        )
    }
    /// Oxxo.
    pub fn oxxo(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(40, value),
            self.1,
        )
    }
    /// P24.
    pub fn p24(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(41, value),
            self.1,
        )
    }
    /// Parent. At most 100 characters.
    pub fn parent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(42, value), self.1)
    }
    /// Pay by bank.
    pub fn pay_by_bank(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(43, value),
            self.1,
        )
    }
    /// Payco.
    pub fn payco(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(44, value),
            self.1,
        )
    }
    /// Paynow.
    pub fn paynow(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(45, value),
            self.1,
        )
    }
    /// Paypal.
    pub fn paypal(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(46, value),
            self.1,
        )
    }
    /// Payto.
    pub fn payto(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(47, value),
            self.1,
        )
    }
    /// Pix.
    pub fn pix(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(48, value),
            self.1,
        )
    }
    /// Promptpay.
    pub fn promptpay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(49, value),
            self.1,
        )
    }
    /// Revolut pay.
    pub fn revolut_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(50, value),
            self.1,
        )
    }
    /// Samsung pay.
    pub fn samsung_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(51, value),
            self.1,
        )
    }
    /// Satispay.
    pub fn satispay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(52, value),
            self.1,
        )
    }
    /// Scalapay.
    pub fn scalapay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(53, value),
            self.1,
        )
    }
    /// Sepa debit.
    pub fn sepa_debit(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(54, value),
            self.1,
        )
    }
    /// Sofort.
    pub fn sofort(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(55, value),
            self.1,
        )
    }
    /// Sunbit.
    pub fn sunbit(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(56, value),
            self.1,
        )
    }
    /// Swish.
    pub fn swish(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(57, value),
            self.1,
        )
    }
    /// Twint.
    pub fn twint(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(58, value),
            self.1,
        )
    }
    /// Upi.
    pub fn upi(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(59, value),
            self.1,
        )
    }
    /// Us bank account.
    pub fn us_bank_account(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(60, value),
            self.1,
        )
    }
    /// Wechat pay.
    pub fn wechat_pay(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(61, value),
            self.1,
        )
    }
    /// Zip.
    pub fn zip(
        self,
        value: crate::payment_method_configurations::params::PaymentMethod,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_method_configurations::params::PaymentMethod,
                >(62, value),
            self.1,
        )
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<
                crate::payment_method_configurations::PaymentMethodConfiguration,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(21, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_method_configurations::PaymentMethodConfiguration;
    "PostPaymentMethodConfigurations" Post "/v1/payment_method_configurations" Form;
    "acss_debit": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "affirm": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "afterpay_clearpay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "alipay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "alma": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "amazon_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "apple_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "apple_pay_later": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "au_becs_debit": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "bacs_debit": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "bancontact": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "billie": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "bizum": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "blik": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "boleto": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "card": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "cartes_bancaires": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "cashapp": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "crypto": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "customer_balance": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "eps": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "expand": Option<Vec<String>>;
    "fpx": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "fr_meal_voucher_conecs": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "giropay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "google_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "grabpay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "ideal": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "jcb": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "kakao_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "klarna": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "konbini": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "kr_card": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "link": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "mb_way": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "mobilepay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "multibanco": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "name": Option<String>;
    "naver_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "nz_bank_account": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "oxxo": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "p24": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "parent": Option<String>;
    "pay_by_bank": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "payco": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "paynow": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "paypal": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "payto": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "pix": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "promptpay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "revolut_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "samsung_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "satispay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "scalapay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "sepa_debit": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "sofort": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "sunbit": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "swish": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "twint": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "upi": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "us_bank_account": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "wechat_pay": Option<crate::payment_method_configurations::params::PaymentMethod>;
    "zip": Option<crate::payment_method_configurations::params::PaymentMethod>;
}
