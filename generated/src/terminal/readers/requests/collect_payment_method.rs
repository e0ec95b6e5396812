// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Hand off a PaymentIntent to a Reader and collect card details.
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `payment_intent`, in the body: Payment intent. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
pub fn collect_payment_method(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    payment_intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> CollectPaymentMethod {
    CollectPaymentMethod {
        reader: reader.into(),
        payment_intent: payment_intent.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.collect_payment_method`](collect_payment_method()).
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method` (`PostTerminalReadersReaderCollectPaymentMethod`).
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CollectPaymentMethod {
    reader: rt::Id<crate::terminal::Reader>,
    collect_config: Option<Box<crate::terminal::readers::params::CollectConfig>>,
    expand: Option<Vec<String>>,
    payment_intent: rt::Id<crate::payment_intents::PaymentIntent>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CollectPaymentMethod {
    /// Collect config.
    pub fn collect_config(
        mut self,
        value: crate::terminal::readers::params::CollectConfig,
    ) -> Self {
        self.collect_config = Some(Box::new(value));
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
            crate::ExpandPath<crate::terminal::Reader>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    CollectPaymentMethod;
    0 => reader "reader" required path;
    1 => collect_config "collect_config";
    2 => expand "expand";
    3 => payment_intent "payment_intent" required;
}
rt::request! {
    CollectPaymentMethod -> crate::terminal::Reader;
    "PostTerminalReadersReaderCollectPaymentMethod" Post "/v1/terminal/readers/{reader}/collect_payment_method" Form;
}
