// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a tax code.
///
/// `GET /v1/tax_codes/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `tax_codes`.
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
pub fn retrieve(id: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`tax_codes.retrieve`](retrieve()).
///
/// `GET /v1/tax_codes/{id}` (`GetTaxCodesId`).
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::tax_codes::TaxCode>,
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
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tax_codes::TaxCode;
    "GetTaxCodesId" Get "/v1/tax_codes/{id}" Query;
}
impl rt::Retrieve for crate::tax_codes::TaxCode {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
