// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Refund a Charge or a PaymentIntent in-person.
///
/// `POST /v1/terminal/readers/{reader}/refund_payment`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
pub fn refund_payment(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
) -> RefundPayment {
    RefundPayment {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.refund_payment`](refund_payment()).
///
/// `POST /v1/terminal/readers/{reader}/refund_payment` (`PostTerminalReadersReaderRefundPayment`).
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefundPayment {
    reader: rt::Id<crate::terminal::Reader>,
    amount: Option<i64>,
    charge: Option<rt::Id<crate::charges::Charge>>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    refund_application_fee: Option<bool>,
    refund_payment_config: Option<
        Box<crate::terminal::readers::params::RefundPaymentConfig>,
    >,
    reverse_transfer: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl RefundPayment {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Charge. At most 5000 characters.
    pub fn charge(mut self, value: impl Into<rt::Id<crate::charges::Charge>>) -> Self {
        self.charge = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(
        mut self,
        value: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
    ) -> Self {
        self.payment_intent = Some(value.into());
        self
    }
    /// Refund application fee.
    pub fn refund_application_fee(mut self, value: bool) -> Self {
        self.refund_application_fee = Some(value);
        self
    }
    /// Refund payment config.
    pub fn refund_payment_config(
        mut self,
        value: crate::terminal::readers::params::RefundPaymentConfig,
    ) -> Self {
        self.refund_payment_config = Some(Box::new(value));
        self
    }
    /// Reverse transfer.
    pub fn reverse_transfer(mut self, value: bool) -> Self {
        self.reverse_transfer = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::Reader>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    RefundPayment;
    0 => reader "reader" required path;
    1 => amount "amount";
    2 => charge "charge";
    3 => expand "expand";
    4 => metadata "metadata";
    5 => payment_intent "payment_intent";
    6 => refund_application_fee "refund_application_fee";
    7 => refund_payment_config "refund_payment_config";
    8 => reverse_transfer "reverse_transfer";
}
rt::request! {
    RefundPayment -> crate::terminal::Reader;
    "PostTerminalReadersReaderRefundPayment" Post "/v1/terminal/readers/{reader}/refund_payment" Form;
}
