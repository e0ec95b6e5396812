// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Customer tax ID.
///
/// `POST /v1/customers/{customer}/tax_ids`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `type`, in the body: Type.
/// - `value`, in the body: Value.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
pub fn create(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    r#type: crate::customers::tax_ids::params::Type,
    value: impl Into<String>,
) -> Create {
    Create {
        customer: customer.into(),
        r#type,
        value: value.into(),
        ..Default::default()
    }
}
/// The request of [`customers.tax_ids.create`](create()).
///
/// `POST /v1/customers/{customer}/tax_ids` (`PostCustomersCustomerTaxIds`).
#[doc(alias = "PostCustomersCustomerTaxIds")]
#[doc(alias = "postcustomerscustomertaxids")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: rt::Id<crate::customers::Customer>,
    expand: Option<Vec<String>>,
    r#type: crate::customers::tax_ids::params::Type,
    value: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax_ids::TaxId>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer" required path;
    1 => expand "expand";
    2 => r#type "type" required;
    3 => value "value" required sensitive;
}
rt::request! {
    Create -> crate::tax_ids::TaxId;
    "PostCustomersCustomerTaxIds" Post "/v1/customers/{customer}/tax_ids" Form;
}
