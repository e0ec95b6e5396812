// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;

/// Stops what a reader is doing and brings back its start screen.
///
/// `POST /v1/terminal/readers/{reader}/cancel_action`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::cancel_action("tmr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
///
/// # Parameters
///
/// - [`expand`](CancelAction::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// A payment is being authorized: then it can't be stopped.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/cancel_action)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
pub fn cancel_action(reader: impl Into<rt::Id<Reader>>) -> CancelAction {
    CancelAction(
        CancelAction::default().0.set::<rt::Id<Reader>>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.cancel_action`](cancel_action()).
///
/// `POST /v1/terminal/readers/{reader}/cancel_action` (`PostTerminalReadersReaderCancelAction`).
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelAction(rt::Params, rt::RequestOptions);

impl CancelAction {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    CancelAction -> Reader;
    "PostTerminalReadersReaderCancelAction" Post "/v1/terminal/readers/{reader}/cancel_action" Form;
    "reader" required path: String;
    "expand": Vec<String>;
}
