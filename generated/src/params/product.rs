// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `product.details`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct ProductDetails(rt::Params);
impl ProductDetails {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        ProductDetails(ProductDetails::default().0.set::<String>(3, name))
    }
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Id. At most 5000 characters. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Tax code. At most 5000 characters.
    pub fn tax_code(self, value: impl Into<rt::Id<crate::tax_codes::TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<crate::tax_codes::TaxCode>>(5, value))
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ProductDetails;
    "active": Option<bool>;
    "id": Option<String>;
    "metadata": Option<rt::Metadata>;
    "name" required: String;
    "statement_descriptor": Option<String>;
    "tax_code": Option<String>;
    "unit_label": Option<String>;
}
