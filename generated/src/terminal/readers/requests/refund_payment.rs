// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::RefundPaymentConfig;

/// Refund a Charge or a PaymentIntent in-person.
///
/// `POST /v1/terminal/readers/{reader}/refund_payment`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
pub fn refund_payment(reader: impl Into<rt::Id<Reader>>) -> RefundPayment {
    RefundPayment(
        RefundPayment::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.refund_payment`](refund_payment()).
///
/// `POST /v1/terminal/readers/{reader}/refund_payment` (`PostTerminalReadersReaderRefundPayment`).
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefundPayment(rt::Params, rt::RequestOptions);

impl RefundPayment {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Charge. At most 5000 characters.
    pub fn charge(self, value: impl Into<rt::Id<Charge>>) -> Self {
        Self(self.0.set::<rt::Id<Charge>>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(5, value), self.1)
    }

    /// Refund application fee.
    pub fn refund_application_fee(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value), self.1)
    }

    /// Refund payment config.
    pub fn refund_payment_config(self, value: RefundPaymentConfig) -> Self {
        Self(self.0.set::<RefundPaymentConfig>(7, value), self.1)
    }

    /// Reverse transfer.
    pub fn reverse_transfer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    RefundPayment -> Reader;
    "PostTerminalReadersReaderRefundPayment" Post "/v1/terminal/readers/{reader}/refund_payment" Form;
    "reader" required path: String;
    "amount": i64;
    "charge": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "payment_intent": String;
    "refund_application_fee": bool;
    "refund_payment_config": RefundPaymentConfig;
    "reverse_transfer": bool;
}
