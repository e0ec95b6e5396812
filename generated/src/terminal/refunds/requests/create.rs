// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a refund using a Terminal-supported device.
///
/// `POST /v1/terminal/refunds`
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalRefunds")]
#[doc(alias = "postterminalrefunds")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`terminal.refunds.create`](create()).
///
/// `POST /v1/terminal/refunds` (`PostTerminalRefunds`).
#[doc(alias = "PostTerminalRefunds")]
#[doc(alias = "postterminalrefunds")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    charge: Option<rt::Id<crate::charges::Charge>>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    reason: Option<crate::terminal::ReaderRefundPaymentActionReason>,
    refund_application_fee: Option<bool>,
    reverse_transfer: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    /// Reason. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn reason(
        mut self,
        value: crate::terminal::ReaderRefundPaymentActionReason,
    ) -> Self {
        self.reason = Some(value);
        self
    }
    /// Refund application fee.
    pub fn refund_application_fee(mut self, value: bool) -> Self {
        self.refund_application_fee = Some(value);
        self
    }
    /// Reverse transfer.
    pub fn reverse_transfer(mut self, value: bool) -> Self {
        self.reverse_transfer = Some(value);
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => charge "charge";
    2 => expand "expand";
    3 => metadata "metadata";
    4 => payment_intent "payment_intent";
    5 => reason "reason";
    6 => refund_application_fee "refund_application_fee";
    7 => reverse_transfer "reverse_transfer";
}
rt::request! {
    Create -> crate::terminal::Refund;
    "PostTerminalRefunds" Post "/v1/terminal/refunds" Form;
}
