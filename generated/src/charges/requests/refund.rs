// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a refund.
///
/// `POST /v1/charges/{charge}/refund`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
pub fn refund(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Refund {
    Refund {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.refund`](refund()).
///
/// `POST /v1/charges/{charge}/refund` (`PostChargesChargeRefund`).
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund {
    charge: rt::Id<crate::charges::Charge>,
    amount: Option<i64>,
    expand: Option<Vec<String>>,
    instructions_email: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    reason: Option<crate::charges::params::Reason>,
    refund_application_fee: Option<bool>,
    reverse_transfer: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Refund {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Instructions email.
    pub fn instructions_email(mut self, value: impl Into<String>) -> Self {
        self.instructions_email = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
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
    pub fn reason(mut self, value: crate::charges::params::Reason) -> Self {
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::charges::Charge>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Refund;
    0 => charge "charge" required path;
    1 => amount "amount";
    2 => expand "expand";
    3 => instructions_email "instructions_email" sensitive;
    4 => metadata "metadata" clearable;
    5 => payment_intent "payment_intent";
    6 => reason "reason";
    7 => refund_application_fee "refund_application_fee";
    8 => reverse_transfer "reverse_transfer";
}
rt::request! {
    Refund -> crate::charges::Charge;
    "PostChargesChargeRefund" Post "/v1/charges/{charge}/refund" Form;
}
