// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Set reader display.
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `type`, in the body: Type. Only `cart`.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
pub fn set_reader_display(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    r#type: crate::terminal::readers::params::Type,
) -> SetReaderDisplay {
    SetReaderDisplay {
        reader: reader.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`terminal.readers.set_reader_display`](set_reader_display()).
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display` (`PostTerminalReadersReaderSetReaderDisplay`).
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetReaderDisplay {
    reader: rt::Id<crate::terminal::Reader>,
    cart: Option<Box<crate::terminal::readers::params::Cart>>,
    expand: Option<Vec<String>>,
    r#type: crate::terminal::readers::params::Type,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl SetReaderDisplay {
    /// Cart.
    pub fn cart(mut self, value: crate::terminal::readers::params::Cart) -> Self {
        self.cart = Some(Box::new(value));
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
    SetReaderDisplay;
    0 => reader "reader" required path;
    1 => cart "cart";
    2 => expand "expand";
    3 => r#type "type" required;
}
rt::request! {
    SetReaderDisplay -> crate::terminal::Reader;
    "PostTerminalReadersReaderSetReaderDisplay" Post "/v1/terminal/readers/{reader}/set_reader_display" Form;
}
