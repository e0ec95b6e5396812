// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::rt;

/// Fetches a product, with its default price.
///
/// `GET /v1/products/{id}`
///
/// ```
/// use stripe_client::products;
///
/// let product = products::retrieve("prod_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the product.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Product`](crate::products::Product).
///
/// [Stripe's reference](https://docs.stripe.com/api/products/retrieve)
///
/// Feature: `products`.
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
pub fn retrieve(id: impl Into<rt::Id<Product>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Product>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.retrieve`](retrieve()).
///
/// `GET /v1/products/{id}` (`GetProductsId`).
#[doc(alias = "GetProductsId")]
#[doc(alias = "getproductsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Product>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Product {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Product;
    "GetProductsId" Get "/v1/products/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
