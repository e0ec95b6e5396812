// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create customer balance refund.
///
/// `POST /v1/charges/{charge}/refunds`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub fn create(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Create {
    Create {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.refunds.create`](create()).
///
/// `POST /v1/charges/{charge}/refunds` (`PostChargesChargeRefunds`).
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    charge: rt::Id<crate::charges::Charge>,
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    expand: Option<Vec<String>>,
    instructions_email: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    origin: Option<crate::params::Origin>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    reason: Option<crate::charges::refunds::params::Reason>,
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
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
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
    /// Origin. Only `customer_balance`.
    pub fn origin(mut self, value: crate::params::Origin) -> Self {
        self.origin = Some(value);
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
    pub fn reason(mut self, value: crate::charges::refunds::params::Reason) -> Self {
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
            crate::ExpandPath<crate::refunds::Refund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => charge "charge" required path;
    1 => amount "amount";
    2 => currency "currency";
    3 => customer "customer";
    4 => expand "expand";
    5 => instructions_email "instructions_email" sensitive;
    6 => metadata "metadata" clearable;
    7 => origin "origin";
    8 => payment_intent "payment_intent";
    9 => reason "reason";
    10 => refund_application_fee "refund_application_fee";
    11 => reverse_transfer "reverse_transfer";
}
rt::request! {
    Create -> crate::refunds::Refund;
    "PostChargesChargeRefunds" Post "/v1/charges/{charge}/refunds" Form;
}
