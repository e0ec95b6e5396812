// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Hand-off a PaymentIntent to a Reader.
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `payment_intent`, in the body: Payment intent. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
pub fn process_payment_intent(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    payment_intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> ProcessPaymentIntent {
    ProcessPaymentIntent {
        reader: reader.into(),
        payment_intent: payment_intent.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.process_payment_intent`](process_payment_intent()).
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent` (`PostTerminalReadersReaderProcessPaymentIntent`).
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProcessPaymentIntent {
    reader: rt::Id<crate::terminal::Reader>,
    expand: Option<Vec<String>>,
    payment_intent: rt::Id<crate::payment_intents::PaymentIntent>,
    process_config: Option<
        Box<crate::terminal::readers::params::ProcessPaymentIntentProcessConfig>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ProcessPaymentIntent {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Process config.
    pub fn process_config(
        mut self,
        value: crate::terminal::readers::params::ProcessPaymentIntentProcessConfig,
    ) -> Self {
        self.process_config = Some(Box::new(value));
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
    ProcessPaymentIntent;
    0 => reader "reader" required path;
    1 => expand "expand";
    2 => payment_intent "payment_intent" required;
    3 => process_config "process_config";
}
rt::request! {
    ProcessPaymentIntent -> crate::terminal::Reader;
    "PostTerminalReadersReaderProcessPaymentIntent" Post "/v1/terminal/readers/{reader}/process_payment_intent" Form;
}
