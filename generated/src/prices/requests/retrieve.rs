// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a price.
///
/// `GET /v1/prices/{price}`
///
/// - `price`, in the path: Price. At most 5000 characters.
///
/// Feature: `prices`.
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
pub fn retrieve(price: impl Into<rt::Id<crate::prices::Price>>) -> Retrieve {
    Retrieve {
        price: price.into(),
        ..Default::default()
    }
}
/// The request of [`prices.retrieve`](retrieve()).
///
/// `GET /v1/prices/{price}` (`GetPricesPrice`).
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    price: rt::Id<crate::prices::Price>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::prices::Price>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => price "price" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::prices::Price;
    "GetPricesPrice" Get "/v1/prices/{price}" Query;
}
impl rt::Retrieve for crate::prices::Price {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
