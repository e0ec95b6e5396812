// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reconcile a customer\_balance PaymentIntent.
///
/// `POST /v1/payment_intents/{intent}/apply_customer_balance`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
pub fn apply_customer_balance(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> ApplyCustomerBalance {
    ApplyCustomerBalance {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.apply_customer_balance`](apply_customer_balance()).
///
/// `POST /v1/payment_intents/{intent}/apply_customer_balance` (`PostPaymentIntentsIntentApplyCustomerBalance`).
#[doc(alias = "PostPaymentIntentsIntentApplyCustomerBalance")]
#[doc(alias = "postpaymentintentsintentapplycustomerbalance")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyCustomerBalance {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    amount: Option<i64>,
    currency: Option<rt::Currency>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ApplyCustomerBalance {
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
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_intents::PaymentIntent>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    ApplyCustomerBalance;
    0 => intent "intent" required path;
    1 => amount "amount";
    2 => currency "currency";
    3 => expand "expand";
}
rt::request! {
    ApplyCustomerBalance -> crate::payment_intents::PaymentIntent;
    "PostPaymentIntentsIntentApplyCustomerBalance" Post "/v1/payment_intents/{intent}/apply_customer_balance" Form;
}
