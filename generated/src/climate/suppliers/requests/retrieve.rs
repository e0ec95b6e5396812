// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a supplier.
///
/// `GET /v1/climate/suppliers/{supplier}`
///
/// - `supplier`, in the path: Supplier. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
pub fn retrieve(supplier: impl Into<rt::Id<crate::climate::Supplier>>) -> Retrieve {
    Retrieve {
        supplier: supplier.into(),
        ..Default::default()
    }
}
/// The request of [`climate.suppliers.retrieve`](retrieve()).
///
/// `GET /v1/climate/suppliers/{supplier}` (`GetClimateSuppliersSupplier`).
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    supplier: rt::Id<crate::climate::Supplier>,
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
    0 => supplier "supplier" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::climate::Supplier;
    "GetClimateSuppliersSupplier" Get "/v1/climate/suppliers/{supplier}" Query;
}
impl rt::Retrieve for crate::climate::Supplier {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
