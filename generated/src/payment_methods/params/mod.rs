// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "payment_methods")]
mod acss_debit;
#[cfg(feature = "payment_methods")]
pub use self::acss_debit::*;
#[cfg(feature = "payment_methods")]
mod affirm;
#[cfg(feature = "payment_methods")]
pub use self::affirm::*;
#[cfg(feature = "payment_methods")]
mod afterpay_clearpay;
#[cfg(feature = "payment_methods")]
pub use self::afterpay_clearpay::*;
#[cfg(feature = "payment_methods")]
mod alipay;
#[cfg(feature = "payment_methods")]
pub use self::alipay::*;
#[cfg(feature = "payment_methods")]
mod alma;
#[cfg(feature = "payment_methods")]
pub use self::alma::*;
#[cfg(feature = "payment_methods")]
mod amazon_pay;
#[cfg(feature = "payment_methods")]
pub use self::amazon_pay::*;
#[cfg(feature = "payment_methods")]
mod au_becs_debit;
#[cfg(feature = "payment_methods")]
pub use self::au_becs_debit::*;
#[cfg(feature = "payment_methods")]
mod bacs_debit;
#[cfg(feature = "payment_methods")]
pub use self::bacs_debit::*;
#[cfg(feature = "payment_methods")]
mod bancontact;
#[cfg(feature = "payment_methods")]
pub use self::bancontact::*;
#[cfg(feature = "payment_methods")]
mod billie;
#[cfg(feature = "payment_methods")]
pub use self::billie::*;
#[cfg(feature = "payment_methods")]
mod billing_details;
#[cfg(feature = "payment_methods")]
pub use self::billing_details::*;
#[cfg(feature = "payment_methods")]
mod bizum;
#[cfg(feature = "payment_methods")]
pub use self::bizum::*;
#[cfg(feature = "payment_methods")]
mod blik;
#[cfg(feature = "payment_methods")]
pub use self::blik::*;
#[cfg(feature = "payment_methods")]
mod boleto;
#[cfg(feature = "payment_methods")]
pub use self::boleto::*;
#[cfg(feature = "payment_methods")]
mod card;
#[cfg(feature = "payment_methods")]
pub use self::card::*;
#[cfg(feature = "payment_methods")]
mod cashapp;
#[cfg(feature = "payment_methods")]
pub use self::cashapp::*;
#[cfg(feature = "payment_methods")]
mod crypto;
#[cfg(feature = "payment_methods")]
pub use self::crypto::*;
#[cfg(feature = "payment_methods")]
mod custom;
#[cfg(feature = "payment_methods")]
pub use self::custom::*;
#[cfg(feature = "payment_methods")]
mod customer_balance;
#[cfg(feature = "payment_methods")]
pub use self::customer_balance::*;
#[cfg(feature = "payment_methods")]
mod eps;
#[cfg(feature = "payment_methods")]
pub use self::eps::*;
#[cfg(feature = "payment_methods")]
mod fpx;
#[cfg(feature = "payment_methods")]
pub use self::fpx::*;
#[cfg(feature = "payment_methods")]
mod giropay;
#[cfg(feature = "payment_methods")]
pub use self::giropay::*;
#[cfg(feature = "payment_methods")]
mod grabpay;
#[cfg(feature = "payment_methods")]
pub use self::grabpay::*;
#[cfg(feature = "payment_methods")]
mod ideal;
#[cfg(feature = "payment_methods")]
pub use self::ideal::*;
#[cfg(feature = "payment_methods")]
mod interac_present;
#[cfg(feature = "payment_methods")]
pub use self::interac_present::*;
#[cfg(feature = "payment_methods")]
mod kakao_pay;
#[cfg(feature = "payment_methods")]
pub use self::kakao_pay::*;
#[cfg(feature = "payment_methods")]
mod klarna;
#[cfg(feature = "payment_methods")]
pub use self::klarna::*;
#[cfg(feature = "payment_methods")]
mod konbini;
#[cfg(feature = "payment_methods")]
pub use self::konbini::*;
#[cfg(feature = "payment_methods")]
mod kr_card;
#[cfg(feature = "payment_methods")]
pub use self::kr_card::*;
#[cfg(feature = "payment_methods")]
mod link;
#[cfg(feature = "payment_methods")]
pub use self::link::*;
#[cfg(feature = "payment_methods")]
mod mb_way;
#[cfg(feature = "payment_methods")]
pub use self::mb_way::*;
#[cfg(feature = "payment_methods")]
mod mobilepay;
#[cfg(feature = "payment_methods")]
pub use self::mobilepay::*;
#[cfg(feature = "payment_methods")]
mod multibanco;
#[cfg(feature = "payment_methods")]
pub use self::multibanco::*;
#[cfg(feature = "payment_methods")]
mod naver_pay;
#[cfg(feature = "payment_methods")]
pub use self::naver_pay::*;
#[cfg(feature = "payment_methods")]
mod nz_bank_account;
#[cfg(feature = "payment_methods")]
pub use self::nz_bank_account::*;
#[cfg(feature = "payment_methods")]
mod oxxo;
#[cfg(feature = "payment_methods")]
pub use self::oxxo::*;
#[cfg(feature = "payment_methods")]
mod p24;
#[cfg(feature = "payment_methods")]
pub use self::p24::*;
#[cfg(feature = "payment_methods")]
mod pay_by_bank;
#[cfg(feature = "payment_methods")]
pub use self::pay_by_bank::*;
#[cfg(feature = "payment_methods")]
mod payco;
#[cfg(feature = "payment_methods")]
pub use self::payco::*;
#[cfg(feature = "payment_methods")]
mod paynow;
#[cfg(feature = "payment_methods")]
pub use self::paynow::*;
#[cfg(feature = "payment_methods")]
mod paypal;
#[cfg(feature = "payment_methods")]
pub use self::paypal::*;
#[cfg(feature = "payment_methods")]
mod payto;
#[cfg(feature = "payment_methods")]
pub use self::payto::*;
#[cfg(feature = "payment_methods")]
mod pix;
#[cfg(feature = "payment_methods")]
pub use self::pix::*;
#[cfg(feature = "payment_methods")]
mod promptpay;
#[cfg(feature = "payment_methods")]
pub use self::promptpay::*;
#[cfg(feature = "payment_methods")]
mod radar_options;
#[cfg(feature = "payment_methods")]
pub use self::radar_options::*;
#[cfg(feature = "payment_methods")]
mod revolut_pay;
#[cfg(feature = "payment_methods")]
pub use self::revolut_pay::*;
#[cfg(feature = "payment_methods")]
mod samsung_pay;
#[cfg(feature = "payment_methods")]
pub use self::samsung_pay::*;
#[cfg(feature = "payment_methods")]
mod satispay;
#[cfg(feature = "payment_methods")]
pub use self::satispay::*;
#[cfg(feature = "payment_methods")]
mod scalapay;
#[cfg(feature = "payment_methods")]
pub use self::scalapay::*;
#[cfg(feature = "payment_methods")]
mod sepa_debit;
#[cfg(feature = "payment_methods")]
pub use self::sepa_debit::*;
#[cfg(feature = "payment_methods")]
mod sofort;
#[cfg(feature = "payment_methods")]
pub use self::sofort::*;
#[cfg(feature = "payment_methods")]
mod sunbit;
#[cfg(feature = "payment_methods")]
pub use self::sunbit::*;
#[cfg(feature = "payment_methods")]
mod swish;
#[cfg(feature = "payment_methods")]
pub use self::swish::*;
#[cfg(feature = "payment_methods")]
mod twint;
#[cfg(feature = "payment_methods")]
pub use self::twint::*;
#[cfg(feature = "payment_methods")]
mod upi;
#[cfg(feature = "payment_methods")]
pub use self::upi::*;
#[cfg(feature = "payment_methods")]
mod us_bank_account;
#[cfg(feature = "payment_methods")]
pub use self::us_bank_account::*;
#[cfg(feature = "payment_methods")]
mod wechat_pay;
#[cfg(feature = "payment_methods")]
pub use self::wechat_pay::*;
#[cfg(feature = "payment_methods")]
mod zip;
#[cfg(feature = "payment_methods")]
pub use self::zip::*;
#[doc(inline)]
pub use crate::payment_methods::AllowRedisplay;
#[doc(inline)]
pub use crate::payment_methods::PaymentMethodType;
