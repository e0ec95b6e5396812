// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Confirm a PaymentIntent on the Reader.
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `payment_intent`, in the body: Payment intent. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
pub fn confirm_payment_intent(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    payment_intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> ConfirmPaymentIntent {
    ConfirmPaymentIntent {
        reader: reader.into(),
        payment_intent: payment_intent.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.confirm_payment_intent`](confirm_payment_intent()).
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent` (`PostTerminalReadersReaderConfirmPaymentIntent`).
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfirmPaymentIntent {
    reader: rt::Id<crate::terminal::Reader>,
    confirm_config: Option<Box<crate::terminal::readers::params::ConfirmConfig>>,
    expand: Option<Vec<String>>,
    payment_intent: rt::Id<crate::payment_intents::PaymentIntent>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ConfirmPaymentIntent {
    /// Confirm config.
    pub fn confirm_config(
        mut self,
        value: crate::terminal::readers::params::ConfirmConfig,
    ) -> Self {
        self.confirm_config = Some(Box::new(value));
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
    ConfirmPaymentIntent;
    0 => reader "reader" required path;
    1 => confirm_config "confirm_config";
    2 => expand "expand";
    3 => payment_intent "payment_intent" required;
}
rt::request! {
    ConfirmPaymentIntent -> crate::terminal::Reader;
    "PostTerminalReadersReaderConfirmPaymentIntent" Post "/v1/terminal/readers/{reader}/confirm_payment_intent" Form;
}
