// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Refund;

/// Refunds a payment made at a reader, all or in part. For Stripe's own SDKs: use [`refunds.create`](crate::refunds::create()) or [`terminal.readers.refund_payment`](crate::terminal::readers::refund_payment()).
///
/// `POST /v1/terminal/refunds`
///
/// ```
/// use stripe_client::terminal;
///
/// let refund = terminal::refunds::create().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Refund`](crate::terminal::Refund).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/refunds/create)
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }
}

rt::request! {
    Create -> Refund;
    "PostTerminalRefunds" Post "/v1/terminal/refunds" Form;
    "expand": Vec<String>;
}
