// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a tax ID.
///
/// `POST /v1/tax_ids`
///
/// - `type`, in the body: Type.
/// - `value`, in the body: Value.
///
/// Feature: `tax_ids`.
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
pub fn create(r#type: crate::tax_ids::params::Type, value: impl Into<String>) -> Create {
    Create {
        r#type,
        value: value.into(),
        ..Default::default()
    }
}
/// The request of [`tax_ids.create`](create()).
///
/// `POST /v1/tax_ids` (`PostTaxIds`).
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    owner: Option<Box<crate::tax_ids::params::Owner>>,
    r#type: crate::tax_ids::params::Type,
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
    /// Owner.
    pub fn owner(mut self, value: crate::tax_ids::params::Owner) -> Self {
        self.owner = Some(Box::new(value));
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
    0 => expand "expand";
    1 => owner "owner";
    2 => r#type "type" required;
    3 => value "value" required sensitive;
}
rt::request! {
    Create -> crate::tax_ids::TaxId;
    "PostTaxIds" Post "/v1/tax_ids" Form;
}
