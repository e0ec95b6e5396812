// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::terminal::readers::params::Cart;
use crate::terminal::readers::params::SetReaderDisplayType;

/// Shows the goods and the total on a reader's screen. It doesn't take a payment, and the amounts aren't checked.
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display`
///
/// ```
/// use stripe_client::terminal;
///
/// let reader = terminal::readers::set_reader_display(
///     "tmr_123",
///     terminal::readers::params::SetReaderDisplayType::Cart,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the terminal reader.
/// - `type`, in the body: What the reader shows: always a `cart`.
///
/// # Parameters
///
/// - [`cart`](SetReaderDisplay::cart()): What the reader shows: items, their prices and the total.
/// - [`expand`](SetReaderDisplay::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/set_reader_display)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
pub fn set_reader_display(
    reader: impl Into<rt::Id<Reader>>,
    r#type: SetReaderDisplayType,
) -> SetReaderDisplay {
    SetReaderDisplay(
        SetReaderDisplay::default()
            .0
            .set::<rt::Id<Reader>>(0, reader)
            .set::<SetReaderDisplayType>(1, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.readers.set_reader_display`](set_reader_display()).
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display` (`PostTerminalReadersReaderSetReaderDisplay`).
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetReaderDisplay(rt::Params, rt::RequestOptions);

impl SetReaderDisplay {
    /// What the reader shows: items, their prices and the total.
    pub fn cart<K>(self, value: impl rt::Maybe<Cart, K>) -> Self {
        Self(self.0.maybe::<Cart, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    SetReaderDisplay -> Reader;
    "PostTerminalReadersReaderSetReaderDisplay" Post "/v1/terminal/readers/{reader}/set_reader_display" Form;
    "reader" required path: String;
    "type" required: SetReaderDisplayType;
    "cart": Cart;
    "expand": Vec<String>;
}
