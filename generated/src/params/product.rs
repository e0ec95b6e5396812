// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `product.details`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProductDetails {
    active: Option<bool>,
    id: Option<String>,
    metadata: Option<rt::Metadata>,
    name: String,
    statement_descriptor: Option<String>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    unit_label: Option<String>,
    extra: rt::Extra,
}
impl ProductDetails {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Id. At most 5000 characters. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Tax code. At most 5000 characters.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(mut self, value: impl Into<String>) -> Self {
        self.unit_label = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProductDetails;
    0 => active "active";
    1 => id "id";
    2 => metadata "metadata";
    3 => name "name" required;
    4 => statement_descriptor "statement_descriptor";
    5 => tax_code "tax_code";
    6 => unit_label "unit_label";
}
