// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Product;
use crate::rt;

/// Fetches a kind of carbon removal, with its price and what is left of it.
///
/// `GET /v1/climate/products/{product}`
///
/// ```
/// use stripe_client::climate;
///
/// let product = climate::products::retrieve("climsku_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `product`, in the path: Id of the climate product.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Product`](crate::climate::Product).
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/products/retrieve)
///
/// Feature: `climate`.
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
pub fn retrieve(product: impl Into<rt::Id<Product>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Product>>(0, product),
        rt::RequestOptions::default(),
    )
}

/// The request of [`climate.products.retrieve`](retrieve()).
///
/// `GET /v1/climate/products/{product}` (`GetClimateProductsProduct`).
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
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
    "GetClimateProductsProduct" Get "/v1/climate/products/{product}" Query;
    "product" required path: String;
    "expand" query: Vec<String>;
}
