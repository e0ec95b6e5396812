// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a PaymentIntent.
///
/// `GET /v1/payment_intents/{intent}`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
pub fn retrieve(
    intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Retrieve {
    Retrieve {
        intent: intent.into(),
        ..Default::default()
    }
}
/// The request of [`payment_intents.retrieve`](retrieve()).
///
/// `GET /v1/payment_intents/{intent}` (`GetPaymentIntentsIntent`).
#[doc(alias = "GetPaymentIntentsIntent")]
#[doc(alias = "getpaymentintentsintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    intent: rt::Id<crate::payment_intents::PaymentIntent>,
    client_secret: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Client secret. At most 5000 characters.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
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
    Retrieve;
    0 => intent "intent" required path;
    1 => client_secret "client_secret" sensitive query;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payment_intents::PaymentIntent;
    "GetPaymentIntentsIntent" Get "/v1/payment_intents/{intent}" Query;
}
impl rt::Retrieve for crate::payment_intents::PaymentIntent {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
