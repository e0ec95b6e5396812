// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a product.
///
/// `GET /v1/products/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
pub fn retrieve(id: impl Into<rt::Id<crate::products::Product>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`products.retrieve`](retrieve()).
///
/// `GET /v1/products/{id}` (`GetProductsId`).
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::products::Product>,
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
            crate::ExpandPath<crate::products::Product>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::products::Product;
    "GetProductsId" Get "/v1/products/{id}" Query;
}
impl rt::Retrieve for crate::products::Product {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
