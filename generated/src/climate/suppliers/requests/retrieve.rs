// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Supplier;
use crate::rt;

/// Fetches a company that removes carbon: how it does it, and where.
///
/// `GET /v1/climate/suppliers/{supplier}`
///
/// ```
/// use stripe_client::climate;
///
/// let supplier = climate::suppliers::retrieve("climsup_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `supplier`, in the path: Id of the climate supplier.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Supplier`](crate::climate::Supplier).
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/suppliers/retrieve)
///
/// Feature: `climate`.
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
pub fn retrieve(supplier: impl Into<rt::Id<Supplier>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Supplier>>(0, supplier),
        rt::RequestOptions::default(),
    )
}

/// The request of [`climate.suppliers.retrieve`](retrieve()).
///
/// `GET /v1/climate/suppliers/{supplier}` (`GetClimateSuppliersSupplier`).
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Supplier {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Supplier;
    "GetClimateSuppliersSupplier" Get "/v1/climate/suppliers/{supplier}" Query;
    "supplier" required path: String;
    "expand" query: Vec<String>;
}
