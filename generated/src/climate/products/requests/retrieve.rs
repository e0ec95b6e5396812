// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a product.
///
/// `GET /v1/climate/products/{product}`
///
/// - `product`, in the path: Product. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
pub fn retrieve(product: impl Into<rt::Id<crate::climate::Product>>) -> Retrieve {
    Retrieve {
        product: product.into(),
        ..Default::default()
    }
}
/// The request of [`climate.products.retrieve`](retrieve()).
///
/// `GET /v1/climate/products/{product}` (`GetClimateProductsProduct`).
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    product: rt::Id<crate::climate::Product>,
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
}
rt::record! {
    Retrieve;
    0 => product "product" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::climate::Product;
    "GetClimateProductsProduct" Get "/v1/climate/products/{product}" Query;
}
impl rt::Retrieve for crate::climate::Product {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
